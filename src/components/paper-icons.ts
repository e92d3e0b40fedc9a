import type { SiteIconName } from './site-icons.ts';

/** The pictogram of each paper of rules/papieren.yaml, so that it can be found without reading. */
export const paperIcons: Readonly<Record<string, SiteIconName>> = {
  digid: 'sleutel',
  identiteitsbewijs: 'pas',
  inkomensbewijs: 'loonstrook',
  bankafschriften: 'bank',
  'bewijs-vermogen': 'spaarpot',
  'huur-of-hypotheek': 'home',
  zorgpolis: 'polis',
  'contract-kinderopvang': 'kinderen',
  aanslag: 'brief',
  'aanslag-waterschap': 'water',
  'rekening-of-offerte': 'rekening',
  'bericht-studiefinanciering': 'studie',
  'verklaring-arts': 'zorg',
  'overzicht-schulden': 'schulden',
};

/** The pictogram of a paper. Throws where it has none, because its row would stand out among the others. */
export function paperIcon(paper: string): SiteIconName {
  const icon = paperIcons[paper];
  if (!icon) throw new Error(`${paper} has no pictogram in src/components/paper-icons.ts`);
  return icon;
}
