import type { Ruleset } from '../engine/ruleset.ts';

const own = [
  'bedrag',
  'bereik',
  'bron',
  'check',
  'deel',
  'eenheid',
  'feit',
  'fout',
  'onbekend',
  'optie',
  'papier',
  'per',
  'plan',
  'soort',
  'uitkomst',
  'veld',
  'voorwaarde',
  'vraag',
];

/** The texts that the check needs, out of all texts of a language: the page hands over no others. */
export function textsForCheck(texts: Record<string, string>, rules: Ruleset): Record<string, string> {
  const schemes = new Set(rules.schemes.map(({ id }) => id));
  const needed = Object.entries(texts).filter(([key]) => {
    const [group = '', scheme = ''] = key.split('.');
    return own.includes(group) || (group === 'regeling' && schemes.has(scheme));
  });
  return Object.fromEntries(needed);
}
