import { refusalOf } from '../refusal';
import { recogniseContent } from './file-kind';
import type { ReadResult } from './read-result';
import { readWorkbook } from './read-workbook';
import { readXls } from './read-xls';

/**
 * Reads a workbook from its bytes: .xlsx, .xlsm, or .xls, told apart by content and not by name.
 * Never throws: what cannot be read gives a refusal with a Chinese text and a next step.
 */
export async function readFileBytes(bytes: Uint8Array, _fileName?: string): Promise<ReadResult> {
  const kind = recogniseContent(bytes);
  if (kind.kind === 'refused') return { ok: false, refusal: refusalOf(kind.code) };
  return kind.kind === 'xls' ? readXls(bytes) : readWorkbook(bytes);
}
