/** The module /api/v1/engine.js: the engine with the compiled rules in it. */
import { about, rules } from 'virtual:regels';
import { engineFor } from './engine.ts';

export { SituatieFout } from './engine.ts';
export const { reken, volgendeVraag, feiten, over } = engineFor(rules, about);
