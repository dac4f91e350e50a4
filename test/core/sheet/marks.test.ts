import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_REGISTER,
  isOwnPrompt,
  MARK_APPEARANCES,
  MARK_SEVERITIES,
  type MarksRegister,
  markFormula,
  marksRegisterFromXml,
  marksRegisterToXml,
  parseMarksRegister,
  promptText,
  promptTitle,
  severityOfMarkFormula,
} from '../../../src/core/sheet/marks';
import { stateFromXml, stateToXml } from '../../../src/core/sheet/stored-state';

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('how marks look', () => {
  it('differs by line as well as by colour, so that greyscale keeps them apart', () => {
    const looks = MARK_SEVERITIES.map((severity) => MARK_APPEARANCES[severity]);
    expect(new Set(looks.map((look) => look.border)).size).toBe(looks.length);
    expect(new Set(looks.map((look) => look.fill)).size).toBe(looks.length);
  });

  it.each(MARK_SEVERITIES)(
    '%s: the line stands out from the fill by 4.5 to 1, black text too',
    (severity) => {
      const { fill, line } = MARK_APPEARANCES[severity];
      expect((luminance(fill) + 0.05) / (luminance(line) + 0.05)).toBeGreaterThan(4.5);
      expect((luminance(fill) + 0.05) / 0.05).toBeGreaterThan(4.5);
    },
  );
});

describe('formulas of marks', () => {
  it.each(MARK_SEVERITIES)('%s is known again, however it is spaced', (severity) => {
    const formula = markFormula(severity);
    expect(severityOfMarkFormula(formula)).toBe(severity);
    expect(severityOfMarkFormula(`=${formula}`)).toBe(severity);
    expect(severityOfMarkFormula(` = and( TRUE() ; n("jixiao:${severity}") = 0 ) `)).toBe(severity);
  });

  it.each(['A1>0', 'TRUE', 'AND(TRUE,N("jixiao:other")=0)', 'OR(AND(TRUE,N("jixiao:error")=0),A1>0)', ''])(
    '%s is not ours',
    (formula) => {
      expect(severityOfMarkFormula(formula)).toBeNull();
    },
  );
});

describe('prompts', () => {
  it('bear our title once, within Excel’s limits', () => {
    expect(promptTitle('PE202')).toBe('【绩效自评】PE202');
    expect(promptTitle(promptTitle('PE202'))).toBe('【绩效自评】PE202');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(promptTitle(text).length).toBeLessThanOrEqual(32);
        expect(promptText(text).length).toBeLessThanOrEqual(255);
        expect(isOwnPrompt({ type: null, title: promptTitle(text) })).toBe(true);
        expect(() => encodeURIComponent(promptText(text))).not.toThrow();
      }),
    );
  });

  it.each([
    ['none', '【绩效自评】PE202', true],
    ['None', '【绩效自评】', true],
    ['list', '【绩效自评】PE202', false],
    [null, '请填写', false],
    [null, null, false],
  ])('type %s with title %s: ours is %s', (type, title, isOurs) => {
    expect(isOwnPrompt({ type, title })).toBe(isOurs);
  });
});

describe('the register', () => {
  const register: MarksRegister = {
    schema: 'jixiao.marks/1',
    sheets: [
      {
        name: '<表&1>',
        marks: [{ cell: 'C9', severity: 'error' }],
        prompts: [{ cell: 'E3', title: '【绩效自评】"]]>"' }],
        emptyValidations: '<dataValidations count="0"/>',
      },
    ],
    emptyFormats: '<dxfs count="0"/>',
  };

  it('goes through XML and back', () => {
    expect(marksRegisterFromXml(marksRegisterToXml(register))).toEqual(register);
  });

  it.each([
    null,
    '',
    '{}',
    'nonsense',
    '{"schema":"jixiao.marks/2","sheets":[]}',
    '{"schema":"jixiao.marks/1"}',
    '{"schema":"jixiao.marks/1","sheets":[null]}',
    '{"schema":"jixiao.marks/1","sheets":[{"name":"a","marks":[],"prompts":[{"cell":"A1"}]}]}',
    '{"schema":"jixiao.marks/1","sheets":[{"name":"a","marks":[{"cell":"A1","severity":"x"}],"prompts":[]}]}',
    '{"schema":"jixiao.marks/1","sheets":[],"emptyFormats":1}',
  ])('is empty when what is kept is %j', (json) => {
    expect(parseMarksRegister(json)).toEqual(EMPTY_REGISTER);
  });

  it('is not read from another’s XML', () => {
    expect(marksRegisterFromXml('<state xmlns="urn:other:marks:1">{}</state>')).toEqual(EMPTY_REGISTER);
    expect(marksRegisterFromXml(null)).toEqual(EMPTY_REGISTER);
  });

  it('keeps any text, also when a program adds a declaration and a prefix', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const xml = stateToXml('waivers', text);
        expect(stateFromXml('waivers', xml)).toBe(text);
        const prefixed = xml.replace('<state xmlns=', '<n:state xmlns:n=').replace('</state', '</n:state');
        expect(stateFromXml('waivers', `<?xml version="1.0" standalone="yes"?>\n${prefixed}`)).toBe(text);
        expect(stateFromXml('profile', xml)).toBeNull();
      }),
    );
  });
});
