import { splitItems } from '../text/enumerator';

/** One item of a cell's notes, without its number; `from` is its index in the cell's text. */
export interface NoteText {
  readonly text: string;
  readonly from: number;
  readonly isNumbered: boolean;
}

/** `注：`, `备注:`, `（注）`, `填表说明：`, with the white space round it. */
const LEAD = /^\s*[(（]?(?:注|备注|附注|说明|填表说明|填报说明|注意事项)[)）]?\s*[:：]\s*/;

/** The items of a notes cell. The lead goes first: it hides the number behind it. */
export function noteItems(text: string): readonly NoteText[] {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  return splitItems(text.slice(lead)).map((item) => ({
    text: item.text,
    from: lead + item.from,
    isNumbered: item.enumerator !== null,
  }));
}
