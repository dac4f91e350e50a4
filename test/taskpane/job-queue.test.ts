import { describe, expect, it } from 'vitest';
import { JobQueue } from '../../src/taskpane/session/job-queue';
import { paneReducer } from '../../src/taskpane/session/pane-reducer';
import { initialState } from '../../src/taskpane/session/pane-state';
import { createStore } from '../../src/taskpane/session/store';

/** As webpack rejects an `import()` whose script did not arrive. */
function notArrived(): Error {
  const error = new Error('Loading chunk rules failed.');
  error.name = 'ChunkLoadError';
  return error;
}

function open() {
  const store = createStore(paneReducer, initialState('zh-CN'));
  return { jobs: new JobQueue(store), state: () => store.getState() };
}

describe('a job for which a part of the program does not arrive', () => {
  it('ends, says so, and is done when it is tried again', async () => {
    const { jobs, state } = open();
    let isAway = true;
    let done = 0;
    await jobs.run('check', true, async () => {
      if (isAway) throw notArrived();
      done++;
    });
    expect(state()).toMatchObject({ job: null, notice: { kind: 'not-fetched' } });
    await jobs.again();
    expect(state()).toMatchObject({ job: null, notice: { kind: 'not-fetched' } });
    isAway = false;
    await jobs.again();
    expect([done, state().job, state().notice]).toEqual([1, null, null]);
    await jobs.again();
    expect(done).toBe(1);
  });

  it('is not tried again once something else was asked for', async () => {
    const { jobs, state } = open();
    let tries = 0;
    await jobs.run('check', true, async () => {
      tries++;
      throw notArrived();
    });
    await jobs.run('undo', false, async () => undefined);
    await jobs.again();
    expect([tries, state().notice]).toEqual([1, null]);
  });

  it('is told apart from a fault of the program', async () => {
    const { jobs, state } = open();
    await jobs.run('check', true, async () => {
      throw new Error('x is undefined');
    });
    expect(state().notice).toEqual({ kind: 'fault', detail: 'x is undefined' });
  });
});
