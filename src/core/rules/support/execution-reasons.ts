import type { Form, FundRow, Slot } from '../../form/form';
import { compactText } from '../../text/normalise';
import { statedSections, statesReason } from './reasons';

/** Money, payment, progress: what a reason that stands elsewhere must speak of to explain a low execution rate. */
const ABOUT_EXECUTION =
  /执行|支出|拨付|支付|付款|结余|结转|未用|剩余|资金|预算|款项|进度|推迟|延期|延后|工期|跨年|未开工|未完工|未实施|未开展|招标|采购|验收|结算|决算|尾款|质保金|合同/;
/** What it must speak of to explain a changed budget. */
const ABOUT_ADJUSTMENT =
  /调整|追加|追减|调增|调减|核减|核增|压减|压缩|收回|增加|减少|新增|下达|统筹|预算|结转|政策变化|变更|变动|退休|调入|调出|划转|取消/;
/** A reason that speaks of payment or progress alone explains what was spent, not why the budget was changed. */
const ABOUT_PAYMENT = /支付|付款|拨付|尾款|质保金|结算|进度|验收|采购|跨年|延期|推迟/;

function mentions(slots: readonly Slot[], words: RegExp): boolean {
  return slots.some((slot) => words.test(compactText(slot.text)));
}

/** The own reasons of fund rows. */
function fundReasons(rows: readonly FundRow[]): readonly Slot[] {
  return rows.flatMap(({ reason }) => (reason && statesReason(reason) ? [reason] : []));
}

/** The rows' stated reasons in the indicator table. */
function tableReasons(form: Form): readonly Slot[] {
  return form.indicators.flatMap(({ reason }) => (reason && statesReason(reason) ? [reason] : []));
}

/**
 * Does the form say anywhere why the money was not spent? The reason cells of the funds and 说明 may say anything; a
 * reason of an indicator or another text must speak of money or progress.
 */
export function explainsExecution(form: Form): boolean {
  if (fundReasons(form.funds?.rows ?? []).length > 0) return true;
  if (statedSections(form, 'explanation', 'reason').length > 0) return true;
  if (mentions(tableReasons(form), ABOUT_EXECUTION)) return true;
  const texts = statedSections(form, 'problems', 'improvement', 'conclusion');
  return mentions(texts, /执行率|执行进度|未执行|未支出|未支付|结余|结转|支出进度|资金使用率/);
}

/** Does the form say anywhere why the budget was changed in the course of the year? */
export function explainsAdjustment(form: Form): boolean {
  const ofFunds = fundReasons(form.funds?.rows ?? []).map(({ text }) => compactText(text));
  if (ofFunds.some((text) => ABOUT_ADJUSTMENT.test(text) || !ABOUT_PAYMENT.test(text))) return true;
  if (mentions(statedSections(form, 'explanation', 'reason', 'overview'), ABOUT_ADJUSTMENT)) return true;
  const texts = [
    ...statedSections(form, 'problems', 'improvement', 'conclusion'),
    ...tableReasons(form),
    ...form.goals.flatMap(({ actual }) => (actual ? [actual] : [])),
  ];
  return mentions(texts, /预算调整|调整预算|追加|追减|调增|调减|核减|压减|年中/);
}

/** The places where the reasons of a form's funds belong: fund reason cells, then 说明. */
export function reasonPlacesOfFunds(form: Form): readonly Slot[] {
  const own = (form.funds?.rows ?? []).flatMap(({ reason }) => (reason ? [reason] : []));
  const sections = form.sections.filter(({ role }) => role === 'explanation' || role === 'reason');
  return [...own.slice(0, 1), ...sections.map(({ body }) => body)];
}
