import type { Form, Slot } from '../core/form/form';

/** What was recognised in a form, a line a slot, with its cell: for a look, not for machines. */
export function describeSlots(form: Form): readonly string[] {
  const lines: string[] = [];
  lines.push(`    把握：${Math.round(form.confidence * 100)}%${form.region ? `，版式：${form.region}` : ''}`);
  if (form.title) lines.push(`    标题 ${show(form.title)}`);
  for (const entry of form.identity)
    lines.push(`    ${flat(entry.label.text)} ${entry.answer.cell}：${flat(entry.text) || '（空）'}`);
  for (const fund of form.funds?.rows ?? []) {
    const figures = [
      ['年初预算', fund.budgetInitial],
      ['预算', fund.budget],
      ['执行', fund.executed],
      ['执行率', fund.rate],
      ['分值', fund.weight],
      ['得分', fund.score],
    ] as const;
    const shown = figures.flatMap(([name, slot]) => (slot ? [`${name} ${show(slot)}`] : []));
    lines.push(`    资金 ${flat(fund.label.text)}：${shown.join('，')}`);
  }
  for (const goal of form.goals) {
    if (goal.expected) lines.push(`    目标 ${clip(show(goal.expected))}`);
    if (goal.actual) lines.push(`    完成情况 ${clip(show(goal.actual))}`);
  }
  for (const indicator of form.indicators) {
    const values = [
      ['指标值', indicator.target],
      ['完成值', indicator.actual],
      ['分值', indicator.weight],
      ['得分', indicator.score],
      ['原因', indicator.reason],
    ] as const;
    const shown = values.flatMap(([name, slot]) => (slot ? [`${name} ${show(slot)}`] : []));
    lines.push(`    第 ${indicator.row} 行 ${indicator.name}：${shown.join('，')}`);
  }
  if (form.totals.score) lines.push(`    总分 ${show(form.totals.score)}`);
  for (const note of form.notes) lines.push(`    注 ${clip(show(note))}`);
  for (const left of form.unplaced) lines.push(`    未能归位 ${left.cell}：${clip(flat(left.text))}`);
  return lines;
}

function show(slot: Slot): string {
  return `${slot.cell}=${flat(slot.text) || '（空）'}`;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
