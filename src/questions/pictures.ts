import type { IconName } from '../words/icons.ts';

/** The picture beside an answer, for who reads with difficulty: of a statement to tick by its fact, of a choice by its option. */
export const pictures: Record<string, Record<string, IconName>> = {
  kruis: {
    opvang: 'baby',
    'eigen-bedrijf': 'zzp',
    studiefinanciering: 'studie',
    mantelzorg: 'samen',
    'hulp-thuis': 'home',
    rondkomen: 'coins',
    'hoge-schulden': 'schulden',
    'premie-via-cak': 'brief',
    zorgverzekering: 'zorg',
    'zorgverzekering-partner': 'zorg',
    'inkomenstoeslag-gekregen': 'gift',
  },
  woning: {
    huur: 'sleutel',
    koop: 'home',
    kamer: 'person',
    inwonend: 'samen',
    instelling: 'gebouw',
    geen: 'nood',
  },
};
