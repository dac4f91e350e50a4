import { describe, expect, it } from 'vitest';
import { GOAL_ITEM_DROPPED } from '../../../src/core/rules/pe611-goal-item-dropped';
import type { FormInput } from '../../support/form-input';
import { judge } from './judge';

const goals = (expected: string, actual: string, more: FormInput = {}) =>
  judge(GOAL_ITEM_DROPPED, { goals: [[expected, actual]], ...more });

const AIMED =
  '1: 稳步提高保障水平目标。报销比例70%;\n2: 实现基金收支平衡。可支配月数6-9个月;\n3: 有效减轻参保人员医疗费用负担。财政补助、个人减支高于上年;参保对象满意度≥90%';

describe('PE611 goal-item-dropped', () => {
  it.each(['保障工作顺利开展', '促进社会和谐稳定', '确保机构正常运转'])(
    'does not ask what became of a purpose: %s',
    (purpose) => {
      expect(goals(`培训干部512人次；${purpose}。`, '培训干部512人次。').verdict).toBe('pass');
    },
  );

  it('finds an annual goal that nothing is said of, in a form that is filled in', () => {
    const row = (actual: string | null) =>
      [['产出指标', '数量指标', '培训人次', '≥500人次', actual]] as const;
    const found = goals('培训500人次。', '', { indicators: row('512人次') });
    expect(found.findings).toMatchObject([{ message: 'blank', severity: 'warning' }]);
    expect(found.findings[0]?.cells).toHaveLength(2);
    expect(goals('培训500人次。', '', { indicators: row(null) }).verdict).toBe('not-applicable');
  });

  it.each([
    [
      AIMED,
      '1: 稳步提高保障水平目标。报销比例74%。\n2: 实现基金收支平衡。可支配月数13个月。\n3: 有效减轻参保人员医疗费用负担。参保对象满意度95%。',
      '财政补助、个人减支高于上年',
    ],
    [
      AIMED,
      '1: 稳步提高保障水平目标。报销比例74%。\n2: 实现基金收支平衡。可支配月数13个月。',
      '有效减轻参保人员医疗费用负担。财政补助、个人减支高于上年;参保对象满意度≥90%',
    ],
    [
      '完成高标准农田建设2.3万亩，新增粮食产能230万公斤，组织农民技术培训不少于四期。',
      '已完成高标准农田建设2.3万亩，新增粮食产能235万公斤。',
      '组织农民技术培训不少于四期',
    ],
    [
      '目标1：完成两品一械抽检工作\n目标2：加强两品一械企业监管力度\n目标3：加强培训，提高监管人员专业水平\n目标4：加强两品一械科普宣传力度',
      '目标1：配合完成抽检148个批次\n目标2：加强了两品一械企业监管力度\n目标3：监管人员培训率达100%',
      '加强两品一械科普宣传力度',
    ],
  ])('finds what is left out', (expected, actual, words) => {
    const { findings } = goals(expected, actual);
    expect(findings).toMatchObject([{ cell: 'C4', cells: ['C4', 'B4'], severity: 'warning' }]);
    const [span] = findings[0]?.spans ?? [];
    expect(span?.cell).toBe('B4');
    expect(expected.slice(span?.from, span?.to)).toBe(words);
  });

  it.each([
    [
      '保障机关正常运转，提高工作效率，提升服务水平',
      '保障了机关正常运转，工作效率明显提高，服务质量得到提升',
    ],
    ['保持和稳定地方粮食储备机制', '地方储备粮食规模达标'],
    [
      '目标1：完成两品一械抽检工作\n目标2：加强企业监管力度\n目标3：加强培训',
      '目标1：配合完成抽检148个批次\n目标2：加强了企业监管力度\n目标3：培训率达100%',
    ],
    ['申请预算90万元，用于编制、审计、设计规划测绘各30万元。', '完成预算89.97万元：编制30万元，审计30万元。'],
    [AIMED, '无'],
    [AIMED, AIMED],
  ])('is content with %s / %s', (expected, actual) => {
    expect(goals(expected, actual).findings).toEqual([]);
  });

  const aimed = '积极推进344534人参保计划，参保率稳定在95%以上。';
  const done = '积极推进全民参保计划，参保率100%，确保参保人员的医疗待遇落实。';
  const rows: FormInput['indicators'] = [['产出指标', '数量指标', '项目参保人数', '≥344534人', '344534人']];

  it('finds a headcount that is answered in words, where no column gives it', () => {
    const found = goals(aimed, done, { family: 'insurance-fund-self-evaluation', indicators: rows });
    expect(found.findings[0]?.spans).toEqual([{ cell: 'B4', from: 4, to: 11 }]);
    expect(goals(aimed, done, { indicators: rows }).findings).toEqual([]);
  });

  it('does not apply without goals', () => {
    expect(judge(GOAL_ITEM_DROPPED, {})).toMatchObject({ verdict: 'not-applicable', reason: 'no-goals' });
  });
});
