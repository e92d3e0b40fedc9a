/** What may be asked, as open data: the keys of a situation. */
import type { Fact } from '../engine/ruleset.ts';
import { rules } from '../explain/site-rules.ts';
import type { FactData } from './shapes.ts';
import { inWordsIfThere } from './words.ts';

export function factsData(): FactData[] {
  return rules.facts.map((fact) => ({
    id: fact.id,
    naam: inWordsIfThere(`feit.${fact.id}`),
    soort: fact.type,
    deel: fact.part,
    ...answersOf(fact),
    ...(fact.onlyIf ? { 'alleen-als': { feit: fact.onlyIf.fact, is: fact.onlyIf.is } } : {}),
  }));
}

function answersOf(fact: Fact): Partial<FactData> {
  switch (fact.type) {
    case 'keuze':
    case 'lijst':
      return {
        opties: fact.options.map((id) => ({ id, naam: inWordsIfThere(`optie.${fact.id}.${id}`) })),
      };
    case 'bedrag':
      return { min: fact.min / 100, max: fact.max / 100 };
    case 'getal':
    case 'medebewoners':
      return { min: fact.min, max: fact.max };
    case 'leeftijden':
      return { min: fact.min, max: fact.max, 'hoogstens-aantal': fact.most };
    case 'opvang':
    case 'inkomsten':
      return { 'hoogstens-aantal': fact.most };
  }
}
