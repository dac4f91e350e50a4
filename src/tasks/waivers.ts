import type { Waiver } from '../core/check/waivers';
import type { Host, HostResult } from '../hosts/host';

/**
 * The waivers kept in the workbook; none when it keeps none, or nothing that can be read. Rejects when the reader of waivers,
 * fetched for those that there are, does not arrive.
 */
export async function readWaivers(host: Host): Promise<HostResult<readonly Waiver[]>> {
  const read = await host.readState('waivers');
  if (!read.ok) return read;
  return { ok: true, value: await parsed(read.value) };
}

async function parsed(text: string | null): Promise<readonly Waiver[]> {
  if (text === null) return [];
  const { parseWaivers } = await import(/* webpackChunkName: "seldom" */ '../core/check/parse-waivers');
  try {
    return parseWaivers(JSON.parse(text)) ?? [];
  } catch {
    return [];
  }
}

/** Keeps the waivers in the workbook; an empty list leaves no trace. */
export function writeWaivers(host: Host, waivers: readonly Waiver[]): Promise<HostResult<null>> {
  return host.writeState({ key: 'waivers', text: waivers.length === 0 ? null : JSON.stringify(waivers) });
}

function isSamePlace(first: Waiver, second: Waiver): boolean {
  return first.rule === second.rule && first.sheet === second.sheet && first.cell === second.cell;
}

/** The list with one more waiver; an earlier one of the same rule and place is replaced. */
export function withWaiver(waivers: readonly Waiver[], added: Waiver): readonly Waiver[] {
  return [...waivers.filter((known) => !isSamePlace(known, added)), added];
}

/** The list without one waiver. */
export function withoutWaiver(waivers: readonly Waiver[], removed: Waiver): readonly Waiver[] {
  return waivers.filter((known) => !isSamePlace(known, removed));
}
