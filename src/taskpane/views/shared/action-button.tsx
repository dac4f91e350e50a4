import type { ButtonProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from './button';
import { usePane } from './pane-context';

/** A button that starts work. While other work is under way it does nothing, and keeps the focus that it has. */
export function ActionButton(props: ButtonProps): ReactElement {
  const { job, isAsked } = usePane();
  // Reading the workbook at the start is nobody's wish: what is asked for meanwhile comes after it.
  const isBusy = isAsked || (job !== null && job.kind !== 'start');
  return <Button {...props} disabledFocusable={isBusy} />;
}
