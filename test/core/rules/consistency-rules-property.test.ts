import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/check';
import { defaultProfile } from '../../../src/core/profile/profiles';
import { RULES } from '../../../src/core/rules/index';
import { cellAtAddress } from '../../../src/core/sheet/sheet';
import { buildForm } from '../../support/form-builder';
import type { FormInput } from '../../support/form-input';
import { reportOf } from './judge';

const rules = RULES.filter(({ code }) => code.startsWith('PE6'));

const FRAGMENTS = [
  ...[
    '目标1:',
    '2、',
    '（三）',
    '；',
    '。',
    '，',
    '\n',
    '：',
    '其中',
    '分别',
    '《关于2018年工作的通知》',
    '<p>',
    '－',
    '％',
  ],
  ...[
    '参保率',
    '参保人数',
    '满意度',
    '完成',
    '新增',
    '培训',
    '中央资金',
    '申请预算',
    '支出',
    '收入',
    '存在',
    '问题',
    '满分',
    '得分',
  ],
  ...[
    '2019年',
    '2020年12月底前',
    '上年',
    '344534人',
    '95%以上',
    '≥90%',
    '6-9个月',
    '8万亩',
    '100万元',
    '885.24万元',
    '1,259.95元',
  ],
  ...['城乡居民', '城镇职工', '离休干部', '医疗救助', '累计', '约', '左右', '  ', '①', '🙂'],
];
const text = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((parts) => parts.join(''));
const cell = fc.oneof(text, fc.integer({ min: -5, max: 1_000_000 }), fc.constant(null));

const family = fc.constantFrom<NonNullable<FormInput['family']>>(
  'target-declaration',
  'transfer-self-evaluation',
  'project-self-evaluation',
  'insurance-fund-self-evaluation',
  'scorecard',
);

function judgeAll(input: FormInput, paragraphs: readonly string[]) {
  const built = buildForm(input);
  const { report, workbook } = reportOf(paragraphs);
  const sheets = [...built.workbook.sheets, ...workbook.sheets];
  return {
    sheets,
    result: checkWorkbook(
      { ...workbook, sheets },
      { forms: [built.form], reports: [{ ...report, year: 2020 }] },
      defaultProfile,
      { rules },
    ),
  };
}

describe('rules on consistency', () => {
  it('finish on any text, and point into the cells that they name', () => {
    fc.assert(
      fc.property(family, text, cell, text, text, text, cell, cell, text, (...given) => {
        const [kind, title, name, expected, actual, section, target, reached, paragraph] = given;
        const { sheets, result } = judgeAll(
          {
            family: kind,
            title,
            identity: [
              ['projectName', '项目名称', name],
              ['reportDate', '填报日期', section],
            ],
            funds: [{ label: '年度资金总额', kind: 'total', budget: target, executed: reached }],
            goals: [[expected, actual]],
            indicators: [
              ['产出指标', '数量指标', section, target, reached],
              ['产出指标', '数量指标', '参保人数', '≥100人', reached],
            ],
            sections: [['basis', '立项依据', section]],
          },
          ['报告', paragraph, actual],
        );
        expect(result.failures).toEqual([]);
        for (const finding of result.findings) {
          for (const span of finding.spans) {
            const sheet = sheets.find(({ name: known }) => known === finding.sheet);
            const shown = sheet ? (cellAtAddress(sheet, span.cell)?.text ?? '') : '';
            expect(span.from).toBeGreaterThanOrEqual(0);
            expect(span.to).toBeGreaterThan(span.from);
            expect(span.to).toBeLessThanOrEqual(shown.length);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    '完成100人；',
    '数额数额',
    '申请预算100万元，其中审计',
    '1.完成A。',
    '存在',
    '2019年',
    '参保率95%',
  ])(
    'take a cell full of “%s” in their stride',
    (words) => {
      const long = words.repeat(Math.ceil(32_000 / words.length));
      const { result } = judgeAll(
        {
          identity: [['projectName', '项目名称', '城乡居民医疗救助']],
          goals: [[long, `${long}。完成`]],
          indicators: [['产出指标', '质量指标', '参保率', '≥90%', '95%']],
        },
        ['报告', long],
      );
      expect(result.failures).toEqual([]);
    },
    20_000,
  );
});
