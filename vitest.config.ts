import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Counts what each block of code runs: the code must be loaded after the counting begins, so in a process of its own. */
const COUNTED = 'test/core/linear/**/*.test.ts';
const BROWSER = 'test/e2e/**/*.test.ts';

/** The files that take longest. Begun last, one of them alone would keep everybody waiting while a core is idle. */
const LONGEST = [
  'whole-round',
  'failure-matrix',
  'pane-accessibility',
  'fuzz',
  'linear',
  'misbehaviour',
  'pane-views',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONGEST.some((name) => moduleId.includes(name));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // By default one core is left idle, which on a machine with two is half of it.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [...configDefaults.exclude, COUNTED, BROWSER],
          // Files that follow one another in a process share the modules they load: no test changes one.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'counted', include: [COUNTED] } },
      { extends: true, test: { name: 'browser', include: [BROWSER] } },
    ],
  },
});
