/** Which household the page reckons with: what was given, what the check gave, and what is assumed. */
import { describe, expect, test } from 'vitest';
import { type Answers, exactly, type Inkomst } from '../../src/engine/answers.ts';
import { curve, type Place } from '../../src/what-if/curve.ts';
import { completed, example, fromCheck, highestShown } from '../../src/what-if/household.ts';
import { rulesForWhatIf, textsForWhatIf } from '../../src/what-if/what-if-data.ts';
import { textsOf } from '../../src/words/texts.ts';
import { rules } from '../rules-of-site.ts';

const on = '2026-11-22';
const texts = textsOf('nl');

const wage = (of: Partial<Inkomst>): Inkomst => ({
  van: 'ik',
  soort: 'loon',
  bedrag: 1500_00,
  per: 'maand',
  vorm: 'netto',
  vakantiegeld: 'zonder',
  ...of,
});

describe('what nobody gave', () => {
  test('is assumed, and each assumption has a sentence', () => {
    const { answers, assumed } = completed(rules, {});
    expect(answers.partner).toBe('nee');
    expect(assumed).toContain('medebewoners');
    for (const fact of [
      ...assumed,
      'inkomen-partner',
      'inkomen-blijft',
      'leeftijd-partner',
      'overwaarde',
      'opvang',
      'samenwonen',
      'zorgverzekering-partner',
      'ouders-betalen',
    ])
      expect(texts[`wat-als.aanname.${fact}`], fact).toBeDefined();
  });

  test('is what is named, and nothing else', () => {
    for (const given of [
      {},
      example.answers,
      { partner: 'ja', woning: 'koop', kinderen: [3] },
    ] as Answers[]) {
      const { answers, assumed } = completed(rules, given);
      const filled = Object.keys(answers).filter((fact) => answers[fact] !== given[fact]);
      const named = assumed.filter((fact) => !['ander-inkomen', 'inkomen-partner'].includes(fact));
      const ofAll = (facts: string[]) =>
        facts.filter((fact) => fact !== 'opvang' && fact !== 'ouders-betalen').sort();
      expect(ofAll(filled)).toEqual(ofAll(named));
      expect(assumed.includes('inkomen-partner')).toBe(given.partner === 'ja');
    }
    expect(completed(rules, {}).assumed).not.toContain('opvang');
    expect(completed(rules, example.answers).assumed).toContain('opvang');
    expect(completed(rules, {}).assumed).not.toContain('ouders-betalen');
    expect(completed(rules, { leeftijd: exactly(19) }).assumed).toContain('ouders-betalen');
  });

  test('includes what somebody does not know, but no fact that does not exist', () => {
    const { answers, assumed } = completed(rules, { vermogen: 'weet-niet', partner: 'nee', woning: 'huur' });
    expect(answers.vermogen).toEqual(exactly(0));
    expect(assumed).toContain('vermogen');
    expect(assumed).not.toContain('leeftijd-partner');
    expect(assumed).not.toContain('overwaarde');
    expect(answers.rekenhuur).toBeUndefined();
  });

  test.each([
    ['the example', {}, example.wage],
    [
      'a couple that does not know what binds them',
      { partner: 'ja', samenwonen: 'weet-niet', kinderen: [] },
      2200_00,
    ],
    ['somebody of 19', { leeftijd: exactly(19), kinderen: [] }, 600_00],
  ] as [string, Answers, number][])(
    'leaves no scheme of %s open that depends on income',
    (_name, given, own) => {
      const { answers } = completed(rules, { ...example.answers, ...given });
      const places = curve({ rules, answers, on }, 4000_00)?.at(own).places ?? new Map<string, Place>();
      expect(places.get('zorgtoeslag')?.outcome.amount?.max).toBe(
        places.get('zorgtoeslag')?.outcome.amount?.min,
      );
      const dependsOnIncome = [...places].filter(
        ([, { standing, outcome }]) =>
          standing === 'open' &&
          outcome.ownShare === null &&
          outcome.conditions.some(({ fact }) => fact === 'inkomen' || fact === 'toetsingsinkomen'),
      );
      expect(dependsOnIncome.map(([id]) => id)).toEqual([]);
    },
  );
});

describe('the household of the check', () => {
  test('has its wage and its benefit as the wage, and keeps the other incomes', () => {
    const pension = wage({ soort: 'pensioen', bedrag: 200_00 });
    const partners = wage({ van: 'partner', bedrag: 900_00 });
    const { answers, wage: own } = fromCheck(
      rules,
      {
        partner: 'ja',
        inkomsten: [wage({}), wage({ soort: 'uitkering', bedrag: 300_40 }), pension, partners],
      },
      on,
    );
    expect(own).toBe(1800_00);
    expect(answers.inkomsten).toEqual([pension, partners]);
    expect(completed(rules, answers).assumed).toEqual(expect.arrayContaining(['inkomen-blijft']));
  });

  test('has a year like its month, whatever this year was', () => {
    const given: Answers = { partner: 'nee', 'inkomen-hele-jaar': 'nee', inkomsten: [wage({})] };
    const { answers, wage: own } = fromCheck(rules, given, on);
    const found = curve({ rules, answers: completed(rules, answers).answers, on }, 4000_00);
    expect(found?.at(own).yearly).not.toBeNull();
  });

  test('has a gross wage as its estimate net', () => {
    const { wage: own } = fromCheck(
      rules,
      { leeftijd: exactly(30), partner: 'nee', inkomsten: [wage({ bedrag: 2800_00, vorm: 'bruto' })] },
      on,
    );
    expect(own).toBeGreaterThan(2000_00);
    expect(own).toBeLessThan(2600_00);
    expect(own % 100).toBe(0);
  });

  test('has the income of the household as the wage where nothing else is known', () => {
    const given = { inkomen: exactly(1499_60), toetsingsinkomen: exactly(24_000_00), partner: 'nee' };
    expect(fromCheck(rules, given, on)).toEqual({ answers: { partner: 'nee' }, wage: 1500_00 });
    expect(fromCheck(rules, { inkomen: { min: 1000_00, max: 1400_00 } }, on).wage).toBe(1200_00);
    // Above a limit, without an end.
    expect(fromCheck(rules, { inkomen: { min: 1753_05, max: 100_000_00 } }, on).wage).toBe(1753_00);
    expect(fromCheck(rules, { inkomen: 'weet-niet' }, on).wage).toBe(0);
  });
});

test('the chart runs as far as the wages that are compared', () => {
  expect(highestShown(2200_00, 2600_00)).toBe(4000_00);
  expect(highestShown(4000_01, 0)).toBe(5000_00);
});

describe('what the page hands over', () => {
  test('gives the same curve as all rules', () => {
    const { answers } = completed(rules, example.answers);
    const all = curve({ rules, answers, on }, 4000_00);
    const handed = curve({ rules: rulesForWhatIf(rules), answers, on }, 4000_00);
    expect(handed?.points.map(({ total }) => total)).toEqual(all?.points.map(({ total }) => total));
    const judged = new Set(rulesForWhatIf(rules).schemes.map(({ id }) => id));
    expect(handed?.changes).toEqual(all?.changes.filter(({ scheme }) => judged.has(scheme)));
    expect(handed?.changes.length).toBeGreaterThan(6);
  });

  test('has the name of each scheme and who decides about it', () => {
    const handed = textsForWhatIf(texts, rulesForWhatIf(rules));
    for (const { id, grantedBy } of rulesForWhatIf(rules).schemes) {
      expect(handed[`regeling.${id}.naam`]).toBeDefined();
      expect(handed[`van-wie.${grantedBy}`]).toBeDefined();
    }
    expect(Object.keys(handed).some((key) => key.startsWith('regeling.geldpunt'))).toBe(false);
  });
});
