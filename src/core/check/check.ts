import type { Finding, Severity, Verdict } from '../finding/finding';
import type { Form, Recognition, Report } from '../form/form';
import type { Profile } from '../profile/profile';
import { RULES } from '../rules/index';
import type { Rule, RuleContext, RuleFinding, RuleOutcome } from '../rules/rule';
import type { FormScore } from '../score/form-score';
import { scoreForm } from '../score/score-form';
import { formatRange } from '../sheet/address';
import { createSheet, type Sheet, type Workbook } from '../sheet/sheet';
import { allSteps, type Steps } from '../sheet/steps';
import { rememberedOf } from '../text/remembered-of';
import { rulesFor } from './applies-to';
import { findingFromRule, severityOf } from './finding-from-rule';
import { type Input, inputsOf, missingInputs } from './missing-input';
import { orderFindings } from './order-findings';
import { type CheckSummary, summarise } from './summary';
import { applyWaivers, type WaivedFinding, type Waiver } from './waivers';

/** What one rule said of one form, of one report or of the whole workbook. */
export interface RuleVerdict {
  readonly code: Rule['code'];
  readonly rule: string;
  readonly subject: 'form' | 'report' | 'workbook';
  /** Sheet and range of the form or report; null for the workbook. */
  readonly sheet: string | null;
  readonly range: string | null;
  readonly verdict: Verdict;
  /** Why the rule cannot judge or does not apply, where it says so: a key of the reason texts. */
  readonly reason: string | null;
  /** The cells that stand in the way of a judgement, where no finding names them. */
  readonly cells?: readonly string[];
}

/** A rule that could not finish. The others go on. */
export interface CheckFailure {
  readonly code: Rule['code'];
  readonly rule: string;
  readonly sheet: string | null;
  readonly message: string;
}

export interface CheckOptions {
  /** The rules to run; absent: all of the catalogue. */
  readonly rules?: readonly Rule[];
  readonly waivers?: readonly Waiver[];
}

export interface CheckResult {
  /** In sheet order, then by row, column and code; waived ones are not among them. */
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  /** Waivers that met no finding. */
  readonly unusedWaivers: readonly Waiver[];
  readonly verdicts: readonly RuleVerdict[];
  readonly summary: CheckSummary;
  readonly failures: readonly CheckFailure[];
}

type Subject = Pick<RuleVerdict, 'subject' | 'sheet' | 'range'>;

const WORKBOOK_SUBJECT: Subject = { subject: 'workbook', sheet: null, range: null };

/**
 * Runs the rules over every form and report of a workbook and over the workbook itself.
 * Severities come from the profile (`off` switches a rule off). A rule that throws is listed in `failures`.
 */
export function checkWorkbook(
  workbook: Workbook,
  recognition: Recognition,
  profile: Profile,
  options: CheckOptions = {},
): CheckResult {
  return allSteps(checkSteps(workbook, recognition, profile, options));
}

/** The same, form by form. */
export function* checkSteps(
  workbook: Workbook,
  recognition: Recognition,
  profile: Profile,
  options: CheckOptions,
): Steps<CheckResult> {
  const scores = new Map<Form, FormScore>();
  const score = (form: Form): FormScore => {
    const known = scores.get(form);
    if (known) return known;
    const computed = scoreForm(form, profile);
    scores.set(form, computed);
    return computed;
  };
  const rules = options.rules ? gradedBy(options.rules, profile) : graded(profile);
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const contextFor = (name: string): RuleContext => {
    const sheet: Sheet = sheets.get(name) ?? createSheet({ name, cells: [] });
    return { workbook, sheet, profile, recognition, score };
  };
  const said: Said = { findings: [], verdicts: [], failures: [] };

  // One form after the other: what the rules remember of its texts serves them all.
  for (const [at, form] of recognition.forms.entries()) {
    yield [at, recognition.forms.length];
    const context = contextFor(form.sheet);
    const missing = missingInputs(form, context.sheet, score);
    const applies = rulesFor(form);
    judgeBy(rules, placeOf(form, 'form'), said, (rule) => {
      if (!rule.check || !applies(rule)) return null;
      const outcome = rule.check(form, context);
      return isList(outcome) && outcome.length === 0 ? (missing(rule.inputs) ?? outcome) : outcome;
    });
  }
  for (const report of recognition.reports) {
    const context = contextFor(report.sheet);
    judgeBy(
      rules,
      placeOf(report, 'report'),
      said,
      ({ checkReport }) => checkReport?.(report, context) ?? null,
    );
  }
  const together = { workbook, profile, recognition, score };
  judgeBy(
    rules,
    WORKBOOK_SUBJECT,
    said,
    ({ checkWorkbook: checkTogether }) => checkTogether?.(recognition, together) ?? null,
  );

  const { kept, waived, unused } = applyWaivers(said.findings, options.waivers ?? []);
  const ordered = orderFindings(
    kept,
    workbook.sheets.map((sheet) => sheet.name),
  );
  return {
    findings: ordered,
    waived,
    unusedWaivers: unused,
    verdicts: said.verdicts,
    summary: summarise(ordered),
    failures: said.failures,
  };
}

/**
 * A rule as it is run: with the severity that the profile gives it and the inputs that it cannot do without. All are of one
 * shape, which the objects of the rule files are not.
 */
interface GradedRule extends Pick<Rule, 'code' | 'slug' | 'families'> {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly inputs: readonly Input[];
  readonly check: Rule['check'] | undefined;
  readonly checkReport: Rule['checkReport'] | undefined;
  readonly checkWorkbook: Rule['checkWorkbook'] | undefined;
}

/** The rules that the profile does not switch off. */
function gradedBy(rules: readonly Rule[], profile: Profile): readonly GradedRule[] {
  return rules.flatMap((rule) => {
    const severity = severityOf(rule, profile);
    if (severity === 'off') return [];
    const { code, slug, families, check, checkReport, checkWorkbook } = rule;
    return [
      { rule, severity, code, slug, families, inputs: inputsOf(code), check, checkReport, checkWorkbook },
    ];
  });
}

/** The catalogue: one profile serves a whole folder. */
const graded = rememberedOf((profile: Profile) => gradedBy(RULES, profile));

/** What the rules have said so far, subject by subject. */
interface Said {
  readonly findings: Finding[];
  readonly verdicts: RuleVerdict[];
  readonly failures: CheckFailure[];
}

/** Lets each rule judge a subject, and keeps what it says; null: it does not judge such. One that throws is a failure of its own. */
function judgeBy(
  rules: readonly GradedRule[],
  subject: Subject,
  { findings, verdicts, failures }: Said,
  judge: (rule: GradedRule) => RuleOutcome | null,
): void {
  const sheet = subject.sheet ?? '';
  for (const rule of rules) {
    try {
      const outcome = judge(rule);
      if (outcome === null) continue;
      if (isList(outcome)) {
        for (const found of outcome) {
          findings.push(findingFromRule(rule.rule, found, sheet, rule.severity));
        }
        verdicts.push(verdictOfFindings(rule, subject, outcome));
      } else if ('notApplicable' in outcome) {
        verdicts.push(verdictOf(rule, subject, 'not-applicable', outcome.notApplicable));
      } else {
        const cells = (outcome.cells ?? []).map(({ cell }) => cell);
        verdicts.push({ ...verdictOf(rule, subject, 'cannot-judge', outcome.undecided), cells });
      }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      failures.push({ code: rule.code, rule: rule.slug, sheet: subject.sheet, message });
    }
  }
}

function isList(outcome: RuleOutcome): outcome is readonly RuleFinding[] {
  return Array.isArray(outcome);
}

function verdictOf(rule: GradedRule, place: Subject, verdict: Verdict, reason: string | null): RuleVerdict {
  const { subject, sheet, range } = place;
  return { code: rule.code, rule: rule.slug, subject, sheet, range, verdict, reason };
}

function verdictOfFindings(rule: GradedRule, place: Subject, found: readonly RuleFinding[]): RuleVerdict {
  if (found.length === 0) return verdictOf(rule, place, 'pass', null);
  if (found.some(({ verdict }) => verdict === 'fail')) return verdictOf(rule, place, 'fail', null);
  const reason = found.find(({ verdict }) => verdict === 'cannot-judge')?.parameters?.reason;
  return verdictOf(rule, place, 'cannot-judge', reason === undefined ? null : String(reason));
}

function placeOf(place: Form | Report, subject: 'form' | 'report'): Subject {
  return { subject, sheet: place.sheet, range: formatRange(place.area) };
}
