import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dialled } from '../../src/state/phone.ts';

describe('a telephone number', () => {
  for (const [written, number] of [
    ['01632 960142', '01632960142'],
    ['+44 (0)1632 960142', '+441632960142'],
    ['+49(0)30/960-142', '+4930960142'],
    ['0044 (0) 1632 960142', '00441632960142'],
    ['(0)1632 960142', '01632960142'],
    ['(555) 555-0142', '5555550142'],
    ['(555) 555-0142 ext. 12', '5555550142;ext=12'],
    ['555-0142 x12', '5550142;ext=12'],
    ['01632 960142, extension 7', '01632960142;ext=7'],
    ['01632 960–142', '01632960142'],
    ['01632 960\u2011142', '01632960142'],
    ['01632·960·142', '01632960142'],
    ['01632\u00a0960142', '01632960142'],
  ] as const) {
    it(`is dialled as ${number} where it is written ${written}`, () => assert.equal(dialled(written), number));
  }

  for (const written of [
    'call us',
    '1',
    'ext. 12',
    '12;phone-context=evil',
    'javascript:alert(1)',
    '555 0142 ext. x',
    '020 7946 0018 / 0019',
    '01632 960142 / 960143',
  ]) {
    it(`is not "${written}"`, () => assert.equal(dialled(written), null));
  }
});
