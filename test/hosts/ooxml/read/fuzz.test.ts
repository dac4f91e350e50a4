import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { type Unzipped, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFileBytes } from '../../../../src/hosts/ooxml/read/read-file';
import { numberFormula, textFormula, xlsOf } from './biff-builder';
import { buildWorkbook, stylesFor } from './workbook-builder';

/** How many damaged files are read; a longer run sets FUZZ_COUNT. */
const COUNT = Number(process.env.FUZZ_COUNT ?? 1_000);
const SEED = Number(process.env.FUZZ_SEED ?? 20_240_607);

type Random = (below: number) => number;

/** A generator of its own (mulberry32), so that a failure can be run again by its number. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

function xls(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['项目名称', 1],
      ['得分', 98.5],
    ]),
    '自评表',
  );
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/samples/${name}`, import.meta.url)));
const zipped: readonly Uint8Array[] = [
  sample('031.xlsx'),
  sample('050.xlsx'),
  buildWorkbook({
    sheet:
      '<cols><col min="1" max="16384" hidden="1"/></cols><sheetData><row r="1"><c r="A1" s="1"><f t="shared" ref="A1:A3" si="0">B1+$C$1</f><v>1</v></c><c r="B1" t="s"><v>0</v></c></row><row><c s="2"><f t="shared" si="0"/><v>44562</v></c></row><row r="3"><c r="A3"><f t="array" ref="A3:B4">A1:B2</f><v>1</v></c><c t="inlineStr"><is><t>a_x000D_b&amp;</t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    strings: '<si><r><t>甲</t></r><rPh sb="0" eb="1"><t>jia</t></rPh></si>',
    styles: stylesFor(['0.00%', 'yyyy"年"m"月"d"日"']),
  }),
];
const oldFiles: readonly Uint8Array[] = [
  xls(),
  xlsOf([...numberFormula(0, 0, 7), ...textFormula(1, 0, 'x', 'old')]),
];
const FRAGMENTS = [
  '<',
  '>',
  '"',
  '&',
  '</row>',
  '<c r="ZZZ9999999">',
  '&#0;',
  '<!--',
  '<![CDATA[',
  'xmlns:q=""',
  ']]>',
  '-1',
  '1e999',
  '\0',
  '<!DOCTYPE a>',
];

function flipped(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = bytes.slice();
  for (let times = 1 + random(4); times > 0; times--) changed[random(changed.length)] = random(256);
  return changed;
}

function spliced(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random(bytes.length);
  const fragment = new TextEncoder().encode(FRAGMENTS[random(FRAGMENTS.length)]);
  const rest = at + random(6);
  return Uint8Array.from([...bytes.subarray(0, at), ...fragment, ...bytes.subarray(rest)]);
}

function cut(bytes: Uint8Array, random: Random): Uint8Array {
  const from = random(bytes.length);
  return random(2) === 0
    ? bytes.slice(0, from)
    : Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(from + random(200))]);
}

/** Damages the content of one part and zips the file again, so that the damage gets past the checksum. */
function insidePart(
  bytes: Uint8Array,
  random: Random,
  damage: (part: Uint8Array, random: Random) => Uint8Array,
): Uint8Array {
  const parts: Unzipped = unzipSync(bytes);
  const names = Object.keys(parts).filter(
    (name) => /workbook|sheet|styles|String|_rels/.test(name) && (parts[name]?.length ?? 0) > 0,
  );
  const name = names[random(names.length)] ?? '';
  return zipSync({ ...parts, [name]: damage(parts[name] ?? new Uint8Array(1), random) }, { level: 1 });
}

function damaged(random: Random): Uint8Array {
  const bytes = zipped[random(zipped.length)] ?? new Uint8Array(1);
  const oldFile = oldFiles[random(oldFiles.length)] ?? bytes;
  switch (random(8)) {
    case 0:
      return flipped(bytes, random);
    case 1:
      return cut(bytes, random);
    case 2:
      return random(2) === 0 ? flipped(oldFile, random) : cut(oldFile, random);
    case 3:
    case 4:
      return insidePart(bytes, random, flipped);
    case 5:
      return insidePart(bytes, random, cut);
    default:
      return insidePart(bytes, random, spliced);
  }
}

describe('damaged files', () => {
  it(`${COUNT} of them are read or refused, and nothing is ever thrown`, { timeout: 600_000 }, async () => {
    const outcomes = new Map<string, number>();
    for (let number = 0; number < COUNT; number++) {
      const bytes = damaged(randomFrom(SEED + number));
      const read = await readFileBytes(bytes).catch((error: unknown) => {
        throw new Error(`FUZZ_SEED=${SEED + number} FUZZ_COUNT=1 throws`, { cause: error });
      });
      const outcome = read.ok ? 'read' : read.refusal.code;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    expect([...outcomes.values()].reduce((sum, count) => sum + count, 0)).toBe(COUNT);
    if (COUNT >= 1_000)
      expect(['read', 'damaged', 'truncated'].every((outcome) => outcomes.has(outcome))).toBe(true);
  });
});
