import { normaliseLabel } from '../text/normalise';
import type { Slot } from './form';
import { LOOK_ALIKE_LABELS, LOOK_ALIKE_TITLES } from './lexicon/look-alikes';

const LABELS: ReadonlySet<string> = new Set(LOOK_ALIKE_LABELS);
const PUBLIC_TITLE = /项目支出|预算绩效|绩效目标|绩效自评|整体支出|转移支付|专项资金|财政/;

/** A staff appraisal, a payroll, a budget or a price list: scores and money, but no performance sheet of a budget. */
export function isLookAlike(form: {
  readonly title: Slot | null;
  readonly labels: readonly string[];
  readonly sheet: string;
}): boolean {
  const title = normaliseLabel(form.title?.text ?? '');
  if (PUBLIC_TITLE.test(title) && !/员工|职工|工资|考勤|KPI/i.test(title)) return false;
  if (LOOK_ALIKE_TITLES.some((pattern) => pattern.test(title))) return true;
  const first = form.labels[0] ?? '';
  if (title === '' && LOOK_ALIKE_TITLES.some((pattern) => pattern.test(first))) return true;
  const hits = new Set(
    form.labels.filter((label) => LABELS.has(label) || LABELS.has(label.split(':')[0] ?? '')),
  );
  return hits.size >= 2;
}
