import type { Form, Report, Slot } from '../form/form';
import { defineRule, type RuleFinding, type RuleOutcome } from './rule';
import { isUnfilled } from './support/indicator-values';
import { cellList, firstAndRest, shown } from './support/listing';
import { isMeasurable } from './support/measurable';
import { isOnlyResidue } from './support/placeholders';
import { showsError } from './support/printed';
import { goalParts } from './support/report-goals';

/** PE512: the annual goal and what became of it say how much or by when. One finding a form; long-term goals excepted. */
export const GOAL_NOT_QUANTIFIED = defineRule({
  code: 'PE512',
  slug: 'goal-not-quantified',
  name: '目标不可衡量',
  severity: 'warning',
  families: 'all',
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '绩效目标应当细化、量化，能够检验是否完成（财预〔2015〕163号的要求，判断标准为本产品所定）',
    trust: 'ours',
  },
  texts: {
    blank: {
      problem: '年度目标没有填写。',
      advice: '在 {texts} 写明年度目标：完成的数量、比例或时限，与绩效指标的指标值对应。',
    },
    goal: {
      problem: '年度目标没有数量也没有时间：{texts}。',
      advice: '写明完成的数量、比例或时限，与绩效指标的指标值对应。',
    },
    actual: {
      problem: '实际完成情况没有数量也没有时间：{texts}。',
      advice: '写明完成的数量、比例或时间，逐条对应年度目标。',
    },
    both: {
      problem: '年度目标和实际完成情况都没有数量或时间：{texts}。',
      advice: '目标写明数量、比例或时限；完成情况写明实际达到的数字。',
    },
  },
  check: (form) => judge(form),
  checkReport: (report) => judgeReport(report),
});

function isStated(slot: Slot | null): slot is Slot {
  return (
    slot !== null &&
    !showsError(slot) &&
    slot.text.trim().length > 1 &&
    /\p{L}/u.test(slot.text) &&
    !isOnlyResidue(slot.text)
  );
}

/** The stated texts of one side, when none of them can be measured. */
function vague(slots: readonly (Slot | null)[]): readonly Slot[] {
  const stated = slots.filter(isStated).filter(({ text }) => !/^[无/\\—-]+$/.test(text.trim()));
  return stated.some(({ text }) => isMeasurable(text)) ? [] : stated;
}

function judge(form: Form): RuleOutcome {
  const annual = form.goals.filter(({ term }) => term === 'annual');
  const isBlank = annual.every(({ expected, actual }) => !expected?.text.trim() && !actual?.text.trim());
  const [unstated] = annual.flatMap(({ expected }) => expected ?? []);
  if (unstated && annual.every(({ expected }) => !expected?.text.trim()) && !isUnfilled(form))
    return [{ verdict: 'fail', message: 'blank', at: unstated, parameters: { texts: unstated.cell } }];
  if (isBlank) return { notApplicable: 'no-goals' };
  const goals = vague(annual.map(({ expected }) => expected));
  const actuals = vague(annual.map(({ actual }) => actual));
  const slots = [...goals, ...actuals];
  const message = goals.length === 0 ? 'actual' : actuals.length === 0 ? 'goal' : 'both';
  return told(slots, message);
}

function told(slots: readonly Slot[], message: 'goal' | 'actual' | 'both'): readonly RuleFinding[] {
  const found = firstAndRest([...new Map(slots.map((slot) => [slot.cell, slot])).values()]);
  if (!found) return [];
  const all = [found.first, ...found.rest];
  return [
    {
      verdict: 'fail',
      message,
      at: found.first,
      with: found.rest,
      parameters: {
        texts: all
          .slice(0, 4)
          .map((slot) => `${slot.cell}“${shown(slot)}”`)
          .join('、'),
      },
      evidence: { operands: { cells: cellList(all), figures: 0 } },
    },
  ];
}

function judgeReport(report: Report): readonly RuleFinding[] {
  return goalParts(report).flatMap(({ heading, body }) => {
    const goals = vague(body);
    return told(goals, 'goal').map((finding) => ({ ...finding, with: [...(finding.with ?? []), heading] }));
  });
}
