import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // By itself vitest leaves a core free, which on two cores is half of the machine.
    maxWorkers: availableParallelism(),
    testTimeout: 20_000,
  },
});
