import type { ReactElement } from 'react';
import { useText } from '../../texts/use-text';
import { useDoor } from './pane-context';

/** A cell's address that selects the cell when pressed. */
export function CellLink({ sheet, cell }: { readonly sheet: string; readonly cell: string }): ReactElement {
  const { enter } = useDoor();
  const t = useText();
  return (
    <button
      type="button"
      className="cell-link"
      title={`${t('locate')} ${sheet}!${cell}`}
      onClick={() => enter((session) => session.select({ sheet, cell }))}
    >
      {cell}
    </button>
  );
}
