import type { Form, IdentityEntry } from '../../form/form';
import { compactText } from '../../text/normalise';

/** Years, with 年 or 年度 and a span of years: `2020年度`, `2019-2020年`. */
const YEARS = /(?:19|20)\d{2}(?:[-~至](?:19|20)?\d{2})?年?度?/g;
/** Words that say of what kind a project or a paper is, not which. */
const KIND_WORDS = /项目|支出|补助资金|专项资金|资金|专项|经费|[()"“”《》、,;:\s]/g;

/** The entry that names the project, when it is filled in. */
export function projectEntry(form: Form): IdentityEntry | null {
  return form.identity.find(({ role, text }) => role === 'projectName' && /[\p{L}\p{N}]/u.test(text)) ?? null;
}

/** The project's name as written, normalised; '' when the form has none. */
export function projectName(form: Form): string {
  const entry = projectEntry(form);
  return entry ? compactText(entry.text) : '';
}

/** A name without years and without a code before it (`51000021R000000019951-工资性支出`). */
export function withoutYears(name: string): string {
  return name.replaceAll(YEARS, '').replace(/^[0-9A-Z]{6,}-?/, '');
}

/** What is left of a name without years and words of kind: for asking whether two names mean one project. */
export function nameCore(name: string): string {
  return withoutYears(compactText(name)).replaceAll(KIND_WORDS, '');
}
