import type { Range } from './answers.ts';
import type { Huishoudtype, Leefvorm } from './ruleset.ts';

/** Age groups of the Participatiewet: 18 to 21, 21 to AOW age, from AOW age. */
type Leeftijdsgroep = 'jongere' | 'volwassen' | 'aow';

/** The households that are still possible. `minor` is true where the visitor may be under 18, for whom there is no norm. */
export interface Households {
  leefvormen: Leefvorm[];
  minor: boolean;
}

/**
 * Every leefvorm that the answers leave open (Participatiewet art. 20-22).
 * @param age of the visitor in months; @param partnerAge of the partner in months, used only where there can be one
 * @param partner whether there is a partner: the answers that are still possible
 * @param children number of children under 18 who live in
 * @param aowAge AOW age in months, or null where it is not known
 */
export function possibleHouseholds(
  age: Range,
  partner: readonly string[],
  partnerAge: Range,
  children: Range,
  aowAge: Range | null,
): Households {
  const leefvormen = new Set<Leefvorm>();
  const parent = [...(children.min === 0 ? [false] : []), ...(children.max > 0 ? [true] : [])];
  for (const own of groupsIn(age, aowAge)) {
    for (const hasChildren of parent) {
      if (partner.includes('nee')) leefvormen.add(leefvormOf(own, null, hasChildren));
      if (partner.includes('ja'))
        for (const other of groupsIn(partnerAge, aowAge)) leefvormen.add(leefvormOf(own, other, hasChildren));
    }
  }
  return { leefvormen: [...leefvormen], minor: age.min < adult };
}

/** Ages in months at which the norms change. */
const adult = 18 * 12;
const notYoung = 21 * 12;

function groupsIn(age: Range, aowAge: Range | null): Leeftijdsgroep[] {
  const groups: Leeftijdsgroep[] = [];
  if (age.min < notYoung && age.max >= adult) groups.push('jongere');
  if (age.max < notYoung) return groups;
  if (aowAge === null || Math.max(age.min, notYoung) < aowAge.max) groups.push('volwassen');
  if (aowAge === null || age.max >= aowAge.min) groups.push('aow');
  return groups;
}

/** Whether an age, in months, is AOW age: each answer that is still possible. */
export const reachesAow = (age: Range, aowAge: Range | null): boolean[] => [
  ...(aowAge === null || age.min < aowAge.max ? [false] : []),
  ...(aowAge === null || age.max >= aowAge.min ? [true] : []),
];

function leefvormOf(own: Leeftijdsgroep, partner: Leeftijdsgroep | null, hasChildren: boolean): Leefvorm {
  if (partner === null) {
    if (own === 'jongere') return hasChildren ? 'jongere-alleenstaande-ouder' : 'jongere-alleenstaande';
    if (own === 'aow') return hasChildren ? 'alleenstaande-ouder-aow' : 'alleenstaande-aow';
    return hasChildren ? 'alleenstaande-ouder-21-tot-aow' : 'alleenstaande-21-tot-aow';
  }
  if (own === 'aow' || partner === 'aow') return 'gezin-een-of-beiden-aow';
  if (own === 'volwassen' && partner === 'volwassen') return 'gezin-beiden-21-tot-aow';
  if (own === 'jongere' && partner === 'jongere')
    return hasChildren ? 'gezin-beiden-jongere-met-kinderen' : 'gezin-beiden-jongere-zonder-kinderen';
  return hasChildren ? 'gezin-een-jongere-met-kinderen' : 'gezin-een-jongere-zonder-kinderen';
}

/** The household for the asset limit (Participatiewet art. 34), which a leefvorm settles. */
export function huishoudtypeOf(leefvorm: Leefvorm): Huishoudtype {
  if (leefvorm.startsWith('gezin-')) return 'gezin';
  return leefvorm.includes('alleenstaande-ouder') ? 'alleenstaande-ouder' : 'alleenstaande';
}

/** Whether a leefvorm is a couple's. */
export const hasPartner = (leefvorm: Leefvorm): boolean => leefvorm.startsWith('gezin-');

/** Whether somebody in a household of this leefvorm has AOW age. */
export const hasAow = (leefvorm: Leefvorm): boolean =>
  leefvorm.endsWith('-aow') && !leefvorm.endsWith('-tot-aow');

/** Whether somebody in a household of this leefvorm is 18, 19 or 20. */
export const isYoung = (leefvorm: Leefvorm): boolean => leefvorm.includes('jongere');

/** The ages of the children where they are known, else of the least children as young and of the most as old as they can be. */
export function leastAndMost(
  children: Range | readonly number[],
): readonly [least: readonly number[], most: readonly number[]] {
  if (!('min' in children)) return [children, children];
  return [Array<number>(children.min).fill(0), Array<number>(children.max).fill(17)];
}
