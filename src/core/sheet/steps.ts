/** Where long work stands: so many of so many forms, or nothing to count yet. */
export type Step = readonly [done: number, all: number] | undefined;

/** Long work that can be left between any two steps; what it is for comes at the end. */
export type Steps<Result> = Generator<Step, Result, void>;

/** Does all steps at once. */
export function allSteps<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
