import type { Form } from '../../core/form/form';

/** What a form is called: its title on one line, else its sheet. */
export function titleOf(form: Form): string {
  return form.title?.text.replace(/\s+/g, '') ?? form.sheet;
}
