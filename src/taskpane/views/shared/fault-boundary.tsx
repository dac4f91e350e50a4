import { Component, type ReactNode } from 'react';
import type { Language } from '../../../core/finding/finding';
import { text } from '../../texts/texts';

interface Properties {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Keeps a fault in one page from blanking the pane: says so, and offers to draw it again. */
export class FaultBoundary extends Component<Properties, { readonly detail: string | null }> {
  override state = { detail: null };

  static getDerivedStateFromError(error: unknown): { readonly detail: string } {
    return { detail: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { language, children } = this.props;
    if (this.state.detail === null) return children;
    return (
      <div className="notice notice-problem" role="alert">
        <div className="notice-body">
          <p>
            <b>{text(language, 'faultTitle')}</b>
          </p>
          <p>{text(language, 'faultNext')}</p>
          <code>{this.state.detail}</code>
          <p>
            <button type="button" className="rule-link" onClick={() => this.setState({ detail: null })}>
              {text(language, 'retry')}
            </button>
          </p>
        </div>
      </div>
    );
  }
}
