import { defineConfig } from 'vitest/config';

/** Mutants are judged by the engine's own examples. Its laws would kill more of them, but take seconds for each. */
export default defineConfig({
  test: {
    include: ['tests/engine/**/*.test.ts'],
    exclude: ['tests/engine/laws.test.ts', 'tests/engine/allowances.test.ts'],
  },
});
