import type { ProfileIssue } from '../core/profile/load-profile';
import type { Profile } from '../core/profile/profile';
import { profileById } from '../core/profile/profiles';
import type { Host, HostResult } from '../hosts/host';

/** The profile kept in the workbook: none, one, or one that can no longer be read. */
export type KeptProfile =
  | { readonly kind: 'none' }
  | { readonly kind: 'kept'; readonly profile: Profile }
  | { readonly kind: 'unreadable'; readonly issues: readonly ProfileIssue[] };

/** Reads the profile chosen for this workbook. Rejects when the reader of profiles, fetched for one, does not arrive. */
export async function readProfile(host: Host): Promise<HostResult<KeptProfile>> {
  const read = await host.readState('profile');
  if (!read.ok) return read;
  return { ok: true, value: await parsed(read.value) };
}

async function parsed(text: string | null): Promise<KeptProfile> {
  if (text === null) return { kind: 'none' };
  const { parseProfileText } = await import(/* webpackChunkName: "seldom" */ '../core/profile/load-profile');
  const loaded = parseProfileText(text);
  return loaded.ok
    ? { kind: 'kept', profile: loaded.profile }
    : { kind: 'unreadable', issues: loaded.issues };
}

/** Keeps the choice in the workbook: a known profile by its id alone, a changed one whole; null forgets it. */
export function writeProfile(host: Host, profile: Profile | null): Promise<HostResult<null>> {
  return host.writeState({ key: 'profile', text: profile === null ? null : profileText(profile) });
}

/** A profile as the text of a file: what the user exports and imports again. */
export function profileText(profile: Profile): string {
  const known = profileById(profile.id);
  const isUnchanged = known !== null && JSON.stringify(known) === JSON.stringify(profile);
  return isUnchanged
    ? JSON.stringify({ extends: profile.id, id: profile.id, name: profile.name })
    : JSON.stringify(profile, null, 2);
}
