import type { Finding, Verdict } from '../finding/finding';
import type { Form, Recognition, Report } from '../form/form';
import type { Profile } from '../profile/profile';
import { RULES } from '../rules/index';
import type { Rule, RuleContext, RuleOutcome } from '../rules/rule';
import type { FormScore } from '../score/form-score';
import { scoreForm } from '../score/score-form';
import { formatRange } from '../sheet/address';
import { createSheet, type Sheet, type Workbook } from '../sheet/sheet';
import { findingFromRule, severityOf } from './finding-from-rule';
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
  const findings: Finding[] = [];
  const verdicts: RuleVerdict[] = [];
  const failures: CheckFailure[] = [];
  const scores = new Map<Form, FormScore>();
  const score = (form: Form): FormScore => {
    const known = scores.get(form);
    if (known) return known;
    const computed = scoreForm(form, profile);
    scores.set(form, computed);
    return computed;
  };

  const record = (rule: Rule, subject: Subject, run: () => RuleOutcome) => {
    const severity = severityOf(rule, profile);
    if (severity === 'off') return;
    const named = { code: rule.code, rule: rule.slug, ...subject };
    try {
      const outcome = run();
      if ('notApplicable' in outcome) {
        verdicts.push({ ...named, verdict: 'not-applicable', reason: outcome.notApplicable });
        return;
      }
      for (const found of outcome) {
        findings.push(findingFromRule(rule, found, subject.sheet ?? '', severity));
      }
      const fails = outcome.some((found) => found.verdict === 'fail');
      const reason = outcome.find((found) => found.verdict === 'cannot-judge')?.parameters?.reason;
      verdicts.push({
        ...named,
        verdict: fails ? 'fail' : outcome.length > 0 ? 'cannot-judge' : 'pass',
        reason: fails || reason === undefined ? null : String(reason),
      });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      failures.push({ code: rule.code, rule: rule.slug, sheet: subject.sheet, message });
    }
  };

  for (const rule of options.rules ?? RULES) {
    const { check, checkReport, checkWorkbook: checkTogether } = rule;
    if (check) {
      for (const form of recognition.forms) {
        if (rule.families !== 'all' && !rule.families.includes(form.family)) continue;
        record(rule, placeOf(form, 'form'), () => check(form, contextFor(form.sheet)));
      }
    }
    if (checkReport) {
      for (const report of recognition.reports) {
        record(rule, placeOf(report, 'report'), () => checkReport(report, contextFor(report.sheet)));
      }
    }
    if (checkTogether) {
      record(rule, WORKBOOK_SUBJECT, () =>
        checkTogether(recognition, { workbook, profile, recognition, score }),
      );
    }
  }

  function contextFor(sheetName: string): RuleContext {
    const sheet: Sheet =
      workbook.sheets.find((known) => known.name === sheetName) ??
      createSheet({ name: sheetName, cells: [] });
    return { workbook, sheet, profile, recognition, score };
  }

  const { kept, waived, unused } = applyWaivers(findings, options.waivers ?? []);
  const ordered = orderFindings(
    kept,
    workbook.sheets.map((sheet) => sheet.name),
  );
  return {
    findings: ordered,
    waived,
    unusedWaivers: unused,
    verdicts,
    summary: summarise(ordered),
    failures,
  };
}

function placeOf(place: Form | Report, subject: 'form' | 'report'): Subject {
  return { subject, sheet: place.sheet, range: formatRange(place.area) };
}
