/** A JSON text as read: its value, and the line (from 1) on which each member or element stands, by path. */
export interface JsonLines {
  readonly ok: true;
  readonly value: unknown;
  /** Keyed by `jsonPath`. */
  readonly lines: ReadonlyMap<string, number>;
}

export interface JsonFault {
  readonly ok: false;
  readonly line: number;
  /** What is wrong there, in Chinese. */
  readonly message: string;
}

/** A path as one string: `execution.base`, `list.0`. */
export function jsonPath(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

const DEEPEST = 50;
const TOKEN = /[{}[\],:]|"(?:[^"\\\n]|\\.)*"|-?\d[\d.eE+-]*|[A-Za-z]+/y;

class Fault extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

class Reader {
  private readonly lines = new Map<string, number>();
  private readonly text: string;
  private at = 0;
  private line = 1;

  constructor(text: string) {
    this.text = text;
  }

  read(): JsonLines {
    const value = this.value(this.next(), []);
    const rest = this.next();
    if (rest !== '') throw new Fault(this.line, `“${rest}”是多余的，一个文件只能有一组设置`);
    return { ok: true, value, lines: this.lines };
  }

  /** The next token, or '' at the end. */
  private next(): string {
    for (; this.at < this.text.length; this.at++) {
      const character = this.text[this.at] ?? '';
      if (character === '\n') this.line += 1;
      else if (!/[\s\uFEFF]/.test(character)) break;
    }
    if (this.at >= this.text.length) return '';
    TOKEN.lastIndex = this.at;
    const token = TOKEN.exec(this.text)?.[0];
    if (token === undefined) throw new Fault(this.line, this.unknown(this.text[this.at] ?? ''));
    this.at += token.length;
    return token;
  }

  private unknown(character: string): string {
    if (character === '"') return '引号没有配对';
    if ("“”‘’'".includes(character)) return `“${character}”应为半角双引号 "`;
    if ('：，｛｝［］'.includes(character)) return `“${character}”应为半角符号`;
    return `这里不能是“${character}”`;
  }

  private value(token: string, path: readonly PropertyKey[]): unknown {
    this.lines.set(jsonPath(path), this.line);
    if (path.length > DEEPEST) throw new Fault(this.line, '层数太多');
    if (token === '{') return this.members(path);
    if (token === '[') return this.elements(path);
    if (token === '') throw new Fault(this.line, '文件到这里就断了');
    return this.scalar(token);
  }

  private scalar(token: string): unknown {
    try {
      return JSON.parse(token) as unknown;
    } catch {
      const hint = /^[A-Za-z]+$/.test(token) ? '，文字要加半角双引号' : '';
      throw new Fault(this.line, `“${token}”不能读${hint}`);
    }
  }

  private members(path: readonly PropertyKey[]): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    let token = this.next();
    while (token !== '}') {
      if (token === '') throw new Fault(this.line, '文件到这里就断了');
      if (!token.startsWith('"')) throw new Fault(this.line, `应为带半角双引号的名称，现为“${token}”`);
      const key = String(this.scalar(token));
      if (this.next() !== ':') throw new Fault(this.line, `“${key}”后缺冒号`);
      const value = this.value(this.next(), [...path, key]);
      if (Object.hasOwn(object, key)) throw new Fault(this.line, `“${key}”写了两次`);
      Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
      token = this.separator('}');
    }
    return object;
  }

  private elements(path: readonly PropertyKey[]): unknown[] {
    const list: unknown[] = [];
    let token = this.next();
    while (token !== ']') {
      list.push(this.value(token, [...path, list.length]));
      token = this.separator(']');
    }
    return list;
  }

  /** After a member: the closing sign, or the first token after a comma. */
  private separator(closing: string): string {
    const token = this.next();
    if (token === closing) return token;
    if (token !== ',') throw new Fault(this.line, token === '' ? `缺“${closing}”` : `“${token}”前缺逗号`);
    const after = this.next();
    if (after === closing) throw new Fault(this.line, `“${closing}”前多了一个逗号`);
    return after;
  }
}

/** Reads a JSON text and keeps the lines, so that a wrong setting can be pointed at. Never throws. */
export function readJsonLines(text: string): JsonLines | JsonFault {
  try {
    return new Reader(text).read();
  } catch (fault) {
    if (fault instanceof Fault) return { ok: false, line: fault.line, message: fault.message };
    return { ok: false, line: 1, message: '不能读' };
  }
}
