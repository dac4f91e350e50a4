import type { Form, Slot } from '../form/form';
import type { Profile } from '../profile/profile';
import { gradeOf } from '../score/grade';
import type { Decimal } from '../text/decimal';
import { defineRule, type RuleFinding } from './rule';
import { confirmFix, setFormula, setValue } from './support/edits';
import { SCORABLE_FORMS_AND_SCORECARDS } from './support/families';
import { gradeWord } from './support/grade-word';
import { shown } from './support/listing';
import { plain } from './support/printed';
import { resultsOfForm, type StatedResult, statedResults, totalOfReport } from './support/stated-result';
import { withoutScoring } from './support/weights';

/** PE414: the grade word is that of the total. */
export const GRADE_MISMATCH = defineRule({
  code: 'PE414',
  slug: 'grade-mismatch',
  name: '等级与分数不符',
  severity: 'error',
  families: SCORABLE_FORMS_AND_SCORECARDS,
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: '财预〔2020〕10号：90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差',
    trust: 'national',
  },
  texts: {
    mismatch: {
      problem: '总分 {total} 的等级应为“{expected}”，表中为“{actual}”。',
      advice: '把 {cell} 改为“{expected}”；总分有误的先改正。',
    },
    open: {
      problem: '等级“{actual}”无法核对：{reason}。',
      advice: '填好总分后再核对等级。',
    },
    text: {
      problem: '文字写“{actual}”，总分 {total} 的等级应为“{expected}”。',
      advice: '改正 {cell} 的文字，与总分的等级一致。',
    },
  },
  check: (form, context) => {
    const none = withoutScoring(form, context);
    if (none) return none;
    const slot = form.totals.grade;
    const printed = slot ? gradeWord(slot.text) : null;
    const { total: computed } = context.score(form);
    const total = form.totals.score?.figure ?? computed?.total ?? null;
    const stated = resultsOfForm(form).flatMap((result) => statedFinding(result, total, context.profile));
    if (!slot || !printed) return stated.length > 0 ? stated : { notApplicable: 'no-grade' };
    if (!total) {
      const reason = form.totals.score ? 'score-missing' : 'no-total';
      return [
        { verdict: 'cannot-judge', message: 'open', at: slot, parameters: { actual: shown(slot), reason } },
      ];
    }
    const expected = gradeOf(total, context.profile);
    if (expected === printed) return stated;
    const native = computed?.total?.eq(total) ? computed.gradeNative : null;
    return [mismatch(form, slot, total, expected, native?.formula ?? null), ...stated];
  },
  checkReport: (report, { recognition, profile }) => {
    const results = report.paragraphs.flatMap(statedResults);
    const total =
      totalOfReport(report, recognition) ?? results.find(({ score }) => score !== null)?.score ?? null;
    return results.flatMap((result) => statedFinding(result, total, profile));
  },
});

/** A grade that a text states against that of the total. */
function statedFinding(
  { slot, text, grade, span }: StatedResult,
  total: Decimal | null,
  profile: Profile,
): readonly RuleFinding[] {
  const expected = total && gradeOf(total, profile);
  if (!total || grade === null || grade === expected) return [];
  const parameters = { total: plain(total), expected: `${expected}`, actual: text, cell: slot.cell };
  const evidence = { operands: { total: plain(total) }, expected: `${expected}`, actual: grade };
  return [{ verdict: 'fail', message: 'text', at: slot, parameters, evidence, spans: [span] }];
}

function mismatch(
  form: Form,
  slot: Slot,
  total: Decimal,
  expected: string,
  formula: string | null,
): RuleFinding {
  // In a row of tick boxes, or after a label, the word alone would not do.
  const isPlain = shown(slot).length <= 2;
  const edit = formula
    ? setFormula(form.sheet, slot, formula, expected)
    : setValue(form.sheet, slot, expected);
  return {
    verdict: 'fail',
    message: 'mismatch',
    at: slot,
    with: form.totals.score ? [form.totals.score] : [],
    parameters: { total: plain(total), expected, actual: shown(slot), cell: slot.cell },
    evidence: { operands: { total: plain(total) }, expected, actual: shown(slot) },
    fix: isPlain ? confirmFix(edit) : null,
  };
}
