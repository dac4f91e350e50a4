import type { TextSpan } from '../finding/finding';
import type { Form, Slot } from '../form/form';
import type { SetValueEdit } from '../sheet/edit';
import { defineRule, type RuleContext, type RuleFinding } from './rule';
import { confirmFix, setValue } from './support/edits';
import { formTexts, type TextRole } from './support/form-texts';
import { cellList, firstAndRest, shown, valueList } from './support/listing';
import {
  findResidue,
  isOnlyResidue,
  type Residue,
  templateLabel,
  templateLabels,
} from './support/placeholders';
import { asPlainText } from './support/plain-text';

/** PE506: what a template left in the form. One finding a kind: cells that hold nothing else, spare rows, marks, labels. */
export const PLACEHOLDER_RESIDUE = defineRule({
  code: 'PE506',
  slug: 'placeholder-residue',
  name: '模板占位符残留',
  severity: 'warning',
  families: 'all',
  isInline: true,
  fixLevel: 'suggest',
  basis: {
    text: '模板里的“指标1：”“目标1：”“……”“**”“XX”“（100字以内）”是填写提示，正式报送时应删去或换成内容',
    trust: 'practice',
  },
  texts: {
    nothingElse: {
      problem: '{count} 处必填内容只有模板占位符：{values}。',
      advice: '把占位符换成实际内容；不用的指标整行删去。',
    },
    spare: {
      problem: '{count} 个备用行还留着模板内容：{values}。',
      advice: '删去备用行，或清空占位符。',
    },
    inside: {
      problem: '文字里留有模板占位符：{values}。',
      advice: '换成实际内容，没有内容的删去。',
    },
    labels: {
      problem: '模板的“指标n：”“目标n：”还留在 {count} 处：{cells}（如“{example}”）。',
      advice: '指标名称前的“指标n：”删去；目标前的“目标n：”改成序号。',
    },
  },
  check: (form, context) => judgeForm(form, context),
  checkReport: (report) => {
    const held = report.paragraphs.flatMap((slot) => residueOf(slot, 'section'));
    return told('inside', held);
  },
});

interface Held {
  readonly slot: Slot;
  readonly residue: readonly Residue[];
  readonly isAll: boolean;
}

const SKIPPED: ReadonlySet<TextRole> = new Set(['note', 'contact', 'sign-off', 'label', 'method', 'other']);
const REQUIRED: ReadonlySet<TextRole> = new Set(['goal', 'goal-actual', 'target']);

function residueOf(slot: Slot, role: TextRole): Held[] {
  const residue = findResidue(slot.text);
  if (residue.length === 0) return [];
  const isAll = isOnlyResidue(slot.text);
  const whole = { text: slot.text, from: 0, to: slot.text.length };
  return [{ slot, residue: role === 'target' ? [whole] : residue, isAll }];
}

function judgeForm(form: Form, { sheet }: RuleContext): readonly RuleFinding[] {
  const spare = spareCells(form);
  const spareNames = new Set(spare.map(({ slot }) => slot.cell));
  const required: Held[] = [];
  const inside: Held[] = [];
  for (const { slot, role } of formTexts(form, sheet)) {
    if (SKIPPED.has(role) || spareNames.has(slot.cell)) continue;
    for (const held of residueOf(slot, role)) {
      if (held.isAll && REQUIRED.has(role)) required.push(held);
      else inside.push(held);
    }
  }
  required.push(...blankTargets(form, required));
  return [
    ...told('nothingElse', required),
    ...told('spare', spare, spareEdits(form, spare)),
    ...told('inside', inside),
    ...labels(form),
  ];
}

/** Targets that are a template's blank: a unit alone (`公里`), `≥  %`. */
function blankTargets(form: Form, known: readonly Held[]): readonly Held[] {
  const seen = new Set(known.map(({ slot }) => slot.cell));
  return form.indicators.flatMap(({ target, targetQuantity, shared }): Held[] => {
    if (target === null || shared.includes('target') || seen.has(target.cell)) return [];
    if (targetQuantity.kind !== 'placeholder' || typeof target.value !== 'string') return [];
    const whole = { text: target.text, from: 0, to: target.text.length };
    return [{ slot: target, residue: [whole], isAll: true }];
  });
}

/** The cells of spare rows that hold the placeholder; labels of classes are no placeholders. */
function spareCells(form: Form): readonly Held[] {
  const seen = new Set<string>();
  return (form.table?.templateRows ?? []).flatMap(({ kind, row, level1, level2, level3 }) => {
    if (kind !== 'spare') return [];
    return [level3, level2, level1].flatMap((slot): Held[] => {
      if (slot === null || slot.row !== row || seen.has(slot.cell)) return [];
      if (!isSpareText(slot.text)) return [];
      seen.add(slot.cell);
      return [{ slot, residue: [{ text: slot.text, from: 0, to: slot.text.length }], isAll: true }];
    });
  });
}

/** `……`, `.....`, `指标2：`: dots, marks or a number without a name. */
function isSpareText(text: string): boolean {
  const words = text.normalize('NFKC').replaceAll(/\s/g, '');
  if (words === '') return false;
  return (
    /^(?:三级)?(?:指标|目标)?[(（]?[0-9一二三四五六七八九十n]{0,2}[)）]?[:.、;]?[.…。·*_Xx×-]*$/.test(
      words,
    ) && !/^[-—]+$/.test(words)
  );
}

function spareEdits(form: Form, spare: readonly Held[]): readonly SetValueEdit[] {
  return spare.flatMap(({ slot }) => (slot.formula === null ? [setValue(form.sheet, slot, null)] : []));
}

function told(
  message: 'nothingElse' | 'spare' | 'inside',
  held: readonly Held[],
  edits: readonly SetValueEdit[] = [],
): readonly RuleFinding[] {
  const found = firstAndRest(held);
  if (!found) return [];
  const shownResidue = held.map(({ slot, residue, isAll }) => ({
    ...slot,
    text: isAll ? slot.text : residue.map(({ text }) => text.replaceAll(/\s+/g, ' ')).join(' '),
  }));
  return [
    {
      verdict: 'fail',
      message,
      ...(message === 'nothingElse' ? { severity: 'error' } : {}),
      at: found.first.slot,
      with: found.rest.map(({ slot }) => slot),
      parameters: { count: held.length, values: valueList(shownResidue) },
      evidence: { operands: Object.fromEntries(shownResidue.map((slot) => [slot.cell, shown(slot)])) },
      spans: held.flatMap(spansOf),
      ...(edits.length > 0 ? { fix: confirmFix(...edits) } : {}),
    },
  ];
}

function spansOf({ slot, residue }: Held): readonly TextSpan[] {
  return residue.map(({ from, to }) => ({ cell: slot.cell, from, to }));
}

/** `指标1：` before names and `目标1：` before goals, all in one finding. */
function labels(form: Form): readonly RuleFinding[] {
  const seen = new Set<string>();
  const spans: TextSpan[] = [];
  const edits: SetValueEdit[] = [];
  const slots: Slot[] = [];
  const note = (slot: Slot, own: readonly { from: number; to: number }[], value: string) => {
    seen.add(slot.cell);
    slots.push(slot);
    spans.push(...own.map(({ from, to }) => ({ cell: slot.cell, from, to })));
    const isPlain = slot.formula === null && typeof slot.value === 'string' && slot.value === slot.text;
    if (isPlain) edits.push(setValue(form.sheet, slot, asPlainText(value)));
  };
  for (const { expected, actual } of form.goals) {
    for (const slot of [expected, actual]) {
      if (slot === null || seen.has(slot.cell)) continue;
      const own = templateLabels(slot.text);
      if (own.length > 0) note(slot, own, renumbered(slot.text, own));
    }
  }
  for (const { level3, level4 } of form.indicators) {
    const slot = level4 ?? level3;
    if (!slot || seen.has(slot.cell)) continue;
    const own = templateLabel(slot.text);
    if (own) note(slot, [own], slot.text.slice(own.to).trimStart());
  }
  const found = firstAndRest(slots);
  if (!found) return [];
  const finding: RuleFinding = {
    verdict: 'fail',
    message: 'labels',
    at: found.first,
    with: found.rest,
    parameters: { count: slots.length, cells: cellList(slots), example: exampleOf(found.first) },
    evidence: { operands: { cells: slots.length } },
    spans,
    ...(edits.length > 0 ? { fix: confirmFix(...edits) } : {}),
  };
  return [finding];
}

/** The beginning of a text, enough to show what is meant. */
function exampleOf(slot: Slot): string {
  const text = shown(slot);
  return text.length > 20 ? `${text.slice(0, 16)}…` : text;
}

/** `目标1:…； 目标2:…` → `1.…； 2.…`. */
function renumbered(
  text: string,
  own: readonly { readonly number: number; readonly from: number; readonly to: number }[],
): string {
  let result = '';
  let at = 0;
  for (const { number, from, to } of own) {
    result += `${text.slice(at, from)}${number}.`;
    at = to;
  }
  return result + text.slice(at);
}
