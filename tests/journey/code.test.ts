import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, dontKnow, exactly } from '../../src/engine/answers.ts';
import type { Fact, Ruleset } from '../../src/engine/ruleset.ts';
import { type HandedOver, readCode, writeCode } from '../../src/journey/code.ts';
import { readSituation } from '../../src/rules/read-situation.ts';
import { answerTo, asSituation, someAnswers } from '../drawn-answers.ts';
import { rules } from '../rules-of-site.ts';
import { population } from './population.ts';

const on = '2026-11-22';

const anything: fc.Arbitrary<HandedOver> = fc.record({
  answers: fc.record(
    Object.fromEntries(
      rules.facts.map((fact) => [
        fact.id,
        fc.oneof(fc.constant(undefined), fc.constant(dontKnow), answerTo(fact)),
      ]),
    ),
  ),
  received: fc.subarray(rules.schemes.map(({ id }) => id)),
});

const handedOver = (answers: Answers): HandedOver => ({ answers, received: [] });
const household = handedOver({
  woonplaats: 'zoetermeer',
  leeftijd: exactly(32),
  partner: 'nee',
  kinderen: [4, 8],
  medebewoners: exactly(0),
  rekenhuur: exactly(650_00),
  vermogen: { min: 0, max: 7_575_00 },
  zorgverzekering: dontKnow,
});
const code = writeCode(household, rules);

/** The answers that were given. */
const said = ({ answers, ...rest }: HandedOver) => ({
  ...rest,
  answers: Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)),
});

function read(text: string, from: Ruleset = rules): HandedOver {
  const found = readCode(text, from);
  if ('refusal' in found) throw new Error(found.refusal);
  return found;
}

describe('a code with the answers', () => {
  test('gives back exactly what went in', () => {
    expect(read(code)).toEqual(household);
    expect(read(writeCode(handedOver({}), rules))).toEqual(handedOver({}));
  });

  test('gives back whatever can be answered', () => {
    fc.assert(
      fc.property(anything, (all) => {
        expect(read(writeCode(all, rules))).toEqual(said(all));
      }),
      { numRuns: 2_000, seed: 6 },
    );
  });

  test('gives back every situation that can be read', () => {
    fc.assert(
      fc.property(someAnswers(1), (answers) => {
        const { problems, answers: found } = readSituation(asSituation(answers), rules);
        expect([problems, found]).toEqual([[], answers]);
        expect(read(writeCode(handedOver(found), rules)).answers).toStrictEqual(found);
      }),
      { numRuns: 2_000, seed: 6 },
    );
  });

  test('gives back what is at the ends of what can be answered', () => {
    const child = [
      0,
      17,
      { leeftijd: 0, pleegkind: 'nee' },
      { leeftijd: 17, woont: 'co-ouder', pleegkind: 'ja' },
    ];
    const young = { leeftijd: exactly(18), toetsingsinkomen: exactly(0) };
    const old = { leeftijd: { min: 18, max: 120 }, toetsingsinkomen: { min: 0, max: 1_000_000_00 } };
    const all = handedOver({
      kinderen: child,
      medebewoners: [young, old, {}, ...Array(12).fill({ band: dontKnow, studiefinanciering: dontKnow })],
      kinderopvang: [
        { soort: 'bso', uren: 0, uurprijs: 0 },
        { soort: 'dagopvang', uren: 744, uurprijs: 100_00 },
      ],
      samenwonen: ['vorig-jaar-toeslagpartner', 'getrouwd'],
    } as Answers);
    expect(read(writeCode(all, rules))).toStrictEqual(all);
  });

  test('is short enough to scan with a cheap phone', () => {
    const lengths = population(rules, on, 500)
      .map(({ truth }) => writeCode(handedOver(truth), rules).length)
      .toSorted((one, other) => one - other);
    expect(lengths.at(-1)).toBeLessThanOrEqual(135);
    const record = readFileSync('docs/besluiten/code-for-another-device.md', 'utf8');
    const [said] = /about (\d+) signs/.exec(record)?.slice(1) ?? [];
    expect(Math.abs((lengths[250] ?? 0) - Number(said))).toBeLessThanOrEqual(5);
  });

  test('is read with spaces, dashes and small letters, and out of a link', () => {
    const spaced = code.toLowerCase().replaceAll(/(.{4})/g, '$1-');
    expect(read(`  ${spaced}\n`)).toEqual(household);
    expect(read(`https://zelfcheck.example/check/#code=${code}`)).toEqual(household);
  });

  test('is refused as damaged where it is cut off, empty or something else', () => {
    for (const text of [
      '',
      '1',
      code.slice(0, -1),
      code.slice(1),
      `${code}0`,
      'leergeld',
      'https://zelfcheck.example/',
      `1${'Z'.repeat(5000)}`,
    ])
      expect(readCode(text, rules), text.slice(0, 60)).toEqual({ refusal: 'beschadigd' });
  });

  test('is refused where it was made before the people in the home were people', () => {
    const before = '167W1VA2288PJ4C0QRF6QQMKE90EW1QZ8';
    expect(readCode(before, rules)).toEqual({ refusal: 'andere-versie' });
  });

  test('is refused where it is of a newer form', () => {
    expect(readCode('367W1VA2288PJ4C0QRF6QQMKE900Q8GYA', rules)).toEqual({ refusal: 'nieuwer' });
  });

  test('is refused where it was made with other questions or schemes', () => {
    const fewer: Ruleset = { ...rules, facts: rules.facts.slice(1) };
    const other: Ruleset = { ...rules, schemes: rules.schemes.toReversed() };
    for (const each of [fewer, other]) expect(readCode(code, each)).toEqual({ refusal: 'andere-versie' });
  });

  test('stays good where an amount, a page or the order of a conversation changes', () => {
    const facts = rules.facts.map((fact): Fact => ({ ...fact, burden: 9, part: 'geld', page: 'anders' }));
    expect(read(code, { ...rules, facts, norms: {}, sources: [] })).toEqual(household);
  });

  test('cannot be made of an answer that the facts do not allow', () => {
    for (const answers of [{ leeftijd: exactly(14) }, { partner: 'misschien' }, { kinderen: [18] }])
      expect(() => writeCode(handedOver(answers), rules)).toThrow(RangeError);
  });
});

test('100,000 changed codes are all refused', () => {
  const random = fc.sample(fc.nat({ max: 0x7fffffff }), { numRuns: 400_000, seed: 2026 });
  let at = 0;
  const next = (below: number): number => (random[at++ % random.length] ?? 0) % below;
  const codes = population(rules, on, 50).map(({ truth }) => writeCode(handedOver(truth), rules));
  const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const sign = (): string => signs[next(32)] ?? '';
  const refused = { beschadigd: 0, nieuwer: 0, 'andere-versie': 0 };
  let changed = 0;
  while (changed < 100_000) {
    const whole = codes[changed % codes.length] ?? '';
    const place = next(whole.length);
    const rest = next(whole.length);
    const mutated = [
      () => whole.slice(0, place) + sign() + whole.slice(place + 1),
      () => whole.slice(0, place) + whole.slice(place + 1 + next(4)),
      () => whole.slice(0, place) + sign() + sign() + whole.slice(place),
      () => whole.slice(0, place) + String.fromCharCode(33 + next(94)) + whole.slice(place + 1),
      () => whole.slice(0, place) + (whole[place + 1] ?? '') + (whole[place] ?? '') + whole.slice(place + 2),
      () => [...whole].map((each, index) => (index === place || index === rest ? sign() : each)).join(''),
    ][next(6)]?.() as string;
    if (mutated.replaceAll(/[\s-]/g, '').toUpperCase() === whole) continue;
    changed += 1;
    const found = readCode(mutated, rules);
    if (!('refusal' in found)) throw new Error(`${mutated} was read, and is a change of ${whole}.`);
    refused[found.refusal] += 1;
  }
  expect(refused).toEqual({ beschadigd: 100_000, nieuwer: 0, 'andere-versie': 0 });
});
