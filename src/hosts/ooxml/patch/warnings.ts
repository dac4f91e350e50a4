import { partsOfType } from './content-types';
import type { PackageDraft } from './package-draft';
import { type PatchWarning, warningOf } from './patch-result';

/** What the user must know about a file before passing on a changed copy. */
export function packageWarnings(draft: PackageDraft): PatchWarning[] {
  const warnings: PatchWarning[] = [];
  const signature = draft.names().find((name) => /^_xmlsignatures\//i.test(name));
  if (signature !== undefined) warnings.push(warningOf('signature-broken', signature));
  const log = partsOfType(draft, ['revisionHeaders+xml', 'userNames+xml'])[0];
  if (log !== undefined) warnings.push(warningOf('shared-workbook', log));
  return warnings;
}

export function protectionWarning(sheet: string): PatchWarning {
  return warningOf('protected-sheet-written', sheet);
}
