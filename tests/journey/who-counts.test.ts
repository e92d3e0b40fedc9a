/** What the laws make of the people in a home, as the check says it under each of them. */
import { expect, test } from 'vitest';
import { type Answers, exactly, type Medebewoner } from '../../src/engine/answers.ts';
import { bijstandshuishoudenIn } from '../../src/engine/laws/kostendelersnorm.ts';
import { medebewonersVan } from '../../src/engine/laws/medebewoners.ts';
import { toeslaghuishoudens } from '../../src/engine/laws/toeslagpartner.ts';
import { Situation } from '../../src/engine/situation.ts';
import { type Counts, whoCounts } from '../../src/journey/who-counts.ts';
import { rules } from '../rules-of-site.ts';

const of = (medebewoner: Medebewoner, answers = {}): Counts[] | undefined =>
  whoCounts({ partner: 'nee', kinderen: [], ...answers, medebewoners: [medebewoner] }).others[0];

test.each<[Medebewoner, Counts[]]>([
  [{ band: 'kind', leeftijd: exactly(20) }, ['geen-kosten', 'huur-deel']],
  [{ band: 'kind', leeftijd: exactly(22) }, ['geen-kosten', 'huur-deel']],
  [{ band: 'kind', leeftijd: exactly(23) }, ['geen-kosten', 'huur']],
  [{ band: 'kind', leeftijd: exactly(27) }, ['kosten', 'huur']],
  [{ band: 'familie', leeftijd: exactly(26) }, ['geen-kosten', 'huur']],
  [{ band: 'familie', leeftijd: exactly(40), studiefinanciering: 'ja' }, ['geen-kosten', 'huur']],
  [{ band: 'ander', leeftijd: 'weet-niet' }, ['huur']],
  [{ band: 'kind', leeftijd: 'weet-niet' }, []],
  [{ band: 'kamerhuurder' }, ['niet']],
])('%o counts for %o', (medebewoner, counts) => {
  expect(of(medebewoner)).toEqual(counts);
});

test('a sister who lives in with a mother and child is a toeslagpartner, and a grandmother is not', () => {
  const withChild = { kinderen: [5] };
  const adult = { leeftijd: exactly(61) };
  expect(of({ band: 'familie', ...adult }, withChild)).toContain('partner-in-huis');
  expect(of({ band: 'ander', ...adult }, withChild)).toContain('partner-in-huis');
  for (const band of ['ouder', 'kind', 'kamerhuurder'] as const)
    expect(of({ band, ...adult }, withChild)).not.toContain('partner-in-huis');
  // Not without a child who lives there, nor beside a partner, and of two it is not known which.
  expect(of({ band: 'familie', ...adult })).not.toContain('partner-in-huis');
  expect(of({ band: 'familie', ...adult }, { kinderen: [{ leeftijd: 5, woont: 'co-ouder' }] })).not.toContain(
    'partner-in-huis',
  );
  expect(of({ band: 'familie', ...adult }, { ...withChild, partner: 'ja' })).not.toContain('partner-in-huis');
  const two = whoCounts({
    partner: 'nee',
    ...withChild,
    medebewoners: [{ band: 'familie' }, { band: 'ander' }],
  });
  expect(two.others.flat()).not.toContain('partner-in-huis');
});

test.each<[string[] | 'weet-niet', number[], Counts[]]>([
  [['getrouwd'], [], ['toeslagpartner']],
  [['pensioen-samen'], [], ['toeslagpartner']],
  [[], [], ['geen-toeslagpartner']],
  [[], [5], ['toeslagpartner']],
  ['weet-niet', [], []],
])('a partner with the ties %o and the children %o counts for %o', (samenwonen, kinderen, counts) => {
  expect(whoCounts({ partner: 'ja', samenwonen, kinderen }).partner).toEqual(counts);
});

test('says of everybody what the laws of the engine reckon with', () => {
  const partners = ['ja', 'nee'] as const;
  const ties = [[], ['getrouwd'], ['kind-samen'], 'weet-niet'] as const;
  const children = [[], [5], [{ leeftijd: 5, woont: 'co-ouder' as const }]];
  const others: Medebewoner[][] = [
    [],
    ...(['kind', 'ouder', 'familie', 'kamerhuurder', 'ander'] as const).flatMap((band) =>
      [20, 26, 27, 40].map((age) => [{ band, leeftijd: exactly(age), studiefinanciering: 'nee' as const }]),
    ),
  ];
  let compared = 0;
  for (const partner of partners)
    for (const samenwonen of ties)
      for (const kinderen of children)
        for (const medebewoners of others) {
          const answers: Answers = {
            leeftijd: exactly(40),
            partner,
            ...(partner === 'ja' && {
              samenwonen: typeof samenwonen === 'string' ? samenwonen : [...samenwonen],
            }),
            kinderen,
            medebewoners,
          };
          const situation = new Situation(rules, answers, '2026-11-27');
          const possible = new Set(toeslaghuishoudens(situation).map(({ toeslagpartner }) => toeslagpartner));
          const said = whoCounts(answers);
          const [other = []] = said.others;
          if (partner === 'ja') {
            const isSure = possible.size === 1;
            expect(said.partner).toEqual(
              isSure ? [possible.has('partner') ? 'toeslagpartner' : 'geen-toeslagpartner'] : [],
            );
          } else
            expect(other.includes('partner-in-huis')).toBe(!possible.has('geen') && !possible.has('partner'));
          const { kostendelers } = bijstandshuishoudenIn(situation);
          expect(other.includes('kosten')).toBe(kostendelers.min === 1);
          expect(other.some((counts) => counts.startsWith('huur'))).toBe(
            medebewonersVan(situation).aantal.min === 1,
          );
          compared += 1;
        }
  expect(compared).toBe(2 * 4 * 3 * 21);
});
