/** The couple law: whichever of two people fills in the check, the household gets the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Answer,
  type Answers,
  exactly,
  type Inkomst,
  inkomstsoorten,
  opvangsoorten,
  type Range,
} from '../../src/engine/answers.ts';
import { check } from '../../src/engine/check.ts';
import { rules } from '../rules-of-site.ts';

/** What is asked of each of the two: a fact of the visitor and the same of the partner. */
const pairs = [
  ['leeftijd', 'leeftijd-partner'],
  ['aow-leeftijd-bereikt', 'aow-leeftijd-bereikt-partner'],
  ['zorgverzekering', 'zorgverzekering-partner'],
  ['werk', 'werk-partner'],
] as const;

/** The same couple, with the other of the two as the visitor. */
function swapped(answers: Answers): Answers {
  const { inkomsten, toetsingsinkomen, 'toetsingsinkomen-partner': partners } = answers;
  const theirs = Object.fromEntries(
    pairs.flatMap(([own, partner]): [string, Answer | undefined][] => [
      [own, answers[partner]],
      [partner, answers[own]],
    ]),
  );
  return {
    ...answers,
    ...theirs,
    ...(Array.isArray(inkomsten) && {
      inkomsten: inkomsten.map((each) => ({ ...each, van: each.van === 'ik' ? 'partner' : 'ik' })),
    }),
    ...(toetsingsinkomen && {
      'toetsingsinkomen-partner': exactly((toetsingsinkomen as Range).min - (partners as Range).min),
    }),
  };
}

const yesNo = fc.constantFrom('ja', 'nee');
const euros = (most: number) => fc.integer({ min: 0, max: most }).map((amount) => amount * 100);
const age = fc.oneof(
  fc.constantFrom(18, 20, 21, 22, 26, 27, 66, 67, 68).map(exactly),
  fc.integer({ min: 18, max: 95 }).map(exactly),
  fc.tuple(fc.integer({ min: 18, max: 80 }), fc.nat(15)).map(([min, more]) => ({ min, max: min + more })),
);
const possessions = fc
  .oneof(
    euros(20_000),
    fc.constantFrom(8_000_00, 16_000_00, 16_000_01, 38_479_01, 76_958_00, 76_958_01, 146_012_00, 184_634_00),
  )
  .map(exactly);
const work = fc.constantFrom('loondienst', 'eigen-bedrijf', 'opleiding', 'net-gestopt', 'geen');
const incomes: fc.Arbitrary<Inkomst[]> = fc.array(
  fc.record({
    van: fc.constantFrom('ik' as const, 'partner' as const),
    soort: fc.constantFrom(...inkomstsoorten),
    bedrag: euros(2_500),
    per: fc.constant('maand' as const),
    vorm: fc.constantFrom('netto' as const, 'bruto' as const),
    vakantiegeld: fc.constantFrom('met' as const, 'zonder' as const),
  }),
  { maxLength: 3 },
);
const child = fc.record({
  leeftijd: fc.integer({ min: 0, max: 17 }),
  woont: fc.constantFrom('hier' as const, 'co-ouder' as const),
  pleegkind: fc.constantFrom('nee' as const, 'ja' as const),
});
const other = fc.record({
  leeftijd: fc.integer({ min: 18, max: 90 }).map(exactly),
  band: fc.constantFrom(
    'kind' as const,
    'ouder' as const,
    'familie' as const,
    'kamerhuurder' as const,
    'ander' as const,
  ),
  studiefinanciering: fc.constantFrom('ja' as const, 'nee' as const),
  toetsingsinkomen: euros(40_000).map(exactly),
});

/** What is asked of the visitor only. */
const ofTheVisitorAlone: Answers = { studiefinanciering: 'nee', 'eigen-bedrijf': 'nee' };

/** Any couple; of the incomes either the amounts, or each income. */
const couple = fc
  .record({
    leeftijd: age,
    'leeftijd-partner': age,
    'aow-leeftijd-bereikt': yesNo,
    'aow-leeftijd-bereikt-partner': yesNo,
    samenwonen: fc.constantFrom<string[]>(['getrouwd'], ['kind-samen', 'koophuis-samen'], []),
    kinderen: fc.array(child, { maxLength: 3 }),
    medebewoners: fc.array(other, { maxLength: 2 }),
    woning: fc.constantFrom('huur', 'huur', 'huur', 'koop', 'kamer', 'inwonend', 'instelling', 'geen'),
    rekenhuur: fc.integer({ min: 150_00, max: 1_200_00 }).map(exactly),
    opvang: yesNo,
    kinderopvang: fc.array(
      fc.record({ soort: fc.constantFrom(...opvangsoorten), uren: fc.nat(200), uurprijs: fc.nat(1_500) }),
      { minLength: 1, maxLength: 2 },
    ),
    werk: work,
    'werk-partner': work,
    zorgverzekering: yesNo,
    'zorgverzekering-partner': yesNo,
    'ouders-betalen': yesNo,
    vermogen: possessions,
    'vermogen-1-januari': possessions,
    schulden: possessions,
  })
  .chain((of) =>
    fc
      .oneof(
        incomes.map((inkomsten): Answers => ({ inkomsten })),
        fc.tuple(euros(50_000), euros(50_000), euros(2_600)).map(
          ([own, theirs, month]): Answers => ({
            toetsingsinkomen: exactly(own + theirs),
            'toetsingsinkomen-partner': exactly(theirs),
            inkomen: exactly(month),
          }),
        ),
      )
      .map((income): Answers => {
        const { opvang, kinderopvang, werk, 'werk-partner': partners, ...rest } = of;
        const care: Answers = opvang === 'ja' ? { kinderopvang, werk, 'werk-partner': partners } : {};
        return {
          ...rest,
          ...income,
          partner: 'ja',
          woonplaats: 'zoetermeer',
          ...ofTheVisitorAlone,
          opvang,
          ...care,
        };
      }),
  );

/** By law of one person, and not of a couple: Pw art. 36 and 36b, and what is given to somebody for what that one does. */
const ofOnePerson = ['individuele-inkomenstoeslag', 'studietoeslag'];

const isToeslagpartner = ({ samenwonen, kinderen }: Answers): boolean =>
  (samenwonen as string[]).length > 0 ||
  (kinderen as { woont: string; pleegkind: string }[]).some(
    ({ woont, pleegkind }) => woont === 'hier' && pleegkind === 'nee',
  );

/** Of two who are no toeslagpartners each has these of their own. */
const ofEach = ['zorgtoeslag', 'kindgebonden-budget', 'kinderopvangtoeslag'];

const day = fc.constantFrom('2026-03-01', '2026-11-27', '2027-02-01', '2028-03-01');

describe('the couple law', () => {
  test('whichever of two people visits, the household gets the same', () => {
    fc.assert(
      fc.property(couple, day, (answers, on) => {
        const apart = [...ofOnePerson, ...(isToeslagpartner(answers) ? [] : ofEach)];
        const [one, other] = [answers, swapped(answers)].map((each) => {
          const { outcomes, ...household } = check(rules, each, on);
          const shared = outcomes.filter(({ scheme }) => !apart.includes(scheme));
          return [household, shared.map(({ scheme, verdict, amount }) => [scheme, verdict, amount])];
        });
        expect(one).toEqual(other);
      }),
      { numRuns: 1_000, seed: 14 },
    );
  }, 60_000);
});
