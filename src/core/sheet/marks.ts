import type { MarkSeverity } from './edit';
import { stateFromXml, stateToXml } from './stored-state';

/** How a mark looks: colours as `RRGGBB`. The line style tells severities apart where colour cannot. */
export interface MarkAppearance {
  readonly fill: string;
  /** Colour of the border and, for an error, of the text; dark enough on the fill for WCAG AA. */
  readonly line: string;
  /** Border round the cell, as SpreadsheetML names it; all four are among those a conditional format may use. */
  readonly border: 'thin' | 'dashed' | 'dotted' | 'dashDot';
  readonly bold: boolean;
}

/** Colour and second sign of each severity. */
export const MARK_APPEARANCES: Readonly<Record<MarkSeverity, MarkAppearance>> = {
  error: { fill: 'FFC7CE', line: '9C0006', border: 'thin', bold: true },
  warning: { fill: 'FFEB9C', line: '7F6000', border: 'dashed', bold: false },
  info: { fill: 'DDEBF7', line: '1F4E79', border: 'dotted', bold: false },
  'cannot-judge': { fill: 'E4DFEC', line: '403151', border: 'dashDot', bold: false },
};

/** All severities, the gravest first. */
export const MARK_SEVERITIES: readonly MarkSeverity[] = ['error', 'warning', 'info', 'cannot-judge'];

/**
 * The formula of a mark's conditional format, without `=`: always true, and known as ours by the text in it.
 * It refers to no cell, so that nothing changes it when cells move.
 */
export function markFormula(severity: MarkSeverity): string {
  return `AND(TRUE,N("jixiao:${severity}")=0)`;
}

/** The severity of a mark of ours by its formula, however a program spaced it; null for anyone else's. */
export function severityOfMarkFormula(formula: string): MarkSeverity | null {
  const bare = formula.replace(/\s+/g, '').toLowerCase().replace(/^=/, '').replace('true()', 'true');
  return (
    MARK_SEVERITIES.find((severity) => {
      const ours = markFormula(severity).toLowerCase();
      return bare === ours || bare === ours.replace(',', ';');
    }) ?? null
  );
}

/** What every prompt of ours starts its title with: the user sees whose it is, and we know it again. */
export const PROMPT_TITLE_PREFIX = '【绩效自评】';

/** Excel's limits for an input prompt, in UTF-16 units. */
export const PROMPT_TITLE_LIMIT = 32;
export const PROMPT_TEXT_LIMIT = 255;

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = limit - 1;
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}

/** The title as written to the cell: ours by its prefix, within Excel's limit. */
export function promptTitle(title: string): string {
  return cut(title.startsWith(PROMPT_TITLE_PREFIX) ? title : PROMPT_TITLE_PREFIX + title, PROMPT_TITLE_LIMIT);
}

/** The text as written to the cell, within Excel's limit. */
export function promptText(text: string): string {
  return cut(text, PROMPT_TEXT_LIMIT);
}

/** True for a validation that is an input prompt of ours: it restricts nothing and bears our title. */
export function isOwnPrompt(validation: {
  readonly type: string | null;
  readonly title: string | null;
}): boolean {
  const restrictsNothing = validation.type === null || /^(none|any)$/i.test(validation.type);
  return restrictsNothing && (validation.title ?? '').startsWith(PROMPT_TITLE_PREFIX);
}

/** What we marked on one sheet; cells are as they were then and may have moved since. */
export interface MarkedSheet {
  readonly name: string;
  readonly marks: readonly { readonly cell: string; readonly severity: MarkSeverity }[];
  readonly prompts: readonly { readonly cell: string; readonly title: string }[];
  /** The empty list of validations that stood in the sheet, as written, to be put back with the last prompt. */
  readonly emptyValidations?: string | undefined;
}

/** The register of marks that travels with the workbook, so that another person's marks can be taken out too. */
export interface MarksRegister {
  readonly schema: 'jixiao.marks/1';
  readonly sheets: readonly MarkedSheet[];
  /** The empty list of differential formats that stood in the style sheet, as written. */
  readonly emptyFormats?: string | undefined;
}

export const EMPTY_REGISTER: MarksRegister = { schema: 'jixiao.marks/1', sheets: [] };

// By hand and not by zod, which the pane does without until a workbook brings settings of its own.
type Shape = Readonly<Record<string, unknown>>;

function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null;
}

function isTextOrAbsent(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isListOf(value: unknown, isItem: (item: Shape) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => isShape(item) && isItem(item));
}

function isMarkedSheet({ name, marks, prompts, emptyValidations }: Shape): boolean {
  return (
    typeof name === 'string' &&
    isListOf(
      marks,
      ({ cell, severity }) => typeof cell === 'string' && MARK_SEVERITIES.some((known) => known === severity),
    ) &&
    isListOf(prompts, ({ cell, title }) => typeof cell === 'string' && typeof title === 'string') &&
    isTextOrAbsent(emptyValidations)
  );
}

function isRegister(value: unknown): value is MarksRegister {
  return (
    isShape(value) &&
    value.schema === EMPTY_REGISTER.schema &&
    isListOf(value.sheets, isMarkedSheet) &&
    isTextOrAbsent(value.emptyFormats)
  );
}

/** The register from its JSON; an empty one for anything else, since the marks are known by themselves. */
export function parseMarksRegister(json: string | null): MarksRegister {
  if (json === null) return EMPTY_REGISTER;
  try {
    const parsed: unknown = JSON.parse(json);
    return isRegister(parsed) ? parsed : EMPTY_REGISTER;
  } catch {
    return EMPTY_REGISTER;
  }
}

/** The register as the XML of its custom part. */
export function marksRegisterToXml(register: MarksRegister): string {
  return stateToXml('marks', JSON.stringify(register));
}

/** The register from the XML of its custom part; an empty one for anything else. */
export function marksRegisterFromXml(xml: string | null): MarksRegister {
  return parseMarksRegister(xml === null ? null : stateFromXml('marks', xml));
}
