import { parseAddress, rangeContains } from '../../core/sheet/address';
import type { CellSelection, SheetInfo } from '../../hosts/host';
import type { Judgement } from '../../tasks/judge';
import { formKey } from './finding-key';

/** What of the pane's state tells which form the user is at. */
export interface FormView {
  readonly judgement: Judgement | null;
  /** The form in hand, by `formKey`; null: the one of the active sheet. */
  readonly form: string | null;
}

/** The sheet that the user looks at. */
export function activeOf(sheets: readonly SheetInfo[]): string | null {
  return sheets.find((sheet) => sheet.isActive)?.name ?? null;
}

/** The form in hand once that sheet is the active one: a form of another sheet gives way to one of this. */
export function formOnSheet({ judgement, form }: FormView, sheet: string | null): string | null {
  const forms = judgement?.recognition.forms ?? [];
  const inHand = forms.find((known) => formKey(known) === form);
  if (!inHand || inHand.sheet === sheet || !forms.some((known) => known.sheet === sheet)) return form;
  return null;
}

/** The form in hand once that cell is selected: the one round it, where several share a sheet. */
export function formAround(view: FormView, selection: CellSelection | null): string | null {
  const place = selection && parseAddress(selection.cell);
  if (!place) return view.form;
  const forms = view.judgement?.recognition.forms ?? [];
  const around = forms.find(
    (known) => known.sheet === selection.sheet && rangeContains(known.area, place.row, place.column),
  );
  return around ? formKey(around) : formOnSheet(view, selection.sheet);
}
