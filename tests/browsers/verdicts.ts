/** What households answer and how it then stands with each scheme: the same in every browser, and in the engine without one. */
import { type Answers, exactly } from '../../src/engine/answers.ts';
import { check } from '../../src/engine/check.ts';
import type { Verdict } from '../../src/engine/outcome.ts';
import { inForce } from '../journey/households.ts';
import { rules } from '../rules-of-site.ts';

const looks: Record<Verdict, string> = {
  'waarschijnlijk-wel': 'wel',
  'gemeente-beslist': 'beslist',
  misschien: 'misschien',
  'waarschijnlijk-niet': 'niet',
};

/** The word under which each scheme stands. */
export type Verdicts = Record<string, string>;

export function verdictsOf(answers: Answers): Verdicts {
  const { outcomes } = check(rules, answers, inForce);
  return Object.fromEntries(outcomes.map(({ scheme, verdict }) => [scheme, looks[verdict]]));
}

const euro = (amount: number) => exactly(Math.round(amount * 100));
const no = {
  studiefinanciering: 'nee',
  mantelzorg: 'nee',
  'hulp-thuis': 'nee',
  'premie-via-cak': 'nee',
} as const;

/** What the working parent of the walks is asked and answers. */
export const ofWorkingParent: Answers = {
  ...no,
  woonplaats: 'zoetermeer',
  leeftijd: exactly(34),
  partner: 'nee',
  kinderen: [4, 8],
  medebewoners: exactly(0),
  woning: 'huur',
  opvang: 'nee',
  'eigen-bedrijf': 'nee',
  inkomsten: 'weet-niet',
  'inkomen-hele-jaar': 'weet-niet',
  inkomen: euro(1500),
  rondkomen: 'ja',
  zorgverzekering: 'ja',
  vermogen: euro(900),
  rekenhuur: euro(700),
  toetsingsinkomen: euro(24_000),
  autowaarde: euro(0),
  aanslag: 'open',
};

/** What the couple with AOW of the walks is asked and answers. */
export const ofPensioners: Answers = {
  ...no,
  woonplaats: 'zoetermeer',
  leeftijd: exactly(72),
  partner: 'ja',
  'leeftijd-partner': exactly(70),
  samenwonen: ['getrouwd'],
  kinderen: [],
  medebewoners: exactly(0),
  woning: 'koop',
  inkomsten: 'weet-niet',
  'inkomen-hele-jaar': 'weet-niet',
  inkomen: euro(2168.26),
  rondkomen: 'ja',
  zorgverzekering: 'ja',
  'zorgverzekering-partner': 'ja',
  vermogen: euro(15_000),
  toetsingsinkomen: euro(28_500),
  overwaarde: 'ja',
  'auto-nodig': 'weet-niet',
};

/** What the single parent of the papers for helpers answers. */
export const ofParentWithCare: Answers = {
  ...no,
  woonplaats: 'zoetermeer',
  leeftijd: exactly(34),
  partner: 'nee',
  kinderen: [4, 8],
  medebewoners: exactly(0),
  woning: 'huur',
  opvang: 'ja',
  'eigen-bedrijf': 'nee',
  werk: 'loondienst',
  rondkomen: 'ja',
  'hoge-schulden': 'nee',
  zorgverzekering: 'ja',
  'inkomenstoeslag-gekregen': 'nee',
  inkomsten: [
    { van: 'ik', soort: 'loon', bedrag: 150_000, per: 'maand', vorm: 'netto', vakantiegeld: 'zonder' },
  ],
  vermogen: euro(900),
  toetsingsinkomen: euro(24_000),
  rekenhuur: euro(700),
  kinderopvang: [
    { soort: 'dagopvang', uren: 87, uurprijs: 1245 },
    { soort: 'bso', uren: 65, uurprijs: 1010 },
  ],
  autowaarde: euro(0),
  'auto-nodig': 'nee',
  aanslag: 'open',
};
