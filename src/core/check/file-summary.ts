import type { Form, Recognition, Slot } from '../form/form';
import { copyKey } from '../rules/support/duplicate-indicators';
import { ALL_FORMS, SELF_EVALUATIONS } from '../rules/support/families';
import { goalKey } from '../rules/support/foreign-text';
import { shown } from '../rules/support/listing';
import { nameCore, projectName } from '../rules/support/project-names';
import { projectKey, totalOf } from '../rules/support/same-project-funds';
import { fingerprint } from '../text/fingerprint';
import { compactText } from '../text/normalise';

/** A text of a form that may stand in another one as well, by fingerprint. */
export interface SummarisedText {
  readonly cell: string;
  readonly fingerprint: string;
  /** The text as shown in a message, cut when it is long. */
  readonly shown: string;
}

/** An indicator row: name, target and actual as shown, and the fingerprint of all three. */
export interface SummarisedIndicator extends SummarisedText {
  readonly target: string;
  readonly actual: string;
}

/** A fund total, exact, in 元, and as printed. */
export interface SummarisedAmount {
  readonly cell: string;
  readonly yuan: string;
  readonly shown: string;
}

/** What is kept of one form to hold it against those of other files. */
export interface FormSummary {
  readonly sheet: string;
  readonly title: string;
  /** 项目名称 as written; '' when there is none. */
  readonly project: string;
  /** The name without years and words of kind, for asking whether two forms are about one project. */
  readonly projectCore: string;
  /** Year, project and unit of a self-evaluation; null when one of them is not stated. */
  readonly key: string | null;
  readonly budget: SummarisedAmount | null;
  readonly executed: SummarisedAmount | null;
  readonly goals: readonly SummarisedText[];
  readonly indicators: readonly SummarisedIndicator[];
  /** Fingerprints of all indicator names. */
  readonly names: readonly string[];
}

/** What is kept of one file: small enough to keep for every file of a large folder. */
export interface FileSummary {
  /** The name to print. */
  readonly file: string;
  readonly forms: readonly FormSummary[];
}

/** Summarises the forms of a file; workbook and recognition can be let go afterwards. */
export function summariseFile(file: string, recognition: Recognition): FileSummary {
  const forms = recognition.forms.filter(({ family }) => ALL_FORMS.includes(family));
  return { file, forms: forms.map(summariseForm) };
}

function summariseForm(form: Form): FormSummary {
  const project = projectName(form);
  return {
    sheet: form.sheet,
    title: compactText(form.title?.text ?? form.sheet),
    project,
    projectCore: nameCore(project),
    key: SELF_EVALUATIONS.includes(form.family) ? projectKey(form) : null,
    budget: amountOf(form, 'budget'),
    executed: amountOf(form, 'executed'),
    goals: form.goals.flatMap(({ expected, actual }) => [...goalOf(expected), ...goalOf(actual)]),
    indicators: form.indicators.flatMap((indicator): SummarisedIndicator[] => {
      const key = copyKey(indicator);
      const at = indicator.level3 ?? indicator.target;
      if (key === null || !at) return [];
      return [
        {
          cell: at.cell,
          fingerprint: fingerprint(key),
          shown: indicator.name,
          target: shown(indicator.target),
          actual: shown(indicator.actual),
        },
      ];
    }),
    names: [...new Set(form.indicators.map(({ name }) => fingerprint(compactText(name))))],
  };
}

function amountOf(form: Form, column: 'budget' | 'executed'): SummarisedAmount | null {
  const total = totalOf(form, column);
  if (!total) return null;
  const { slot, yuan } = total;
  const unit = /\p{Script=Han}/u.test(slot.text) ? '' : (form.unit ?? '');
  return { cell: slot.cell, yuan: yuan.toFixed(), shown: `${shown(slot)}${unit}` };
}

function goalOf(slot: Slot | null): readonly SummarisedText[] {
  const key = slot ? goalKey(slot.text) : null;
  return slot && key !== null ? [{ cell: slot.cell, fingerprint: fingerprint(key), shown: shown(slot) }] : [];
}
