import type { Profile } from '../core/profile/profile';
import type { Waiver } from '../core/check/waivers';
import type { Language } from '../core/finding/finding';
import type { ApplyOutcome, Host, HostResult } from '../hosts/host';
import { type Judgement, judge } from './judge';
import { markEdits } from './mark-edits';

export interface CheckRequest {
  readonly which: 'active' | 'all' | readonly string[];
  /** The user's choice; absent: guessed from the sheet. */
  readonly profile?: Profile;
  readonly waivers?: readonly Waiver[];
}

/** 校验: reads the sheets in one block each and judges them. Writes nothing. */
export async function checkSheets(host: Host, request: CheckRequest): Promise<HostResult<Judgement>> {
  const read = await host.readSheets(request.which);
  if (!read.ok) return read;
  const judgement = judge(read.value, {
    ...(request.profile ? { profile: request.profile } : {}),
    waivers: request.waivers ?? [],
  });
  return { ok: true, value: judgement };
}

/** Shows the findings on their cells; marks of ours from before go. */
export function markFindings(host: Host, judgement: Judgement, language: Language): Promise<ApplyOutcome> {
  const sheets = judgement.workbook.sheets.map((sheet) => sheet.name);
  return host.apply(markEdits(sheets, judgement.result.findings, language), '标记问题');
}

/** 清除标记: takes all marks and prompts of ours out of the sheets, and nothing else. */
export function clearMarks(host: Host, sheets: readonly string[]): Promise<ApplyOutcome> {
  return host.apply(sheets.map((sheet) => ({ kind: 'remove-marks', sheet })), '清除标记');
}
