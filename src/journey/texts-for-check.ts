import type { Ruleset } from '../engine/ruleset.ts';

const own = [
  'bedrag',
  'berekening',
  'bereik',
  'bron',
  'check',
  'code',
  'deel',
  'doel',
  'eenheid',
  'feit',
  'fout',
  'huishouden',
  'inkomst',
  'kruis',
  'onbekend',
  'optie',
  'opvang',
  'papier',
  'per',
  'plan',
  'rekenen',
  'soort',
  'straks',
  'tegenspraak',
  'termijn',
  'uitkomst',
  'van-wie',
  'veld',
  'voorwaarde',
  'vraag',
  'wanneer-nu',
];

/** The texts that the check needs, out of all texts of a language: the page hands over no others. */
export function textsForCheck(texts: Record<string, string>, rules: Ruleset): Record<string, string> {
  const schemes = new Set(rules.schemes.map(({ id }) => id));
  const ofSchemes = new Set(
    rules.schemes.flatMap(({ id, moments, cautions }) => [
      ...moments.flatMap((moment) => [`wanneer.${id}.${moment.id}`, `wanneer.${moment.id}`]),
      ...cautions.flatMap((caution) => [`let-op.${id}.${caution.id}`, `let-op.${caution.id}`]),
    ]),
  );
  const needed = Object.entries(texts).filter(([key]) => {
    const [group = '', scheme = ''] = key.split('.');
    return own.includes(group) || (group === 'regeling' && schemes.has(scheme)) || ofSchemes.has(key);
  });
  return Object.fromEntries(needed);
}
