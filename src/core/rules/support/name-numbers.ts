import type { Form, Slot } from '../../form/form';
import { type Enumerator, readEnumerator } from '../../text/enumerator';
import { compactText } from '../../text/normalise';

/** A name that begins with a number, with its row and its group. */
export interface NumberedName {
  readonly slot: Slot;
  readonly row: number;
  readonly enumerator: Enumerator;
  /** A template row without a name (`指标2：`): it may stand between two names and breaks nothing itself. */
  readonly isSpare: boolean;
  /** Words of the 一级 label, and of 一级 and 二级 label together: in some forms every row repeats them. */
  readonly level1: string;
  readonly level2: string;
}

/** Names that begin with a number (`指标1：`, `2.`), spare template rows between them included. */
function numberedNames(form: Form): readonly NumberedName[] {
  const rows = [
    ...form.indicators.map(({ row, level1, level2, level3, level4 }) => ({
      row,
      level1,
      level2,
      name: level4 ?? level3,
      isSpare: false,
    })),
    ...(form.table?.templateRows ?? []).map(({ row, level1, level2, level3 }) => ({
      row,
      level1,
      level2,
      name: level3,
      isSpare: true,
    })),
  ].sort((one, other) => one.row - other.row);
  const seen = new Set<string>();
  const names: NumberedName[] = [];
  for (const { row, level1, level2, name, isSpare } of rows) {
    if (!name || seen.has(name.cell)) continue;
    seen.add(name.cell);
    const enumerator = readEnumerator(name.text);
    if (!enumerator || enumerator.number < 1 || /^[0-9]/.test(name.text.slice(enumerator.to))) continue;
    names.push({
      slot: name,
      row,
      enumerator,
      isSpare,
      level1: compactText(level1?.text ?? ''),
      level2: compactText(`${level1?.text ?? ''}/${level2?.text ?? ''}`),
    });
  }
  return names;
}

type Grouping = (name: NumberedName) => string;
const BY_LEVEL2: Grouping = ({ level2 }) => level2;

/** Names whose number is not the one after the last of its group. */
function breaksUnder(names: readonly NumberedName[], grouping: Grouping): readonly NumberedName[] {
  const last = new Map<string, number>();
  return names.filter((name) => {
    const group = grouping(name);
    const isNext = name.enumerator.number === (last.get(group) ?? 0) + 1;
    if (isNext || !name.isSpare) last.set(group, name.enumerator.number);
    return !isNext && !name.isSpare;
  });
}

/**
 * The names whose numbers break off, none when the numbers run 1..n in each 二级指标, in each 一级指标 or over the whole
 * table; and the number that each name should have within its 二级指标.
 */
export function brokenNames(form: Form): {
  readonly broken: readonly NumberedName[];
  readonly numbers: ReadonlyMap<NumberedName, number>;
} {
  const names = numberedNames(form);
  const groupings: readonly Grouping[] = [BY_LEVEL2, ({ level1 }) => level1, () => ''];
  const isWhole =
    names.filter(({ isSpare }) => !isSpare).length < 2 ||
    groupings.some((grouping) => breaksUnder(names, grouping).length === 0);
  const counts = new Map<string, number>();
  const numbers = new Map<NumberedName, number>();
  for (const name of names) {
    const next = (counts.get(BY_LEVEL2(name)) ?? 0) + 1;
    counts.set(BY_LEVEL2(name), next);
    numbers.set(name, next);
  }
  return { broken: isWhole ? [] : breaksUnder(names, BY_LEVEL2), numbers };
}
