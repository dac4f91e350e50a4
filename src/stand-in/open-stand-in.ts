import type { StandInDocument } from './document/document';
import { openDocument } from './document/open-document';
import { saveDocument } from './document/save-document';
import { calculate } from './formula/calculate';
import { connectBridge } from './node-bridge';
import { StandInExcel } from './stand-in-excel';

export interface StandInOptions {
  /** The ExcelApi set that is played; anything above it is refused as an older Excel would. */
  readonly requirementSet?: string;
}

/** A workbook open in the stand-in, to which office.js in this process talks. */
export interface StandIn {
  readonly excel: StandInExcel;
  readonly document: StandInDocument;
  /** The file as Excel would save it; what was taken back leaves it byte for byte as it was. Throws for a change that cannot be kept. */
  save(): Uint8Array;
}

function isAtLeast(has: string, wanted: string): boolean {
  const [major = 0, minor = 0] = wanted.split('.').map(Number);
  const [hasMajor = 0, hasMinor = 0] = has.split('.').map(Number);
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
}

/** Opens the bytes of an .xlsx in a fresh stand-in and connects the unmodified office.js of this process to it. */
export function openStandIn(bytes: Uint8Array, options: StandInOptions = {}): StandIn {
  const opened = openDocument(bytes);
  if (!opened.ok) throw new Error(opened.refusal.message);
  const document = opened.value;
  document.calculator = calculate;
  const requirementSet = options.requirementSet ?? '1.13';
  const excel = new StandInExcel(document, requirementSet);
  const bridge = connectBridge({
    answer: (body, size) => excel.answer(body, size),
    isSetSupported: (name, version = '1.1') =>
      name === 'ExcelApi' ? isAtLeast(requirementSet, version) : name === 'SharedRuntime',
  });
  excel.sendEvents = (entries) => bridge.sendEvents(entries);
  return { excel, document, save: () => saveDocument(document, bytes) };
}
