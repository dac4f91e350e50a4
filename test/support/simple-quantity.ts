import { decimal } from '../../src/core/text/decimal';
import type { Comparison, Quantity, QuantityContext, Unit } from '../../src/core/text/quantity';

const SIGNS: Readonly<Record<string, Comparison>> = { '≥': '>=', '≤': '<=', '>': '>', '<': '<', '=': '=' };

function unitOf(text: string): Unit | null {
  return text === '' ? null : { text, base: text, scale: decimal(1), per: null };
}

/** Reads `≥410万人`, `92.5%` and words: enough to lay a form out. */
export function parseQuantity(text: string, context: QuantityContext = {}): Quantity {
  if (text.trim() === '') return { kind: 'empty', text, name: null };
  const match = /^([≥≤><=])?(\d+(?:\.(\d+))?)([^\d]*)$/.exec(text.trim());
  if (!match) return { kind: 'text', text, name: null };
  return {
    kind: 'number',
    text,
    name: null,
    comparison: SIGNS[context.operator ?? match[1] ?? ''] ?? null,
    comparisonInWords: false,
    value: decimal(match[2] ?? '0'),
    unit: unitOf(context.unit ?? match[4] ?? ''),
    isApproximate: false,
    places: match[3]?.length ?? 0,
  };
}
