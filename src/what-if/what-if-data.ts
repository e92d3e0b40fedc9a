import type { Ruleset } from '../engine/ruleset.ts';
import type { CheckData } from '../journey/check-data.ts';
import { withoutPlural } from '../words/plural.ts';
import { isReported } from './reports.ts';

/** What the page hands over to its script, as JSON that stands in the page itself. */
export interface WhatIfData extends Omit<CheckData, 'aims' | 'phone' | 'helpers'> {
  /** The address of the authority, by scheme of which a change may have to be reported. */
  official: Record<string, string>;
}

/** Texts of the check that this page uses too. */
const shared = [
  'bereik.bedrag.boven',
  'bereik.bedrag.tot',
  'bereik.bedrag.van-tot',
  'check.fout',
  'check.geen-kinderen',
  'check.jaar',
  'check.kind',
  'check.kinderen-leeftijden',
  'check.klok',
  'check.niets-hiervan',
  'check.nieuw-tabblad',
  'check.privacy',
  'check.rest-weet-ik-niet',
  'check.weet-bedrag',
  'check.weet-ik-niet',
  'check.zeker',
  'eenheid.inkomen',
  'eenheid.kinderen',
  'eenheid.leeftijd',
  'eenheid.rekenhuur',
  'eenheid.toetsingsinkomen',
  'fout.bedrag-min',
  'fout.bedrag-onleesbaar',
  'fout.bedrag-tussen',
  'fout.geen-huur',
  'fout.getal-tussen',
  'fout.hoge-huur',
  'fout.kies-samen',
  'fout.kruis',
  'fout.lage-huur',
  'fout.leeftijd',
  'fout.leeftijd-leeg',
  'fout.lijkt-per-maand',
  'fout.lijkt-te-veel',
  'huishouden.baby',
  'huishouden.inkomen',
  'huishouden.kamerhuurder-uitleg',
  'huishouden.kies',
  'huishouden.leeftijd',
  'huishouden.leeftijd-weet-niet',
  'huishouden.samen-titel',
  'huishouden.samen-wat',
  'huishouden.studie',
  'huishouden.wonen-samen',
  'inkomst.geen',
  'veld.toetsingsinkomen',
  'vraag.kinderen.titel',
  'vraag.leeftijd-partner.titel',
  'vraag.leeftijd.titel',
  'vraag.partner.titel',
  'vraag.rekenhuur.titel',
  'vraag.rekenhuur.uitleg',
  'vraag.woning.titel',
];

/**
 * The rules without what is only said about a scheme, and without help and loans: these bring no money to keep. What remains judges
 * and reckons as it does in the check.
 */
export function rulesForWhatIf(rules: Ruleset): Ruleset {
  return {
    ...rules,
    schemes: rules.schemes
      .filter(({ sort }) => sort !== 'hulp' && sort !== 'lening')
      .map((scheme) => ({
        ...scheme,
        themes: [],
        doesNotCount: [],
        apply: [],
        documents: [],
        moments: [],
        cautions: [],
      })),
    sources: rules.sources.map((source) => ({ ...source, title: '', url: '' })),
  };
}

/** Where the authority is of each scheme of which a change may have to be reported: the address at which one applies. */
export const officialPages = ({ schemes }: Ruleset): Record<string, string> =>
  Object.fromEntries(
    schemes.filter(isReported).flatMap(({ id, apply }) => {
      const url = apply.find((route) => route.url !== undefined)?.url;
      return url ? [[id, url]] : [];
    }),
  );

/** The texts that the page needs, out of all texts of a language. Throws where one of the check's is gone. */
export function textsForWhatIf(texts: Record<string, string>, { schemes }: Ruleset): Record<string, string> {
  const known = new Set(Object.keys(texts).map(withoutPlural));
  const missing = shared.filter((key) => !known.has(key));
  if (missing.length > 0) throw new Error(`There is no text for ${missing.join(', ')}.`);
  const names = new Set(schemes.map(({ id }) => `regeling.${id}.naam`));
  const deciders = new Set(schemes.map(({ grantedBy }) => `van-wie.${grantedBy}`));
  return Object.fromEntries(
    Object.entries(texts).filter(
      ([key]) =>
        /^(wat-als|bedrag|per|optie\.(partner|samenwonen|woning)|huishouden\.erbij)[.-]/.test(key) ||
        shared.includes(withoutPlural(key)) ||
        names.has(key) ||
        deciders.has(key),
    ),
  );
}
