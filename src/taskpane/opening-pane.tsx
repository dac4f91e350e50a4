import type { Root } from 'react-dom/client';
import type { Language } from '../core/finding/finding';
import type { PaneAction } from './session/pane-action';
import { paneReducer } from './session/pane-reducer';
import type { PaneSession } from './session/pane-session';
import { initialState, type PaneState } from './session/pane-state';
import { createStore, type Store } from './session/store';
import { currentTheme, followTheme } from './start-theme';
import { fetchWords } from './texts/texts';
import { App } from './views/app';
import type { Engine } from './views/shared/pane-context';
import { Unavailable } from './views/unavailable';

type Work = (session: PaneSession) => unknown;

/** Starts the engine on the pane's state. Rejects when the engine does not arrive; asked again, it tries again. */
export type StartEngine = (store: Store<PaneState, PaneAction>) => Promise<Engine>;

/** The pane on the screen, its buttons at work before the engine is there: what they are asked for is done then. */
export class OpeningPane {
  private readonly store: Store<PaneState, PaneAction>;
  private readonly asked: Work[] = [];
  private engine: Engine | null = null;
  private instead: ((theme: ReturnType<typeof currentTheme>) => ReturnType<typeof Unavailable>) | null = null;

  constructor(
    private readonly root: Root,
    private readonly startEngine: StartEngine,
  ) {
    this.store = createStore(paneReducer, initialState('zh-CN'));
    // Under way from the first moment on; the engine's own jobs count from 1.
    this.store.dispatch({ type: 'job-started', job: { id: 0, kind: 'start', isCancellable: false } });
    followTheme(() => this.draw());
  }

  /** Shows the pane's first screen in a language. Rejects when the words of the language do not arrive. */
  async show(language: Language): Promise<void> {
    await fetchWords(language);
    document.documentElement.lang = language;
    if (this.store.getState().language !== language) this.store.dispatch({ type: 'language-told', language });
    this.instead = null;
    this.draw();
  }

  /** Gives the first screen its engine, or says that it did not arrive and offers to try again. */
  async open(language: Language, onRetry: () => void): Promise<PaneSession> {
    try {
      await this.show(language);
      this.engine ??= await this.startEngine(this.store);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      this.refuse(language, 'faultTitle', detail, onRetry);
      throw error;
    }
    const { session } = this.engine;
    this.draw();
    for (const work of this.asked.splice(0)) void work(session);
    return session;
  }

  /** Says why the pane cannot be opened here. */
  refuse(
    language: Language,
    reason: 'notInExcel' | 'tooOld' | 'faultTitle',
    detail?: string,
    onRetry?: () => void,
  ): void {
    document.documentElement.lang = language;
    this.instead = (theme) => (
      <Unavailable
        language={language}
        theme={theme}
        reason={reason}
        {...(detail === undefined ? {} : { detail })}
        {...(onRetry ? { onRetry } : {})}
      />
    );
    this.draw();
  }

  private enter(work: Work): void {
    if (this.engine) {
      void work(this.engine.session);
      return;
    }
    this.store.dispatch({ type: 'asked' });
    this.asked.push(work);
  }

  private draw(): void {
    const theme = currentTheme();
    const { store, engine } = this;
    const door = { store, engine, enter: (work: Work) => this.enter(work) };
    this.root.render(this.instead ? this.instead(theme) : <App door={door} theme={theme} />);
  }
}
