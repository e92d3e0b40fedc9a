/** Income as people know it: the form, what the check makes of it, and that the result is what reken says of the same situation. */
import { expect, type Page, test } from '@playwright/test';
import { type Household, type Income, inForce } from '../journey/households.ts';
import { reken } from '../reken.ts';
import { rules } from '../rules-of-site.ts';
import {
  answer,
  answerTo,
  askedFact,
  card,
  expectAccessible,
  expectFault,
  expectNoSidewaysScroll,
  expectPage,
  fillIn,
  fillInHousehold,
  incomeField,
  kindOfIncome,
  leaveBy,
  next,
  openCheck,
  verdicts,
  walk,
} from './check-walk.ts';
import { openCard } from './result-page.ts';

const { facts } = rules;
const no = { card: 'Nee' } as const;
const yes = { card: 'Ja' } as const;

/** Somebody who rents alone, beside the incomes. */
const tenant: Household = {
  woonplaats: { card: 'In Zoetermeer' },
  leeftijd: { number: '45' },
  partner: no,
  kinderen: { ages: [] },
  medebewoners: { others: [] },
  woning: { card: 'In een huurhuis' },
  rekenhuur: { amount: '650' },
  opvang: no,
  'eigen-bedrijf': no,
  studiefinanciering: no,
  vermogen: { amount: '900' },
  rondkomen: yes,
  zorgverzekering: yes,
  'premie-via-cak': no,
  'hoge-schulden': no,
  'inkomenstoeslag-gekregen': no,
  mantelzorg: no,
  'hulp-thuis': no,
};
const situation = {
  woonplaats: 'zoetermeer',
  leeftijd: 45,
  partner: 'nee',
  kinderen: [] as number[],
  medebewoners: 0,
  woning: 'huur',
  rekenhuur: 650,
  opvang: 'nee',
  'inkomen-hele-jaar': 'ja',
  'eigen-bedrijf': 'nee',
  studiefinanciering: 'nee',
  vermogen: 900,
  rondkomen: 'ja',
  zorgverzekering: 'ja',
  'premie-via-cak': 'nee',
  'hoge-schulden': 'nee',
  'inkomenstoeslag-gekregen': 'nee',
  mantelzorg: 'nee',
  'hulp-thuis': 'nee',
};

interface Walked {
  name: string;
  household: Household;
  situation: Record<string, unknown>;
  /** What is said of the income of zorgtoeslag, or of the scheme named. */
  reckoned: [scheme: string, sentence: RegExp][];
  /** What stands on the card itself. */
  named?: [scheme: string, sentence: RegExp][];
}

const pay = { van: 'ik', soort: 'loon', per: 'maand', vorm: 'netto', vakantiegeld: 'zonder' };
const households: Walked[] = [
  {
    name: 'a payslip of four weeks',
    household: {
      ...tenant,
      inkomsten: { incomes: [{ soort: 'loon', bedrag: '1.300', per: 'vier-weken' }] },
    },
    situation: { ...situation, inkomsten: [{ ...pay, bedrag: 1300, per: 'vier-weken' }] },
    reckoned: [
      ['zoetermeerpas', /rekenen wij met €\u00a01\.408,33 netto per maand, zonder vakantiegeld\.$/],
      [
        'zorgtoeslag',
        /rekenen wij met €\u00a018\.\d{3} tot €\u00a019\.\d{3} bruto per jaar\. Dat is onze schatting\.$/,
      ],
    ],
    named: [
      [
        'zorgtoeslag',
        /Uw inkomen is naar schatting €\u00a018\.\d{3} tot €\u00a019\.\d{3} per jaar\. De grens is/,
      ],
      [
        'zoetermeerpas',
        /Uw inkomen is €\u00a01\.408,33 per maand\. De grens is €\u00a01\.618,19 per maand\./,
      ],
    ],
  },
  {
    name: 'a year before tax',
    household: {
      ...tenant,
      kinderen: { ages: ['4', '8'] },
      inkomsten: { incomes: [{ soort: 'loon', bedrag: '26400', per: 'jaar' }] },
    },
    situation: {
      ...situation,
      kinderen: [4, 8],
      inkomsten: [{ ...pay, bedrag: 26_400, per: 'jaar', vorm: 'bruto', vakantiegeld: 'met' }],
    },
    reckoned: [
      ['zorgtoeslag', /rekenen wij met €\u00a026\.400 bruto per jaar\.$/],
      [
        'zoetermeerpas',
        /rekenen wij met €\u00a01\.9\d\d tot €\u00a02\.0\d\d netto per maand, zonder vakantiegeld\. Dat is onze schatting\.$/,
      ],
    ],
  },
  {
    name: 'AOW with a small pension',
    household: {
      ...tenant,
      leeftijd: { number: '72' },
      inkomsten: {
        incomes: [
          { soort: 'aow', bedrag: '1.581,55' },
          { soort: 'pensioen', bedrag: '95' },
        ],
      },
    },
    situation: {
      ...situation,
      leeftijd: 72,
      inkomsten: [
        { ...pay, soort: 'aow', bedrag: 1581.55 },
        { ...pay, soort: 'pensioen', bedrag: 95 },
      ],
    },
    reckoned: [
      ['zoetermeerpas', /rekenen wij met €\u00a01\.676,55 netto per maand, zonder vakantiegeld\.$/],
      ['huurtoeslag', /bruto per jaar\. Dat is onze schatting\.$/],
    ],
  },
  {
    name: 'no income',
    household: { ...tenant, inkomsten: { incomes: [] }, rondkomen: no },
    situation: { ...situation, inkomsten: [], rondkomen: 'nee' },
    reckoned: [
      ['zoetermeerpas', /rekenen wij met €\u00a00 netto per maand, zonder vakantiegeld\.$/],
      ['zorgtoeslag', /rekenen wij met €\u00a00 bruto per jaar\.$/],
    ],
  },
];

interface Uitkomst {
  regeling: string;
  uitkomst: string;
  bedrag: { min: number; max: number } | null;
}

const looks = {
  'waarschijnlijk-wel': 'wel',
  'gemeente-beslist': 'beslist',
  misschien: 'misschien',
  'waarschijnlijk-niet': 'niet',
} as const;

const outcomesOf = (given: Record<string, unknown>): Uitkomst[] =>
  (reken(given) as { uitkomsten: Uitkomst[] }).uitkomsten;

/** An amount in euro as the site writes it: whole, or to the cent where that is not whole. */
function euros(amount: number, digits: 0 | 2): string {
  const minimumFractionDigits = Number.isInteger(amount) ? 0 : digits;
  return new Intl.NumberFormat('nl-NL', { minimumFractionDigits, maximumFractionDigits: digits }).format(
    amount,
  );
}

/** The facts that were asked on these pages of somebody with these answers. */
const factsOf = (asked: readonly string[], given: Record<string, unknown>): string[] =>
  facts
    .filter(({ id, page }) => asked.includes(page ?? id))
    .filter(({ onlyIf }) => onlyIf === undefined || given[onlyIf.fact] === onlyIf.is)
    .map(({ id }) => id);

for (const { name, household, situation: given, reckoned, named = [] } of households) {
  test(`a walk with ${name} gives what reken gives`, async ({ page }) => {
    await openCheck(page);
    const asked = await walk(page, household);
    expect(asked).toContain('inkomsten');
    expect(asked).not.toContain('inkomen');
    expect(asked).not.toContain('toetsingsinkomen');
    const found = await verdicts(page);
    // What was not asked changes nothing, so it is not known on either side.
    const known = factsOf(asked, given).map((fact) => [fact, given[fact] ?? 'weet-niet']);
    const situated = { ...Object.fromEntries(known), peildatum: inForce };
    for (const { regeling, uitkomst, bedrag } of outcomesOf(situated)) {
      expect(found[looks[uitkomst as keyof typeof looks]], regeling).toContain(regeling);
      if (uitkomst === 'waarschijnlijk-niet' || bedrag === null || bedrag.max === 0) continue;
      const worth = card(page, regeling).locator('.worth');
      const digits = bedrag.min === bedrag.max ? 2 : 0;
      await expect(worth).toContainText(euros(bedrag.max, digits));
      if (bedrag.min > 0) await expect(worth).toContainText(euros(bedrag.min, digits));
    }
    for (const [scheme, sentence] of reckoned) {
      const reasons = await openCard(page, scheme);
      await expect(reasons.locator('.why p.soft').first()).toHaveText(sentence);
    }
    for (const [scheme, sentence] of named)
      await expect(card(page, scheme).locator('.main-reason')).toContainText(sentence);
  });
}

/** Goes to the question about incomes. */
async function toIncomes(page: Page, household: Household = tenant): Promise<void> {
  await openCheck(page);
  await walk(page, household, 'inkomsten');
}
const couple: Household = {
  ...tenant,
  partner: yes,
  'leeftijd-partner': { number: '44' },
  'werk-partner': { card: 'Nu geen werk en geen opleiding' },
};
const wage: Income = { soort: 'loon', bedrag: '1450' };

test.describe('the form', () => {
  const amount = (page: Page) => incomeField(page, 'ik', 'loon', 'bedrag');

  test('shows the kinds that fit and what there is to say of each, and the focus goes along', async ({
    page,
  }) => {
    await toIncomes(page);
    const names = await page.locator('.person .opt-text > span:first-child').allInnerTexts();
    expect(names).toEqual(['Loon', 'Uitkering', 'Pensioen', 'Ander inkomen', 'Ik heb geen inkomen']);
    await expect(page.locator('select, .person input[type="text"]')).toHaveCount(0);
    await kindOfIncome(page, 'ik', 'loon').check();
    await expect(page.getByRole('group', { name: 'Loon' }).getByLabel('Bedrag')).toBeVisible();
    await expect(page.getByLabel('Hoe vaak?')).toHaveValue('maand');
    await expect(page.locator('.income summary')).toContainText('etto, zonder vakantiegeld');
    await expect(page.getByLabel('Netto of bruto?')).toBeHidden();

    // A year is that of a statement of the year, until somebody says otherwise.
    await page.getByLabel('Hoe vaak?').selectOption('per jaar');
    await expect(page.getByLabel('Netto of bruto?')).toBeVisible();
    await expect(page.getByLabel('Netto of bruto?')).toHaveValue('bruto');
    await expect(page.getByLabel('Zit het vakantiegeld erbij?')).toHaveValue('met');
    await expect(page.getByText('loon voor loonheffing')).toBeVisible();
    await page.getByLabel('Zit het vakantiegeld erbij?').selectOption('zonder');
    await page.getByLabel('Hoe vaak?').selectOption('per maand');
    await expect(page.getByLabel('Netto of bruto?')).toHaveValue('bruto');
    await expect(page.getByLabel('Zit het vakantiegeld erbij?')).toHaveValue('zonder');

    await page.getByRole('button', { name: /^Nog een bedrag\s+Loon$/ }).click();
    await expect(amount(page)).toBeFocused();
    await page.keyboard.type('200');
    await expect(page.getByRole('group', { name: 'Loon 2' })).toBeVisible();
    await page.getByRole('button', { name: /^Verwijder\s+Loon$/ }).click();
    await expect(page.locator('.income')).toHaveCount(1);
    await expect(amount(page)).toBeFocused();
    await expect(amount(page)).toHaveValue('200');
    await kindOfIncome(page, 'ik', 'loon').uncheck();
    await expect(page.locator('.income')).toHaveCount(0);

    await fillIn(page, { incomes: [{ soort: 'pensioen', bedrag: '200' }] });
    await page.locator('.income summary').click();
    await expect(page.getByLabel('Netto of bruto?')).toBeVisible();
    await expect(page.getByLabel('Zit het vakantiegeld erbij?')).toHaveCount(0);
  });

  test('asks below the incomes whether they were the same all year, of who knows them', async ({ page }) => {
    await toIncomes(page);
    const year = page.getByRole('group', { name: 'Was uw inkomen dit jaar elke maand ongeveer hetzelfde?' });
    const unknown = page.getByRole('checkbox', { name: 'Ik weet de bedragen niet' });
    await unknown.check();
    await expect(year).toHaveCount(0);
    await unknown.uncheck();
    await kindOfIncome(page, 'ik', 'geen').check();
    await expectFault(page, year.getByRole('radio', { name: 'Ja' }), 'Kies een antwoord.');
    await year.getByRole('radio', { name: 'Nee, er veranderde iets' }).check();
    await page.getByLabel('Het precieze bedrag per jaar').fill('24000');
    await leaveBy(page, next(page));
    await page.goBack();
    await expect(year.getByRole('radio', { name: 'Nee, er veranderde iets' })).toBeChecked();
    await leaveBy(page, page.getByRole('button', { name: 'Toon mijn uitkomst tot nu toe' }));
    await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
    const change = 'Wijzig of het inkomen het hele jaar hetzelfde was';
    await leaveBy(page, page.getByRole('button', { name: change }));
    await expect(year).toBeVisible();
  });

  test('asks for the amount of a year that was not the same all along, and takes it back with that', async ({
    page,
  }) => {
    await toIncomes(page);
    const year = page.getByRole('group', { name: 'Was uw inkomen dit jaar elke maand ongeveer hetzelfde?' });
    const changed = page.locator('[name="inkomen-hele-jaar"][value="nee"]');
    const same = page.locator('[name="inkomen-hele-jaar"][value="ja"]');
    const figure = page.getByLabel('Het precieze bedrag per jaar');
    await fillIn(page, { incomes: [wage] });
    await same.check();
    await expect(figure).toHaveCount(0);
    await changed.check();
    await expect(page.getByRole('group', { name: 'Hoeveel inkomen hebt u dit hele jaar?' })).toContainText(
      'Mijn toeslagen',
    );
    await page.setViewportSize({ width: 320, height: 640 });
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    // Who gave the income of a year has said it.
    await incomeField(page, 'ik', 'loon', 'per').selectOption('jaar');
    await expect(figure).toHaveCount(0);
    await incomeField(page, 'ik', 'loon', 'per').selectOption('maand');

    const sure = year.getByRole('checkbox');
    await incomeField(page, 'ik', 'loon', 'bedrag').fill('24000');
    await expectFault(page, incomeField(page, 'ik', 'loon', 'bedrag'), 'Is het een bedrag per jaar?');
    await expect(sure).toHaveCount(0);
    await incomeField(page, 'ik', 'loon', 'bedrag').fill(wage.bedrag);
    await expectFault(page, figure, 'Schrijf een bedrag');
    await figure.fill('2400');
    await expectFault(page, figure, 'per maand');
    await expect(sure).toHaveCount(1);
    await figure.fill('24000');
    await leaveBy(page, next(page));
    await page.goBack();
    await expect(figure).toHaveValue('24000');

    await leaveBy(page, page.getByRole('button', { name: 'Toon mijn uitkomst tot nu toe' }));
    await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
    await expect(answerTo(page, 'inkomen per jaar')).toContainText('€\u00a024.000');
    await leaveBy(page, page.getByRole('button', { name: 'Wijzig inkomen per jaar' }));
    await expectPage(page, 'vraag-toetsingsinkomen');
    await answer(page, { amount: '25000' });
    await expect(answerTo(page, 'inkomen per jaar')).toContainText('€\u00a025.000');
    const change = page.getByRole('button', { name: 'Wijzig of het inkomen het hele jaar hetzelfde was' });
    await leaveBy(page, change);
    await expect(figure).toHaveValue('25000');
    await same.check();
    await leaveBy(page, next(page));
    await expect(page.getByRole('main')).not.toContainText('€\u00a025.000');
    await leaveBy(page, change);
    await changed.check();
    await year.getByRole('radio', { name: 'Weet ik niet' }).last().check();
    await expect(figure).toHaveCount(0);
    await leaveBy(page, next(page));
    await expect(answerTo(page, 'inkomen per jaar')).toContainText('eet ik niet');
  });

  test('tells a couple apart, and knows what excludes what and how much is enough', async ({ page }) => {
    await toIncomes(page, { ...couple, kinderen: { ages: ['4'] } });
    for (const name of ['Uw inkomen', 'Inkomen van uw partner'])
      await expect(page.getByRole('group', { name }).getByRole('checkbox', { name: /^Loon/ })).toHaveCount(1);
    await expect(page.getByRole('checkbox', { name: 'Mijn partner heeft geen inkomen' })).toBeVisible();

    const none = kindOfIncome(page, 'ik', 'geen');
    const unknown = page.getByRole('checkbox', { name: 'Ik weet de bedragen niet' });
    await expectFault(page, kindOfIncome(page, 'ik', 'loon'), 'Kies welk inkomen u hebt.');
    await none.check();
    await expectFault(page, kindOfIncome(page, 'partner', 'loon'), 'Kies ook welk inkomen uw partner heeft.');
    await fillIn(page, { incomes: [wage] });
    await expect(none).not.toBeChecked();
    await expect(kindOfIncome(page, 'partner', 'geen')).toBeChecked();
    await none.check();
    await expect(page.locator('.income')).toHaveCount(0);
    await fillIn(page, { incomes: [{ soort: 'kinderalimentatie', bedrag: '200' }] });
    await expect(page.locator('.income summary')).toHaveCount(0);
    await expect(page.locator('.income')).toContainText('Voor toeslagen telt dit bedrag niet mee.');
    await unknown.check();
    await expect(page.locator('.person input:checked')).toHaveCount(0);
    await none.check();
    await expect(unknown).not.toBeChecked();

    await kindOfIncome(page, 'ik', 'loon').check();
    const more = page.locator('.another');
    for (let extra = 0; extra < 4; extra += 1) await more.click();
    await expect(page.locator('.income')).toHaveCount(5);
    await expect(more).toHaveCount(0);
  });

  test('says what cannot be read and asks about a year that was written as a month, and the rest stays', async ({
    page,
  }) => {
    await toIncomes(page);
    await fillIn(page, { incomes: [{ ...wage, per: 'week', bedrag: '400' }, wage] });
    for (const [written, sentence] of [
      ['', 'Loon 2: schrijf hoeveel het is.'],
      ['-200', 'Loon 2: schrijf het bedrag zonder minteken.'],
      ['1,234', 'Loon 2: wij kunnen dit bedrag niet lezen.'],
      ['9000000', 'Loon 2: schrijf een bedrag van hoogstens €\u00a01.000.000.'],
      ['24000', 'Loon 2: u schreef €\u00a024.000 per maand. Dat is veel. Is het een bedrag per jaar?'],
    ] as const) {
      await amount(page).fill(written);
      await expectFault(page, amount(page), sentence);
      await expect(amount(page)).toHaveValue(written);
      await expect(page.locator('[name="ik-loon-0-bedrag"]')).toHaveValue('400');
      await expect(page.locator('[name="ik-loon-0-per"]')).toHaveValue('week');
    }
    await page.getByRole('checkbox', { name: 'Ja, het is €\u00a024.000 per maand' }).check();
    await amount(page).fill('2400');
    await incomeField(page, 'ik', 'loon', 'per').selectOption('jaar');
    await expectFault(
      page,
      amount(page),
      'Loon 2: u schreef €\u00a02.400 per jaar. Dat is weinig. Is het een bedrag per maand?',
    );
    await page.getByRole('checkbox', { name: 'Ja, het is €\u00a02.400 per jaar' }).check();
    await leaveBy(page, next(page));
  });

  test('can be filled in with the keyboard only', async ({ page }) => {
    await toIncomes(page);
    const tabTo = async (selector: string): Promise<void> => {
      for (let presses = 0; presses < 20; presses += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
          return;
      }
      throw new Error(`Tab does not get to ${selector}.`);
    };
    await tabTo('input[value="loon"]');
    await page.keyboard.press('Space');
    await expect(amount(page)).toBeVisible();
    await tabTo('[name$="-bedrag"]');
    await page.keyboard.type('1300');
    await tabTo('[name$="-per"]');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByLabel('Hoe vaak?')).toHaveValue('vier-weken');
    await tabTo('.income summary');
    await page.keyboard.press('Enter');
    await tabTo('[name$="-vorm"]');
    await page.keyboard.press('ArrowDown');
    await tabTo('[name$="-vakantiegeld"]');
    await expect(page.getByLabel('Zit het vakantiegeld erbij?')).toBeFocused();
    await tabTo('[name="inkomen-hele-jaar"]');
    await page.keyboard.press('Space');
    await tabTo('button[type="submit"]');
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/#vraag-inkomsten$/);
    await leaveBy(page, page.getByRole('button', { name: 'Toon mijn uitkomst tot nu toe' }));
    await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
    await expect(page.locator('.incomes')).toHaveText(
      'Loon: €\u00a01.300 bruto per 4 weken, zonder vakantiegeld',
    );
  });

  test('is accessible, fits a small screen and is large enough to touch', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await toIncomes(page, { ...couple, kinderen: { ages: ['4'] } });
    await fillIn(page, {
      incomes: [
        { ...wage, vorm: 'bruto' },
        wage,
        { van: 'partner', soort: 'kinderalimentatie', bedrag: '150' },
      ],
    });
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    for (const target of await page.locator('.person :is(button, select, summary, input[type="text"])').all())
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await expectNoSidewaysScroll(page);
    const [amount, period] = await Promise.all(
      ['bedrag', 'per'].map(
        async (part) => (await incomeField(page, 'ik', 'loon', part).boundingBox())?.x ?? 0,
      ),
    );
    const isBelow = async () =>
      ((await incomeField(page, 'ik', 'loon', 'per').boundingBox())?.y ?? 0) >
      ((await incomeField(page, 'ik', 'loon', 'bedrag').boundingBox())?.y ?? 0) + 10;
    expect((await isBelow()) || (period ?? 0) < (amount ?? 0)).toBe(true);
  });
});

test('an estimate near a limit leads to the question for the year, and gives way to its answer', async ({
  page,
}) => {
  await openCheck(page);
  const near: Household = { ...tenant, inkomsten: { incomes: [{ ...wage, bedrag: '2700' }] } };
  expect(await walk(page, near, 'toetsingsinkomen')).not.toContain('inkomen');
  await expect(page.locator('.opts')).toContainText(
    /Wij schatten €\u00a039\.\d{3} tot €\u00a041\.\d{3} per jaar\. Dat is dicht bij een grens\. Weet u het precieze bedrag\?/,
  );
  for (const place of ['Mijn toeslagen', 'besluit van Dienst Toeslagen', 'jaaropgaaf'])
    await expect(page.locator('.opts')).toContainText(place);
  // Only the ranges in which the estimate lies.
  const ranges = await page
    .locator('.opt input[value*="-"]:not([value="weet-niet"])')
    .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value.split('-').map(Number)));
  expect(ranges.length).toBeGreaterThan(1);
  for (const [min = 0, max = 0] of ranges) expect(min <= 4_160_603 && max >= 3_997_442).toBe(true);
  await expectAccessible(page);

  // It stands where the year is not known.
  await walk(page, near);
  expect((await verdicts(page)).misschien).toContain('zorgtoeslag');
  const reasons = await openCard(page, 'zorgtoeslag');
  await expect(reasons.locator('.why')).toContainText('Dat is onze schatting.');
  await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
  await leaveBy(page, page.getByRole('button', { name: 'Wijzig inkomen per jaar' }));
  await answer(page, { amount: '38.500' });
  await page.goBack();
  await page.goBack();
  await page.goBack();
  expect((await verdicts(page)).wel).toContain('zorgtoeslag');
  await openCard(page, 'zorgtoeslag');
  await expect(reasons.locator('.why')).toContainText('rekenen wij met €\u00a038.500 bruto per jaar.');
  await expect(reasons).not.toContainText('schatting');
});

test.describe('afterwards', () => {
  const row = (page: Page) => page.locator('.given > div').filter({ hasText: 'uw inkomen' });

  test('the answers say what was given and what is reckoned with', async ({ page }) => {
    await openCheck(page);
    await walk(page, {
      ...couple,
      kinderen: { ages: ['4'] },
      inkomsten: {
        incomes: [
          wage,
          { soort: 'kinderalimentatie', bedrag: '200' },
          { van: 'partner', soort: 'uitkering', bedrag: '900', per: 'vier-weken' },
        ],
      },
    });
    await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
    expect(await row(page).locator('li').allInnerTexts()).toEqual([
      'Loon: €\u00a01.450 netto per maand, zonder vakantiegeld',
      'Alimentatie voor kinderen: €\u00a0200 per maand',
      'Uitkering (partner): €\u00a0900 netto per 4 weken, zonder vakantiegeld',
    ]);
    await expect(row(page)).toContainText(
      'Wij rekenen met €\u00a02.625 netto per maand, zonder vakantiegeld. Dat is van u en uw partner samen.',
    );
    const year = page.locator('.given > div').filter({ hasText: 'inkomen per jaar' });
    // The benefit may be half of each: bijstand of a couple is.
    await expect(year).toContainText(
      /Voor toeslagen rekenen wij met €\u00a032\.\d{3} tot €\u00a035\.\d{3} bruto per jaar\. Dat is onze schatting\./,
    );
    // Nothing waits for it, but the amounts become exact.
    await leaveBy(page, page.getByRole('button', { name: 'Wijzig inkomen per jaar' }));
    await expect(page.locator('.opts .privacy')).toHaveText(
      /^Wij schatten €\u00a032\.\d{3} tot €\u00a035\.\d{3} per jaar\. Weet u het precieze bedrag\?$/,
    );
    await page.getByText('Waarom vragen wij dit?').click();
    await expect(page.locator('.q details')).toContainText('Dan worden de bedragen preciezer.');
    await answer(page, { amount: '33.000' });
    await expect(year).toContainText('€\u00a033.000');
    await expect(year).not.toContainText('schatting');
    await leaveBy(page, page.getByRole('button', { name: 'Wijzig partner' }));
    await page.getByRole('button', { name: 'Haal weg Uw partner' }).click();
    await leaveBy(page, next(page));
    await expect(row(page).locator('li')).toHaveCount(2);
    await expect(row(page)).toContainText('Wij rekenen met €\u00a01.650 netto per maand');
  });

  test('a reason that is wrong leads to them and back, and a partner who comes later has an income too', async ({
    page,
  }) => {
    await openCheck(page);
    await walk(page, { ...tenant, inkomsten: { incomes: [{ ...wage, bedrag: '1700' }] } });
    expect((await verdicts(page)).niet).toContain('zoetermeerpas');
    const pass = await openCard(page, 'zoetermeerpas');
    await leaveBy(page, pass.getByRole('button', { name: /Klopt dit niet/ }).last());
    expect(await askedFact(page)).toBe('inkomsten');
    await incomeField(page, 'ik', 'loon', 'bedrag').fill('1600');
    await leaveBy(page, next(page));
    expect((await verdicts(page)).wel).toContain('zoetermeerpas');

    await leaveBy(page, page.getByRole('button', { name: 'Bekijk of wijzig mijn antwoorden' }));
    await leaveBy(page, page.getByRole('button', { name: 'Wijzig partner' }));
    await fillInHousehold(page, couple);
    await leaveBy(page, next(page));
    await expect(row(page)).toContainText('niet beantwoord');
    await leaveBy(page, page.getByRole('button', { name: 'Ga verder met de vragen' }));
    await walk(page, couple, 'inkomsten');
    await expect(incomeField(page, 'ik', 'loon', 'bedrag')).toHaveValue('1600');
    await expect(kindOfIncome(page, 'partner', 'geen')).not.toBeChecked();
    await expectFault(page, kindOfIncome(page, 'partner', 'loon'), 'Kies ook welk inkomen uw partner heeft.');
  });

  test('the browser goes back to what was filled in, and clearing leaves nothing', async ({ page }) => {
    await toIncomes(page);
    await answer(page, { incomes: [{ ...wage, per: 'week', bedrag: '350', vakantiegeld: 'met' }] });
    await page.goBack();
    await expectPage(page, 'vraag-inkomsten');
    await expect(incomeField(page, 'ik', 'loon', 'bedrag')).toHaveValue('350');
    await expect(incomeField(page, 'ik', 'loon', 'per')).toHaveValue('week');
    await expect(incomeField(page, 'ik', 'loon', 'vakantiegeld')).toHaveValue('met');
    await leaveBy(page, page.getByRole('button', { name: 'Wis alles' }));
    await page.goBack();
    await expect(page.locator('.income')).toHaveCount(0);
    await expect(page.locator('input:checked')).toHaveCount(0);
  });

  test('it is all there in English', async ({ page }) => {
    await openCheck(page, undefined, '/en/check/');
    await walk(page, {
      woonplaats: { card: 'In Zoetermeer' },
      leeftijd: { number: '45' },
      partner: { card: 'No' },
      kinderen: { ages: [] },
      medebewoners: { others: [] },
      opvang: { card: 'No' },
      'eigen-bedrijf': { card: 'No' },
      studiefinanciering: { card: 'No' },
      mantelzorg: { card: 'No' },
      'hulp-thuis': { card: 'No' },
      inkomsten: { incomes: [{ ...wage, bedrag: '1450.50' }] },
    });
    const pass = await openCard(page, 'zoetermeerpas');
    await expect(pass).toContainText(
      'For this scheme we reckon with €1,450.50 net per month, without holiday pay.',
    );
  });
});
