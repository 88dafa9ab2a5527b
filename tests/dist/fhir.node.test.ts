import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fhir from 'fhir';
import { readCases } from '../../src/build/audit/cases/published.ts';
import { released } from '../support/released.ts';
import type * as Engine from '../../src/engine/index.ts';
import type * as Module from '../../src/fhir/fhir.ts';

// What is published, loaded as an app does.
const load = async (name: string) => (await import(`knee-pain-guide/${name}`)) as typeof Module;
const { questionnaire, questionnaireResponse } = await load('fhir');

const authored = '2026-11-20T09:30:00Z';
const url = 'https://clinic.example/Questionnaire/knee';

function mistakesIn(resource: object): string[] {
  const { messages } = new fhir.Fhir().validate(resource, { errorOnUnexpected: true });
  return messages
    .filter(({ severity }) => String(severity) !== 'info')
    .map(({ location, message }) => `${location}: ${message}`);
}

describe('knee-pain-guide/fhir', () => {
  it('writes the questions as a Questionnaire of FHIR R4', () => {
    assert.deepEqual(mistakesIn(questionnaire({ url })), []);
    assert.deepEqual(mistakesIn(questionnaire()), []);
  });

  it('detects a mistake', () => {
    assert.deepEqual(mistakesIn({ ...questionnaire(), status: 'fine', nothing: 1 }), [
      'Questionnaire.status: Code "fine" not found in value set',
      'Questionnaire.nothing: Unexpected property',
    ]);
  });

  for (const { id, answers, level } of readCases()) {
    it(`writes the answers of ${id} as a QuestionnaireResponse to it`, () => {
      const response = questionnaireResponse(answers, { authored, url });
      assert.deepEqual(mistakesIn(response), []);
      const asked = new Map(questionnaire().item.map((item) => [item.linkId, item]));
      for (const { linkId, answer = [] } of response.item) {
        const item = asked.get(linkId);
        assert.ok(item, linkId);
        for (const one of answer) {
          if ('valueCoding' in one) {
            assert.ok(item.answerOption?.some(({ valueCoding }) => valueCoding.code === one.valueCoding.code));
          } else assert.equal(item.type, 'integer');
        }
      }
      const [found] = response.item.at(-1)?.item ?? [];
      assert.equal(found?.linkId, 'result.level', level);
    });
  }

  it('contains exactly the given answers', () => {
    const { item, status } = questionnaireResponse(
      { age: 34, emergency: ['none'], start: 'sudden', injury: ['not-sure'], toes: ['blue'] },
      { authored },
    );
    assert.equal(status, 'in-progress');
    const codes = item.map(({ linkId, answer }) => [
      linkId,
      ...(answer ?? []).map((one) => ('valueCoding' in one ? one.valueCoding.code : Object.values<unknown>(one)[0])),
    ]);
    assert.deepEqual(codes, [
      ['age', 34],
      ['emergency', 'none'],
      ['start', 'sudden'],
      ['injury', 'not-sure'],
      ['result'],
    ]);
  });

  for (const wrong of ['yesterday', '', '2026-11-20', '2026-11-20T09:30:00', '2026-02-30T09:30:00Z', undefined]) {
    it(`refuses ${wrong} as the time of the answers`, () => {
      const options = { authored: wrong } as Parameters<typeof questionnaireResponse>[1];
      assert.throws(
        () => questionnaireResponse({ age: 34 }, options),
        /^TypeError: authored: expected a date and time/,
      );
    });
  }

  it('leaves out a private answer, and the reason that it gives', () => {
    for (const [child, codes] of [
      [['limp', 'harm'], ['limp']],
      [['harm'], undefined],
    ] as const) {
      const response = questionnaireResponse({ age: 9, emergency: ['none'], child }, { authored });
      assert.deepEqual(mistakesIn(response), []);
      const given = response.item.find(({ linkId }) => linkId === 'child')?.answer;
      assert.deepEqual(
        given?.map((one) => 'valueCoding' in one && one.valueCoding.code),
        codes,
      );
      assert.doesNotMatch(JSON.stringify(response), /harm|fear|caused it|protection/);
      assert.match(JSON.stringify(response.item.at(-1)), /urgent/);
    }
  });

  it('ends with the answers that were denied, in words', () => {
    const answers = { leg: ['swollen'], pain: 7, side: 'left' };
    const response = questionnaireResponse(answers, { authored, denied: { leg: ['cord'] } });
    assert.deepEqual(mistakesIn(response), []);
    assert.deepEqual(
      response.item.map(({ linkId }) => linkId),
      ['leg', 'side', 'pain', 'result'],
    );
    const last = response.item.at(-1)?.item?.at(-1);
    assert.equal(last?.linkId, 'result.denied');
    assert.deepEqual(last?.answer, [{ valueString: 'Hard, sore cord or vein' }]);
  });

  it('leaves out an unknown age', () => {
    const { item } = questionnaireResponse({ age: 'not-sure' }, { authored });
    assert.deepEqual(
      item.map(({ linkId }) => linkId),
      ['result'],
    );
  });
});

/** Every text that a person reads, by its place in the resource: a code for an option, an id for all else. */
function textsIn(value: unknown, found: Record<string, string> = {}, at = ''): Record<string, string> {
  if (Array.isArray(value)) value.forEach((item, index) => textsIn(item, found, `${at}/${String(index)}`));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (['text', 'display', 'title', 'valueString'].includes(key)) found[`${at}/${key}`] = String(inner);
      else textsIn(inner, found, `${at}/${key}`);
    }
  }
  return found;
}

/** The resource without its texts and its language. */
const codesIn = (resource: object): unknown =>
  JSON.parse(
    JSON.stringify(resource, (key, value: unknown) =>
      ['text', 'display', 'title', 'valueString', 'language'].includes(key) ? undefined : value,
    ),
  );

describe('knee-pain-guide/fhir of another language', () => {
  for (const lang of released) {
    it(`writes the same codes in its own words: ${lang}`, async () => {
      const other = await load(`${lang}/fhir`);
      const { questions } = (await import(`knee-pain-guide/${lang}/engine`)) as typeof Engine;
      // A word such as "Diabetes" can be the same in both.
      const words = new Set(questions.flatMap(({ options }) => options.map(({ text }) => text)));
      const answers = { age: 34, emergency: ['none'], leg: ['swollen'], start: 'not-sure', pain: 7 };
      const options = { authored, url, denied: { leg: ['cord'] } };
      const pairs = [
        [questionnaire({ url }), other.questionnaire({ url })],
        [questionnaireResponse(answers, options), other.questionnaireResponse(answers, options)],
      ] as const;
      for (const [english, own] of pairs) {
        assert.equal(english.language, 'en-GB');
        assert.equal(own.language, lang);
        assert.deepEqual(mistakesIn(own), []);
        assert.deepEqual(codesIn(own), codesIn(english));
        const texts = textsIn(own);
        const same = Object.entries(textsIn(english)).filter(([at, text]) => texts[at] === text && !words.has(text));
        assert.deepEqual(same, []);
      }
    });
  }
});
