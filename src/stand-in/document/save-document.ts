import type { Edit } from '../../core/sheet/edit';
import { type StateKey, stateFromXml, stateNamespace } from '../../core/sheet/stored-state';
import { addSheet } from '../../hosts/ooxml/add-sheet';
import { applyEdits } from '../../hosts/ooxml/patch/apply-edits';
import { resizeSheet } from '../../hosts/ooxml/patch/resize-sheet';
import { readState, writeState } from '../../hosts/ooxml/patch/state';
import { differencesBeyondEdits } from './compare-documents';
import type { StandInDocument } from './document';
import { layoutOfNewSheet } from './new-sheet-layout';
import { openDocument } from './open-document';
import { cellEdits, insertedRowEdits, markEdits } from './save-edits';
import { CannotSave, conflictText } from './save-problems';

const STATE_KEYS: readonly StateKey[] = ['marks', 'waivers', 'profile'];

function opened(bytes: Uint8Array): StandInDocument {
  const result = openDocument(bytes);
  if (!result.ok) throw new CannotSave(result.refusal.message);
  return result.value;
}

function patched(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  if (edits.length === 0) return bytes;
  // The open document refused what the protection forbids when it was written.
  const result = applyEdits(bytes, edits, { allowProtected: true });
  if (result.ok) return result.bytes;
  if (result.kind === 'refused') throw new CannotSave(result.refusal.message);
  throw new CannotSave(conflictText(result.conflicts));
}

function withNewSheets(document: StandInDocument, bytes: Uint8Array): Uint8Array {
  return document.sheets.reduce((current, sheet) => {
    if (!sheet.isNew) return current;
    const added = addSheet(current, layoutOfNewSheet(document, sheet));
    if (!added.ok) throw new CannotSave(added.refusal.message);
    if (added.value === false)
      throw new CannotSave(`新工作表的名称“${sheet.name}”已被占用，或含有 Excel 不允许的字符`);
    return added.value;
  }, bytes);
}

function withSizes(document: StandInDocument, bytes: Uint8Array): Uint8Array {
  return document.sheets.reduce((current, { name, isNew, userSizes }) => {
    if (isNew || (userSizes.columns.size === 0 && userSizes.rows.size === 0)) return current;
    const resized = resizeSheet(current, name, userSizes);
    if (!resized.ok) throw new CannotSave(resized.refusal.message);
    if (resized.value === false) throw new CannotSave(`没有名为“${name}”的工作表`);
    return resized.value;
  }, bytes);
}

/** The text kept under a key in the open document; null when there is none. */
function stateOf(document: StandInDocument, key: StateKey): string | null {
  for (const xml of document.customXmlParts.values()) {
    const text = xml.includes(stateNamespace(key)) ? stateFromXml(key, xml) : null;
    if (text !== null) return text;
  }
  return null;
}

function withState(document: StandInDocument, bytes: Uint8Array): Uint8Array {
  return STATE_KEYS.reduce((current, key) => {
    const kept = readState(current, key);
    if (!kept.ok) throw new CannotSave(kept.refusal.message);
    const wanted = stateOf(document, key);
    // Marks and their register are written together; what the file's own register knows beyond ours stays.
    if (kept.value === wanted || (key === 'marks' && kept.value !== null && wanted !== null)) return current;
    const written = writeState(current, key, wanted);
    if (!written.ok) throw new CannotSave(written.refusal.message);
    return written.value;
  }, bytes);
}

/**
 * The file of an open document: the bytes that it was opened from with only what differs now patched in. Throws `CannotSave`
 * for a change that these patches cannot express, so that no test passes on a change that got lost.
 */
export function saveDocument(document: StandInDocument, source: Uint8Array): Uint8Array {
  let bytes = patched(source, insertedRowEdits(document));
  bytes = withNewSheets(document, bytes);
  const base = opened(bytes);
  bytes = patched(bytes, [...cellEdits(document, base), ...markEdits(document, base)]);
  bytes = withSizes(document, withState(document, bytes));
  const lost =
    bytes === source
      ? differencesBeyondEdits(document, base)
      : differencesBeyondEdits(document, opened(bytes));
  if (lost.length > 0) throw new CannotSave(lost.join('；'));
  return bytes;
}
