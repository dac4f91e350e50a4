import type { Form, Slot } from '../form/form';
import { gradeOf } from '../score/grade';
import type { Decimal } from '../text/decimal';
import { defineRule, type RuleFinding } from './rule';
import { both } from './support/both';
import { confirmFix, setFormula, setValue } from './support/edits';
import { SCORABLE_FORMS_AND_SCORECARDS } from './support/families';
import { gradeWord } from './support/grade-word';
import { shown } from './support/listing';
import { plain } from './support/printed';
import { withoutScoring } from './support/weights';

/** PE414: the grade word is that of the total. */
export const GRADE_MISMATCH = defineRule({
  code: 'PE414',
  slug: 'grade-mismatch',
  name: both('等级与分数不符', 'Grade does not fit the total'),
  severity: 'error',
  families: SCORABLE_FORMS_AND_SCORECARDS,
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: both(
      '财预〔2020〕10号：90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差',
      'Cai Yu [2020] No. 10: 90 to 100 优, 80 to 90 良, 60 to 80 中, below 60 差; the lower bound included',
    ),
    trust: 'national',
  },
  why: both(
    '等级由总分决定，两者不符说明有一处填错。',
    'The grade follows from the total; if they disagree, one of them is wrong.',
  ),
  example: { failing: '总分 89.5，等级“优”', passing: '总分 89.5，等级“良”' },
  texts: {
    mismatch: {
      problem: both(
        '总分 {total} 的等级应为“{expected}”，表中为“{actual}”。',
        'A total of {total} is the grade “{expected}”; the form says “{actual}”.',
      ),
      advice: both(
        '把 {cell} 改为“{expected}”；总分有误的先改正。',
        'Put “{expected}” into {cell}; correct the total first if it is wrong.',
      ),
    },
    open: {
      problem: both(
        '等级“{actual}”无法核对：{reason}。',
        'The grade “{actual}” cannot be checked: {reason}.',
      ),
      advice: both('填好总分后再核对等级。', 'Fill in the total, then check the grade.'),
    },
  },
  check: (form, context) => {
    const none = withoutScoring(form, context);
    if (none) return none;
    const slot = form.totals.grade;
    const printed = slot ? gradeWord(slot.text) : null;
    if (!slot || !printed) return { notApplicable: 'no-grade' };
    const { total: computed } = context.score(form);
    const total = form.totals.score?.figure ?? computed?.total ?? null;
    if (!total) {
      const reason = form.totals.score ? 'score-missing' : 'no-total';
      return [
        { verdict: 'cannot-judge', message: 'open', at: slot, parameters: { actual: shown(slot), reason } },
      ];
    }
    const expected = gradeOf(total, context.profile);
    if (expected === printed) return [];
    const native = computed?.total?.eq(total) ? computed.gradeNative : null;
    return [mismatch(form, slot, total, expected, native?.formula ?? null)];
  },
});

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
