import { BooleanNumber, InterceptorEffectEnum, type IStyleBase, type IStyleData } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  ConditionalFormattingService,
  ConditionalFormattingViewModel,
  DEFAULT_PADDING,
  DEFAULT_WIDTH,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
  IIconSetType,
  iconMap,
  SHEET_CONDITIONAL_FORMATTING_PLUGIN,
} from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormat, DifferentialLook, IconStep, ScalePoint } from './conditional-format';
import type { GridBook } from './grid';
import { toUniverRange } from './univer-book';
import type { UniverSession } from './univer-session';

/** Time after the last result, milliseconds. */
const REST = 30;

function styleOf({ fill, color, bold, italic, strike, underline }: DifferentialLook): IStyleBase {
  const line = (is: boolean) => ({ s: is ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  return {
    ...(fill === null ? {} : { bg: { rgb: fill } }),
    ...(color === null ? {} : { cl: { rgb: color } }),
    ...(bold === null ? {} : { bl: line(bold).s }),
    ...(italic === null ? {} : { it: line(italic).s }),
    ...(strike === null ? {} : { st: line(strike) }),
    ...(underline === null ? {} : { ul: line(underline) }),
  };
}

function pointOf({ type, value }: ScalePoint) {
  return { type: CFValueType[type], value };
}

/** Sets in which the engine counts the icons from the lowest on; in all others from the highest. */
const RISING: readonly string[] = [IIconSetType.fourRating, IIconSetType.fiveRating];

function univerIcon(icon: IconStep['icon']): { readonly iconType: IIconSetType; readonly iconId: string } {
  const set = Object.values(IIconSetType).find((known) => known === icon?.set);
  const icons = set ? iconMap[set] : undefined;
  if (!icon || !set || !icons) return { iconType: IIconSetType.empty, iconId: '0' };
  const at = RISING.includes(set) ? icon.level : icons.length - 1 - icon.level;
  return { iconType: set, iconId: String(at) };
}

/** A condition in the engine's terms. */
export function univerRule({ condition, look }: ConditionalFormat): IConditionalFormattingRuleConfig {
  const highlight = { type: CFRuleType.highlightCell as const, style: styleOf(look) };
  switch (condition.kind) {
    case 'value': {
      const [first = 0, second = 0] = condition.values;
      const { operator } = condition;
      return operator === 'between' || operator === 'notBetween'
        ? {
            ...highlight,
            subType: CFSubRuleType.number,
            operator: CFNumberOperator[operator],
            value: [first, second],
          }
        : { ...highlight, subType: CFSubRuleType.number, operator: CFNumberOperator[operator], value: first };
    }
    case 'text':
      return {
        ...highlight,
        subType: CFSubRuleType.text,
        operator: CFTextOperator[condition.operator],
        value: condition.text,
      };
    case 'content':
      return { ...highlight, subType: CFSubRuleType.text, operator: CFTextOperator[condition.of] };
    case 'occurrence':
      return { ...highlight, subType: CFSubRuleType[condition.of] } as IConditionalFormattingRuleConfig;
    case 'rank': {
      const { rank, isBottom, isPercent } = condition;
      return { ...highlight, subType: CFSubRuleType.rank, isBottom, isPercent, value: rank };
    }
    case 'average':
      return {
        ...highlight,
        subType: CFSubRuleType.average,
        operator: CFNumberOperator[condition.operator],
      } as IConditionalFormattingRuleConfig;
    case 'formula':
      return { ...highlight, subType: CFSubRuleType.formula, value: condition.formula };
    case 'colour-scale':
      return {
        type: CFRuleType.colorScale,
        config: condition.stops.map(({ colour, ...point }, index) => ({
          index,
          color: colour,
          value: pointOf(point),
        })),
      };
    case 'data-bar':
      return {
        type: CFRuleType.dataBar,
        isShowValue: condition.showsValue,
        config: {
          min: pointOf(condition.from),
          max: pointOf(condition.to),
          isGradient: condition.isGradient,
          positiveColor: condition.colour,
          nativeColor: condition.negativeColour,
        },
      };
    case 'icon-set':
      return {
        type: CFRuleType.iconSet,
        isShowValue: condition.showsValue,
        // The engine asks from the highest on; the last takes what is left.
        config: condition.steps.toReversed().map(({ from, isInclusive, icon }) => ({
          operator: isInclusive ? CFNumberOperator.greaterThanOrEqual : CFNumberOperator.greaterThan,
          value: pointOf(from),
          ...univerIcon(icon),
        })),
      };
  }
}

/** The user's conditional formats of a workbook, as part of what the engine opens. */
export function conditionalFormatResource(book: GridBook): { readonly name: string; readonly data: string } {
  const sheets = book.sheets.map((sheet): [string, IConditionFormattingRule[]] => [
    sheet.id,
    sheet.look.conditionalFormats.map((format, at) => ({
      cfId: `${sheet.id}-${at}`,
      ranges: format.areas.map((area) => toUniverRange(area)),
      stopIfTrue: format.stopIfTrue,
      rule: univerRule(format),
    })),
  ]);
  const data = JSON.stringify(Object.fromEntries(sheets.filter(([, rules]) => rules.length > 0)));
  return { name: SHEET_CONDITIONAL_FORMATTING_PLUGIN, data };
}

/** Draws what the engine makes of the conditional formats: over a cell's own look, under the add-in's marks; nothing while lifted. */
export function drawConditionalFormats(session: UniverSession, isLifted: () => boolean): void {
  const { injector } = session;
  const service = injector.get(ConditionalFormattingService);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: 10,
    handler: (cell, place, next) => {
      if (isLifted()) return next(cell);
      const { unitId, subUnitId, row, col, workbook } = place;
      const result = service.composeStyle(unitId, subUnitId, row, col);
      if (!result) return next(cell);
      const { style, dataBar, isShowValue, iconSet } = result;
      const own: IStyleData =
        (typeof cell?.s === 'string' ? workbook.getStyles().get(cell.s) : cell?.s) ?? {};
      return next({
        ...cell,
        ...(style ? { s: { ...own, ...style } } : {}),
        ...(dataBar ? { dataBar } : {}),
        ...(iconSet ? { iconSet } : {}),
        fontRenderExtension: {
          ...(isShowValue === undefined ? {} : { isSkip: !isShowValue }),
          ...(iconSet ? { leftOffset: DEFAULT_PADDING + DEFAULT_WIDTH } : {}),
        },
      } as typeof cell);
    },
  });
  // Results come a moment later than the cells, one rule after the other: they are drawn together.
  let waiting = 0;
  injector.get(ConditionalFormattingViewModel).markDirty$.subscribe(() => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => session.redraw(), REST);
  });
}
