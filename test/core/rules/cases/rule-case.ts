import type { Verdict } from '../../../../src/core/finding/finding';
import type { Form } from '../../../../src/core/form/form';
import type { Rule } from '../../../../src/core/rules/rule';
import { parseQuantity } from '../../../../src/core/text/parse-quantity';
import type { CellInput } from '../../../support/cell-input';
import { type BuiltForm, buildForm } from '../../../support/form-builder';
import type { FormInput, IndicatorTuple } from '../../../support/form-input';
import { type Judgement, judge, judgeRecognition, judgeReport } from '../judge';
import { recogniseOnSheet } from '../recognise-on-sheet';

/** What a rule judges: a form, several forms, a report or a drawn sheet. */
export type Subject = (rule: Rule) => Judgement;

/** One case of a rule, from real wording. */
export interface RuleCase {
  readonly verdict: Verdict;
  /** What is judged, in a few words. */
  readonly of: string;
  readonly subject: Subject;
  /** Why it cannot be judged or does not apply: a key of the reason texts. */
  readonly reason?: string;
  /** A cell that a finding must name. */
  readonly cell?: string;
}

/** Cases by the code of their rule: of each at least one that fails, one that passes, and one that cannot be judged. */
export type CasesByCode = Readonly<Partial<Record<Rule['code'], readonly RuleCase[]>>>;

/** A failed formula, as Excel leaves it when a sheet that it read is gone. */
export const FAILED = { value: { error: '#REF!' }, formula: 'Sheet9!A1' } as const;

export const fails = (of: string, cell: string, subject: Subject): RuleCase => ({
  verdict: 'fail',
  of,
  cell,
  subject,
});

export const passes = (of: string, subject: Subject): RuleCase => ({ verdict: 'pass', of, subject });

export const undecided = (of: string, reason: string | undefined, subject: Subject): RuleCase => ({
  verdict: 'cannot-judge',
  of,
  ...(reason === undefined ? {} : { reason }),
  subject,
});

export const notApplicable = (of: string, reason: string, subject: Subject): RuleCase => ({
  verdict: 'not-applicable',
  of,
  reason,
  subject,
});

/** A form laid out for the case. */
export function form(input: FormInput, change?: (built: BuiltForm) => Partial<Form>): Subject {
  return (rule) => judge(rule, input, change);
}

/** A form with one indicator row under 产出指标, 数量指标: name D4, target E4, actual F4, reason I4. */
export function row(
  name: string,
  target: CellInput,
  actual: CellInput = null,
  more: FormInput = {},
): Subject {
  return rows([['产出指标', '数量指标', name, target, actual, null, null, '']], more);
}

/** A form with these indicator rows, from row 4 on. */
export function rows(indicators: readonly IndicatorTuple[], more: FormInput = {}): Subject {
  return form({ ...more, indicators });
}

/** A form without the column 实际完成值 (巴楚). */
export const NO_ACTUALS: Subject = form({
  family: 'insurance-fund-self-evaluation',
  indicators: [['项目完成指标', '数量指标', '项目参保人数（人）', '≥374520人']],
});

/** A form without an indicator table. */
export const NO_TABLE: Subject = form({});

/** The forms of one workbook, each on a sheet of its own (表1, 表2 …). */
export function forms(...inputs: readonly FormInput[]): Subject {
  const built = inputs.map((input, at) => buildForm({ ...input, sheet: `表${at + 1}` }));
  const workbook = {
    sheets: built.flatMap(({ workbook: { sheets } }) => sheets),
    definedNames: [],
    date1904: false,
  };
  return (rule) =>
    judgeRecognition(rule, workbook, { forms: built.map(({ form: one }) => one), reports: [] });
}

/** A report in prose, a paragraph a row of column A. */
export function report(...paragraphs: readonly string[]): Subject {
  return (rule) => judgeReport(rule, paragraphs);
}

/** A sheet drawn as text and read by the recogniser. */
export function sheet(text: string): Subject {
  return (rule) => recogniseOnSheet(rule, text);
}

/** Reads targets and actuals with the units in their names, as the recogniser does. */
export function withUnitsOfNames({ form: one }: BuiltForm): Partial<Form> {
  return {
    indicators: one.indicators.map((indicator) => ({
      ...indicator,
      targetQuantity: parseQuantity(indicator.target?.text ?? '', { indicatorName: indicator.name }),
      actualQuantity: parseQuantity(indicator.actual?.text ?? '', { indicatorName: indicator.name }),
    })),
  };
}
