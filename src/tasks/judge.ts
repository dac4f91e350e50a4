import { type CheckOptions, type CheckResult, checkSteps } from '../core/check/check';
import type { Recognition } from '../core/form/form';
import { recogniseSteps } from '../core/form/recognise';
import type { Profile } from '../core/profile/profile';
import type { Workbook } from '../core/sheet/sheet';
import { allSteps, type Steps } from '../core/sheet/steps';
import { chooseProfile } from './choose-profile';

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

/** Recognises the forms of a workbook and runs the rules over them. Never throws on what a sheet holds. */
export function judge(workbook: Workbook, options: JudgeOptions = {}): Judgement {
  return allSteps(judgeSteps(workbook, options));
}

/** The same, sheet by sheet and form by form. */
export function* judgeSteps(workbook: Workbook, options: JudgeOptions): Steps<Judgement> {
  const recognition = yield* recogniseSteps(workbook);
  const { profile, reason } = chooseProfile(recognition.forms, options.profile);
  const { profile: _chosen, ...checkOptions } = options;
  const result = yield* checkSteps(workbook, recognition, profile, checkOptions);
  return { workbook, recognition, profile, profileReason: reason, result };
}
