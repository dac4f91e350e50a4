import { summarise } from '../core/check/summary';
import { recogniseSteps } from '../core/form/recognise';
import type { Profile } from '../core/profile/profile';
import type { Host, HostResult } from '../hosts/host';
import { chooseProfile } from './choose-profile';
import { inPauses, type Pause } from './in-pauses';
import type { Judgement } from './judge';

/** Nothing was looked for. */
const NO_RESULT: Judgement['result'] = {
  findings: [],
  waived: [],
  unusedWaivers: [],
  verdicts: [],
  summary: summarise([]),
  failures: [],
};

/**
 * Reads all sheets in one block each and recognises their forms; no rule is run, so that none need be at hand.
 * Writes nothing.
 */
export async function lookAtSheets(
  host: Host,
  chosen: Profile | undefined,
  pause?: Pause,
): Promise<HostResult<Judgement>> {
  const read = await host.readSheets('all');
  if (!read.ok) return read;
  const recognition = await inPauses(recogniseSteps(read.value), pause);
  const { profile, reason } = chooseProfile(recognition.forms, chosen);
  return {
    ok: true,
    value: { workbook: read.value, recognition, profile, profileReason: reason, result: NO_RESULT },
  };
}
