import { describe, expect, it } from 'vitest';
import { TEXT_TRUNCATED } from '../../../src/core/rules/pe508-text-truncated';
import { strayBracket } from '../../../src/core/rules/support/brackets';
import type { FormInput } from '../../support/form-input';
import { projectForm } from './indicator-rule';
import { judge, judgeReport } from './judge';

const withName = (name: string, input: FormInput = {}): FormInput =>
  projectForm([['产出指标', '数量指标', name, '≥5个', '6个']], input);
const withValue = (target: string, input: FormInput = {}): FormInput =>
  projectForm([['产出指标', '数量指标', '保障情况', target, '达成预期指标']], input);

describe('PE508 文字截断', () => {
  it.each([
    '组织开展专家评审病例、对医疗机构开展',
    '以户籍人口数为基数计算的',
    '提高救助水平，',
    '开展门诊、住院、',
    '确保基金安全，进一步加强',
  ])('finds the broken end of %s', (name) => {
    expect(judge(TEXT_TRUNCATED, withName(name)).findings).toMatchObject([{ message: 'end', cell: 'D4' }]);
  });

  it.each([
    ['对符合条件的重点救助对象资助参加城乡居', '城乡居'],
    ['财政补助、个人减支高于上', '高于上'],
    ['有效保障困难群', '困难群'],
    ['12月贯彻落', '贯彻落'],
  ])('finds the cut word of %s', (target, end) => {
    const { findings } = judge(TEXT_TRUNCATED, withValue(target));
    expect(findings).toMatchObject([{ message: 'cut', parameters: { end } }]);
    const span = findings[0]?.spans[0];
    expect(span && target.slice(span.from, span.to)).toBe(end);
  });

  it('takes a word that goes on elsewhere in the form for cut off', () => {
    const goal = 'DRG系统完成试运行';
    const check = (target: string) =>
      judge(TEXT_TRUNCATED, withValue(target, { goals: [[goal, goal]] })).verdict;
    expect(check('12月完成试运')).toBe('fail');
    expect(check('完成货运')).toBe('pass');
    expect(judge(TEXT_TRUNCATED, withValue('12月完成试运')).verdict).toBe('pass');
  });

  it.each([
    '参保人数',
    '城乡居民大病保险实际住院结报比',
    '项目实施',
    '培训工作顺利开展',
    '对口帮扶工作开展',
    '对外宣传工作开展',
    '基础设施建设进一步加强',
    '工程按计划进行',
    '是否符合规定（含）',
    '救助对象满意度',
    '事业统筹',
    '完成立项',
    '群众参与',
    '“两品一械”总体安全',
  ])('is content with %s', (name) => {
    expect(judge(TEXT_TRUNCATED, withName(name, { goals: [[`${name}情况达到95%`, '良好']] })).verdict).toBe(
      'pass',
    );
  });

  it('finds a bracket without its partner, at its place', () => {
    const text = '鼻咽癌、儿童苯丙酮尿症等病种）等没有纳入救助范围5种';
    const { findings } = judgeReport(TEXT_TRUNCATED, ['报告', text]);
    expect(findings).toMatchObject([{ message: 'bracket', cell: 'A2', parameters: { bracket: '）' } }]);
    const span = findings[0]?.spans[0];
    expect(span && text.slice(span.from, span.to)).toBe('）');
  });

  it('leaves notes, criteria and labels alone', () => {
    const input: FormInput = {
      family: 'scorecard',
      indicatorColumns: ['level1', 'level3', 'weight', 'method'],
      indicators: [{ level1: '产出', level3: '完成率', weight: 5, method: '未完成的' }],
      notes: ['注：1.其他资金、'],
    };
    expect(judge(TEXT_TRUNCATED, input).verdict).toBe('pass');
  });
});

describe('brackets', () => {
  it.each([
    ['（一）甲（二）乙', null],
    ['1）甲；2）乙', null],
    ['a)甲 b)乙', null],
    ['得分在[80,90)为良', null],
    ['（半角)混用(全角）', null],
    ['〔2018]2号', null],
    ['《办法》（试行', '（'],
    ['办法》和', '》'],
    ['【2019】6号】', '】'],
    ['(甲(乙)', '('],
  ])('%s: %s', (text, bracket) => {
    expect(strayBracket(text)?.bracket ?? null).toBe(bracket);
  });
});
