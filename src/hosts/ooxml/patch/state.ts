import type { StateKey } from '../../../core/sheet/stored-state';
import { openPackage } from '../package';
import { type Attempt, attempt } from '../refusal';
import { readStateText, writeStateText } from './custom-state';
import { PackageDraft } from './package-draft';
import { mapWorkbook } from './workbook-map';

/** The state of ours kept in a workbook under a key, or null when it holds none. */
export function readState(bytes: Uint8Array, key: StateKey): Attempt<string | null> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  return attempt(() => {
    const draft = new PackageDraft(opened.value);
    return readStateText(draft, mapWorkbook(draft), key);
  });
}

/** The workbook with the state kept under a key; null takes it out without a trace. Nothing else changes. */
export function writeState(bytes: Uint8Array, key: StateKey, text: string | null): Attempt<Uint8Array> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  return attempt(() => {
    const draft = new PackageDraft(opened.value);
    writeStateText(draft, mapWorkbook(draft), key, text);
    return draft.changes().size === 0 ? bytes : draft.write();
  });
}
