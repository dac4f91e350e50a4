import { CFB } from '@e965/xlsx';

/** A compound file with those streams. */
export function compoundFile(streams: Readonly<Record<string, ArrayLike<number>>>): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams))
    CFB.utils.cfb_add(file, name, Uint8Array.from(content));
  return Uint8Array.from(CFB.write(file, { type: 'array' }) as ArrayLike<number>);
}

export function word(value: number): number[] {
  return [value & 0xff, (value >> 8) & 0xff];
}

function long(value: number): number[] {
  return [...word(value), ...word(value >>> 16)];
}

/** One BIFF record: its number, its length, its content (MS-XLS, 2.1.4). */
export function biffRecord(number: number, content: readonly number[]): number[] {
  return [...word(number), ...word(content.length), ...content];
}

const version = (kind: number) =>
  biffRecord(0x0809, [
    ...word(0x0600),
    ...word(kind),
    ...word(0x0dbb),
    ...word(0x07cc),
    ...long(0),
    ...long(6),
  ]);
const END = biffRecord(0x000a, []);

/** How every stream of Excel 97 to 2003 begins. */
export const STREAM_START: readonly number[] = version(5);

const ascii = (text: string) => Array.from(text, (character) => character.charCodeAt(0));

/** A formula that is one text constant, and the text that it is said to have given last time. */
export function textFormula(row: number, column: number, constant: string, cached: string): number[] {
  const expression = [0x17, constant.length, 0, ...ascii(constant)];
  const result = [0, 0, 0, 0, 0, 0, 0xff, 0xff];
  const cell = [...word(row), ...word(column), ...word(0)];
  return [
    ...biffRecord(0x0006, [
      ...cell,
      ...result,
      ...word(0),
      ...long(0),
      ...word(expression.length),
      ...expression,
    ]),
    ...biffRecord(0x0207, [...word(cached.length), 0, ...ascii(cached)]),
  ];
}

/** A formula that is one whole number, with its cached value. */
export function numberFormula(row: number, column: number, value: number): number[] {
  const expression = [0x1e, ...word(value)];
  const result = Array.from(new Uint8Array(Float64Array.of(value).buffer));
  const cell = [...word(row), ...word(column), ...word(0)];
  return biffRecord(0x0006, [
    ...cell,
    ...result,
    ...word(0),
    ...long(0),
    ...word(expression.length),
    ...expression,
  ]);
}

/** An .xls of one sheet, `S`, that holds those records; `state` 0 visible, 1 hidden, 2 very hidden. */
export function xlsOf(records: readonly number[], state = 0): Uint8Array {
  const entry = (position: number) => biffRecord(0x0085, [...long(position), state, 0, 1, 0, ...ascii('S')]);
  const position = STREAM_START.length + entry(0).length + END.length;
  return compoundFile({
    Workbook: [...STREAM_START, ...entry(position), ...END, ...version(0x10), ...records, ...END],
  });
}
