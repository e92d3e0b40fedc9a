import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The modules keep nothing of a visitor, so one file of tests may use what another has loaded.
    isolate: false,
    pool: 'threads',
    // By itself vitest leaves a core free, which on two cores is half of the machine.
    maxWorkers: availableParallelism(),
    testTimeout: 20_000,
  },
});
