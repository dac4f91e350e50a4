import { describe, expect, it } from 'vitest';
import { GOAL_ACTUAL_VERBATIM } from '../../../src/core/rules/pe609-goal-actual-verbatim';
import { judge } from './judge';

const goals = (expected: string, actual: string) =>
  judge(GOAL_ACTUAL_VERBATIM, { goals: [[expected, actual]] });

const AIMED =
  '目标1:持续做好困难群众参保资助工作；\n目标2:住院救助比例达到70%；\n目标3:年度救助对象人次符合客观需要；\n目标4:强化医疗救助规范管理。';

describe('PE609 goal-actual-verbatim', () => {
  it('finds goals over again, enumerators and operators aside', () => {
    const done =
      '1:持续做好困难群众参保资助工作；\n2:住院救助比例70%；\n3:年度救助对象人次符合客观需要；\n4:强化医疗救助规范管理。';
    const { findings } = goals(AIMED, done);
    expect(findings).toMatchObject([{ cell: 'C4', cells: ['C4', 'B4'], parameters: { count: 4, total: 4 } }]);
    const spans = findings[0]?.spans.filter(({ cell }) => cell === 'C4') ?? [];
    expect(spans.map(({ from, to }) => done.slice(from, to))[0]).toBe('持续做好困难群众参保资助工作');
  });

  it.each([
    [
      'updated numbers',
      '1:持续做好困难群众参保资助工作，资助194279人；2:住院救助比例达到72%；3:年度救助对象人次171440人；4:强化医疗救助规范管理。',
    ],
    [
      'two of four',
      '1:持续做好困难群众参保资助工作；2:住院救助比例72%；3:全年救助171440人次；4:强化医疗救助规范管理。',
    ],
    [
      'other words',
      '1:全年资助参保19万人次，资金足额到位；2:住院救助比例72%；3:救助17万人次；4:出台管理办法2项。',
    ],
  ])('is content with %s', (_, done) => {
    expect(goals(AIMED, done).verdict).toBe('pass');
  });

  it('reads sentences where nothing is numbered, three at least', () => {
    const text = '深入开展食品风险排查整治。加大违法行为打击力度。加强基层监管人员业务培训。';
    expect(goals(text, text).verdict).toBe('fail');
    expect(goals('自然资源卫片执法补助经费', '自然资源卫片执法补助经费').verdict).toBe('pass');
  });

  it('takes 已完成 for no other words', () => {
    const aimed = '1.完成农村公路养护巡查。2.完成桥梁安全检测工作。3.完成道路标线施划工作。';
    const done = '1.已完成农村公路养护巡查。2.已完成桥梁安全检测工作。3.已全部完成道路标线施划工作。';
    expect(goals(aimed, done).verdict).toBe('fail');
  });

  it('does not apply without an answer', () => {
    for (const answer of ['', '无', '对照年度目标，说明相关任务目标的完成情况（100字以内）']) {
      expect(goals(AIMED, answer)).toMatchObject({ verdict: 'not-applicable', reason: 'no-goals' });
    }
  });
});
