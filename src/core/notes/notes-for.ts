import type { Form } from '../form/form';
import type { Sheet } from '../sheet/sheet';
import { compactText } from '../text/normalise';
import { NOTE_SETS, type NoteSet, PROMPT_SETS } from './library';
import { cellForNotes } from './place';

/** Who grants the fund, and what it is called. */
function fundWords(form: Form): string {
  const roles = ['centralDepartment', 'projectName'];
  const named = form.identity.filter((entry) => roles.includes(entry.role)).map((entry) => entry.text);
  return compactText([form.title?.text ?? '', ...named].join('\n'));
}

function applies(set: NoteSet, form: Form): boolean {
  const { region, year } = form;
  return (
    set.families.includes(form.family) &&
    (set.regions === null || set.regions.some((name) => region?.includes(name))) &&
    (set.years === null || (year !== null && set.years.includes(year))) &&
    (set.funds === null || set.funds.some((word) => fundWords(form).includes(word)))
  );
}

/** The standard notes kept for a form's family, region, year and fund; [] when none are. */
export function notesFor(form: Form): readonly NoteSet[] {
  return NOTE_SETS.filter((set) => applies(set, form));
}

/** `notesFor`, without the sets whose cell this form does not have. */
export function placeableNotes(form: Form, sheet: Sheet): readonly NoteSet[] {
  return notesFor(form).filter((set) => set.placement === 'below' || cellForNotes(set, form, sheet) !== null);
}

const PROMPTS: ReadonlySet<string> = new Set(PROMPT_SETS.flatMap((set) => set.texts.map(compactText)));

/** Is a cell's text a template's prompt left in (`…（100字以内）`) of a form that we know word for word? */
export function isPromptText(text: string): boolean {
  return PROMPTS.has(compactText(text));
}
