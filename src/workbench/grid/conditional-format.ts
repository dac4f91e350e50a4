import type { Range } from '../../core/sheet/address';

/** How a comparison is called in the file: `greaterThan`, `between` … */
export type ComparisonOperator =
  | 'greaterThan'
  | 'greaterThanOrEqual'
  | 'lessThan'
  | 'lessThanOrEqual'
  | 'equal'
  | 'notEqual'
  | 'between'
  | 'notBetween';

/** A point of a scale: a number, where it lies between the smallest and the largest, or what a formula (with its `=`) gives. */
export type ScalePoint =
  | { readonly type: 'num' | 'min' | 'max' | 'percent' | 'percentile'; readonly value: number }
  | { readonly type: 'formula'; readonly value: string };

/** An icon that a value gets from a threshold on. */
export interface IconStep {
  readonly from: ScalePoint;
  /** The threshold itself counts too. */
  readonly isInclusive: boolean;
  /** Null: none. `level` counts from the lowest of the set, from 0. */
  readonly icon: { readonly set: string; readonly level: number } | null;
}

/** When a conditional format of the user's holds, or how it colours by value. */
export type FormatCondition =
  | { readonly kind: 'value'; readonly operator: ComparisonOperator; readonly values: readonly number[] }
  | {
      readonly kind: 'text';
      readonly operator: 'containsText' | 'notContainsText' | 'beginsWith' | 'endsWith';
      readonly text: string;
    }
  | {
      readonly kind: 'content';
      readonly of: 'containsBlanks' | 'notContainsBlanks' | 'containsErrors' | 'notContainsErrors';
    }
  | { readonly kind: 'occurrence'; readonly of: 'duplicateValues' | 'uniqueValues' }
  | { readonly kind: 'rank'; readonly rank: number; readonly isBottom: boolean; readonly isPercent: boolean }
  | { readonly kind: 'average'; readonly operator: ComparisonOperator }
  /** With its leading `=`, as seen from the top left cell of the first area. */
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'colour-scale'; readonly stops: readonly (ScalePoint & { readonly colour: string })[] }
  | {
      readonly kind: 'data-bar';
      readonly from: ScalePoint;
      readonly to: ScalePoint;
      readonly colour: string;
      readonly negativeColour: string;
      readonly isGradient: boolean;
      readonly showsValue: boolean;
    }
  /** The lowest first; the first has no lower end. */
  | { readonly kind: 'icon-set'; readonly steps: readonly IconStep[]; readonly showsValue: boolean };

/** What a format lays over a cell; null leaves it. Colours as `#RRGGBB`. */
export interface DifferentialLook {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strike: boolean | null;
  readonly underline: boolean | null;
}

/** A conditional format of the user's, as the grid can draw it. */
export interface ConditionalFormat {
  readonly areas: readonly Range[];
  /** The smallest counts first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly condition: FormatCondition;
  readonly look: DifferentialLook;
}

/** A format that changes nothing. */
export const NO_DIFFERENCE: DifferentialLook = {
  fill: null,
  color: null,
  bold: null,
  italic: null,
  strike: null,
  underline: null,
};
