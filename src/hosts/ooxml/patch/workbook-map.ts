import { Refused } from '../refusal';
import { contentTypeOf } from './content-types';
import type { PackageDraft } from './package-draft';
import { relatedParts, relationshipsOf } from './relationships';
import { attributeByLocalName, attributeValue, childOf, childrenOf } from './xml/elements';

export interface SheetPart {
  readonly name: string;
  /** Path of its part; null for a chart or dialogue sheet, which holds no cells. */
  readonly part: string | null;
}

/** Where the parts of a workbook are, by its relationships and never by their usual names. */
export interface WorkbookMap {
  readonly workbook: string;
  /** In the order of their tabs, so that `localSheetId` is the index. */
  readonly sheets: readonly SheetPart[];
  readonly styles: string | null;
  readonly sharedStrings: string | null;
  readonly calcChain: string | null;
}

/** Finds the workbook's parts. Throws `Refused` when it is no workbook of XML parts. */
export function mapWorkbook(draft: PackageDraft): WorkbookMap {
  const workbook = relatedParts(draft, '', 'officeDocument')[0];
  if (workbook === undefined) throw new Refused('not-a-workbook');
  const type = contentTypeOf(draft, workbook);
  if (type.includes('.binary.')) throw new Refused('unsupported', workbook);
  const read = draft.read(workbook);
  if (read?.root.local !== 'workbook') throw new Refused('not-a-workbook', workbook);
  const list = childOf(read.root, 'sheets');
  const byId = new Map(relationshipsOf(draft, workbook).map((found) => [found.id, found]));
  const sheets = (list ? childrenOf(list, 'sheet') : []).map((element) => {
    const relationship = byId.get(attributeByLocalName(read.text, element, 'id') ?? '');
    const isWorksheet = relationship?.kind === 'worksheet' && relationship.target !== null;
    const part = isWorksheet && draft.has(relationship.target) ? relationship.target : null;
    return { name: attributeValue(read.text, element, 'name') ?? '', part };
  });
  const single = (kind: string) => relatedParts(draft, workbook, kind)[0] ?? null;
  return {
    workbook,
    sheets,
    styles: single('styles'),
    sharedStrings: single('sharedStrings'),
    calcChain: single('calcChain'),
  };
}
