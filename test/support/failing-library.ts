/** `mov eax, 1; ret`: every function says that it could not do its work. */
const CODE = Buffer.from('b801000000c3', 'hex');
const HEADER_SIZE = 64;
const PROGRAM_HEADER_SIZE = 56;
const SYMBOL_SIZE = 24;
const PAGE = 0x1000;
const READ_EXECUTE = 5;
const READ_WRITE = 6;

interface Segment {
  readonly type: number;
  readonly flags: number;
  readonly from: number;
  readonly size: number;
}

/** Numbers of four (`number`) and eight (`bigint`) bytes in a row, the lowest byte first. */
function words(...values: readonly (number | bigint)[]): Buffer {
  return Buffer.concat(
    values.map((value) => {
      const bytes = Buffer.alloc(typeof value === 'bigint' ? 8 : 4);
      if (typeof value === 'bigint') bytes.writeBigUInt64LE(value);
      else bytes.writeUInt32LE(value);
      return bytes;
    }),
  );
}

function programHeader({ type, flags, from, size }: Segment): Buffer {
  const [place, length] = [BigInt(from), BigInt(size)];
  return words(type, flags, place, place, place, length, length, BigInt(PAGE));
}

function symbol(name: number, address: number): Buffer {
  // A global function in some section; the loader does not look at sections.
  return Buffer.concat([
    words(name),
    Buffer.from([0x12, 0, 1, 0]),
    words(BigInt(address), BigInt(CODE.length)),
  ]);
}

/**
 * A shared library for Linux on x64 (ELF, System V gABI) whose functions all return 1. It lets a program start that is
 * linked with a library which it can do without: the call fails, and the program goes on without it.
 */
export function failingLibrary(name: string, functions: readonly string[]): Buffer {
  const texts = Buffer.from(`\0${[...functions, name].join('\0')}\0`, 'latin1');
  const textAt = (wanted: string) => texts.indexOf(`\0${wanted}\0`) + 1;
  const hashAt = HEADER_SIZE + 4 * PROGRAM_HEADER_SIZE;
  // One bucket with all symbols, each pointing to the next.
  const chain = functions.map((_, at) => (at + 2 > functions.length ? 0 : at + 2));
  const hash = words(1, functions.length + 1, 1, 0, ...chain);
  const symbolsAt = Math.ceil((hashAt + hash.length) / 8) * 8;
  const textsAt = symbolsAt + SYMBOL_SIZE * (functions.length + 1);
  const codeAt = textsAt + texts.length;
  const symbols = [Buffer.alloc(SYMBOL_SIZE), ...functions.map((each) => symbol(textAt(each), codeAt))];
  const end = codeAt + CODE.length;
  const dynamicAt = Math.ceil(end / PAGE) * PAGE;
  const dynamic = words(
    ...[
      [14, textAt(name)],
      [4, hashAt],
      [5, textsAt],
      [6, symbolsAt],
      [10, texts.length],
      [11, SYMBOL_SIZE],
      [0, 0],
    ].flatMap((entry) => entry.map((value) => BigInt(value))),
  );
  const segments: readonly Segment[] = [
    { type: 1, flags: READ_EXECUTE, from: 0, size: end },
    { type: 1, flags: READ_WRITE, from: dynamicAt, size: dynamic.length },
    { type: 2, flags: READ_WRITE, from: dynamicAt, size: dynamic.length },
    // Without it the loader would ask for a stack that can be executed.
    { type: 0x6474e551, flags: READ_WRITE, from: 0, size: 0 },
  ];
  const shortWords = (...values: readonly number[]) =>
    Buffer.concat(values.map((value) => Buffer.from([value & 0xff, value >> 8])));
  const header = Buffer.concat([
    Buffer.from('7f454c46020101000000000000000000', 'hex'),
    // A shared object for x86-64.
    shortWords(3, 62),
    words(1, 0n, BigInt(HEADER_SIZE), 0n, 0),
    shortWords(HEADER_SIZE, PROGRAM_HEADER_SIZE, segments.length, 64, 0, 0),
  ]);
  const file = Buffer.alloc(dynamicAt + dynamic.length);
  Buffer.concat([header, ...segments.map(programHeader), hash]).copy(file);
  Buffer.concat([...symbols, texts, CODE]).copy(file, symbolsAt);
  dynamic.copy(file, dynamicAt);
  return file;
}
