import { recognise } from '../../../src/core/form/recognise';
import type { Profile } from '../../../src/core/profile/profile';
import { defaultProfile } from '../../../src/core/profile/profiles';
import type { Rule } from '../../../src/core/rules/rule';
import { sheetOf } from '../form/sheet-of';
import { type Judgement, judgeRecognition } from './judge';

/** Runs one rule over a sheet drawn as text (see `sheetOf`), by way of the recogniser. */
export function recogniseOnSheet(rule: Rule, text: string, profile: Profile = defaultProfile): Judgement {
  const workbook = { sheets: [sheetOf(text)], definedNames: [], date1904: false };
  return judgeRecognition(rule, workbook, recognise(workbook), profile);
}
