import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import type { Random } from '../support/variants/random';
import { mutateValue } from './mutate-value';

const FRAGMENTS: readonly string[] = [
  ...[
    '<',
    '>',
    '"',
    '&',
    '</row>',
    '</c>',
    '<c r="ZZZ9999999">',
    '&#0;',
    '&#xD800;',
    '<!--',
    '<![CDATA[',
    ']]>',
  ],
  ...[
    'xmlns:q=""',
    '-1',
    '1e999',
    '99999999999',
    '\0',
    '<!DOCTYPE a>',
    '<row r="0">',
    'r="A0"',
    't="s"',
    's="999"',
  ],
];

/** How a workbook is damaged. */
const WAYS = [
  'bytes',
  'cut',
  'xml',
  'disorder',
  ...['strings', 'strings', 'strings', 'values', 'values', 'values', 'merges', 'merges', 'rows'],
];

/** A file with a character that XML cannot hold is refused, and nothing behind the reader is tried. */
const NOT_XML =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

function bytesChanged(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = bytes.slice();
  for (let times = random.between(1, 4); times > 0; times--)
    changed[random.between(0, changed.length - 1)] = random.between(0, 255);
  return changed;
}

function cut(bytes: Uint8Array, random: Random): Uint8Array {
  const from = random.between(0, bytes.length - 1);
  if (random.chance(0.5)) return bytes.slice(0, from);
  return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(from + random.between(1, 200))]);
}

function xmlChanged(xml: string, random: Random): string {
  const at = random.between(0, xml.length);
  return xml.slice(0, at) + random.pick(FRAGMENTS) + xml.slice(at + random.between(0, 5));
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) =>
    character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;',
  );
}

/** Some of the matches of a pattern, each replaced. */
function someReplaced(
  xml: string,
  pattern: RegExp,
  random: Random,
  replace: (match: string) => string,
): string {
  const count = xml.match(pattern)?.length ?? 0;
  if (count === 0) return xml;
  const chosen = new Set(Array.from({ length: random.between(1, 6) }, () => random.between(0, count - 1)));
  let index = 0;
  return xml.replace(pattern, (match) => (chosen.has(index++) ? replace(match) : match));
}

function stringsChanged(xml: string, random: Random): string {
  return someReplaced(xml, /(?<=<t(?: [^>]*)?>)[^<]*(?=<\/t>)/g, random, (text) =>
    escaped(mutateValue(text, random).replace(NOT_XML, '')),
  );
}

function valuesChanged(xml: string, random: Random): string {
  return someReplaced(
    xml,
    /(?<=<c (?![^>]* t=)[^>]*>(?:<f>[^<]*<\/f>)?<v>)[^<]*(?=<\/v>)/g,
    random,
    (value) =>
      random.pick([
        '',
        '0',
        '-1',
        '1e308',
        '0.1',
        '1.005',
        '12345678901234567890',
        String(random.between(0, 500)),
        String(Number(value) * 10_000),
        String(-Number(value)),
        `${value}.5`,
      ]),
  );
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + (column % 26))}`;
}

function randomRange(random: Random): string {
  const [top, left] = [random.between(1, 45), random.between(0, 14)];
  const end = random.chance(0.02)
    ? 'XFD1048576'
    : `${letters(left + random.between(0, 6))}${top + random.between(0, 8)}`;
  return `${letters(left)}${top}:${end}`;
}

function mergesChanged(xml: string, random: Random): string {
  if (random.chance(0.15)) return xml.replace(/<mergeCells[\s\S]*?<\/mergeCells>/, '');
  const changed = someReplaced(xml, /(?<=<mergeCell ref=")[^"]*(?=")/g, random, () => randomRange(random));
  return random.chance(0.5)
    ? changed
    : changed.replace('</mergeCells>', `<mergeCell ref="${randomRange(random)}"/></mergeCells>`);
}

const ROW = /<row [^>]*[^/]>[\s\S]*?<\/row>/g;

function renumbered(row: string, number: string): string {
  return row
    .replace(/^(<row [^>]*r=")[0-9]+/, `$1${number}`)
    .replace(/(<c [^>]*r="[A-Z]+)[0-9]+/g, `$1${number}`);
}

/** Rows left out, and rows in one another's places; the file stays in order. */
function rowsChanged(xml: string, random: Random): string {
  const rows = [...xml.matchAll(ROW)].map(([row]) => row);
  if (rows.length === 0) return xml;
  return someReplaced(xml, ROW, random, (row) => {
    if (random.chance(0.5)) return '';
    return renumbered(random.pick(rows), /r="([0-9]+)"/.exec(row)?.[1] ?? '1');
  });
}

/** Rows doubled and rows at numbers that do not ascend, as no program should write them. */
function rowsDisordered(xml: string, random: Random): string {
  return someReplaced(xml, ROW, random, (row) => {
    const moved = renumbered(row, String(random.between(1, 60)));
    return random.chance(0.5) ? moved : row + moved;
  });
}

/** A damaged workbook. `isSound`: still in the shape that the format asks for, only with other content. */
export interface Mutated {
  readonly bytes: Uint8Array;
  readonly isSound: boolean;
}

const CHANGES: Readonly<Record<string, (xml: string, random: Random) => string>> = {
  xml: xmlChanged,
  strings: stringsChanged,
  values: valuesChanged,
  merges: mergesChanged,
  rows: rowsChanged,
  disorder: rowsDisordered,
};

/** One workbook damaged in one way; which way and where follows from `random`. */
export function mutateWorkbook(bytes: Uint8Array, random: Random): Mutated {
  const way = random.pick(WAYS);
  const change = CHANGES[way];
  if (way === 'cut') return { bytes: cut(bytes, random), isSound: false };
  if (!change) return { bytes: bytesChanged(bytes, random), isSound: false };
  const parts: Unzipped = unzipSync(bytes);
  const names = Object.keys(parts);
  const wanted = names.filter((name) => {
    if (way === 'xml') return name.endsWith('.xml') || name.endsWith('.rels');
    if (way === 'strings' && names.includes('xl/sharedStrings.xml')) return name === 'xl/sharedStrings.xml';
    return SHEET.test(name);
  });
  const name = random.pick(wanted);
  const xml = strFromU8(parts[name] ?? new Uint8Array(0));
  return {
    bytes: zipSync({ ...parts, [name]: strToU8(change(xml, random)) }, { level: 0 }),
    // Merges thrown over one another are no sheet that Excel would write: an edit inside one is rightly refused.
    isSound: way !== 'xml' && way !== 'disorder' && way !== 'merges',
  };
}
