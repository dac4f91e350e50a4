import type { Step, Steps } from '../core/sheet/steps';

/** The longest that is worked at a stretch: no key or press waits longer. */
const STRETCH_MILLISECONDS = 40;

/** Called between two stretches of work; the work goes on when it resolves, and ends when it rejects. */
export type Pause = (step: Step) => Promise<void>;

/** Does long work with pauses, so that whoever waits can be shown how far it is and can call it off. */
export async function inPauses<Result>(steps: Steps<Result>, pause: Pause | undefined): Promise<Result> {
  let began = Date.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (!pause || Date.now() - began < STRETCH_MILLISECONDS) continue;
    await pause(step.value);
    began = Date.now();
  }
}
