import { expect } from 'chai';
import { describe, it } from 'node:test';
import { rules } from 'virtual:rules';

const options = rules.questions.flatMap((question) => question.options.map((option) => ({ ...option, question })));
const naming = (words: RegExp) => options.filter(({ text }) => words.test(text));
const nameOf = ({ id, question }: (typeof options)[number]) => `${question.id}.${id}`;

// Colours change less visibly on brown and black skin, so that a sign told by its colour alone would be missed there.
describe('the colour of the skin', () => {
  const colours = /\b(?:red|redness|pale|blue|grey|blotchy|darker|purple|black)\b/i;
  const felt = /\b(?:hot|warm|cold|swollen|painful|sore|tired|sleepy)\b/i;

  it('is never asked for alone', () => {
    const alone = naming(colours).filter(({ text }) => !felt.test(text));
    expect(alone.map(nameOf)).to.deep.equal([]);
  });

  it('comes with how to look on brown or black skin where the leg or the foot changes colour', () => {
    const changing = naming(/\b(?:skin|foot|leg)\b/i).filter(({ text }) =>
      /\b(?:pale|redness|red|darker)\b/i.test(text),
    );
    expect(changing.map(nameOf)).to.include.members(['emergency.cold-foot', 'leg.warm-skin']);
    expect(changing.filter(({ help = '' }) => !/brown or black skin/.test(help)).map(nameOf)).to.deep.equal([]);
  });
});
