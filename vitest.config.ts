import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'tests/{engine,rules,content,check,hand-over,helper-mode,open-data,what-if,bench}/**/*.test.ts',
    ],
    testTimeout: 20_000,
  },
});
