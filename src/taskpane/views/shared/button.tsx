import { type ButtonProps, useButton_unstable } from '@fluentui/react-components';
import { type ComponentProps, type ReactElement, type ReactNode, useRef } from 'react';

/**
 * Fluent's button (its state and slots, what it does when it is disabled) with its look from button.css: Fluent's own
 * styles are written by scripts, which a pane that should open at once has no time for.
 */
export function Button(props: ButtonProps): ReactElement {
  const state = useButton_unstable(props, useRef<HTMLButtonElement>(null));
  const { root, icon, appearance, size, iconOnly } = state;
  const classes = ['button', `button-${appearance}`, `button-${size}`, iconOnly && 'button-icon-only'];
  return (
    <button
      {...(root as ComponentProps<'button'>)}
      className={[...classes, props.className].filter(Boolean).join(' ')}
    >
      {icon ? <span className="button-icon">{icon.children as ReactNode}</span> : null}
      {props.children as ReactNode}
    </button>
  );
}
