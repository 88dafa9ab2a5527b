/** A question of the form that every subject but the guide itself shows. */
export interface FormQuestion {
  readonly id: string;
  readonly text: string;
  readonly options: readonly string[];
}

/** Twelve questions with four options each: about as many as the checker asks, in words of the same length. */
export const questions: readonly FormQuestion[] = [
  ask('place', 'Where does it hurt most?', 'Behind the knee', 'Inner side', 'Outer side', 'Back of the thigh'),
  ask('start', 'How did it begin?', 'Suddenly', 'Over some days', 'Over some weeks', 'I am not sure'),
  ask('since', 'How long have you had it?', 'Less than a week', 'One to six weeks', 'Six weeks or more', 'On and off'),
  ask('feel', 'What does it feel like?', 'Sharp', 'Dull', 'Burning or tingling', 'Tight'),
  ask('lump', 'Is there a swelling or a lump?', 'A soft lump', 'The whole knee', 'The calf', 'No'),
  ask('sound', 'Did you feel or hear a pop?', 'Yes, a pop', 'Yes, a tear', 'No', 'I am not sure'),
  ask('bend', 'Can you bend the knee fully?', 'Yes', 'Yes, with pain', 'No', 'I am not sure'),
  ask('walk', 'Can you walk on it?', 'As always', 'With a limp', 'Only a few steps', 'No'),
  ask('night', 'Does it wake you at night?', 'Never', 'Sometimes', 'Most nights', 'I am not sure'),
  ask('worse', 'What makes it worse?', 'Stairs', 'Sitting for long', 'Running', 'Nothing in particular'),
  ask('before', 'Have you had it before?', 'Never', 'Once', 'Several times', 'I am not sure'),
  ask('goal', 'What do you want to do again?', 'Walk', 'Work', 'Sport', 'Sleep well'),
];

function ask(id: string, text: string, ...options: readonly string[]): FormQuestion {
  return { id, text, options };
}
