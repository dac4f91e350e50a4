import type { Evidence, Fix, Language, Parameters, Severity, TextSpan } from '../finding/finding';
import type { Family } from '../form/family';
import type { Form, Recognition, Report, Slot } from '../form/form';
import type { Profile } from '../profile/profile';
import type { FormScore } from '../score/form-score';
import type { Sheet, Workbook } from '../sheet/sheet';

/** One text in both languages. */
export type Text = Readonly<Record<Language, string>>;

/** What a finding says in one language: 问题 and 怎么改. `{name}` stands for a parameter. */
export interface RuleText {
  readonly problem: string;
  readonly advice: string;
}

/** The words of a rule in one language. */
export interface RuleWords {
  readonly name: string;
  /** 依据, without how far it may be trusted. */
  readonly basis: string;
  /** Why a sheet comes back for it; in Chinese the rule's explanation says it. */
  readonly why?: string;
  readonly texts: Readonly<Record<string, RuleText>>;
}

/** Where a rule's claim comes from (rule book 1.1). */
export type Trust = 'seed' | 'published' | 'practice' | 'national' | 'ours';

export interface RuleBasis {
  readonly text: string;
  readonly trust: Trust;
}

/** A finding before the runner adds code, slug, sheet and the severities of the profile. */
export interface RuleFinding {
  readonly verdict: 'fail' | 'cannot-judge';
  /** Key into `texts`. */
  readonly message: string;
  /** The cell to look at. */
  readonly at: Pick<Slot, 'cell'>;
  /** The sheet of `at`; absent: the sheet of the form or report under check. */
  readonly sheet?: string;
  /** Further cells that it was judged from. */
  readonly with?: readonly Pick<Slot, 'cell'>[];
  readonly parameters?: Parameters;
  readonly evidence?: Evidence;
  readonly spans?: readonly TextSpan[];
  /** Differs from the rule's own severity. */
  readonly severity?: Severity;
  readonly fix?: Fix | null;
}

/** The rule has nothing to say of this form, for the reason given: a key, which no text is written for. */
export interface NotApplicable {
  readonly notApplicable: string;
}

/** The rule lacks an input, and another rule tells the user which (rule book, section 8): no finding, and no pass either. */
export interface Undecided {
  /** Why, as a key. */
  readonly undecided: string;
  readonly cells?: readonly Pick<Slot, 'cell'>[];
}

/** An empty list is a pass. */
export type RuleOutcome = readonly RuleFinding[] | NotApplicable | Undecided;

export interface RuleContext {
  readonly workbook: Workbook;
  /** The sheet that the form or report stands on. */
  readonly sheet: Sheet;
  readonly profile: Profile;
  /** Everything recognised in the same workbook, the form under check included. */
  readonly recognition: Recognition;
  /** Rates, indicator scores and total of a form as the profile computes them; computed once a form. */
  score(form: Form): FormScore;
}

/**
 * One rule of the catalogue (rule book, section 9): a file each, with what judging needs and the words in Chinese.
 * Its page in the help and its English stand in the files of the same name in `explanations` and `english`.
 */
export interface Rule {
  readonly code: `PE${number}`;
  readonly slug: string;
  readonly name: string;
  readonly severity: Severity;
  readonly families: readonly Family[] | 'all';
  /** Judged while typing, from one row's cells (rule book 9.1). */
  readonly isInline: boolean;
  readonly fixLevel: 'none' | 'suggest' | 'safe';
  readonly basis: RuleBasis;
  readonly texts: Readonly<Record<string, RuleText>>;
  /** Judges one form. Absent: the rule only reads reports or the whole workbook. */
  readonly check?: (form: Form, context: RuleContext) => RuleOutcome;
  /** Judges one report in prose. */
  readonly checkReport?: (report: Report, context: RuleContext) => RuleOutcome;
  /** Judges the forms and reports of one workbook together; `sheet` of a finding must be given. */
  readonly checkWorkbook?: (recognition: Recognition, context: Omit<RuleContext, 'sheet'>) => RuleOutcome;
}

/** Checks a rule's shape at compile time and keeps its literal types. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
