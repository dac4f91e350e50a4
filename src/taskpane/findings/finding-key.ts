import type { Finding } from '../../core/finding/finding';
import type { Form } from '../../core/form/form';
import { formatRange } from '../../core/sheet/address';

/** Names a finding within one result, also after the next check of an unchanged sheet. */
export function findingKey(finding: Finding): string {
  return `${finding.code} ${finding.sheet}!${finding.cell} ${finding.message} ${finding.cells.join(',')}`;
}

/** Names a form within its workbook: sheet and top left, which editing its rows does not move. */
export function formKey(form: Form): string {
  return `${form.sheet}!${formatRange({ ...form.area, bottom: form.area.top, right: form.area.left })}`;
}
