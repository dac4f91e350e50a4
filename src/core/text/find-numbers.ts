import type { Decimal } from './decimal';
import { normaliseWithMap } from './normalise';
import type { Unit } from './quantity';
import { tokenize } from './tokens';

/** A figure inside a running text, with its place in the raw text. */
export interface FoundNumber {
  /** In the written unit: `1.5万人` → 1.5. */
  readonly value: Decimal;
  readonly unit: Unit | null;
  /** Decimal places as written. */
  readonly places: number;
  /** Indices in the raw text; the unit included. */
  readonly from: number;
  readonly to: number;
  /** The words as they stand there. */
  readonly text: string;
}

/**
 * All figures of a text with their units and places, in order. Document numbers (〔2020〕10号), ordinals (第3批), dates and codes
 * (GB2312) are no figures.
 */
export function findNumbers(text: string): readonly FoundNumber[] {
  const { text: plain, indices } = normaliseWithMap(text);
  const tokens = tokenize(plain);
  const found: FoundNumber[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'number') continue;
    const infix = tokens[index + 1];
    const next = infix?.kind === 'after' && infix.role.kind === 'approximate' ? tokens[index + 2] : infix;
    const unit = next?.kind === 'unit' ? next : null;
    const from = indices[token.from] ?? 0;
    let end = Math.max(unit?.to ?? token.to, token.to);
    // one raw character may have become several (⑴ → (1)): take it whole
    while (end < plain.length && indices[end] === indices[end - 1]) end += 1;
    const to = indices[end] ?? text.length;
    found.push({
      value: token.numeral.value,
      unit: unit?.unit ?? null,
      places: token.numeral.places,
      from,
      to,
      text: text.slice(from, to).trimEnd(),
    });
  }
  return found;
}
