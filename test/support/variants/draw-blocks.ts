import { FUND_COLUMNS, type FundColumn, type FundKind } from '../../../src/core/form/form';
import type { Canvas } from './canvas';
import { headInOtherWords } from './head-synonyms';
import { punctuate, styledHead } from './label-style';
import {
  type FundsRow,
  type GoalsRow,
  IDENTITY_SLOTS,
  type Layout,
  parseCells,
  parseHeads,
  parseSource,
} from './layout';
import type { FormModel } from './model';
import type { Nuisance } from './nuisance';

const FUND_KINDS: readonly FundKind[] = [
  'total',
  'central',
  'local',
  'fiscal',
  'carryOver',
  'special',
  'unit',
  'social',
  'other',
];
const FUND_ROLES = [...FUND_COLUMNS, 'reason'] as const;
const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八'] as const;

/** Everything that the drawing of one form needs. */
export interface Drawing {
  readonly canvas: Canvas;
  readonly layout: Layout;
  readonly model: FormModel;
  readonly nuisance: Nuisance;
  /** Blocks drawn so far, for 一、 二、. */
  blocks: number;
}

/** A plain number as this sheet types it: raw, or as text. */
export function typedNumber(value: number | null, nuisance: Nuisance): string | number | null {
  if (value === null) return null;
  return nuisance.numbersAsText === 'no' ? value : String(value);
}

/** Money likewise; as text it may carry separators or its unit. */
function typedMoney(value: number | null, drawing: Drawing): string | number | null {
  if (value === null) return null;
  const { numbersAsText } = drawing.nuisance;
  if (numbersAsText === 'grouped') {
    const [whole = '', decimals = ''] = value.toFixed(2).split('.');
    return `${whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',')}.${decimals}`;
  }
  return numbersAsText === 'unit' ? value + drawing.layout.unit : typedNumber(value, drawing.nuisance);
}

/** The block's own label, numbered when the sheet numbers its blocks. */
export function blockLabel(text: string, drawing: Drawing): string {
  const styled = styledHead(text, drawing.nuisance);
  const number = CHINESE[drawing.blocks++];
  return drawing.nuisance.sectionNumbers && number !== undefined ? `${number}、${styled}` : styled;
}

function modelValue(slot: string, drawing: Drawing): string | number | null {
  const { model, nuisance } = drawing;
  if (slot === 'expected') return model.expected;
  if (slot === 'actual') return model.actual;
  if (slot === 'totalWeight') return typedNumber(model.totalWeight, nuisance);
  if (slot === 'totalScore') return typedNumber(model.totalScore, nuisance);
  if (slot === 'grade') return model.grade;
  return model.identity[slot] ?? null;
}

function pathOf(slot: string): string {
  if (slot === 'expected' || slot === 'actual') return `goals[0].${slot}`;
  if (slot === 'totalWeight') return 'totals.weight';
  if (slot === 'totalScore') return 'totals.score';
  if (slot === 'grade') return 'totals.grade';
  if (!IDENTITY_SLOTS.some((role) => role === slot)) throw new Error(`unknown slot @${slot}`);
  return `identity.${slot}`;
}

/** A row written cell by cell. */
export function drawPlainRow(row: string, drawing: Drawing): void {
  const { canvas, nuisance, layout } = drawing;
  let column = 1;
  for (const { text, span } of parseCells(row)) {
    const place = { top: canvas.row, bottom: canvas.row, left: column, right: column + span - 1 };
    const [label, inline] = text.split('@@');
    if (inline !== undefined) {
      const answer = String(modelValue(inline, drawing) ?? '');
      const value = punctuate(label ?? '', nuisance.width) + answer;
      canvas.put({ ...place, value, slots: [{ path: pathOf(inline), words: answer }] });
    } else if (text.startsWith('@')) {
      const slot = text.slice(1);
      const value = modelValue(slot, drawing);
      const isFigure = slot === 'totalWeight' || slot === 'totalScore';
      const figure = isFigure && value !== null ? { figure: String(value) } : {};
      canvas.put({ ...place, value, slots: [{ path: pathOf(slot), ...figure }] });
    } else if (text !== '') {
      canvas.put({
        ...place,
        value: /^[\d.,-]+%?$/.test(text)
          ? text
          : styledHead(text.replace('{year}', String(drawing.model.year)), nuisance),
        slots: [],
      });
    }
    column += span;
  }
  if (column - 1 !== layout.columns) throw new Error(`${layout.id}: ${row} is ${column - 1} columns wide`);
  canvas.row++;
}

function rateSlots(index: number, budget: number, executed: number) {
  const ratio = Math.round((executed / budget) * 10_000) / 10_000;
  return { ratio, slots: [{ path: `funds[${index}].rate`, figure: String(ratio) }] };
}

/** The fund block as label and figure pairs: budget on the left, executed on the right. */
function drawPairs(spec: FundsRow, pairs: NonNullable<FundsRow['pairs']>, drawing: Drawing): void {
  const { canvas, nuisance, model } = drawing;
  const [block] = spec.block === '' ? [] : parseCells(spec.block);
  const first = canvas.row;
  spec.sources.forEach((source, index) => {
    const { kind, label } = parseSource(source, FUND_KINDS);
    const fund = model.funds.get(kind);
    if (!fund) throw new Error(`no figures for ${kind}`);
    const [left = '', right = left] = label.split('&');
    let column = 1 + (block?.span ?? 0);
    for (const { text, role } of [
      { text: left, role: 'budget' as const },
      { text: right, role: 'executed' as const },
    ]) {
      const row = { top: canvas.row, bottom: canvas.row };
      const value = punctuate(text, nuisance.width);
      canvas.put({ ...row, left: column, right: column + pairs.label - 1, value, slots: [] });
      column += pairs.label;
      const number = fund[role];
      const figure = number === null ? {} : { figure: String(number) };
      const slots = [{ path: `funds[${index}].${role}`, ...figure }];
      canvas.put({
        ...row,
        left: column,
        right: column + pairs.figure - 1,
        value: typedMoney(number, drawing),
        slots,
      });
      column += pairs.figure;
    }
    if (column - 1 !== drawing.layout.columns)
      throw new Error(`${drawing.layout.id}: pairs are ${column - 1} wide`);
    canvas.row++;
  });
  if (block) {
    const value = blockLabel(block.text, drawing);
    canvas.put({ top: first, bottom: canvas.row - 1, left: 1, right: block.span, value, slots: [] });
  }
}

/** The fund block: label, heads, one row a source. */
export function drawFunds(spec: FundsRow, drawing: Drawing): void {
  if (spec.pairs) {
    drawPairs(spec, spec.pairs, drawing);
    return;
  }
  const { canvas, nuisance, model, layout } = drawing;
  const heads = parseHeads(spec.columns, FUND_ROLES);
  const [block] = spec.block === '' ? [] : parseCells(spec.block);
  const first = canvas.row;
  const last = first + spec.sources.length - (spec.withoutHeads ? 1 : 0);
  const nameLeft = 1 + (block?.span ?? 0);
  if (block) {
    const text = nuisance.fundNewline ? block.text.replace('（', '\n（') : block.text;
    const value = blockLabel(text, drawing);
    canvas.put({ top: first, bottom: last, left: 1, right: block.span, value, slots: [] });
  }
  if (!spec.withoutHeads) {
    let column = nameLeft + spec.name;
    if (spec.nameHead !== undefined) {
      const value = styledHead(spec.nameHead, nuisance);
      canvas.put({ top: first, bottom: first, left: nameLeft, right: column - 1, value, slots: [] });
    }
    for (const head of heads) {
      const role = head.role === 'weight' ? 'fundWeight' : head.role === 'score' ? 'fundScore' : head.role;
      const text = headInOtherWords(role, head.text, nuisance.synonyms);
      const value = text === '' ? null : styledHead(text, nuisance);
      canvas.put({
        top: first,
        bottom: first,
        left: column,
        right: column + head.span - 1,
        value,
        slots: [],
      });
      column += head.span;
    }
    if (column - 1 !== layout.columns) throw new Error(`${layout.id}: funds are ${column - 1} columns wide`);
    canvas.row++;
  }
  const bodyTop = canvas.row;
  spec.sources.forEach((source, index) => {
    const { kind, label } = parseSource(source, FUND_KINDS);
    const fund = model.funds.get(kind);
    if (!fund) throw new Error(`no figures for ${kind}`);
    const row = canvas.row;
    const indent = nuisance.indent && index > 0 ? (index > 1 ? '      ' : '  ') : '';
    const text = indent + punctuate(label, nuisance.width);
    const nameRight = nameLeft + spec.name - 1;
    canvas.put({
      top: row,
      bottom: row,
      left: nameLeft,
      right: nameRight,
      value: text,
      slots: [{ path: `funds[${index}].label` }],
    });
    let column = nameRight + 1;
    for (const head of heads) {
      const place = { top: row, bottom: row, left: column, right: column + head.span - 1 };
      column += head.span;
      if (head.role === '-') continue;
      if (head.role === 'reason') {
        if (index === 0) {
          const value = spec.reason ?? null;
          canvas.put({
            ...place,
            bottom: bodyTop + spec.sources.length - 1,
            value,
            slots: [{ path: 'funds[0].reason' }],
          });
        }
        continue;
      }
      drawFigure(head.role, index, place, fund, spec, drawing);
    }
    canvas.row++;
  });
}

function drawFigure(
  role: FundColumn,
  index: number,
  place: { top: number; bottom: number; left: number; right: number },
  fund: NonNullable<ReturnType<FormModel['funds']['get']>>,
  spec: FundsRow,
  drawing: Drawing,
): void {
  const { canvas, nuisance } = drawing;
  const path = `funds[${index}].${role}`;
  if (role === 'rate') {
    const budgetRole = spec.columns.includes('budget:') ? 'budget' : 'budgetInitial';
    const budget = fund[budgetRole];
    if (budget === null || fund.executed === null) {
      canvas.put({ ...place, value: null, slots: [{ path }] });
      return;
    }
    const { ratio, slots } = rateSlots(index, budget, fund.executed);
    if (nuisance.numbersAsText !== 'no') {
      canvas.put({ ...place, value: `${(ratio * 100).toFixed(2)}%`, slots });
      return;
    }
    const ratioOf = [`funds[${index}].executed`, `funds[${index}].${budgetRole}`] as const;
    canvas.put({
      ...place,
      value: ratio,
      format: '0.00%',
      slots,
      ...(nuisance.rateFormula ? { ratioOf } : {}),
    });
    return;
  }
  const number = fund[role];
  const isBelowTotal = index > 0 && (role === 'weight' || role === 'score');
  const isMoney = role === 'budget' || role === 'budgetInitial' || role === 'executed';
  const typed = isMoney ? typedMoney(number, drawing) : typedNumber(number, nuisance);
  const value = isBelowTotal ? (spec.mark ?? null) : typed;
  const figure = isBelowTotal || number === null ? {} : { figure: String(number) };
  canvas.put({ ...place, value, slots: [{ path, ...figure }] });
}

/** Heads of the goals in one row, their texts in the next, the block's label beside both. */
export function drawGoals(spec: GoalsRow, drawing: Drawing): void {
  const { canvas, nuisance, model, layout } = drawing;
  const first = canvas.row;
  const parts = [
    { slot: 'expected' as const, text: spec.expected },
    ...(spec.actual === undefined ? [] : [{ slot: 'actual' as const, text: spec.actual }]),
  ];
  const [block] = parseCells(spec.block);
  const blockSpan = block?.span ?? 1;
  canvas.put({
    top: first,
    bottom: first + 1,
    left: 1,
    right: blockSpan,
    value: blockLabel(block?.text ?? '', drawing),
    slots: [],
  });
  let column = 1 + blockSpan;
  for (const part of parts) {
    const [cell] = parseCells(part.text);
    if (!cell) continue;
    const across = { left: column, right: column + cell.span - 1 };
    canvas.put({ top: first, bottom: first, ...across, value: styledHead(cell.text, nuisance), slots: [] });
    const isLongTerm = cell.text === '长期目标';
    const path = isLongTerm
      ? 'longTermGoal'
      : part.slot === 'actual' && spec.expected.startsWith('长期目标')
        ? 'goals[0].expected'
        : `goals[0].${part.slot}`;
    canvas.put({ top: first + 1, bottom: first + 1, ...across, value: model[part.slot], slots: [{ path }] });
    column += cell.span;
  }
  if (column - 1 !== layout.columns) throw new Error(`${layout.id}: goals are ${column - 1} columns wide`);
  canvas.row += 2;
}
