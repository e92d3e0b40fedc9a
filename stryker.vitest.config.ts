import { defineConfig } from 'vitest/config';

/** Mutants are judged by the engine's own examples. Its laws would kill more of them, but take seconds for each. */
export default defineConfig({
  test: {
    include: ['tests/engine/**/*.test.ts'],
    exclude: ['laws', 'sum-laws', 'allowances'].map((name) => `tests/engine/${name}.test.ts`),
  },
});
