import { type CheckOptions, type CheckResult, checkWorkbook } from '../core/check/check';
import type { Form, Recognition } from '../core/form/form';
import { recognise } from '../core/form/recognise';
import { detectProfile } from '../core/profile/detect-profile';
import type { Profile } from '../core/profile/profile';
import { defaultProfile, profileById } from '../core/profile/profiles';
import type { Workbook } from '../core/sheet/sheet';

/** Everything that one look at a workbook tells. */
export interface Judgement {
  readonly workbook: Workbook;
  readonly recognition: Recognition;
  readonly profile: Profile;
  /** Why this profile was taken: chosen by the user, or guessed from the sheet. */
  readonly profileReason: string;
  readonly result: CheckResult;
}

export interface JudgeOptions extends CheckOptions {
  /** The user's choice; absent: the profile that fits the first form best. */
  readonly profile?: Profile;
}

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

/** Recognises the forms of a workbook and runs the rules over them. Never throws on what a sheet holds. */
export function judge(workbook: Workbook, options: JudgeOptions = {}): Judgement {
  const recognition = recognise(workbook);
  const { profile, reason } = chooseProfile(recognition.forms, options.profile);
  const { profile: _chosen, ...checkOptions } = options;
  const result = checkWorkbook(workbook, recognition, profile, checkOptions);
  return { workbook, recognition, profile, profileReason: reason, result };
}
