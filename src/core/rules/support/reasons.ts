import type { Form, Indicator, SectionRole, Slot } from '../../form/form';
import { noteItems } from '../../notes/note-items';
import { isPromptText } from '../../notes/notes-for';
import { compactText } from '../../text/normalise';
import { rememberedOf } from '../../text/remembered-of';
import { givesReason } from './indicator-values';

/** What a form prints in its reason cells to say how to fill them in (四川 2023): no reason of anybody's. */
const INSTRUCTION =
  /预算执行率=|需说明原因|单独说明理由|其他资金包括|说明理由|\([^()]{0,6}[0-9]{2,4}字[^()]{0,6}\)|请(?:填写|说明|注明)/;

/** Does a cell state a reason of its own: more than 无, a dash, a template's prompt or the notes printed there? */
export function statesReason(slot: Slot | null): boolean {
  if (slot === null || !givesReason(slot) || isPromptText(slot.text)) return false;
  if (!INSTRUCTION.test(compactText(slot.text))) return true;
  return noteItems(slot.text).some(({ text }) => {
    const words = compactText(text);
    return words.length >= 4 && !INSTRUCTION.test(words);
  });
}

/** The cells of the sections with one of these roles that state something. */
export function statedSections(form: Form, ...roles: readonly SectionRole[]): readonly Slot[] {
  return form.sections.flatMap(({ role, body }) =>
    roles.includes(role) && statesReason(body) ? [body] : [],
  );
}

/** Words that a name shares with the texts about it, at least; shorter names must stand there whole. */
const SHARED_NAME = 4;

/** Does a text name the indicator: its name, or the beginning of a long one? */
function names(text: string, indicator: Indicator): boolean {
  const name = compactText(indicator.name).replace(/\([^()]*\)$/, '');
  if (name === '') return false;
  return (
    text.includes(name) ||
    (name.length > SHARED_NAME && text.includes(name.slice(0, Math.ceil(name.length / 2) + 1)))
  );
}

/** A conclusion may only praise: without a word of this kind it explains nothing. */
const SHORTFALL =
  /未|没有|不足|不够|低于|少于|滞后|延[期迟后误]|偏[低差离慢]|原因|由于|因[^此而]|影响|问题|困难/;

interface Explanations {
  readonly hasColumn: boolean;
  /** Something stands under 偏差原因 or 说明. */
  readonly hasReasons: boolean;
  /** Texts that may name an indicator, ready to be searched. */
  readonly texts: readonly string[];
}

const explanationsOf = rememberedOf((form: Form): Explanations => {
  const funds = (form.funds?.rows ?? []).flatMap(({ reason }) =>
    statesReason(reason) ? (reason ?? []) : [],
  );
  const sections = [
    ...statedSections(form, 'reason', 'explanation', 'problems', 'improvement'),
    ...statedSections(form, 'conclusion').filter(({ text }) => SHORTFALL.test(text)),
  ];
  return {
    hasColumn: hasReasonColumn(form),
    hasReasons: statedSections(form, 'reason', 'explanation').length > 0,
    texts: [...new Set([...sections, ...funds].map(({ text }) => compactText(text)))],
  };
});

/**
 * Is the row explained: in its reason cell, in the remark where the form has no such column, or in a text (说明,
 * 偏差原因, 存在问题) that names the indicator? Where the form has no reason column, one text of reasons stands for all rows.
 */
export function isExplained(form: Form, indicator: Indicator): boolean {
  if (statesReason(indicator.reason)) return true;
  const { hasColumn, hasReasons, texts } = explanationsOf(form);
  if (!hasColumn && (hasReasons || statesReason(indicator.remark))) return true;
  return texts.some((text) => names(text, indicator));
}

/** Does the indicator table have a column for reasons? */
export function hasReasonColumn(form: Form): boolean {
  return form.table?.heads.reason !== undefined || form.indicators.some(({ reason }) => reason !== null);
}
