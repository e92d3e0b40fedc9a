/** Households at random, the same for the same seed, of every kind that shares a home, on both sides of every limit. */
import { banden } from '../../src/engine/answers.ts';
import type { Ander, Household, Kind, Partner } from './household.ts';

/** @param seed any whole number */
export function randomHouseholds(size: number, seed: number): Household[] {
  const random = randomFrom(seed);
  return Array.from({ length: size }, () => randomHousehold(random));
}

/** Numbers from 0 up to 1 that follow from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ties = [
  'getrouwd',
  'samenlevingscontract',
  'koophuis-samen',
  'pensioen-samen',
  'vorig-jaar-toeslagpartner',
];

function randomHousehold(random: () => number): Household {
  const happens = (chance: number): boolean => random() < chance;
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const oneOf = <Option>(options: readonly Option[]): Option =>
    options[between(0, options.length - 1)] as Option;
  const money = (most: number): number => between(0, most * 100) / 100;

  const leeftijd = oneOf([
    17,
    between(18, 20),
    between(21, 26),
    between(27, 66),
    between(27, 66),
    between(67, 90),
  ]);
  const isMinor = leeftijd < 18;
  const partner = !isMinor && happens(0.45) ? randomPartner() : null;
  const oldest = Math.max(leeftijd, partner?.leeftijd ?? 0);
  const woning =
    isMinor || happens(0.65)
      ? 'huur'
      : oneOf(['huur', 'koop', 'kamer', 'inwonend', 'instelling', 'geen'] as const);
  const isHome = woning !== 'instelling' && woning !== 'geen';
  const kinderen = isHome ? randomChildren() : [];
  const anderen = isHome && happens(0.6) ? Array.from({ length: between(1, 3) }, () => randomOther()) : [];
  if (partner && kinderen.length > 0 && happens(0.3)) partner.samenwonen = ['kind-samen'];

  const vermogen = possessions();
  return {
    leeftijd,
    toetsingsinkomen: income(),
    verzekerd: happens(0.95),
    studiefinanciering: leeftijd < 32 && happens(0.2),
    partner,
    kinderen,
    anderen,
    woning,
    rekenhuur: happens(0.1)
      ? oneOf([200.71, 200.72, 202.52, 202.53, 498.2, 713.02, 764.14, 932.93])
      : between(15_000, 120_000) / 100,
    vermogen,
    vermogenOp1Januari: happens(0.7) ? vermogen : possessions(),
    schulden: happens(0.8) ? 0 : money(20_000),
    inkomen: happens(0.3) ? 0 : money(2_600),
    oudersBetalen: happens(0.5),
  };

  /** Gross a year, in whole euros, as the tax office gives it. */
  function income(): number {
    return happens(0.25) ? 0 : happens(0.3) ? between(0, 12_000) : between(0, 60_000);
  }

  function possessions(): number {
    if (happens(0.6)) return money(7_000);
    const limit = oneOf([8_000, 16_000, 38_479, 76_958, 146_011, 184_633]);
    return oneOf([limit, limit + 0.01, between(0, limit)]);
  }

  function randomPartner(): Partner {
    const age = happens(0.7) ? leeftijd + between(-6, 6) : between(18, 90);
    // The law has no norm for somebody of 18 to 20 with a partner at AOW age.
    const least = leeftijd >= 67 ? 21 : 18;
    const most = leeftijd < 21 ? 66 : 95;
    return {
      leeftijd: Math.min(most, Math.max(least, age)),
      toetsingsinkomen: income(),
      verzekerd: happens(0.85),
      samenwonen: happens(0.5) ? [oneOf(ties)] : [],
    };
  }

  function randomChildren(): Kind[] {
    if (!isMinor && happens(0.5)) return [];
    const most = Math.min(17, oldest - 16);
    const kinds = Array.from({ length: isMinor ? 1 : between(1, 4) }, () => ({
      leeftijd: isMinor ? between(0, 1) : between(0, most),
      coOuder: !isMinor && happens(0.15),
      pleegkind: !isMinor && happens(0.08),
    }));
    return kinds;
  }

  function randomOther(): Ander {
    const age = between(18, 90);
    const band = oneOf(banden.filter((each) => mayBe(each)));
    const leeftijdOf = {
      kind: () => between(18, Math.min(40, oldest - 16)),
      ouder: () => between(leeftijd + 18, Math.min(100, leeftijd + 40)),
      familie: () => age,
      kamerhuurder: () => age,
      ander: () => age,
    };
    const theirs = leeftijdOf[band]();
    return {
      leeftijd: theirs,
      band,
      studiefinanciering: theirs < 32 && happens(0.4),
      toetsingsinkomen: income(),
    };
  }

  function mayBe(band: Ander['band']): boolean {
    if (band === 'kind') return oldest >= 34;
    return band === 'ouder' ? leeftijd <= 75 : true;
  }
}
