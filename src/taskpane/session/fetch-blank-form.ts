import * as z from 'zod/mini';
import type { FormTemplate, FormTemplateKind } from '../../core/form/templates/template';
import { fetchData, NotFetched } from './fetch-data';

const fileSchema = z.array(
  z.strictObject({
    kind: z.enum(['transfer', 'project', 'department', 'declaration']),
    name: z.string(),
    source: z.string(),
    orientation: z.enum(['portrait', 'landscape']),
    columnWidths: z.array(z.number()),
    rows: z.string(),
    notes: z.strictObject({ source: z.string(), lead: z.string(), items: z.array(z.string()) }),
  }),
);

/** Where the build lays them, seen from the pane's page. */
const ADDRESS = '../assets/forms/blank-forms.json';

/** Fetches the blank standard form of a kind. Rejects with `NotFetched`; asked again, it tries again. */
export async function fetchBlankForm(kind: FormTemplateKind): Promise<FormTemplate> {
  const form = (await fetchData(ADDRESS, fileSchema)).find((known) => known.kind === kind);
  if (form) return form;
  throw new NotFetched(ADDRESS);
}
