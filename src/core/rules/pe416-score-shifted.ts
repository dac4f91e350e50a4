import type { Form, Indicator, IndicatorBlock, IndicatorClass } from '../form/form';
import type { Profile } from '../profile/profile';
import { type Decimal, decimal, roundHalfUp } from '../text/decimal';
import { defineRule, type RuleFinding } from './rule';
import { SCORABLE_FORMS } from './support/families';
import { plain } from './support/printed';
import { isUnscored, type ScoreCell, scoreCells } from './support/score-cells';
import { printedLevel1, samePoints, sumOf, withoutScoring } from './support/weights';

type Block = 'output' | 'benefit' | 'satisfaction' | 'cost';

/** The level 1 part that a class belongs to, whatever label it was put under. */
const BLOCK_OF_CLASS: Partial<Record<IndicatorClass, Block>> = {
  quantity: 'output',
  quality: 'output',
  timeliness: 'output',
  cost: 'output',
  economic: 'benefit',
  social: 'benefit',
  ecological: 'benefit',
  sustainable: 'benefit',
  satisfaction: 'satisfaction',
};

const BLOCK_NAMES: Readonly<Record<Block, string>> = {
  output: '产出指标',
  benefit: '效益指标',
  satisfaction: '满意度指标',
  cost: '成本指标',
};

/** PE416: the equal parts of one block's points stand on the rows of another, while its own rows are blank. */
export const SCORE_SHIFTED = defineRule({
  code: 'PE416',
  slug: 'score-shifted',
  name: '得分错行',
  severity: 'warning',
  families: SCORABLE_FORMS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '标准权重产出50、效益30、满意度10均分到各行；某一部分的均分数落在别的部分的行上，自身各行为空（巴楚公开表）',
    trust: 'ours',
  },
  texts: {
    shifted: {
      problem: '“{block}”的 {points} 分均分为 {part}，落在 {cells} 的其他指标上，而“{block}”各行没有得分。',
      advice: '核对得分是否错行，把各行得分移回对应的指标。',
    },
  },
  check: (form, context) => {
    const none = withoutScoring(form, context);
    if (none) return none;
    if (!form.table?.hasScoreColumn) return { notApplicable: 'column-missing' };
    const cells = scoreCells(form, context.score(form));
    const blocks = ['benefit', 'satisfaction', 'output', 'cost'] as const;
    const found = blocks.flatMap((block) => shifted(form, cells, block, context.profile));
    const [first, ...more] = found;
    return first ? [joined(first, more)] : [];
  },
});

interface Shift {
  readonly block: Block;
  readonly points: Decimal;
  readonly part: Decimal;
  readonly strays: readonly ScoreCell[];
  readonly blanks: readonly ScoreCell[];
}

function joined(first: Shift, more: readonly Shift[]): RuleFinding {
  const all = [first, ...more];
  const strays = all.flatMap(({ strays: cells }) => cells.map(({ score }) => score));
  const blanks = all.flatMap(({ blanks: cells }) => cells.map(({ score }) => score));
  const text = (each: (shift: Shift) => string) => all.map(each).join('／');
  return {
    verdict: 'fail',
    message: 'shifted',
    at: strays[0] ?? blanks[0] ?? { cell: '' },
    with: [...strays, ...blanks],
    parameters: {
      block: text(({ block }) => BLOCK_NAMES[block]),
      points: text(({ points }) => plain(points)),
      part: text(({ part }) => plain(part)),
      cells: text((shift) => shift.strays.map(({ score }) => score.cell).join('、')),
    },
    evidence: {
      operands: Object.fromEntries(
        strays.map((slot) => [slot.cell, slot.figure ? plain(slot.figure) : null]),
      ),
    },
  };
}

function blockOf({ class: kind, block }: Indicator): IndicatorBlock {
  return BLOCK_OF_CLASS[kind] ?? block;
}

function shifted(form: Form, cells: readonly ScoreCell[], block: Block, profile: Profile): readonly Shift[] {
  const points = pointsOf(form, block, profile);
  const own = cells.filter(({ indicator }) => blockOf(indicator) === block);
  if (!points || own.length === 0 || !own.every(({ score }) => isUnscored(score))) return [];
  const runs = new Map<string, ScoreCell[]>();
  for (const cell of cells) {
    const { score, weight } = cell;
    // A score that is its row's own points stands where it should.
    if (!score.figure || weight?.eq(score.figure)) continue;
    const key = plain(score.figure);
    const run = runs.get(key);
    if (run) run.push(cell);
    else runs.set(key, [cell]);
  }
  return [...runs.values()].flatMap((strays): Shift[] => {
    const part = strays[0]?.score.figure;
    if (!part || !roundHalfUp(points.div(strays.length), 2).eq(part)) return [];
    return fitsWhereItStands(form, cells, strays, profile)
      ? []
      : [{ block, points, part, strays, blanks: own }];
  });
}

/** The points of a block: as its label prints them, else by the pack. */
function pointsOf(form: Form, block: IndicatorBlock, { weights }: Profile): Decimal | null {
  const printed = printedLevel1(form).find((group) => group.block === block);
  if (printed) return printed.points;
  if (block !== 'output' && block !== 'benefit' && block !== 'satisfaction' && block !== 'cost') return null;
  const points = weights[block];
  return points === null ? null : decimal(points);
}

/** Do the scores of the rows that hold the run make just the points of their own block? */
function fitsWhereItStands(
  form: Form,
  cells: readonly ScoreCell[],
  strays: readonly ScoreCell[],
  profile: Profile,
): boolean {
  return strays.some(({ indicator }) => {
    const home = blockOf(indicator);
    const points = pointsOf(form, home, profile);
    const all = cells.filter((cell) => blockOf(cell.indicator) === home).map(({ score }) => score);
    return points !== null && samePoints(sumOf(all), points);
  });
}
