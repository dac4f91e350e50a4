import { rulesFor } from '../../src/core/check/applies-to';
import { checkWorkbook } from '../../src/core/check/check';
import type { Finding } from '../../src/core/finding/finding';
import type { Form } from '../../src/core/form/form';
import { recognise } from '../../src/core/form/recognise';
import { detectProfile } from '../../src/core/profile/detect-profile';
import { defaultProfile, profileById } from '../../src/core/profile/profiles';
import { RULES } from '../../src/core/rules/index';
import { parseAddress } from '../../src/core/sheet/address';
import { displayText } from '../../src/core/sheet/number-format';
import { type Cell, cellAt, createSheet, type Sheet, type Workbook } from '../../src/core/sheet/sheet';

/** A new content for one cell: a value, and a number format when it needs one. */
export interface Change {
  readonly cell: string;
  readonly value: string | number | null;
  readonly numberFormat?: string;
}

/** One fault put into a form, with the rules that may report it and where. */
export interface Fault {
  /** Changes that make the form right first, where it is not. */
  readonly base?: readonly Change[];
  readonly changes: readonly Change[];
  /** Any of these codes at any of these cells counts as found. */
  readonly codes: readonly string[];
  readonly cells: readonly string[];
  /** Further rules that rightly report a consequence of the same fault. */
  readonly consequences?: readonly string[];
  /** 无法判定 is the right answer. */
  readonly isOpen?: boolean;
}

/** A kind of fault: gives the faults for a form, one at a time, or null where the form has nothing to spoil in this way. */
export interface FaultKind {
  readonly name: string;
  readonly make: (form: Form, sheet: Sheet) => Fault | readonly Fault[] | null;
}

/** The faults of a kind for one form: those that a rule of its family has to find. */
export function faultsOf(kind: FaultKind, form: Form, sheet: Sheet): readonly Fault[] {
  const made = kind.make(form, sheet);
  if (made === null) return [];
  const applies = rulesFor(form);
  const isDuty = ({ codes }: Fault) => RULES.some((rule) => codes.includes(rule.code) && applies(rule));
  return ('changes' in made ? [made] : made).filter(isDuty);
}

/** The workbook with some cells of one sheet changed. */
export function changed(workbook: Workbook, sheetName: string, changes: readonly Change[]): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === sheetName ? changedSheet(sheet, changes) : sheet)),
  };
}

function changedSheet(sheet: Sheet, changes: readonly Change[]): Sheet {
  const cells = new Map([...sheet.cells.values()].map((cell) => [`${cell.row}/${cell.column}`, cell]));
  for (const change of changes) {
    const position = parseAddress(change.cell);
    if (!position) throw new Error(`no address: ${change.cell}`);
    const before = cellAt(sheet, position.row, position.column);
    const numberFormat =
      change.numberFormat ??
      (typeof change.value === 'string' ? 'General' : (before?.numberFormat ?? 'General'));
    const cell: Cell = {
      ...position,
      value: change.value,
      formula: null,
      text: displayText(change.value, numberFormat),
      numberFormat,
    };
    cells.set(`${position.row}/${position.column}`, cell);
  }
  return createSheet({ ...sheet, cells: [...cells.values()] });
}

/** All findings of a workbook, by the profile that fits its first form. */
export function findingsOf(workbook: Workbook): readonly Finding[] {
  const recognition = recognise(workbook);
  const [form] = recognition.forms;
  const profile = form ? (profileById(detectProfile(form).profileId) ?? defaultProfile) : defaultProfile;
  return checkWorkbook(workbook, recognition, profile).findings;
}

export interface MutationResult {
  readonly found: boolean;
  /** Error-level findings that came with the fault and are neither it nor a consequence of it. */
  readonly strayErrors: readonly string[];
}

function keyOf(finding: Finding): string {
  return `${finding.code} ${finding.sheet}!${finding.cell} ${finding.verdict}`;
}

/** Puts a fault in and looks at what the rules say that they did not say before. */
export function tryFault(
  workbook: Workbook,
  before: readonly Finding[],
  sheet: string,
  fault: Fault,
): MutationResult {
  const base = fault.base ? changed(workbook, sheet, fault.base) : null;
  const after = findingsOf(changed(base ?? workbook, sheet, fault.changes));
  const known = new Map<string, string>(
    (base ? findingsOf(base) : before).map((finding) => [
      keyOf(finding),
      JSON.stringify([finding.parameters, finding.cells]),
    ]),
  );
  const fresh = after.filter(
    (finding) => known.get(keyOf(finding)) !== JSON.stringify([finding.parameters, finding.cells]),
  );
  const isAt = (finding: Finding) =>
    finding.sheet === sheet &&
    (fault.cells.includes(finding.cell) || finding.cells.some((cell) => fault.cells.includes(cell)));
  const verdict = fault.isOpen ? 'cannot-judge' : 'fail';
  const found = fresh.some(
    (finding) => finding.verdict === verdict && fault.codes.includes(finding.code) && isAt(finding),
  );
  const expected = [...fault.codes, ...(fault.consequences ?? [])];
  const strayErrors = fresh
    .filter(
      (finding) =>
        finding.verdict === 'fail' &&
        finding.severity === 'error' &&
        !known.has(keyOf(finding)) &&
        !expected.includes(finding.code),
    )
    .map(keyOf);
  return { found, strayErrors };
}
