import type { Nuisance } from './nuisance';

const FULL_TO_HALF: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '：': ':',
  '，': ',',
  '；': ';',
};

const HALVES = new RegExp(`[${Object.keys(FULL_TO_HALF).join('')}]`, 'g');

/** Punctuation as this sheet types it; `mixed` changes every second mark. */
export function punctuate(text: string, width: Nuisance['width']): string {
  if (width === 'full') return text;
  let count = 0;
  return text.replace(HALVES, (mark) =>
    width === 'mixed' && count++ % 2 === 0 ? mark : (FULL_TO_HALF[mark] ?? mark),
  );
}

/** Breaks a head in two at a natural place: `年度指标值` → `年度⏎指标值`. */
function wrapped(text: string): string {
  if (text.length < 4 || text.includes('\n')) return text;
  const at = text.search(/[（(]/);
  const cut = at > 1 ? at : Math.floor(text.length / 2);
  return `${text.slice(0, cut)}\n${text.slice(cut)}`;
}

/** A head or block label in the sheet's style. */
export function styledHead(text: string, nuisance: Nuisance): string {
  const typed = punctuate(text, nuisance.width);
  if (typed.length === 0 || typed.length > 20) return typed;
  if (nuisance.labels === 'wrapped') return wrapped(typed);
  if (nuisance.labels === 'spaced' && /^[一-鿿]{2,5}$/.test(typed)) return [...typed].join(' ');
  return typed;
}

/** A level label; `vertical` writes one character a line: 产⏎出⏎指⏎标. */
export function styledLevel(text: string, nuisance: Nuisance): string {
  const typed = punctuate(text, nuisance.width);
  if (nuisance.labels === 'vertical') {
    const at = typed.search(/[（(]/);
    const words = at < 0 ? typed : typed.slice(0, at);
    const rest = at < 0 ? '' : `\n${typed.slice(at)}`;
    return [...words].join('\n') + rest;
  }
  return nuisance.labels === 'wrapped' && typed.length > 5 ? wrapped(typed) : typed;
}
