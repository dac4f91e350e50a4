import { DECLARATION_TEMPLATE } from './declaration';
import { DEPARTMENT_TEMPLATE } from './department';
import { PROJECT_TEMPLATE } from './project';
import type { FormTemplate, FormTemplateKind } from './template';
import { TRANSFER_TEMPLATE } from './transfer';

export type { FormTemplate, FormTemplateKind } from './template';

/** All blank standard forms, the most used first. A further form is a further entry. */
export const FORM_TEMPLATES: readonly [FormTemplate, ...FormTemplate[]] = [
  PROJECT_TEMPLATE,
  TRANSFER_TEMPLATE,
  DEPARTMENT_TEMPLATE,
  DECLARATION_TEMPLATE,
];

/** The blank standard form of a kind. */
export function blankForm(kind: FormTemplateKind): FormTemplate {
  return FORM_TEMPLATES.find((known) => known.kind === kind) ?? FORM_TEMPLATES[0];
}

/** The text of the file that the pane fetches for 新建标准表: all blank forms as JSON, a form a line. */
export function blankFormsFile(): string {
  return `[\n${FORM_TEMPLATES.map((template) => JSON.stringify(template)).join(',\n')}\n]\n`;
}
