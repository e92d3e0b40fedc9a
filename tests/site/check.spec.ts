import { expect, type Page, test } from '@playwright/test';
import { ofPensioners, ofWorkingParent, verdictsOf } from '../browsers/verdicts.ts';
import {
  ended,
  type Household,
  pensioners,
  selfEmployed,
  student,
  workingParent,
} from '../journey/households.ts';
import { rules } from '../rules-of-site.ts';
import {
  answer,
  askedFact,
  card,
  expectPage,
  leaveBy,
  openCheck,
  tickCard,
  verdicts,
  walk,
} from './check-walk.ts';
import { openCard } from './result-page.ts';

const schemes = rules.schemes.map(({ id }) => id).sort();

/** The word of each scheme. Firefox and WebKit are held to the same ones. */
const byScheme = (found: Record<string, string[]>): Record<string, string> =>
  Object.fromEntries(Object.entries(found).flatMap(([look, ids]) => ids.map((id) => [id, look])));

test.describe('a whole walk', () => {
  test('of a working parent', async ({ page }) => {
    await openCheck(page);
    const asked = await walk(page, workingParent);
    expect(asked).toEqual(expect.arrayContaining(['huishouden', 'past-bij-u', 'geldzorgen']));
    // An income above the norm settles the first, a wage would tell the second, and the card lists all ways of the last.
    for (const fact of ['jaren-laag-inkomen', 'werk', 'waterschap']) expect(asked).not.toContain(fact);
    const found = await verdicts(page);
    expect(Object.values(found).flat().sort()).toEqual(schemes);
    expect(byScheme(found)).toEqual(verdictsOf(ofWorkingParent));
    // Money comes first, and help that is there for everybody last.
    expect(found.wel.slice(0, 4)).toEqual([
      'kindgebonden-budget',
      'huurtoeslag',
      'kinderbijslag',
      'zorgtoeslag',
    ]);
    expect(found.wel.at(-1)).toBe('schuldhulp');
    expect(found.wel).toEqual(expect.arrayContaining(['gemeentepolis', 'leergeld', 'zoetermeerpas']));
    expect(found.beslist).toContain('bijzondere-bijstand');
    expect(found.misschien).toEqual([]);
    expect(found.niet).toEqual(expect.arrayContaining(['bijstand', 'individuele-inkomenstoeslag']));
    // 1,500 x 1.07 = 1,605.00 - 1,419.46 - (700 - 428 - 204.34) = 117.88 a month.
    await expect(card(page, 'kwijtschelding-gemeente')).toContainText(
      'U betaalt misschien ongeveer €\u00a01.132 van de aanslag.',
    );
    // 714 + 428 + 129 per month and 660.75 per quarter.
    await expect(page.locator('h1')).toHaveText(
      'U kunt waarschijnlijk ongeveer €\u00a01.491 per maand krijgen',
    );
    const sum = page.locator('.sum');
    await expect(sum).toContainText('Dat is ongeveer €\u00a017.895 per jaar.');
    await expect(sum).toContainText('Dit geld komt van 4 regelingen.');
    await expect(sum.locator('li')).toHaveText([
      '1 regeling waarvan wij het bedrag nog niet weten',
      '2 kortingen',
      'hulp op 2 plekken',
    ]);
    await expect(card(page, 'huurtoeslag').locator('.worth')).toHaveText('ongeveer €\u00a0428 per maand');
    await expect(card(page, 'kindgebonden-budget').locator('.worth')).toHaveText(
      'ongeveer €\u00a0714 per maand',
    );
    await expect(card(page, 'zorgtoeslag').locator('.worth')).toHaveText('ongeveer €\u00a0129 per maand');
    await expect(card(page, 'zoetermeerpas')).toContainText(
      'Uw inkomen is €\u00a01.500 per maand. De grens is €\u00a01.618,19 per maand.',
    );
    // Schemes at one place are one step.
    const step = page.locator('.plan ol > li').filter({ hasText: 'Zorgtoeslag' });
    await expect(step).toHaveCount(1);
    await expect(step).toContainText(
      'Vraag Kindgebonden budget, Huurtoeslag en Zorgtoeslag aan via toeslagen.nl',
    );
  });

  test('of a couple with AOW', async ({ page }) => {
    await openCheck(page);
    await walk(page, pensioners);
    const found = await verdicts(page);
    expect(byScheme(found)).toEqual(verdictsOf(ofPensioners));
    expect(found.wel).toEqual(
      expect.arrayContaining(['zorgtoeslag', 'gemeentepolis', 'zoetermeerpas', 'schuldhulp']),
    );
    expect(found.niet).toContain('bijstand');
    expect(found.misschien).toEqual([]);
    await expect(card(page, 'zorgtoeslag').locator('.worth')).toHaveText('ongeveer €\u00a0246 per maand');
    await expect(card(page, 'leergeld')).toContainText('kinderen van 4 tot en met 17 jaar');
  });

  test('of a student of 20', async ({ page }) => {
    await openCheck(page);
    await walk(page, student, 'geldzorgen');
    // What is only asked of a student stands on the page for a student.
    for (const fact of ['beperking-naast-studie', 'wajong']) await expect(tickCard(page, fact)).toBeVisible();
    await walk(page, student);
    const found = await verdicts(page);
    expect(found.wel).toContain('studietoeslag');
    expect(found.niet).toContain('zoetermeerpas');
    expect(found.niet).toContain('individuele-inkomenstoeslag');
    // The rule that students get no pass was read in a source of 2014: that comes before anything else.
    const pass = await openCard(page, 'zoetermeerpas');
    const texts = await pass.locator('details > :not(summary)').allInnerTexts();
    expect(texts[0]).toContain('Wij weten niet zeker of deze regel uit 2014 nog klopt');
    expect(texts[0]).toContain('Vraag het na bij de gemeente: 14 079.');
    await expect(card(page, 'zoetermeerpas')).toContainText('U mag altijd aanvragen.');
  });

  test('of a couple that works for itself and gives ranges', async ({ page }) => {
    await openCheck(page);
    await walk(page, selfEmployed);
    const found = await verdicts(page);
    expect(found.wel).toEqual(
      expect.arrayContaining(['bijstand', 'gemeentepolis', 'leergeld', 'zoetermeerpas', 'zorgtoeslag']),
    );
    expect(found.beslist).toContain('individuele-inkomenstoeslag');
    await expect(card(page, 'bijstand').locator('.worth')).toHaveText(/^hoogstens €\u00a01\.926 per maand$/);
    await expect(card(page, 'zorgtoeslag').locator('.worth')).toHaveText(
      /^€\u00a0\d+ tot €\u00a0\d+ per maand$/,
    );
  });

  test('of somebody who knows nothing', async ({ page }) => {
    await openCheck(page);
    await walk(page, {});
    const found = await verdicts(page);
    expect(found.misschien.sort()).toEqual(schemes);
    await expect(page.locator('h1')).toHaveText('Er is misschien hulp voor u. Wij weten het nog niet zeker.');
    await expect(card(page, 'zoetermeerpas')).toContainText('Dit weet u niet:');
  });

  test('in English', async ({ page }) => {
    await openCheck(page, undefined, '/en/check/');
    const english: Household = {
      woonplaats: { card: 'In Zoetermeer' },
      leeftijd: { number: '34' },
      partner: { card: 'No' },
      kinderen: { ages: [] },
      medebewoners: { others: [] },
      opvang: { card: 'No' },
      'eigen-bedrijf': { card: 'No' },
      studiefinanciering: { card: 'No' },
      mantelzorg: { card: 'No' },
      'hulp-thuis': { card: 'No' },
      inkomen: { amount: '1500.25' },
    };
    await walk(page, english);
    expect((await verdicts(page)).wel).toContain('zoetermeerpas');
    await expect(card(page, 'zoetermeerpas')).toContainText(
      'Your income is €1,500.25 per month. The limit is €1,618.19 per month.',
    );
    await expect(page.locator('main')).not.toContainText(/\b(maand|krijgen|grens)\b/);
  });
});

test.describe('the limit', () => {
  const single = { ...workingParent, kinderen: { ages: [] } };
  const pass = (page: Page) => card(page, 'zoetermeerpas');
  const verdict = async (page: Page): Promise<string | undefined> =>
    Object.entries(await verdicts(page)).find(([, found]) => found.includes('zoetermeerpas'))?.[0];
  /** Goes from a reason to the answer behind it, changes that, and is back at the result. */
  async function correct(page: Page, income: string): Promise<void> {
    const reasons = await openCard(page, 'zoetermeerpas');
    await leaveBy(page, reasons.getByRole('button', { name: /Klopt dit niet/ }).last());
    expect(await askedFact(page)).toBe('inkomen');
    await answer(page, { amount: income });
  }

  test('itself is still within it, a cent more is not; a reason that is wrong leads to its answer and back', async ({
    page,
  }) => {
    await openCheck(page);
    await walk(page, { ...single, inkomen: { amount: '1618,20' } });
    expect(await verdict(page)).toBe('niet');
    await expect(pass(page)).toContainText(
      'Uw inkomen is €\u00a01.618,20 per maand. Dat is hoger dan de grens van €\u00a01.618,19 per maand.',
    );
    await correct(page, '1618,19');
    expect(await verdict(page)).toBe('wel');
  });

  test('of an amount that has ended is a margin', async ({ page }) => {
    await openCheck(page, ended);
    await walk(page, { ...single, inkomen: { amount: '1700' } });
    expect(await verdict(page)).toBe('niet');
    await correct(page, '1650');
    expect(await verdict(page)).toBe('misschien');
    await expect(page.locator('.expired')).toHaveText(
      'De nieuwste bedragen zijn nog niet bekend. Wij rekenen met de bedragen tot 31 december 2026 en een marge van 4 procent.',
    );
    await expect(pass(page)).toContainText(
      'De nieuwste grens is nog niet bekend. Die ligt tussen €\u00a01.618,19 en',
    );
    // Nothing can be answered to settle this, so nothing is asked.
    await expect(pass(page).locator('.settle')).toHaveCount(0);
    await page.goBack();
    await answer(page, { amount: '1618,19' });
    await walk(page, single);
    expect(await verdict(page)).toBe('wel');
  });
});

test('a question says why it is asked', async ({ page }) => {
  await openCheck(page);
  await walk(page, workingParent, 'geldzorgen');
  const why = page.locator('.q details');
  await why.getByText('Waarom vragen wij dit?').click();
  await expect(why.locator('li').filter({ hasText: 'Zorgtoeslag' })).toHaveCount(1);
  await expect(why).toContainText(
    'Ik heb nu geen zorgverzekering: Hebt u een pas van een zorgverzekeraar? Dan bent u verzekerd.',
  );
});

test('an interim result says what is open and leads on', async ({ page }) => {
  await openCheck(page);
  const interim = page.getByRole('button', { name: 'Toon mijn uitkomst tot nu toe' });
  await expect(interim).toHaveCount(0);
  await walk(page, workingParent, 'inkomen');
  await leaveBy(page, interim);
  await expect(page.locator('.sum')).toContainText(/Van \d+ regelingen weten wij het nog niet/);
  await expect(card(page, 'zoetermeerpas')).toContainText('Dit hangt nog af van 1 antwoord.');

  await leaveBy(
    page,
    card(page, 'zoetermeerpas').getByRole('button', { name: 'Beantwoord: inkomen per maand' }),
  );
  expect(await askedFact(page)).toBe('inkomen');
  await answer(page, { amount: '1400' });
  await expectPage(page, 'uitkomst');
  expect((await verdicts(page)).wel).toContain('zoetermeerpas');

  await leaveBy(page, page.getByRole('button', { name: 'Ga verder met de vragen' }));
  expect(await walk(page, workingParent)).toContain('vermogen');
});
