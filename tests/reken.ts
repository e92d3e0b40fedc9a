import { RulesPerPlace } from '../src/cli/read-input.ts';
import { rekenOutput } from '../src/cli/reken-output.ts';

const places = new RulesPerPlace();

/**
 * What the command `reken` prints, without starting it, which takes a second.
 * @param situation a situation or a list of them; without a day of its own it is of 22 November 2026
 */
export const reken = (situation: unknown): unknown =>
  JSON.parse(
    [...rekenOutput(['-'], () => Buffer.from(JSON.stringify(situation)), '2026-11-22', places)].join(''),
  );
