import { orderFindings } from '../../core/check/order-findings';
import { summarise } from '../../core/check/summary';
import type { Judgement } from '../../tasks/judge';
import type { LiveResult } from '../../tasks/live-validation';

/**
 * The judgement with what live validation found again: sheets that were read take the place of the old ones, findings of
 * the rules that ran are replaced on these sheets, and all others stand as they were.
 */
export function mergeLive(before: Judgement, live: LiveResult): Judgement {
  const isRead = (sheet: string) => live.sheets.includes(sheet);
  const fresh = live.judgement;
  const sheets = before.workbook.sheets.map(
    (sheet) => fresh.workbook.sheets.find((read) => read.name === sheet.name) ?? sheet,
  );
  const added = fresh.workbook.sheets.filter(
    (sheet) => !before.workbook.sheets.some((known) => known.name === sheet.name),
  );
  const findings = orderFindings(
    [
      ...before.result.findings.filter(
        (finding) => !(isRead(finding.sheet) && live.codes.includes(finding.code)),
      ),
      ...live.result.findings,
    ],
    [...sheets, ...added].map((sheet) => sheet.name),
  );
  const placeOf = ({ sheet }: { readonly sheet: string }) => sheets.findIndex(({ name }) => name === sheet);
  const forms = [
    ...before.recognition.forms.filter((form) => !isRead(form.sheet)),
    ...fresh.recognition.forms,
  ];
  return {
    ...before,
    workbook: { ...before.workbook, sheets: [...sheets, ...added] },
    recognition: {
      forms: forms.sort((first, second) => placeOf(first) - placeOf(second)),
      reports: [
        ...before.recognition.reports.filter((report) => !isRead(report.sheet)),
        ...fresh.recognition.reports,
      ],
    },
    result: { ...before.result, findings, summary: summarise(findings) },
  };
}
