import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/core/rules/index';
import { form, report, row, rows, type Subject } from './cases/rule-case';

const TOTAL = { label: '年度资金总额', kind: 'total' } as const;
const INDICATOR = ['产出指标', '数量指标', '参保人数', '≥410万人', '412万人'] as const;
const scored = (text: string): Subject =>
  form({
    indicators: [['产出指标', '数量指标', '参保人数', '≥410万人', '412万人', 100, 97.5, '']],
    totals: { score: 97.5 },
    sections: [['conclusion', '评价结论', text]],
  });

describe('slips of the hand', () => {
  it.each<[code: string, message: string, cell: string, subject: Subject]>([
    ['PE302', 'mistyped', 'F4', row('参保率', '≥95%', '1OO%')],
    ['PE302', 'mistyped', 'F4', row('参保率', '≥95%', '96.0%%')],
    ['PE302', 'mistyped', 'F4', row('参保率', '≥95%', '96，5%')],
    ['PE302', 'mistyped', 'E4', row('参保率', '≥9O%', '96%')],
    ['PE302', 'bound', 'F4', row('服务期限', '≥360天', '≥360天')],
    ['PE323', 'impossible', 'F4', row('完成时间', '2022年12月底前', '2022年11月31日')],
    ['PE307', 'doubled', 'E4', row('参保率', '≥≥95%', '96%')],
    ['PE307', 'doubled', 'E4', row('参保率', '≤95%以上', '96%')],
    ['PE105', 'swapped', 'D4', row('≥95%', '抽检合格率', '96%')],
    [
      'PE106',
      'unnamed',
      'D5',
      rows([
        INDICATOR,
        ['产出指标', '质量指标', '质量指标', '≥95%', '96%'],
        ['产出指标', '时效指标', '及时率', '≥95%', '96%'],
      ]),
    ],
    [
      'PE202',
      'blank',
      'D4',
      form({
        funds: [{ ...TOTAL, budget: 90, executed: '详见附表', rate: '99.97%' }],
        indicators: [INDICATOR],
      }),
    ],
    [
      'PE704',
      'swapped',
      'B4',
      form({
        family: 'target-declaration',
        identity: [
          ['contact', '联系人', '13800000000'],
          ['phone', '联系电话', '王芳'],
        ],
      }),
    ],
    ['PE201', 'negative', 'C4', form({ family: 'target-declaration', funds: [{ ...TOTAL, budget: -350 }] })],
    ['PE208', 'indicator', 'F4', row('项目总成本', '≤850万元', '846元')],
    ['PE208', 'indicator', 'F4', row('参保人数', '≥410万人', '412人')],
    ['PE304', 'differs', 'F4', row('编制规划数量', '≥2个', '2公里')],
    [
      'PE106',
      'unnamed',
      'D5',
      rows([
        INDICATOR,
        ['产出指标', '数量指标', '', '≥5次', '6次'],
        ['产出指标', '质量指标', '合格率', '≥95%', '96%'],
      ]),
    ],
    [
      'PE202',
      'blank',
      'E4',
      form({ funds: [{ ...TOTAL, budget: 90, executed: 89.97, rate: null }], indicators: [INDICATOR] }),
    ],
    [
      'PE102',
      'same',
      'B3',
      form({
        identity: [
          ['projectName', '项目名称', '县医疗保障局'],
          ['department', '主管部门', '县医疗保障局'],
        ],
      }),
    ],
    ['PE413', 'text', 'B6', scored('项目实施顺利，自评总分95.5分。')],
    ['PE414', 'text', 'B6', scored('自评得分97.5分，自评等级为“良”。')],
    [
      'PE413',
      'block',
      'A2',
      report(
        '绩效评价报告',
        '1.一级指标项目决策满分20分，经评分本项得分20分。',
        '（1）“项目立项”满分8分，评价得分8分。',
        '（2）“项目目标”满分12分，评价得分10分。',
      ),
    ],
    ['PE414', 'text', 'A2', report('绩效评价报告', '经评价，综合得分为87.6分，评价结果为优。')],
  ])('%s says %s at %s', (code, message, cell, subject) => {
    const rule = RULES.find((known) => known.code === code);
    const { findings } = rule ? subject(rule) : { findings: [] };
    expect(findings.map((finding) => [finding.message, finding.cell])).toContainEqual([message, cell]);
  });

  it.each<[code: string, subject: Subject]>([
    ['PE302', row('培训人数', '≥1200人', '1,234人')],
    ['PE302', row('服务期限', '≥360天', '365天')],
    ['PE323', row('完成时间', '2022年12月底前', '2022.12.30')],
    ['PE307', row('参保率', '≥95%', '96%')],
    ['PE307', row('参保率', '95%以上', '96%')],
    ['PE208', row('项目总成本', '≤850万元', '8462000元')],
    ['PE304', row('编制规划数量', '≥2个', '2份')],
    ['PE105', row('2个社区卫生服务中心改造', '完成', '完成')],
    ['PE413', scored('总分100分，自评得分97.5分，其中预算执行率得分9.8分、产出指标得分48分。')],
    ['PE413', scored('自评得分98分。')],
    ['PE505', rows([['过程', '资金管理', '预算执行率', '100%', '97.8%', 10, 9.78, '']])],
    ['PE414', scored('自评等级为优，满意度评价结果为良。')],
    ['PE413', report('绩效评价报告', '经评价，综合得分为87.6分，评价结果为良。')],
  ])('%s is content', (code, subject) => {
    const rule = RULES.find((known) => known.code === code);
    expect(rule ? subject(rule).findings : [code]).toEqual([]);
  });
});
