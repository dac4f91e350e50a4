/** State that changes by actions only, and tells whoever listens. */
export interface Store<State, Action> {
  getState(): State;
  dispatch(action: Action): void;
  /** Gives the way to stop listening. */
  subscribe(listener: () => void): () => void;
}

/** A store over a pure reducer; an action that changes nothing wakes nobody. */
export function createStore<State, Action>(
  reducer: (state: State, action: Action) => State,
  initial: State,
): Store<State, Action> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch: (action) => {
      const next = reducer(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
