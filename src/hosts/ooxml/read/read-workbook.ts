import type { Sheet } from '../../../core/sheet/sheet';
import { type OoxmlPackage, openPackage } from '../package';
import { attempt, Refused, refusalOf } from '../refusal';
import type { InflateWatch } from '../zip/inflate';
import { watchCells } from './cell-count';
import { readCellFormats } from './cell-formats';
import { recogniseContent } from './file-kind';
import type { ReadResult, SheetSource } from './read-result';
import { type Relationship, readRelationships } from './relationships';
import { readSharedStrings } from './shared-strings';
import { readSheetPart } from './sheet-part';
import { readWorkbookPart } from './workbook-part';

/** Cells that hold something, in one file: what a machine with little memory still bears, and a hundred times a large form. */
const CELL_LIMIT = 1_000_000;
/** One XML part, bytes: above, its text would come near the longest string there is. */
const PART_LIMIT = 256 * 1024 * 1024;

/** Signs, by part, of files that are packed alike but hold something else. */
const OTHER_KINDS: readonly (readonly [part: string, code: 'unsupported' | 'not-a-workbook'])[] = [
  ['xl/workbook.bin', 'unsupported'],
  ['content.xml', 'unsupported'],
  ['Index/Document.iwa', 'unsupported'],
  ['word/document.xml', 'not-a-workbook'],
  ['ppt/presentation.xml', 'not-a-workbook'],
];

function workbookPartName(opened: OoxmlPackage): string {
  const office = readRelationships(opened, '').find((relationship) => relationship.type === 'officeDocument');
  const name = opened.findPart(office?.target ?? 'xl/workbook.xml') ?? opened.findPart('xl/workbook.xml');
  for (const [part, code] of OTHER_KINDS) if (opened.findPart(part) !== null) throw new Refused(code, part);
  if (name === null) {
    const isPackage = opened.findPart('[Content_Types].xml') !== null;
    throw new Refused(isPackage ? 'damaged' : 'not-a-workbook');
  }
  return name;
}

function textOf(opened: OoxmlPackage, name: string, watch?: InflateWatch): string {
  const found = opened.findPart(name);
  const entry = opened.entries.find((candidate) => candidate.name === found);
  if (entry && entry.size > PART_LIMIT) throw new Refused('too-large', name);
  const text = opened.readText(name, watch);
  if (text === null) throw new Refused('damaged', name);
  return text;
}

function optional<T>(
  opened: OoxmlPackage,
  relationships: readonly Relationship[],
  type: string,
  read: (text: string, part: string) => T,
  otherwise: T,
): T {
  const relationship = relationships.find((candidate) => candidate.type === type);
  if (!relationship || opened.findPart(relationship.target) === null) return otherwise;
  return read(textOf(opened, relationship.target), relationship.target);
}

function readOpened(opened: OoxmlPackage): ReadResult {
  const workbookName = workbookPartName(opened);
  const workbook = readWorkbookPart(textOf(opened, workbookName), workbookName);
  const relationships = readRelationships(opened, workbookName);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const strings = optional(opened, relationships, 'sharedStrings', readSharedStrings, []);
  const formats = optional(opened, relationships, 'styles', readCellFormats, []);
  const sheets: Sheet[] = [];
  const sources: SheetSource[] = [];
  let held = 0;
  for (const entry of workbook.sheets) {
    const relationship = byId.get(entry.relationshipId);
    if (!relationship) throw new Refused('damaged', workbookName);
    // Chart sheets, dialogs and old macro sheets hold no cells of ours.
    if (relationship.type !== 'worksheet') continue;
    const part = opened.findPart(relationship.target) ?? relationship.target;
    const cellLimit = CELL_LIMIT - held;
    const sheet = readSheetPart(textOf(opened, part, watchCells(cellLimit, part)), entry, {
      strings,
      formats,
      date1904: workbook.date1904,
      part,
      cellLimit,
    });
    held += sheet.cells.size;
    sheets.push(sheet);
    sources.push({ sheet: entry.name, part, relationshipId: entry.relationshipId });
  }
  const { definedNames, date1904 } = workbook;
  return { ok: true, workbook: { sheets, definedNames, date1904 }, format: 'ooxml', sources };
}

/**
 * Reads an .xlsx or .xlsm from its bytes. Never throws: what cannot be read gives a refusal with a Chinese text
 * and a next step. For an .xls, whatever it is named, use `readFileBytes`.
 */
export function readWorkbook(bytes: Uint8Array): ReadResult {
  const kind = recogniseContent(bytes);
  if (kind.kind === 'refused') return { ok: false, refusal: refusalOf(kind.code) };
  if (kind.kind === 'xls') return { ok: false, refusal: refusalOf('unsupported') };
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const result = attempt(() => readOpened(opened.value));
  return result.ok ? result.value : result;
}
