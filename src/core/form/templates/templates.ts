import { DECLARATION_TEMPLATE } from './declaration';
import { DEPARTMENT_TEMPLATE } from './department';
import { PROJECT_TEMPLATE } from './project';
import type { FormTemplate } from './template';
import { TRANSFER_TEMPLATE } from './transfer';

export type { FormTemplate, FormTemplateKind } from './template';

/** All blank standard forms, the most used first. A further form is a further entry. */
export const FORM_TEMPLATES: readonly [FormTemplate, ...FormTemplate[]] = [
  PROJECT_TEMPLATE,
  TRANSFER_TEMPLATE,
  DEPARTMENT_TEMPLATE,
  DECLARATION_TEMPLATE,
];
