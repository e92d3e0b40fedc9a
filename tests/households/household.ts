/** A household of which everything is known, and the same as a situation in JSON. Amounts in euro, ages in whole years. */
import type { Band } from '../../src/engine/answers.ts';

export interface Household {
  leeftijd: number;
  /** Gross a year. */
  toetsingsinkomen: number;
  verzekerd: boolean;
  studiefinanciering: boolean;
  partner: Partner | null;
  kinderen: Kind[];
  /** Everybody else of 18 or older in the home. */
  anderen: Ander[];
  woning: 'huur' | 'koop' | 'kamer' | 'inwonend' | 'instelling' | 'geen';
  /** A month; read only of a tenant. */
  rekenhuur: number;
  /** Of the visitor and a partner together, today and on 1 January. */
  vermogen: number;
  vermogenOp1Januari: number;
  schulden: number;
  /** Of the visitor and a partner together: net a month without holiday pay. */
  inkomen: number;
  /** Whether the parents of everybody of the two who is 18 to 20 can pay. */
  oudersBetalen: boolean;
}

export interface Partner {
  leeftijd: number;
  toetsingsinkomen: number;
  verzekerd: boolean;
  /** What binds the two for the toeslagen. */
  samenwonen: string[];
}

export interface Kind {
  leeftijd: number;
  coOuder: boolean;
  /** A foster child for whom pleegvergoeding is paid. */
  pleegkind: boolean;
}

export interface Ander {
  leeftijd: number;
  band: Band;
  studiefinanciering: boolean;
  toetsingsinkomen: number;
}

/** Somebody of 40 who lives alone in a home of 700 a month, with nothing. */
const alone: Household = {
  leeftijd: 40,
  toetsingsinkomen: 0,
  verzekerd: true,
  studiefinanciering: false,
  partner: null,
  kinderen: [],
  anderen: [],
  woning: 'huur',
  rekenhuur: 700,
  vermogen: 0,
  vermogenOp1Januari: 0,
  schulden: 0,
  inkomen: 0,
  oudersBetalen: true,
};

/** A household that differs from somebody alone in what is said of it. */
export const household = (given: Partial<Household>): Household => ({
  ...alone,
  vermogenOp1Januari: given.vermogen ?? 0,
  ...given,
});

export const partner = (given: Partial<Partner>): Partner => ({
  leeftijd: 40,
  toetsingsinkomen: 0,
  verzekerd: true,
  samenwonen: ['getrouwd'],
  ...given,
});

export const kind = (leeftijd: number, given: Partial<Kind> = {}): Kind => ({
  leeftijd,
  coOuder: false,
  pleegkind: false,
  ...given,
});

export const ander = (leeftijd: number, band: Band, given: Partial<Ander> = {}): Ander => ({
  leeftijd,
  band,
  studiefinanciering: false,
  toetsingsinkomen: 0,
  ...given,
});

const jaNee = (yes: boolean): string => (yes ? 'ja' : 'nee');

/** The household in the words of a situation, as `reken` reads it. */
export function situationOf(household: Household): Record<string, unknown> {
  const { leeftijd, partner, kinderen, anderen, woning, oudersBetalen } = household;
  const isYoung = [leeftijd, partner?.leeftijd ?? leeftijd].some((age) => age >= 18 && age < 21);
  return {
    woonplaats: 'zoetermeer',
    leeftijd,
    partner: jaNee(partner !== null),
    ...(partner && {
      'leeftijd-partner': partner.leeftijd,
      samenwonen: partner.samenwonen,
      'zorgverzekering-partner': jaNee(partner.verzekerd),
      'toetsingsinkomen-partner': partner.toetsingsinkomen,
    }),
    kinderen: kinderen.map(({ leeftijd, coOuder, pleegkind }) => ({
      leeftijd,
      woont: coOuder ? 'co-ouder' : 'hier',
      pleegkind: jaNee(pleegkind),
    })),
    medebewoners: anderen.map((ander) => ({ ...ander, studiefinanciering: jaNee(ander.studiefinanciering) })),
    woning,
    studiefinanciering: jaNee(household.studiefinanciering),
    zorgverzekering: jaNee(household.verzekerd),
    ...(isYoung && { 'ouders-betalen': jaNee(oudersBetalen) }),
    inkomen: household.inkomen,
    vermogen: household.vermogen,
    'vermogen-1-januari': household.vermogenOp1Januari,
    schulden: household.schulden,
    toetsingsinkomen: household.toetsingsinkomen + (partner?.toetsingsinkomen ?? 0),
    ...(woning === 'huur' && { rekenhuur: household.rekenhuur }),
  };
}
