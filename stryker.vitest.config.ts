import { defineConfig } from 'vitest/config';

/** Mutants are judged by the engine's own tests only: the rules' tests would need the rules to be read again for each. */
export default defineConfig({ test: { include: ['tests/engine/**/*.test.ts'], testTimeout: 60_000 } });
