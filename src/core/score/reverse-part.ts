import type { Profile } from '../profile/profile';
import { formatDecimal, ZERO } from '../text/decimal';
import type { Operand } from './operand';
import { FULL, NOTHING, type Share } from './share';

/** What a limit leaves of the weight. */
export interface ReversePart {
  readonly earned: NonNullable<Share['earned']>;
  readonly expression: string;
  readonly words: string;
}

/** 反向 over a limit, by the profile's formula; also the upper side of a range. */
export function reversePart(
  limit: Operand,
  actual: Operand,
  setting: Profile['scoring'],
  strict: boolean,
): ReversePart {
  const a = limit.value;
  const b = actual.value.lt(ZERO) ? ZERO : actual.value;
  const x = actual.expression;
  const t = limit.expression;
  const within = strict ? b.lt(a) : b.lte(a);
  if (a.lte(ZERO)) {
    return {
      earned: b.lte(a) ? FULL : NOTHING,
      expression: `IF(MAX(0,${x})<=${t},1,0)`,
      words: b.lte(a)
        ? `${formatDecimal(b)} ≤ ${formatDecimal(a)}`
        : `${formatDecimal(b)} > ${formatDecimal(a)}`,
    };
  }
  const atZero = (part: string): string =>
    limit.cell ? `IF(N(${limit.cell})=0,IF(${x}<=0,1,0),${part})` : part;
  if (setting.reverse === 'zero') {
    return {
      earned: within ? FULL : NOTHING,
      expression: `IF(${x}${strict ? '<' : '<='}${t},1,0)`,
      words: within
        ? `${formatDecimal(b)} ≤ ${formatDecimal(a)}`
        : `${formatDecimal(b)} 超过 ${formatDecimal(a)}`,
    };
  }
  if (setting.reverse === 'ratio') {
    return {
      earned: b.lte(a) ? FULL : { numerator: a, denominator: b },
      expression: atZero(`IF(${x}<=${t},1,${t}/${x})`),
      words: b.lte(a)
        ? `${formatDecimal(b)} ≤ ${formatDecimal(a)}`
        : `${formatDecimal(a)} ÷ ${formatDecimal(b)}`,
    };
  }
  const rest = a.times(2).minus(b);
  const linear = `MAX(0,MIN(1,1-(${x}-${t})/${t}))`;
  if (b.lte(a))
    return { earned: FULL, expression: atZero(linear), words: `${formatDecimal(b)} ≤ ${formatDecimal(a)}` };
  return {
    earned: rest.gt(ZERO) ? { numerator: rest, denominator: a } : NOTHING,
    expression: atZero(linear),
    words: rest.gt(ZERO)
      ? `(1 − (${formatDecimal(b)} − ${formatDecimal(a)}) ÷ ${formatDecimal(a)})`
      : `${formatDecimal(b)} ≥ 2 × ${formatDecimal(a)}`,
  };
}
