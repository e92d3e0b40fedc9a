import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'tests/{engine,rules,content,check,hand-over,helper-mode,notices,open-data,what-if,embed,bench}/**/*.test.ts',
    ],
    // By itself vitest leaves a core free, which on two cores is half of the machine.
    maxWorkers: availableParallelism(),
    testTimeout: 20_000,
  },
});
