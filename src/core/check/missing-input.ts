import type { Form, FundColumn, Indicator, IndicatorColumn, Slot } from '../form/form';
import type { Rule, Undecided } from '../rules/rule';
import { hasNoParents } from '../rules/support/class-cells';
import type { CannotJudgeReason, FormScore } from '../score/form-score';
import { isCellError, type Sheet } from '../sheet/sheet';
import { rememberedOf } from '../text/remembered-of';

/**
 * What a rule judges from. `parents`: each row's 一级 and 二级指标; `met`: whether a row reached its target; `grade`: the
 * grade of a 定性 row.
 */
export type Input =
  | IndicatorColumn
  | `funds.${FundColumn}`
  | 'goals'
  | 'sections'
  | 'identity'
  | 'amounts'
  | 'totals'
  | 'parents'
  | 'met'
  | 'grade';

const VALUES = ['target', 'actual'] as const;
const SCORED = ['target', 'actual', 'weight', 'score', 'met'] as const;
const SPENT = ['funds.budget', 'funds.executed'] as const;
const TEXTS = ['goals', 'sections'] as const;

/** The inputs of each rule. A rule that reports gaps, or tells of failed formulas itself, is not listed for them. */
const INPUTS: Readonly<Partial<Record<Rule['code'], readonly Input[]>>> = {
  PE102: ['identity'],
  PE103: ['level2', 'parents'],
  PE105: ['target', 'remark'],
  PE203: ['funds.budgetInitial', ...SPENT, 'funds.rate'],
  PE204: SPENT,
  PE206: ['funds.score'],
  PE207: SPENT,
  PE208: [...SPENT, 'goals'],
  PE209: [...SPENT, 'goals'],
  PE210: ['funds.budget', 'sections'],
  PE211: ['sections'],
  PE212: ['sections'],
  PE213: ['funds.budget', ...VALUES],
  PE214: ['amounts'],
  PE215: ['goals'],
  PE216: ['funds.budget', 'amounts', 'identity'],
  PE301: ['actual'],
  PE302: VALUES,
  PE303: VALUES,
  PE304: VALUES,
  PE305: VALUES,
  PE306: ['target', 'operator'],
  PE307: ['target', 'operator'],
  PE308: VALUES,
  PE309: VALUES,
  PE310: VALUES,
  PE311: ['target'],
  PE312: VALUES,
  PE313: VALUES,
  PE314: ['target'],
  PE315: ['level3'],
  PE316: ['level3', 'parents'],
  PE317: ['level3', 'parents', 'target'],
  PE318: ['level3'],
  PE320: VALUES,
  PE321: ['target'],
  PE322: ['target'],
  PE323: VALUES,
  PE324: [...VALUES, ...TEXTS],
  PE325: VALUES,
  PE401: ['weight'],
  PE402: ['weight'],
  PE403: ['weight'],
  PE404: ['weight'],
  PE405: ['weight'],
  PE406: ['weight'],
  PE407: ['score'],
  PE408: ['weight', 'score'],
  PE409: SCORED,
  PE410: SCORED,
  PE411: ['target', 'actual', 'weight', 'score'],
  PE412: ['target', 'actual', 'weight', 'score', 'grade'],
  PE413: ['score', 'totals'],
  PE414: ['totals'],
  PE416: ['score'],
  PE417: ['weight', 'score'],
  PE501: SPENT,
  PE502: ['funds.budgetInitial', 'funds.budget'],
  PE503: [...VALUES, 'met'],
  PE504: [...VALUES, 'met'],
  PE505: ['weight', 'score'],
  PE506: [...VALUES, 'goals'],
  PE507: TEXTS,
  PE508: [...TEXTS, ...VALUES, 'level3'],
  PE509: [...TEXTS, 'level3'],
  PE510: TEXTS,
  PE511: TEXTS,
  PE512: ['goals'],
  PE601: ['identity'],
  PE602: ['goals', 'target'],
  PE603: ['identity'],
  PE604: ['goals', 'identity', 'level3'],
  PE605: ['amounts', 'sections'],
  PE607: ['goals', ...SPENT],
  PE609: ['goals'],
  PE610: ['goals', ...VALUES],
  PE611: ['goals'],
  PE612: ['goals', ...VALUES],
  PE613: ['goals', ...SPENT],
  PE704: ['identity'],
};

/** Why a row's actual could not be held against its target though both are there (rule book, section 8). */
const OPEN_ROWS: ReadonlySet<CannotJudgeReason> = new Set<CannotJudgeReason>([
  'relative-no-base',
  'approximate-outside',
  'cost-bare-number',
  'percent-ambiguous',
  'unit-unknown',
  'unreadable',
  'actual-text',
  'date-incomplete',
  'date-missed',
]);

/** The inputs that a rule cannot do without, by its code. */
export function inputsOf(code: Rule['code']): readonly Input[] {
  return INPUTS[code] ?? [];
}

/**
 * Says, of a rule with these inputs that found nothing, what it could not see: a failed formula in an input, a row whose parents
 * are lost, a target without its base. It then has not passed (rule book 1.2). Null: it saw all it needs.
 */
export function missingInputs(
  form: Form,
  sheet: Sheet,
  score: (form: Form) => FormScore,
): (inputs: readonly Input[]) => Undecided | null {
  // Dozens of rules judge from the same columns: each is looked through once a form.
  const lacks = new Map<Input, Undecided | null>();
  const isSound = !hasErrors(sheet);
  const lackOf = (input: Input): Undecided | null => {
    let known = lacks.get(input);
    if (known === undefined) {
      known = isSound && isOfValues(input) ? null : lack(input, form, score);
      lacks.set(input, known);
    }
    return known;
  };
  return (inputs) => {
    for (const input of inputs) {
      const found = lackOf(input);
      if (found) return found;
    }
    return null;
  };
}

/** Does any cell of a sheet show a failed formula? Hardly one does: then no column need be looked through. */
const hasErrors = rememberedOf(({ cells }: Sheet) => {
  for (const { value } of cells.values()) if (isCellError(value)) return true;
  return false;
});

/** The inputs that lack something only where a formula failed. */
function isOfValues(input: Input): input is ValueInput {
  return input !== 'parents' && input !== 'met' && input !== 'grade';
}

function lack(input: Input, form: Form, score: (form: Form) => FormScore): Undecided | null {
  if (input === 'parents') {
    return told(
      'parents-missing',
      form.indicators.filter(hasNoParents).flatMap((row) => placeOf(row) ?? []),
    );
  }
  if (input === 'met') return openRow(form, score, (reason) => OPEN_ROWS.has(reason));
  if (input === 'grade') return ungradedRow(form, score);
  return told('formula-error', slotsOf(form, input).filter(isFailed));
}

function told(reason: string, cells: readonly Slot[]): Undecided | null {
  return cells.length > 0 ? { undecided: reason, cells } : null;
}

function openRow(
  form: Form,
  score: (form: Form) => FormScore,
  isOpen: (reason: CannotJudgeReason) => boolean,
): Undecided | null {
  const row = score(form).indicators.find(({ reason }) => reason !== null && isOpen(reason));
  const place = row && (row.indicator.actual ?? placeOf(row.indicator));
  return place && row.reason ? told(row.reason, [place]) : null;
}

/** A 定性 row whose actual is words that name no grade. */
function ungradedRow(form: Form, score: (form: Form) => FormScore): Undecided | null {
  const row = score(form).indicators.find(
    ({ reason, indicator }) => reason === 'qualitative-no-grade' && indicator.actualQuantity.kind === 'text',
  );
  return row?.indicator.actual ? told('qualitative-no-grade', [row.indicator.actual]) : null;
}

function placeOf({ level3, target }: Indicator): Slot | null {
  return level3 ?? target;
}

function isFailed(slot: Slot | null): slot is Slot {
  return slot !== null && isCellError(slot.value);
}

type ValueInput = Exclude<Input, 'parents' | 'met' | 'grade'>;

function slotsOf(form: Form, input: ValueInput): readonly (Slot | null)[] {
  switch (input) {
    case 'goals':
      return form.goals.flatMap(({ expected, actual }) => [expected, actual]);
    case 'sections':
      return form.sections.map(({ body }) => body);
    case 'identity':
      return form.identity.map(({ answer }) => answer);
    case 'amounts':
      return [
        ...form.moneyEntries.map(({ amount }) => amount),
        ...(form.subprojects?.rows ?? []).map(({ amount }) => amount),
        form.subprojects?.total ?? null,
      ];
    case 'totals':
      return [form.totals.score, form.totals.grade];
    case 'funds.budgetInitial':
    case 'funds.budget':
    case 'funds.executed':
    case 'funds.rate':
    case 'funds.weight':
    case 'funds.score':
      return (form.funds?.rows ?? []).map((row) => row[fundColumn(input)]);
    default:
      return form.indicators.map((indicator) => indicator[input]);
  }
}

function fundColumn(input: `funds.${FundColumn}`): FundColumn {
  return input.slice('funds.'.length) as FundColumn;
}
