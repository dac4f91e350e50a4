import { Button, type ButtonProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from './pane-context';

/** A button that starts work. While other work is under way it does nothing, and keeps the focus that it has. */
export function ActionButton(props: ButtonProps): ReactElement {
  const { job } = usePane();
  return <Button {...props} disabledFocusable={job !== null} />;
}
