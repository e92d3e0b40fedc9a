import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const tests = 'tests/**/*.test.ts';
/** What measures time has the machine to itself. */
const bench = 'tests/bench/*.test.ts';
/** These put a module of their own in the place of one of ours, which no other test may meet. */
const replacing = 'tests/engine/made-up-law/*.test.ts';

export default defineConfig({
  test: {
    pool: 'threads',
    // By itself vitest leaves a core free, which on two cores is half of the machine.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        // The modules keep nothing of a visitor, so one file of tests may use what another has loaded.
        test: {
          name: 'shared',
          include: [tests],
          exclude: [replacing, bench],
          isolate: false,
          testTimeout: 20_000,
        },
      },
      { extends: true, test: { name: 'apart', include: [replacing], testTimeout: 20_000 } },
      { extends: true, test: { name: 'bench', include: [bench], testTimeout: 20_000 } },
    ],
  },
});
