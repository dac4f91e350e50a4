import { type CheckFileOptions, checkFile } from './check-file';
import { type InspectFileOptions, inspectFile } from './inspect-file';

/** The kinds of work that can run on a worker thread. Options and results are plain data. */
export const JOBS = {
  check: (path: string, options: unknown): Promise<unknown> => checkFile(path, options as CheckFileOptions),
  inspect: (path: string, options: unknown): Promise<unknown> =>
    inspectFile(path, options as InspectFileOptions),
} as const;

export type JobKind = keyof typeof JOBS;
