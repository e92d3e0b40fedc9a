import type { Ruleset } from './ruleset.ts';

/** The municipality whose rules these are, as the answer of who lives there. */
export function gemeenteOf({ facts }: Pick<Ruleset, 'facts'>): string {
  const woonplaats = facts.find(({ id }) => id === 'woonplaats');
  const [gemeente] = woonplaats?.type === 'keuze' ? woonplaats.options : [];
  if (gemeente === undefined) throw new Error('The rules do not ask in which municipality somebody lives.');
  return gemeente;
}
