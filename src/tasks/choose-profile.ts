import type { Form } from '../core/form/form';
import { detectProfile } from '../core/profile/detect-profile';
import type { Profile } from '../core/profile/profile';
import { defaultProfile, profileById } from '../core/profile/profiles';

/** The profile to judge by, with the reason to be said aloud. */
export function chooseProfile(
  forms: readonly Form[],
  chosen: Profile | undefined,
): { readonly profile: Profile; readonly reason: string } {
  if (chosen) return { profile: chosen, reason: `按选定的方案“${chosen.name}”` };
  const form = forms[0];
  if (!form) return { profile: defaultProfile, reason: `没有识别到表格，采用“${defaultProfile.name}”` };
  const detected = detectProfile(form);
  return { profile: profileById(detected.profileId) ?? defaultProfile, reason: detected.why };
}
