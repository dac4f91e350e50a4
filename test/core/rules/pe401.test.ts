import { describe, expect, it } from 'vitest';
import { WEIGHT_SUM } from '../../../src/core/rules/pe401-weight-sum';
import { toDecimal } from '../../../src/core/text/decimal';
import { HUANGGANG_BY_GOAL } from './huanggang';
import { judge } from './judge';
import { recogniseOnSheet } from './recognise-on-sheet';
import { ALL_SPENT, insuranceForm, nationalRows, outputRow, scoredForm } from './scored-form';

describe('PE401 分值合计≠100', () => {
  it('finds a sum that is not 100', () => {
    const rows = [...nationalRows().slice(0, 2), outputRow('群众满意度', '≥90%', '95%', 8, 8)];
    const { problems, findings } = judge(WEIGHT_SUM, scoredForm(rows));
    expect(problems).toEqual(['分值合计为 98（预算执行率 10，指标 88），应为 100，少 2。']);
    expect(findings[0]).toMatchObject({
      severity: 'error',
      evidence: { expected: '100', actual: '98' },
      fix: null,
    });
    expect(findings[0]?.cells).toEqual(expect.arrayContaining(['E4', 'G6', 'G7', 'G8']));
  });

  it.each([
    ['10 + 50 + 30 + 10', scoredForm(nationalRows())],
    [
      '青神: 60 + 30, 预算执行 10',
      scoredForm([
        outputRow('发放覆盖率', '100%', '100%', 60, 60),
        outputRow('足额保障率', '100%', '100%', 30, 30),
      ]),
    ],
    [
      '绥阳: the points repeated at each fund row count once',
      scoredForm(nationalRows(), { funds: [ALL_SPENT, { ...ALL_SPENT, label: '基本支出', kind: 'other' }] }),
    ],
    [
      'a merged weight cell counts once',
      scoredForm(
        [outputRow('甲', '1', '1', 50, 50), outputRow('乙', '1', '1', 50, 50), ...nationalRows().slice(1)],
        { sharedCells: [{ column: 'weight', from: 0, count: 2 }] },
      ),
    ],
  ])('passes %s', (_, input) => {
    expect(judge(WEIGHT_SUM, input).verdict).toBe('pass');
  });

  it('holds the printed total against the rows', () => {
    const printed = (weight: number) =>
      judge(WEIGHT_SUM, scoredForm(nationalRows(), { totals: { weight } })).findings;
    expect(printed(95)).toMatchObject([{ message: 'printed', parameters: { printed: '95', total: '100' } }]);
    // The row may count the indicators alone.
    expect([100, 90].flatMap(printed)).toEqual([]);
  });

  it('leaves 8.33 × 6 to PE404', () => {
    const parts = Array.from({ length: 6 }, (_, at) => outputRow(`任务${at}`, '1', '1', 8.33, 8.33));
    expect(judge(WEIGHT_SUM, scoredForm([...parts, ...nationalRows().slice(1)])).verdict).toBe('pass');
  });

  it('takes the points of labels where rows have none (湖北)', () => {
    const rows = (points: number) => ({
      fundPoints: 20,
      funds: [{ label: '年度财政资金总额', kind: 'total' as const, budget: 10, executed: 10, score: 20 }],
      indicatorColumns: ['level1', 'level2', 'level3', 'target', 'actual', 'score'] as const,
      indicators: [
        {
          level1: '产出指标（40分）',
          level2: '数量指标',
          level3: '存储备份器',
          target: '25TB',
          actual: '25TB',
          score: 40,
        },
        {
          level1: `效益指标（${points}分）`,
          level2: '社会效益',
          level3: '开放天数',
          target: '≥360天',
          actual: '360天',
          score: 30,
        },
      ],
    });
    expect(judge(WEIGHT_SUM, rows(40)).verdict).toBe('pass');
    expect(judge(WEIGHT_SUM, rows(30)).problems).toEqual([
      '分值合计为 90（预算执行率 20，指标 70），应为 100，少 10。',
    ]);
  });

  it('takes the points of goals (黄冈: 20 + 40 + 40)', () => {
    expect(recogniseOnSheet(WEIGHT_SUM, HUANGGANG_BY_GOAL).verdict).toBe('pass');
    const short = HUANGGANG_BY_GOAL.replace('绩效目标2（40分）', '绩效目标2（30分）').replace('99.6', '89.6');
    expect(recogniseOnSheet(WEIGHT_SUM, short).problems).toEqual([
      '分值合计为 90（预算执行率 20，指标 70），应为 100，少 10。',
    ]);
  });

  it('cannot judge without the column (S004)', () => {
    const { verdict, reason } = judge(
      WEIGHT_SUM,
      insuranceForm([['项目完成指标', '数量指标', '参保人数', 8.33]]),
    );
    expect([verdict, reason]).toEqual(['cannot-judge', 'weight-column-missing']);
  });

  it('cannot judge while a weight is blank', () => {
    const { reason, cells } = judge(
      WEIGHT_SUM,
      scoredForm([...nationalRows().slice(0, 2), outputRow('公众满意度', null, null, null, null)]),
    );
    expect(reason).toBe('weight-missing');
    expect(cells[0]?.[0]).toBe('G8');
  });

  it('says that rows are missing when the total is larger than all points (重庆)', () => {
    const { verdict, reason } = judge(
      WEIGHT_SUM,
      scoredForm(nationalRows().slice(0, 1), { totals: { score: 97.93 } }),
    );
    expect([verdict, reason]).toEqual(['cannot-judge', 'rows-missing']);
  });

  it('cannot judge where the missing points are those of an empty class', () => {
    const input = scoredForm([
      ['产出指标（50分）', '数量指标', '补助村（社区）数量', '＝8个', 8, 50, 50],
      ['效益指标（40分）', '社会效益指标', '提高工作积极性', '效果明显', '达成预期指标', 20, 20],
    ]);
    const { reason } = judge(WEIGHT_SUM, input, ({ form }) => ({
      table: form.table && {
        ...form.table,
        groups: form.table.groups.map((group) =>
          group.block === 'benefit' ? { ...group, lastRow: 8 } : group,
        ),
        templateRows: [
          { row: 8, kind: 'empty-class', level1: null, level2: null, level3: null, class: 'sustainable' },
        ],
      },
    }));
    expect(reason).toBe('spare-rows');
  });

  it('counts the goals of a form that gives points for them', () => {
    const input = scoredForm([outputRow('培训人次', '≥5', '5', 70, 70)]);
    const goals = ({ form }: Parameters<NonNullable<Parameters<typeof judge>[2]>>[0]) => {
      const slot = form.funds?.rows[0]?.weight;
      return slot
        ? { partPoints: [{ part: 'goals' as const, points: { ...slot, figure: toDecimal(20) } }] }
        : {};
    };
    expect(judge(WEIGHT_SUM, input, goals).verdict).toBe('pass');
    expect(judge(WEIGHT_SUM, input).verdict).toBe('fail');
  });

  it('leaves weights that are formatted as percents alone: no score can be held against them', () => {
    const percent = { value: 0.5, numberFormat: '0%' };
    const rows = nationalRows().map((row) => [...row.slice(0, 5), percent, row[6] ?? null]);
    const input = scoredForm(
      rows.map(([a = null, b = null, c = null, d = null, e = null, f = null, g = null]) => [
        a,
        b,
        c,
        d,
        e,
        f,
        g,
      ]),
    );
    expect(judge(WEIGHT_SUM, input).reason).toBe('weights-in-percent');
  });

  it('does not apply where nothing is scored', () => {
    const { verdict, reason } = judge(WEIGHT_SUM, {
      indicators: [{ level1: '产出指标', level2: '数量指标', level3: '培训人次', target: '≥5', actual: '5' }],
      indicatorColumns: ['level1', 'level2', 'level3', 'target', 'actual'],
    });
    expect([verdict, reason]).toEqual(['not-applicable', 'not-scored']);
  });
});
