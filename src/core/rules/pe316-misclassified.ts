import type { Form, Indicator, Slot } from '../form/form';
import type { Edit } from '../sheet/edit';
import { compactText } from '../text/normalise';
import { defineRule } from './rule';
import { confirmFix, setValue } from './support/edits';
import { ALL_FORMS } from './support/families';
import { withoutIndicators } from './support/indicator-values';
import { asksSatisfaction, isRateName, namesAudience } from './support/indicator-words';
import { firstAndRest } from './support/listing';
import {
  CLASS_LABELS,
  MISCLASSIFICATIONS,
  type Misclassification,
} from './support/misclassification-dictionary';

interface MisplacedIndicator {
  readonly indicator: Indicator;
  readonly at: Slot;
  readonly entry: Misclassification;
  readonly edit: Edit | null;
}

/** PE316: an indicator stands under the 二级指标 that its name and value speak of. One finding a sheet. */
export const MISCLASSIFIED = defineRule({
  code: 'PE316',
  slug: 'misclassified',
  name: '归类不当',
  severity: 'warning',
  families: ALL_FORMS,
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: '二级指标按数量、质量、时效、成本、效益、满意度归类；比率归质量，完成时间归时效，满意度只放满意程度的调查结果',
    trust: 'ours',
  },
  texts: {
    misplaced: {
      problem: '{count} 个指标归类不当：{rows}。',
      advice: '按建议移到相应的二级指标下，或改写为符合该类的指标：{moves}。',
    },
  },
  check: (form) => {
    const unjudged = withoutIndicators(form);
    if (unjudged) return unjudged;
    const misplaced = form.indicators.flatMap((indicator) => misplacedIndicator(form, indicator) ?? []);
    const found = firstAndRest(misplaced);
    if (!found) return [];
    const edits = misplaced.flatMap(({ edit }) => edit ?? []);
    const row = (language: 'zh-CN' | 'en') => (one: MisplacedIndicator) =>
      `${one.at.cell}“${one.indicator.name}”（${one.entry.reason[language]}）`;
    return [
      {
        verdict: 'fail',
        message: 'misplaced',
        at: found.first.at,
        with: misplaced.flatMap(({ at, indicator }) => [at, ...(indicator.target ? [indicator.target] : [])]),
        parameters: {
          count: misplaced.length,
          rows: misplaced.map(row('zh-CN')).join('、'),
          rowsEnglish: misplaced.map(row('en')).join(', '),
          moves: misplaced.map(({ at, entry }) => `${at.cell}→${CLASS_LABELS[entry.belongs]}`).join('、'),
        },
        evidence: {
          operands: Object.fromEntries(
            misplaced.map(({ indicator, at }) => [at.cell, compactText(indicator.level2?.text ?? '')]),
          ),
          expected: misplaced.map(({ at, entry }) => `${at.cell} ${CLASS_LABELS[entry.belongs]}`).join('; '),
        },
        ...(edits.length > 0 ? { fix: confirmFix(...edits) } : {}),
      },
    ];
  },
});

function misplacedIndicator(form: Form, indicator: Indicator): MisplacedIndicator | null {
  const at = indicator.level3 ?? indicator.target;
  if (at === null || indicator.name === '') return null;
  const isUnderSatisfaction = indicator.block === 'satisfaction' || indicator.class === 'satisfaction';
  const under = isUnderSatisfaction ? 'satisfaction' : indicator.class;
  const name = compactText(indicator.name);
  const entry = MISCLASSIFICATIONS.find(
    (known) => known.under.some((one) => one === under) && isOutOfPlace(indicator, name, known),
  );
  return entry ? { indicator, at, entry, edit: newLabel(form, indicator, entry) } : null;
}

function isOutOfPlace(indicator: Indicator, name: string, entry: Misclassification): boolean {
  if (entry.unless.some((word) => name.includes(word))) return false;
  switch (entry.by) {
    case 'rate':
      return isRateName(name);
    case 'words':
      return (entry.words ?? []).some((word) => name.includes(word));
    case 'date':
      return indicator.targetQuantity.kind === 'date';
    case 'not-satisfaction':
      return !asksSatisfaction(name) && !isAudienceRow(indicator, name);
  }
}

/** `受益群众 ≥95%`: the people asked, cut short; or a 满意度 that stands in the value (`群众满意度≥96`). */
function isAudienceRow({ targetQuantity, target }: Indicator, name: string): boolean {
  if (target !== null && asksSatisfaction(target.text)) return true;
  const isMeasured = targetQuantity.kind === 'number' || targetQuantity.kind === 'range';
  return namesAudience(name) && (isMeasured || targetQuantity.kind === 'empty');
}

/** A new 二级指标 where the row has a label of its own and stays inside its 一级指标. */
function newLabel(form: Form, indicator: Indicator, entry: Misclassification): Edit | null {
  const { level2, shared } = indicator;
  // Taking 满意度 away would leave the form without its satisfaction class.
  if (entry.under.includes('satisfaction')) return null;
  if (level2 === null || shared.includes('level2') || level2.area.top !== level2.area.bottom) return null;
  if (level2.formula !== null || typeof level2.value !== 'string') return null;
  // The label also stands for the rows below it when those have none of their own.
  if (form.indicators.some((other) => other !== indicator && other.level2?.cell === level2.cell)) return null;
  const isOutput = indicator.block === 'output' && ['quality', 'timeliness'].includes(entry.belongs);
  const isBenefit = indicator.block === 'benefit' && entry.belongs === 'social';
  if (!isOutput && !isBenefit) return null;
  const isShort = !compactText(level2.value).endsWith('指标');
  const label = CLASS_LABELS[entry.belongs];
  return setValue(form.sheet, level2, isShort ? label.replace(/指标$/, '') : label);
}
