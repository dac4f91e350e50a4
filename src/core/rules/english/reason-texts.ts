import type { CannotJudgeReason } from '../../score/form-score';

/** Why a figure cannot be judged, in words (rule book, section 8). */
const CANNOT_JUDGE_TEXTS: Readonly<Record<CannotJudgeReason, string>> = {
  'actual-missing': 'the actual value is blank',
  'actual-column-missing': 'the form has no column for the actual value',
  'target-missing': 'the target is blank',
  'actual-text': 'the target is a figure but the actual is text',
  'target-text-actual-number': 'the target is text but the actual is a figure',
  'relative-no-base': 'measured against a prior year that is not given',
  'approximate-outside': 'an approximate target missed by more than the band allows',
  'cost-bare-number': 'a cost target without a comparison: a ceiling or an exact amount',
  'qualitative-no-grade': 'no grade or percent was chosen for a qualitative indicator',
  'date-missed': 'finished after the deadline; score it by hand',
  'date-incomplete': 'the date lacks its year or month',
  'percent-ambiguous': 'a value below 1 with unit %: 0.92 % or 92 %',
  'unit-unknown': 'the unit is unknown and cannot be converted',
  'formula-error': "the cell's formula gives an error",
  'weight-missing': 'the weight is blank',
  'weight-column-missing': 'the form has no column for the weight',
  'budget-blank': 'the budget is blank',
  'budget-zero': 'the budget is 0 and cannot be divided by',
  'executed-blank': 'the executed amount is blank',
  unreadable: 'the cell cannot be read as a figure',
  'shared-score': 'several rows share one score cell',
};

/** Further reasons that findings give for what cannot be judged. Why a rule does not apply is told to nobody. */
const RULE_REASON_TEXTS: Readonly<Record<string, string>> = {
  'unit-not-stated': 'the form does not state its money unit',
  'parents-missing': 'some rows lack their level 1 and 2 indicators',
  'no-year': 'the form does not state its year',
  'no-total': 'the form has no total score',
  'score-missing': 'some rows have no score',
  'rows-missing': 'the total exceeds all points: rows, or the points of a part, are missing',
  'spare-rows': 'the missing points lie in groups that are not filled in',
  'no-weight-pack': 'the parts of the form are not those of the chosen weight pack',
};

/** Reasons by key, in English. */
export const ENGLISH_REASON_TEXTS: Readonly<Record<string, string>> = {
  ...CANNOT_JUDGE_TEXTS,
  ...RULE_REASON_TEXTS,
};
