/** More screens than any visitor sees. */
const most = 40;

const drawn = () => new Promise((done) => setTimeout(done));

/**
 * Answers the checker of a guide as a visitor would, with the controls that the visitor sees, up to a result or to a screen
 * that `isEnd` accepts. `questions` are those of the engine, in the language of the guide.
 */
export async function walk(guide, visitor, questions, isEnd = () => false) {
  const wanted = questions.flatMap(({ id, options }) =>
    options.filter((option) => visitor[id]?.includes?.(option.id)).map(({ text }) => text),
  );
  guide.restart();
  guide.startChecker();
  for (let step = 0; step < most; step++) {
    await guide.updateComplete;
    await drawn();
    const screen = guide.shadowRoot.querySelector('[part~="question"]');
    if (!screen || isEnd(screen)) return;
    if (answerScreen(screen, visitor, wanted)) continue;
    // Next may come with the first choice.
    await drawn();
    guide.shadowRoot.querySelector('[part~="next"]').click();
  }
}

/** Chooses; true if that was all. */
function answerScreen(screen, visitor, wanted) {
  // What is folded counts as not seen, and Next would open it first.
  for (const fold of screen.querySelectorAll('details')) fold.open = true;
  const options = [...screen.querySelectorAll('[part~="option"]')];
  const chosen = options.filter((option) => wanted.some((words) => option.textContent.trim().startsWith(words)));
  const age = screen.querySelector('input:not([type="radio"], [type="checkbox"])');
  if (age) {
    age.value = visitor.age;
    age.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    return false;
  }
  for (const option of chosen) choose(option);
  // A screen may have two lists of radios; the last of a list is "Not sure".
  const lists = new Set(options.map(inputOf).flatMap(({ type, name }) => (type === 'radio' ? [name] : [])));
  for (const list of lists) {
    const radios = options.filter((option) => inputOf(option).name === list);
    if (!radios.some((option) => chosen.includes(option))) choose(radios.at(-1));
  }
  if (chosen.length > 0 || lists.size > 0) return false;
  (screen.querySelector('button[part~="none"]') ?? screen.querySelector('button[part~="not-sure"]')).click();
  return true;
}

function choose(option) {
  const input = inputOf(option);
  if (!input.checked) input.click();
}

function inputOf(option) {
  return option.querySelector('input');
}
