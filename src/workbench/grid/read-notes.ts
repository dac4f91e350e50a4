import { parseAddress } from '../../core/sheet/address';
import type { OoxmlPackage } from '../../hosts/ooxml/package';
import { readRelationships } from '../../hosts/ooxml/read/relationships';
import { displayedLines, unescapeText } from '../../hosts/ooxml/read/text-escapes';
import { readXml } from '../../hosts/ooxml/read/xml';
import type { CellNote, Remark } from './look';

interface Draft {
  readonly ref: string;
  /** Who said it: an index into the authors of notes, or the id of a person. */
  readonly by: string;
  text: string;
}

/** The notes (批注, `comments`, 18.7) of a part, and its list of authors. */
function readComments(text: string, part: string): { readonly authors: string[]; readonly drafts: Draft[] } {
  const authors: string[] = [];
  const drafts: Draft[] = [];
  let inside: 'author' | 't' | null = null;
  let isPhonetic = false;
  readXml(text, part, {
    open(element) {
      if (element.name === 'author') {
        authors.push('');
        inside = 'author';
      } else if (element.name === 'comment') {
        drafts.push({
          ref: element.attribute('ref') ?? '',
          by: element.attribute('authorId') ?? '',
          text: '',
        });
      } else if (element.name === 'rPh') isPhonetic = true;
      else if (element.name === 't' && !isPhonetic) inside = 't';
    },
    text(piece) {
      const draft = drafts.at(-1);
      if (inside === 'author') authors[authors.length - 1] += piece;
      else if (inside === 't' && draft) draft.text += piece;
    },
    close(name) {
      if (name === 'rPh') isPhonetic = false;
      if (name === inside) inside = null;
    },
  });
  return { authors, drafts };
}

/** The conversations of a part (`ThreadedComments`, MS-XLSX 2.6.205), answers after what they answer. */
function readThreads(text: string, part: string): readonly Draft[] {
  const drafts: Draft[] = [];
  let isText = false;
  readXml(text, part, {
    open(element) {
      if (element.name === 'threadedComment') {
        drafts.push({
          ref: element.attribute('ref') ?? '',
          by: element.attribute('personId') ?? '',
          text: '',
        });
      }
      isText = element.name === 'text';
    },
    text(piece) {
      const draft = drafts.at(-1);
      if (isText && draft) draft.text += piece;
    },
    close() {
      isText = false;
    },
  });
  return drafts;
}

/** The names of the people who talk in a workbook, by id (`personList`). */
export function readPersons(text: string | null, part: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  if (text === null) return names;
  readXml(text, part, {
    open(element) {
      if (element.name === 'person')
        names.set(element.attribute('id') ?? '', element.attribute('displayName') ?? '');
    },
  });
  return names;
}

function remark(author: string, raw: string): Remark {
  const text = displayedLines(unescapeText(raw)).trim();
  // Excel puts the author's name into the first line of a new note.
  const [first = '', ...rest] = text.split('\n');
  const isNamed = author !== '' && /^(.*?)[:：]?$/.exec(first.trim())?.[1] === author;
  return { author, text: isNamed ? rest.join('\n').trim() : text };
}

/** The notes and conversations of a sheet, one a cell; a conversation stands for the note that Excel keeps as its twin. */
export function readNotes(
  opened: OoxmlPackage,
  sheetPart: string,
  persons: ReadonlyMap<string, string>,
): readonly CellNote[] {
  const found = new Map<string, { isThread: boolean; remarks: Remark[] }>();
  const relationships = readRelationships(opened, sheetPart);
  const textsOf = (type: string) =>
    relationships.flatMap(({ type: known, target }) => {
      const text = known === type ? opened.readText(target) : null;
      return text === null ? [] : [{ text, target }];
    });
  for (const { text, target } of textsOf('comments')) {
    const { authors, drafts } = readComments(text, target);
    for (const draft of drafts) {
      found.set(draft.ref, {
        isThread: false,
        remarks: [remark((authors[Number(draft.by)] ?? '').trim(), draft.text)],
      });
    }
  }
  for (const { text, target } of textsOf('threadedComment')) {
    for (const draft of readThreads(text, target)) {
      const said = remark(persons.get(draft.by) ?? '', draft.text);
      const known = found.get(draft.ref);
      if (known?.isThread) known.remarks.push(said);
      else found.set(draft.ref, { isThread: true, remarks: [said] });
    }
  }
  return [...found].flatMap(([ref, { remarks }]) => {
    const place = parseAddress(ref);
    return place ? [{ ...place, remarks }] : [];
  });
}
