import type { FundKind, Slot } from '../../form/form';
import { type Decimal, sum } from '../../text/decimal';
import { normaliseText } from '../../text/normalise';
import { inBaseUnit, isMoney, type TextFigure } from './text-figures';

/** Words of which a phrase is made that names the money of the whole project, or of one source of it. */
const MONEY_WORDS =
  /本|该|项目|年度?|全年|当年|共计?|总计?|合计|拟|计划|预计|申请|申报|安排|下达|到位|落实|投入|拨付|完成|使用|支出|执行|批复|筹集|争取|获得|收到|实际|已|经|财政|专项|补助|预算|资金|经费|投资|拨款|金额|总额|数额?|额|支付|实施|规模|概算|达|的|为|其中|由/g;
const SOURCES: readonly (readonly [RegExp, FundKind])[] = [
  [/中央/, 'central'],
  [/省级|市级|县级|区级|地方|本级/, 'local'],
  [/上年结转|结转/, 'carryOver'],
  [/自筹|单位/, 'unit'],
  [/其他/, 'other'],
];
const MONEY_NOUN = /预算|资金|经费|投资|拨款|补助|支出|总额/;

/** An amount of a goal text that stands for the project's money. */
export interface ClaimedMoney {
  readonly figure: TextFigure;
  /** The fund rows that it is about: the whole, or one source. */
  readonly kind: 'whole' | FundKind;
}

/** Amounts that name the project's own money: 申请预算90万元, 项目总投资500万元, 中央资金100万元. */
export function claimedMoney(figures: readonly TextFigure[]): readonly ClaimedMoney[] {
  return figures.flatMap((figure): ClaimedMoney[] => {
    if (!isMoney(figure.unit) || figure.high !== null || figure.isCumulative) return [];
    if (figure.comparison !== null && figure.comparison !== '=' && figure.comparison !== '>=') return [];
    const kind = moneyKind(figure.metric);
    return kind === null ? [] : [{ figure, kind }];
  });
}

/** What a phrase says to be the money of; null when it is about something else. */
export function moneyKind(metric: string): 'whole' | FundKind | null {
  if (!MONEY_NOUN.test(metric)) return null;
  const source = SOURCES.find(([words]) => words.test(metric));
  const rest = source ? metric.replace(source[0], '') : metric;
  if (rest.replaceAll(MONEY_WORDS, '') !== '') return null;
  return source ? source[1] : 'whole';
}

/** A whole with the parts that a goal text lists for it. */
export interface GoalMoneyList {
  readonly slot: Slot;
  readonly whole: TextFigure;
  readonly parts: readonly TextFigure[];
  /** In 元. */
  readonly total: Decimal;
  /** Introduced by a colon or 分别: the parts are all there is. After 其中 they may be some. */
  readonly isExhaustive: boolean;
  /** Nothing follows the last part, and no 等 or 主要 says that there is more. */
  readonly isLast: boolean;
}

const REACH = 40;
const LEAD = /^[\s,，;；(]*(其中|分别|包括|:|：|用于)/;
const BREAK = /[。]|合计|共计|总计|×|÷/;
const MORE = /等|主要|部分|剩余|其余/;

/** The lists of amounts of one cell: `预算90万元，其中编制30万元，审计30万元…`. */
export function goalMoneyLists(figures: readonly TextFigure[]): readonly GoalMoneyList[] {
  const money = figures.filter(({ unit, high }) => isMoney(unit) && high === null);
  const lists: GoalMoneyList[] = [];
  for (let at = 0; at < money.length; at++) {
    const whole = money[at];
    const first = money[at + 1];
    if (!whole || !first) break;
    const lead = LEAD.exec(between(whole, first))?.[1];
    if (lead === undefined || lead === '用于' || BREAK.test(between(whole, first))) continue;
    const parts = [first];
    for (const next of money.slice(at + 2)) {
      const last = parts.at(-1);
      if (!last || between(last, next).length > REACH || BREAK.test(between(last, next))) break;
      parts.push(next);
    }
    at += parts.length;
    if (parts.length < 2) continue;
    const words = normaliseText(whole.slot.text.slice(whole.to));
    const rest = normaliseText(whole.slot.text.slice(parts.at(-1)?.to ?? 0));
    lists.push({
      slot: whole.slot,
      whole,
      parts,
      total: sum(parts.map(inBaseUnit)),
      isExhaustive: lead !== '其中' && lead !== '包括' && !MORE.test(words),
      isLast: /^[^\p{L}\p{N}]*$/u.test(rest) && !MORE.test(words),
    });
  }
  return lists;
}

function between(first: TextFigure, second: TextFigure): string {
  return normaliseText(first.slot.text.slice(first.to, second.from));
}
