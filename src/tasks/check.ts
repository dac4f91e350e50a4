import type { Waiver } from '../core/check/waivers';
import type { Wording } from '../core/messages/wording';
import type { Profile } from '../core/profile/profile';
import type { ApplyOutcome, Host, HostResult } from '../hosts/host';
import { inPauses, type Pause } from './in-pauses';
import { type Judgement, judgeSteps } from './judge';
import { markFindings } from './marks';

export interface CheckRequest {
  readonly which: 'active' | 'all' | readonly string[];
  /** The user's choice; absent: guessed from the sheet. */
  readonly profile?: Profile;
  readonly waivers?: readonly Waiver[];
  /** The findings are to be shown on their cells next: what that needs is read in the same request. */
  readonly willMark?: boolean;
  /** Asked for between stretches of long work; absent: it is done at once. */
  readonly pause?: Pause;
}

/** 校验: reads the sheets in one block each and judges them. Writes nothing. */
export async function checkSheets(host: Host, request: CheckRequest): Promise<HostResult<Judgement>> {
  const read = await host.readSheets(request.which, { forMarks: request.willMark ?? false });
  if (!read.ok) return read;
  const steps = judgeSteps(read.value, {
    ...(request.profile ? { profile: request.profile } : {}),
    waivers: request.waivers ?? [],
  });
  return { ok: true, value: await inPauses(steps, request.pause) };
}

/** What 一键校验 gives: the judgement, what became of the marks, and the sheets whose protection forbids marks. */
export interface CheckedAndMarked {
  readonly judgement: Judgement;
  readonly marked: ApplyOutcome;
  readonly protectedSheets: readonly string[];
}

/** 一键校验: reads, judges, and shows the findings on their cells: two requests to read at most, one to mark. */
export async function checkAndMark(
  host: Host,
  request: CheckRequest,
  wording: Wording,
): Promise<HostResult<CheckedAndMarked>> {
  const checked = await checkSheets(host, { ...request, willMark: true });
  if (!checked.ok) return checked;
  const judgement = checked.value;
  const marked = await markFindings(host, judgement, wording);
  const protectedSheets = judgement.workbook.sheets
    .filter((sheet) => sheet.isProtected)
    .map((sheet) => sheet.name);
  return { ok: true, value: { judgement, marked, protectedSheets } };
}
