import { loadRules } from '../src/rules/load.ts';

/** The rules of the site, read once for all tests of a worker: reading them takes longer than most tests. */
export const rules = loadRules();
