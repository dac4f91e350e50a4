import type { Finding } from '../finding/finding';
import type { Profile } from '../profile/profile';
import { defaultProfile } from '../profile/profiles';
import { DUPLICATE_INDICATOR } from '../rules/pe315-duplicate-indicator';
import { CROSS_FORM_COPY } from '../rules/pe604-cross-form-copy';
import { SAME_AMOUNT_TWO_FIGURES } from '../rules/pe606-same-amount-two-figures';
import type { Rule, RuleFinding } from '../rules/rule';
import { TEMPLATE_SHARE } from '../rules/support/duplicate-indicators';
import { decimal } from '../text/decimal';
import type { FileSummary, FormSummary, SummarisedAmount, SummarisedText } from './file-summary';
import { findingFromRule, severityOf } from './finding-from-rule';

/** A finding about one file that another file of the folder shows. */
export interface FolderFinding {
  /** The file that the finding's sheet and cell belong to: the later one. */
  readonly file: string;
  /** Cells of the other file are named as `[other.xlsx]Sheet1!D7`. */
  readonly finding: Finding;
  readonly otherFile: string;
}

interface Placed<T> {
  readonly file: string;
  readonly form: FormSummary;
  readonly item: T;
}

/** What more than two files have in common is common property and not copied. */
const FILES_OF_A_COPY = 2;
/** 0.01 万元 (rule book 6.6: the same amount in two places), in 元. */
const TOLERANCE = decimal(100);

/**
 * Cross-form checks over the files of one folder, from their summaries: indicator rows and goals copied from another
 * project's file (PE315, PE604), and one project of one unit reported with two totals (PE606). Forms of one file are left
 * to the check of that file. Findings come in the order of the summaries; severities are the profile's.
 */
export function checkFolder(
  summaries: Iterable<FileSummary>,
  profile: Profile = defaultProfile,
): readonly FolderFinding[] {
  const rows = new Map<string, Placed<FormSummary['indicators'][number]>[]>();
  const goals = new Map<string, Placed<SummarisedText>[]>();
  const projects = new Map<string, Placed<FormSummary>>();
  const found: FolderFinding[] = [];
  const report = (rule: Rule, first: Placed<unknown>, second: Placed<unknown>, finding: RuleFinding) => {
    const severity = severityOf(rule, profile);
    if (severity === 'off') return;
    found.push({
      file: second.file,
      finding: findingFromRule(rule, finding, second.form.sheet, severity),
      otherFile: first.file,
    });
  };

  for (const { file, forms } of summaries) {
    for (const form of forms) {
      for (const item of distinct(form.indicators)) keep(rows, { file, form, item });
      for (const item of distinct(form.goals)) keep(goals, { file, form, item });
      const earlier = form.key === null ? undefined : projects.get(form.key);
      if (earlier && earlier.file !== file) {
        for (const finding of amountFindings(earlier, form)) {
          report(SAME_AMOUNT_TWO_FIGURES, earlier, { file, form, item: form }, finding);
        }
      } else if (form.key !== null && !earlier) projects.set(form.key, { file, form, item: form });
    }
  }
  for (const [first, second] of pairsOf(rows)) {
    if (!haveOwnTables(first.form, second.form)) continue;
    report(DUPLICATE_INDICATOR, first, second, {
      ...copyOf(first, second, 'between'),
      parameters: {
        name: second.item.shown,
        target: second.item.target,
        actual: second.item.actual,
        otherForm: first.form.project || first.form.title,
        first: placeOf(first),
        cell: second.item.cell,
      },
    });
  }
  for (const [first, second] of pairsOf(goals)) {
    report(CROSS_FORM_COPY, first, second, {
      ...copyOf(first, second, 'goal'),
      parameters: {
        text: second.item.shown,
        otherForm: first.form.project || first.form.title,
        first: placeOf(first),
        cell: second.item.cell,
      },
    });
  }
  return found;
}

function distinct<T extends SummarisedText>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.fingerprint, item])).values()];
}

function keep<T extends SummarisedText>(places: Map<string, Placed<T>[]>, placed: Placed<T>): void {
  const { fingerprint } = placed.item;
  const known = places.get(fingerprint);
  if (!known) places.set(fingerprint, [placed]);
  // One more than a copy has is enough to know that it is common property.
  else if (known.length <= FILES_OF_A_COPY) known.push(placed);
}

/** The texts that stand in exactly two files, of two projects. */
function pairsOf<T>(
  places: ReadonlyMap<string, readonly Placed<T>[]>,
): readonly (readonly [Placed<T>, Placed<T>])[] {
  return [...places.values()].flatMap((found) => {
    const [first, second] = found;
    if (!first || !second || found.length !== FILES_OF_A_COPY || first.file === second.file) return [];
    return areOfTwoProjects(first.form, second.form) ? [[first, second] as const] : [];
  });
}

function areOfTwoProjects(first: FormSummary, second: FormSummary): boolean {
  const [one, other] = [first.projectCore, second.projectCore];
  return one !== '' && other !== '' && !one.includes(other) && !other.includes(one);
}

/** Forms that share most of their names were made from one template. */
function haveOwnTables(first: FormSummary, second: FormSummary): boolean {
  const names = new Set(first.names);
  const shared = second.names.filter((name) => names.has(name)).length;
  return shared <= Math.min(first.names.length, second.names.length) * TEMPLATE_SHARE;
}

function placeOf({ file, form, item }: Placed<{ readonly cell: string }>): string {
  return `[${file}]${form.sheet}!${item.cell}`;
}

function copyOf(first: Placed<SummarisedText>, second: Placed<SummarisedText>, message: string): RuleFinding {
  const place = placeOf(first);
  return {
    verdict: 'fail',
    message,
    at: second.item,
    with: [{ cell: place }],
    evidence: { operands: { [place]: first.item.shown, [second.item.cell]: second.item.shown } },
  };
}

function amountFindings(earlier: Placed<FormSummary>, later: FormSummary): readonly RuleFinding[] {
  const columns = [
    ['预算数', 'budget', earlier.form.budget, later.budget],
    ['执行数', 'execution', earlier.form.executed, later.executed],
  ] as const;
  return columns.flatMap(([column, columnEn, first, second]): RuleFinding[] => {
    if (!first || !second || isSame(first, second)) return [];
    const place = placeOf({ ...earlier, item: first });
    return [
      {
        verdict: 'fail',
        message: 'forms',
        at: second,
        with: [{ cell: place }],
        parameters: {
          name: later.project,
          column,
          columnEn,
          first: place,
          firstFigure: first.shown,
          secondFigure: second.shown,
          cell: second.cell,
        },
        evidence: { operands: { [place]: first.shown, [second.cell]: second.shown } },
      },
    ];
  });
}

function isSame(first: SummarisedAmount, second: SummarisedAmount): boolean {
  return decimal(first.yuan).minus(second.yuan).abs().lte(TOLERANCE);
}
