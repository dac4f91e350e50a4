import { expect } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/check';
import type { Finding, Verdict } from '../../../src/core/finding/finding';
import type { Form, Recognition, Report, Slot } from '../../../src/core/form/form';
import { CHINESE } from '../../../src/core/messages/chinese';
import { renderFinding } from '../../../src/core/messages/render';
import { wordingIn } from '../../../src/core/messages/wordings';
import type { Profile } from '../../../src/core/profile/profile';
import { defaultProfile } from '../../../src/core/profile/profiles';
import type { Rule } from '../../../src/core/rules/rule';
import type { Workbook } from '../../../src/core/sheet/sheet';
import { SheetWriter, slotAt } from '../../support/cell-input';
import { type BuiltForm, buildForm } from '../../support/form-builder';
import type { FormInput } from '../../support/form-input';

/** What a rule said, by way of the runner, with its Chinese words. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: string | null;
  readonly findings: readonly Finding[];
  /** 问题 of each finding. */
  readonly problems: readonly string[];
  /** Cell, then the cells that it was judged from, of each finding. */
  readonly cells: readonly (readonly string[])[];
}

/** Runs one rule over recognised forms and reports as `check` does. Every text must have its parameters. */
export function judgeRecognition(
  rule: Rule,
  workbook: Workbook,
  recognition: Recognition,
  profile: Profile = defaultProfile,
): Judgement {
  const result = checkWorkbook(workbook, recognition, profile, { rules: [rule] });
  expect(result.failures).toEqual([]);
  for (const finding of result.findings) {
    for (const language of ['zh-CN', 'en'] as const) {
      const { problem, basis, advice } = renderFinding(finding, wordingIn(language));
      for (const words of [problem, basis, advice]) {
        expect(words).not.toMatch(/\{[A-Za-z]+\}/);
        expect(words).not.toMatch(/undefined|NaN|\[object/);
        expect(words.trim()).not.toBe('');
      }
    }
  }
  const verdicts = result.verdicts.map(({ verdict }) => verdict);
  const worst = (['fail', 'cannot-judge', 'pass', 'not-applicable'] as const).find((known) =>
    verdicts.includes(known),
  );
  return {
    verdict: worst ?? 'not-applicable',
    reason: result.verdicts.find(({ verdict }) => verdict === worst)?.reason ?? null,
    findings: result.findings,
    problems: result.findings.map((finding) => renderFinding(finding, CHINESE).problem),
    cells: result.findings.map((finding) => finding.cells),
  };
}

/** Runs one rule over a form laid out for the test, changed where the builder has no word for it. */
export function judge(
  rule: Rule,
  input: FormInput,
  change: (built: BuiltForm) => Partial<Form> = () => ({}),
  profile: Profile = defaultProfile,
): Judgement {
  const built = buildForm(input);
  const form: Form = { ...built.form, ...change(built) };
  return judgeRecognition(rule, built.workbook, { forms: [form], reports: [] }, profile);
}

/** A report in prose, a paragraph a row in column A. */
export function reportOf(
  paragraphs: readonly string[],
  name = '报告',
): { readonly report: Report; readonly workbook: Workbook } {
  const writer = new SheetWriter();
  paragraphs.forEach((paragraph, at) => {
    writer.put(at + 1, 1, paragraph);
  });
  const sheet = writer.sheet(name);
  const slots: readonly Slot[] = paragraphs.map((_, at) => slotAt(sheet, at + 1, 1));
  return {
    report: {
      sheet: name,
      area: { top: 1, left: 1, bottom: paragraphs.length, right: 1 },
      title: slots[0] ?? null,
      year: null,
      paragraphs: slots,
    },
    workbook: { sheets: [sheet], definedNames: [], date1904: false },
  };
}

/** Runs one rule over a report. */
export function judgeReport(rule: Rule, paragraphs: readonly string[]): Judgement {
  const { report, workbook } = reportOf(paragraphs);
  return judgeRecognition(rule, workbook, { forms: [], reports: [report] });
}
