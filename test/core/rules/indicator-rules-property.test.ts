import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/check';
import { FAMILIES } from '../../../src/core/form/family';
import { CHINESE } from '../../../src/core/messages/chinese';
import { renderText } from '../../../src/core/messages/render-text';
import { defaultProfile } from '../../../src/core/profile/profiles';
import { englishWordsOf } from '../../../src/core/rules/english/english-words-of';
import { RULES } from '../../../src/core/rules/index';
import { buildForm } from '../../support/form-builder';
import type { IndicatorTuple } from '../../support/form-input';

const INDICATOR_RULES = RULES.filter(({ code }) => code.startsWith('PE3'));

const scraps = [
  ...[
    '≥',
    '≤',
    '=',
    '=95',
    '＝',
    '约',
    '左右',
    '%',
    '元/人',
    '万人',
    '人次',
    '个',
    '0',
    '0.92',
    '100',
    '658090',
    '6-9个月',
    '12月',
  ],
  ...[
    '2020年',
    '上年',
    '不低于',
    '前三季度',
    '完成',
    '达成预期指标',
    '无',
    '/',
    '**',
    '……',
    '参保人数',
    '满意度',
    '覆盖率',
  ],
  ...[
    '（%）',
    '(万人)',
    '健全性',
    '可控',
    '及时',
    '符合实际',
    '事故',
    '发生率',
    '增长',
    ' ',
    '\n',
    '🐼',
    '(((',
    '<p>',
  ],
];
const words = fc.array(fc.constantFrom(...scraps), { maxLength: 5 }).map((parts) => parts.join(''));
const value = fc.oneof(words, fc.double({ noNaN: true }), fc.integer(), fc.string(), fc.constant(null));
const level1 = fc.constantFrom('产出指标', '效益指标', '满意度指标', '成本指标', '', '项目决策');
const level2 = fc.constantFrom(
  '数量指标',
  '质量指标',
  '时效指标',
  '生态效益',
  '社会效益',
  '服务对象满意度',
  '',
);
const row = fc.tuple(
  level1,
  level2,
  words,
  value,
  value,
  value,
  value,
  words,
) as fc.Arbitrary<IndicatorTuple>;

describe('the rules on indicators over any form', () => {
  it('never throw, name only cells of the form, point into its texts and fill their messages', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FAMILIES), fc.array(row, { maxLength: 8 }), (family, indicators) => {
        const { workbook, recognition, sheet } = buildForm({ family, indicators, year: 2020 });
        const { findings, failures } = checkWorkbook(workbook, recognition, defaultProfile, {
          rules: INDICATOR_RULES,
        });
        expect(failures).toEqual([]);
        const texts = new Map(
          [...sheet.cells.values()].map((cell) => [`${cell.row} ${cell.column}`, cell.text]),
        );
        for (const finding of findings) {
          expect(finding.cell).toMatch(/^[A-Z]+[1-9][0-9]*$/);
          expect(finding.cells).toContain(finding.cell);
          const rule = INDICATOR_RULES.find(({ code }) => code === finding.code);
          const text = rule?.texts[finding.message];
          expect(text, `${finding.code} ${finding.message}`).toBeDefined();
          if (!rule || !text) continue;
          const english = englishWordsOf(rule.code)?.texts[finding.message];
          const named = [...`${text.problem}${english?.advice}`.matchAll(/\{([A-Za-z]+)\}/g)];
          for (const [, name] of named) expect(Object.keys(finding.parameters)).toContain(name);
          expect(renderText(text.problem, finding.parameters, CHINESE)).not.toBe('');
          for (const { from, to } of finding.spans) {
            expect(from).toBeLessThanOrEqual(to);
            expect([...texts.values()].some((cell) => cell.length >= to)).toBe(true);
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  it('propose no text that Excel would take for a formula, and expect what the cell holds', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (indicators) => {
        const { workbook, recognition, form } = buildForm({ indicators, year: 2020 });
        const { findings } = checkWorkbook(workbook, recognition, defaultProfile, { rules: INDICATOR_RULES });
        const slots = form.indicators.flatMap(({ level2: second, level3, target, actual }) =>
          [second, level3, target, actual].filter((slot) => slot !== null),
        );
        for (const edit of findings.flatMap(({ fix }) => fix?.edits ?? [])) {
          if (edit.kind !== 'set-value') continue;
          expect(String(edit.value)).not.toMatch(/^=/);
          const slot = slots.find(({ cell }) => cell === edit.cell);
          expect(edit.expected).toEqual({ value: slot?.value, formula: slot?.formula });
          expect(edit.value).not.toBe(slot?.value);
        }
      }),
      { numRuns: 120 },
    );
  });
});
