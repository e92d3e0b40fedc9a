import { expect, test } from '@playwright/test';
import { type Answers, exactly } from '../../src/engine/answers.ts';
import { check } from '../../src/engine/check.ts';
import { writeCode } from '../../src/journey/code.ts';
import { reasonKey } from '../../src/result/reasons.ts';
import { textsOf } from '../../src/words/texts.ts';
import { inForce } from '../journey/households.ts';
import { rules } from '../rules-of-site.ts';
import { violations } from './axe.ts';
import { expectNoSidewaysScroll, expectPage } from './check-walk.ts';
import {
  count,
  factInFocus,
  field,
  fillForm,
  inDebt,
  Keyboard,
  openHelper,
  openQuestions,
  type Papers,
  parentWithCare,
  pensioners,
  row,
  standing,
} from './helper-walk.ts';
import { kept, nothing } from './kept.ts';
import { pagesOf } from './result-page.ts';

const looks = {
  'waarschijnlijk-wel': 'wel',
  'gemeente-beslist': 'beslist',
  misschien: 'misschien',
  'waarschijnlijk-niet': 'niet',
} as const;

/** Somebody who types slowly presses a key in 0.3 seconds and looks up each answer in 2. */
const secondsFor = (keys: number, questions: number): number => 0.3 * keys + 2 * questions;

const euro = (amount: number) => exactly(Math.round(amount * 100));
const income = (van: 'ik' | 'partner', soort: 'loon' | 'aow' | 'uitkering', amount: number) => ({
  van,
  soort,
  bedrag: Math.round(amount * 100),
  per: 'maand' as const,
  vorm: 'netto' as const,
  vakantiegeld: 'zonder' as const,
});

const cases: { who: string; papers: Papers; answers: Answers; probable: string[]; most: number }[] = [
  {
    who: 'a single parent with childcare',
    papers: parentWithCare,
    probable: ['kinderopvangtoeslag', 'kindgebonden-budget', 'huurtoeslag', 'zorgtoeslag', 'kinderbijslag'],
    most: 95,
    answers: {
      ...{ woonplaats: 'zoetermeer', leeftijd: exactly(34), partner: 'nee', kinderen: [4, 8] },
      ...{
        medebewoners: exactly(0),
        woning: 'huur',
        opvang: 'ja',
        'eigen-bedrijf': 'nee',
        werk: 'loondienst',
      },
      ...{ studiefinanciering: 'nee', mantelzorg: 'nee', 'hulp-thuis': 'nee', rondkomen: 'ja' },
      ...{ 'hoge-schulden': 'nee', 'premie-via-cak': 'nee', zorgverzekering: 'ja' },
      ...{ 'inkomenstoeslag-gekregen': 'nee', inkomsten: [income('ik', 'loon', 1500)], vermogen: euro(900) },
      ...{ toetsingsinkomen: euro(24_000), rekenhuur: euro(700) },
      ...{ autowaarde: euro(0), 'auto-nodig': 'nee', aanslag: 'open' },
      kinderopvang: [
        { soort: 'dagopvang', uren: 87, uurprijs: 1245 },
        { soort: 'bso', uren: 65, uurprijs: 1010 },
      ],
    },
  },
  {
    who: 'a couple with AOW',
    papers: pensioners,
    probable: ['zorgtoeslag', 'huurtoeslag', 'zoetermeerpas', 'gemeentepolis'],
    most: 85,
    answers: {
      ...{ woonplaats: 'zoetermeer', leeftijd: exactly(72), partner: 'ja', 'leeftijd-partner': exactly(70) },
      ...{ kinderen: [], medebewoners: exactly(0), woning: 'huur', studiefinanciering: 'nee' },
      ...{ mantelzorg: 'ja', 'hulp-thuis': 'ja', rondkomen: 'ja', 'premie-via-cak': 'nee' },
      ...{ zorgverzekering: 'ja', vermogen: euro(8500), toetsingsinkomen: euro(28_500) },
      ...{
        rekenhuur: euro(612.4),
        autowaarde: euro(0),
        'auto-nodig': 'nee',
        aanslag: 'open',
        inkomsten: [income('ik', 'aow', 1084.13), income('partner', 'aow', 1084.13)],
      },
    },
  },
  {
    who: 'somebody with debts',
    papers: inDebt,
    probable: ['huurtoeslag', 'zorgtoeslag', 'bijstand', 'schuldhulp', 'kwijtschelding-waterschap'],
    most: 80,
    answers: {
      ...{ woonplaats: 'zoetermeer', leeftijd: exactly(41), partner: 'nee', kinderen: [] },
      ...{ medebewoners: exactly(0), woning: 'huur', 'eigen-bedrijf': 'nee', studiefinanciering: 'nee' },
      ...{ mantelzorg: 'nee', 'hulp-thuis': 'nee', rondkomen: 'nee', 'premie-via-cak': 'ja' },
      ...{ zorgverzekering: 'ja', 'inkomenstoeslag-gekregen': 'nee', vermogen: euro(0) },
      ...{ inkomsten: [income('ik', 'uitkering', 1331.43)], toetsingsinkomen: 'weet-niet' },
      ...{ rekenhuur: euro(655), leefgeld: euro(150), 'jaren-laag-inkomen': exactly(4) },
      ...{ autowaarde: euro(0), 'auto-nodig': 'nee', aanslag: 'open' },
    },
  },
];

for (const { viewport, done } of [
  { viewport: { width: 1440, height: 900 }, done: cases },
  { viewport: { width: 1280, height: 720 }, done: cases.slice(0, 1) },
]) {
  test.describe(`at ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });
    for (const { who, papers, answers, probable, most } of done) {
      test(`${who} is done by keyboard, within ${most} keys and a minute and a half`, async ({ page }) => {
        await openHelper(page);
        const keyboard = new Keyboard(page);
        await keyboard.press('Alt+v');
        await expect(field(page, 'woonplaats')).toBeFocused();
        const passed = await fillForm(keyboard, papers);
        await expect(openQuestions(page)).toHaveText('Geen vraag is meer open.');

        const outcomes = check(rules, answers, inForce).outcomes;
        const expected = outcomes.map(({ scheme, verdict }) => [scheme, looks[verdict]]);
        const found = await standing(page);
        expect(found).toEqual(Object.fromEntries(expected));
        expect(Object.keys(found).filter((scheme) => found[scheme] === 'wel')).toEqual(
          expect.arrayContaining(probable),
        );
        await expect(page.locator('.fault, .clashes')).toHaveCount(0);
        expect(keyboard.pressed).toBeLessThanOrEqual(most);
        expect(secondsFor(keyboard.pressed, passed.length)).toBeLessThan(90);

        // The result is one shortcut away, and the answers stand in it.
        await page.keyboard.press('Alt+v');
        await expectPage(page, 'uitkomst');
        await expect(page.locator('.result .sum h1')).toBeFocused();
        await page.keyboard.press('Alt+v');
        await expect(field(page, 'leeftijd')).toHaveValue((papers.leeftijd?.[0] ?? '').slice(1));
      });
    }
  });
}

test.describe('the form', () => {
  test('keeps what cannot be read, says what is wrong at the field, and works on', async ({ page }) => {
    await openHelper(page, '/hulpverlener/#bladzijde');
    await field(page, 'leeftijd').fill('12o');
    await field(page, 'kinderen').fill('vier');
    await page.keyboard.press('Tab');
    await expect(field(page, 'leeftijd')).toHaveAttribute('aria-invalid', 'true');
    await expect(row(page, 'leeftijd').locator('.fault')).toContainText('Schrijf alleen een heel getal');
    await expect(field(page, 'leeftijd')).toHaveAccessibleDescription(/heel getal/);
    await expect(row(page, 'kinderen').locator('.fault')).toContainText('4, 8');
    await expect(count(page)).toHaveText('0 antwoorden');
    await row(page, 'woonplaats').getByRole('radio').first().check();
    await expect(count(page)).toHaveText('1 antwoord');

    // Another view and back loses nothing, and mending it is enough.
    await page.keyboard.press('Alt+v');
    await expect(page.locator('.client h1')).toBeVisible();
    await page.keyboard.press('Alt+v');
    await expect(field(page, 'leeftijd')).toHaveValue('12o');
    await field(page, 'leeftijd').fill('34');
    await field(page, 'kinderen').fill('geen');
    await page.keyboard.press('Enter');
    await expect(page.locator('.fault')).toHaveCount(0);
    await expect(count(page)).toHaveText('3 antwoorden');
  });

  test('asks about an amount that looks wrong, and takes it once the helper confirms', async ({ page }) => {
    await openHelper(page, '/hulpverlener/#bladzijde');
    await row(page, 'woning').getByRole('radio').first().check();
    await field(page, 'rekenhuur').fill('6500');
    await page.keyboard.press('Enter');
    await expect(row(page, 'rekenhuur').locator('.fault')).toContainText('Dat is veel huur');
    await expect(count(page)).toHaveText('1 antwoord');
    await row(page, 'rekenhuur').getByRole('button', { name: 'Ja, het is' }).click();
    await expect(row(page, 'rekenhuur').locator('.fault')).toHaveCount(0);
    await expect(count(page)).toHaveText('2 antwoorden');

    const amount = row(page, 'inkomsten').getByLabel('Regel 1: Bedrag');
    await row(page, 'inkomsten').getByLabel('Regel 1: Soort inkomen').selectOption('loon');
    await amount.fill('24.000');
    await amount.blur();
    await expect(row(page, 'inkomsten').locator('.fault')).toContainText('Is het een bedrag per jaar?');
    await row(page, 'inkomsten').getByLabel('Regel 1: Hoe vaak?').selectOption('jaar');
    await expect(row(page, 'inkomsten').locator('.fault')).toHaveCount(0);
    await expect(count(page)).toHaveText('3 antwoorden');
  });

  test('asks for the income of a partner who comes later, and keeps what stood there', async ({ page }) => {
    await openHelper(page, '/hulpverlener/#bladzijde');
    const incomes = row(page, 'inkomsten');
    await row(page, 'partner').getByRole('radio', { name: 'Nee' }).check();
    await incomes.getByLabel('Regel 1: Soort inkomen').selectOption('loon');
    await incomes.getByLabel('Regel 1: Bedrag').fill('1500');
    await incomes.getByLabel('Regel 1: Bedrag').blur();
    await expect(count(page)).toHaveText('2 antwoorden');
    await row(page, 'partner').getByRole('radio', { name: 'Ja' }).check();
    await expect(count(page)).toHaveText('1 antwoord');
    await expect(incomes.getByLabel('Regel 1: Bedrag')).toHaveValue('1500');
    await expect(incomes).toContainText('Vul ook het inkomen van de partner in.');
    await expect(incomes.getByLabel('Regel 2: Van wie?')).toHaveValue('partner');
    await incomes.getByLabel('Regel 2: Soort inkomen').selectOption('geen');
    await expect(count(page)).toHaveText('2 antwoorden');
  });

  test('takes the others in the home in rows, and what binds two as ticks', async ({ page }) => {
    await openHelper(page, '/hulpverlener/#bladzijde');
    const others = row(page, 'medebewoners');
    await others.getByLabel('Regel 1: Wie').selectOption('Andere familie');
    await others.getByLabel('Regel 1: Leeftijd').fill('30');
    const income = others.getByLabel('Regel 1: Inkomen per jaar');
    await income.fill('1500');
    await income.blur();
    await expect(others.locator('.fault')).toContainText('Dat is weinig voor een heel jaar.');
    await expect(count(page)).toHaveText('0 antwoorden');
    await others.getByRole('button', { name: 'Ja, het is' }).click();
    await expect(others.locator('.fault')).toHaveCount(0);
    await others.getByLabel('Regel 2: Wie').selectOption('Huurder van een kamer');
    await expect(others.getByLabel('Regel 2: Leeftijd')).toHaveCount(0);
    await expect(count(page)).toHaveText('1 antwoord');

    await row(page, 'partner').getByRole('radio', { name: 'Ja' }).check();
    await page.getByLabel('Toon ook wat niet nodig is').check();
    const ties = row(page, 'samenwonen');
    const tie = (name: string) => ties.getByRole('checkbox', { name });
    await tie('Pensioen samen').check();
    await page.keyboard.press('4');
    await expect(tie('Koophuis samen')).toBeChecked();
    await expect(count(page)).toHaveText('3 antwoorden');
    await tie('Niets hiervan').check();
    await expect(tie('Koophuis samen')).not.toBeChecked();
    await expect(count(page)).toHaveText('3 antwoorden');
    await page.keyboard.press('Backspace');
    await expect(tie('Niets hiervan')).not.toBeChecked();
    await expect(count(page)).toHaveText('2 antwoorden');
    await field(page, 'kinderen').fill('4, 8 co');
    await page.keyboard.press('Enter');
    await expect(count(page)).toHaveText('3 antwoorden');
    expect(await violations(page)).toEqual([]);

    // The other view shows the same people.
    await page.keyboard.press('Alt+v');
    await expect(page.locator('#ander-1-bedrag')).toHaveValue('1500');
    await expect(page.locator('[name="kind-2-woont"]')).toBeChecked();
  });

  test('folds what nothing waits for, and still takes an answer to it', async ({ page }) => {
    await openHelper(page, '/hulpverlener/#bladzijde');
    await row(page, 'woning').getByRole('radio', { name: 'Koophuis' }).check();
    await expect(row(page, 'rekenhuur')).toHaveCount(0);
    await expect(page.locator('.fact.settled').filter({ hasText: 'Kale huur' })).toContainText('niet nodig');
    await page.getByLabel('Toon ook wat niet nodig is').check();
    await field(page, 'rekenhuur').fill('600');
    await page.keyboard.press('Enter');
    await row(page, 'woning').getByRole('radio', { name: 'Huurhuis' }).check();
    await expect(field(page, 'rekenhuur')).toHaveValue('600');
    await expect(count(page)).toHaveText('2 antwoorden');
  });

  test('says of answers that hardly go together what is odd, and blocks nothing', async ({ page }) => {
    await openHelper(page, '/hulpverlener/#bladzijde');
    await field(page, 'leeftijd').fill('20');
    await row(page, 'partner').getByRole('radio', { name: 'Nee' }).check();
    await field(page, 'kinderen').fill('17');
    await page.keyboard.press('Enter');
    const clashes = page.locator('.clashes');
    await expect(clashes).toContainText('Een kind bij u is 17 jaar. U bent 20 jaar.');
    await clashes.getByRole('button', { name: 'Wijzig: kinderen onder 18 jaar' }).click();
    await expect(field(page, 'kinderen')).toBeFocused();
    await clashes.getByRole('button', { name: 'Ja, dit klopt' }).click();
    await expect(clashes).toHaveCount(0);
    await expect(count(page)).toHaveText('3 antwoorden');
  });
});

test('beside the questions stand the notes, and every condition of every scheme', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openHelper(page);
  await expect(page.locator('.notes')).toContainText('Zo vraagt u het:');
  await page.getByRole('radio', { name: 'In Zoetermeer' }).check();
  await page.keyboard.press('Alt+j');
  await expectPage(page, 'vraag-huishouden');
  await page.locator('#leeftijd').fill('80');
  await expect(page.locator('.notes > details[open] > summary')).toHaveText('Leeftijd');
  await page.keyboard.press('Alt+k');
  await expectPage(page, 'vraag-woonplaats');
  await expect(count(page)).toHaveText('1 antwoord');
  await page.keyboard.press('Alt+j');
  await page.locator('#leeftijd').fill('80');
  await page.keyboard.press('Alt+j');
  const unlikely = page.locator('#stand-bijstand');
  await expect(unlikely).toHaveClass(/niet/);
  await unlikely.locator('summary').click();
  const lines = unlikely.locator('.why li');
  // Nobody has a partner here.
  const conditions = check(rules, { leeftijd: exactly(80), partner: 'nee' }, inForce).outcomes.find(
    ({ scheme }) => scheme === 'bijstand',
  )?.conditions;
  const sentences = textsOf('nl');
  const hasSentence = (key: string) => key in sentences;
  const meant = conditions?.filter(
    (trace) => trace.fact !== 'leeftijd-partner' && hasSentence(reasonKey('bijstand', trace, hasSentence)),
  );
  expect(meant?.length).toBeGreaterThan(5);
  await expect(lines).toHaveCount(meant?.length ?? 0);
  await expect(unlikely.locator('.why').first()).toContainText('U bent 80 jaar.');
  await expect(unlikely).toContainText('Bron:');

  await page.keyboard.press('Alt+w');
  await expect(page.locator('.client .opt.dont input')).toBeChecked();
  await page.keyboard.press('Alt+s');
  await expect(page.locator('#stand')).toBeFocused();
});

test('a scheme with an amount opens on how it was reckoned, one that is not likely on no sum', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openHelper(page);
  await page.keyboard.press('Alt+v');
  await fillForm(new Keyboard(page), parentWithCare);
  await expect(page.locator('.bill')).toHaveCount(0);
  for (const id of ['zorgtoeslag', 'huurtoeslag', 'kindgebonden-budget', 'kinderopvangtoeslag']) {
    const line = page.locator(`#stand-${id}`);
    const amount =
      /\u20ac\s?[\d.]+/.exec((await line.locator('.brings').textContent()) ?? '')?.[0] ?? 'no amount';
    await line.locator('summary').click();
    await expect(line.locator('.bill tfoot td')).toContainText(amount);
    expect(await line.locator('.bill tr').count(), id).toBeGreaterThan(2);
    // A condition without a sentence would stand there by the name of its text.
    await expect(line.locator('.why').first()).toBeVisible();
    await expect(line).not.toContainText('voorwaarde.');
  }
  await page.locator('#stand-aio summary').click();
  await expect(page.locator('#stand-aio .why').first()).toBeVisible();
  await expect(page.locator('#stand-aio .bill')).toHaveCount(0);
});

test('shortcuts do nothing without Alt, with AltGr, or where they are turned off', async ({ page }) => {
  await openHelper(page, '/hulpverlener/#bladzijde');
  const age = field(page, 'leeftijd');
  await age.focus();
  await page.keyboard.type('njvp');
  await expect(age).toHaveValue('njvp');
  await page.keyboard.press('Control+Alt+n');
  await expect(age).toHaveValue('njvp');
  await page.getByLabel('Sneltoetsen aan').uncheck();
  await page.keyboard.press('Alt+n');
  await expect(age).toHaveValue('njvp');
  await expect(page.locator('.helper-bar kbd')).toHaveCount(0);
  await page.getByLabel('Sneltoetsen aan').check();
  // The keys listen from the next frame on.
  await expect(async () => {
    await page.keyboard.press('Alt+n');
    await expect(age).toHaveValue('', { timeout: 500 });
  }).toPass();
});

test.describe('the next client', () => {
  test('begins with nothing of the last, after one press that shows it', async ({ page }) => {
    await openHelper(page, '/hulpverlener/#bladzijde');
    const keyboard = new Keyboard(page);
    await keyboard.press('Alt+o');
    await fillForm(keyboard, inDebt);
    await field(page, 'vermogen').fill('veel');
    await page.keyboard.press('Alt+v');
    await page.keyboard.press('Alt+n');
    await expect(page.locator('.wiped')).toHaveText('Alles is gewist. U kunt verder met de volgende cliënt.');
    await expect(count(page)).toHaveText('0 antwoorden');
    await expect(page.locator('.client h1')).toBeFocused();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(page.locator('.stand.wel')).toHaveCount(0);

    await page.keyboard.press('Alt+v');
    await expect(field(page, 'woonplaats')).toBeFocused();
    for (const each of await page.locator('#bladzijde input[type="text"]').all())
      await expect(each).toHaveValue('');
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    // Every page that is still in the history is empty too, and before the first there is none of the last client.
    for (const move of ['goBack', 'goForward', 'goBack'] as const) {
      await page[move]();
      await expect(count(page)).toHaveText('0 antwoorden');
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    }
    await page.goBack();
    await expect(page).toHaveURL('about:blank');
  });

  test('gets nothing of a field that was left by the very press', async ({ page }) => {
    await openHelper(page, '/hulpverlener/#bladzijde');
    await field(page, 'leeftijd').pressSequentially('34');
    await page.getByRole('button', { name: 'Volgende cliënt' }).click();
    await expect(page.locator('.wiped')).toContainText('Alles is gewist');
    await expect(field(page, 'woonplaats')).toBeFocused();
    await page.clock.runFor(1000);
    await expect(field(page, 'leeftijd')).toHaveValue('');
    await field(page, 'leeftijd').pressSequentially('35');
    await page.keyboard.press('Alt+n');
    await page.clock.runFor(1000);
    await expect(field(page, 'leeftijd')).toHaveValue('');
    await expect(count(page)).toHaveText('0 antwoorden');
  });

  test('also begins where the client wipes', async ({ page }) => {
    await openHelper(page, '/hulpverlener/#bladzijde');
    await field(page, 'leeftijd').fill('abc');
    await row(page, 'partner').getByRole('radio', { name: 'Nee' }).check();
    await page.keyboard.press('Alt+v');
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await page.keyboard.press('Alt+v');
    await expect(field(page, 'leeftijd')).toHaveValue('');
    await expect(count(page)).toHaveText('0 antwoorden');
  });
});

test.describe('a screen that nobody touches', () => {
  const dialog = 'dialog.idle';

  test.beforeEach(async ({ page }) => {
    await openHelper(page, '/hulpverlener/#bladzijde');
    await row(page, 'partner').getByRole('radio', { name: 'Nee' }).check();
  });

  test('asks after eight minutes, and one press postpones', async ({ page }) => {
    await page.clock.runFor('07:59');
    await expect(page.locator(dialog)).toHaveCount(0);
    await page.clock.runFor('00:02');
    await expect(page.getByRole('alertdialog', { name: 'Bent u er nog?' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Ja, ga verder' })).toBeFocused();
    await expect(page.locator('.time-left')).toHaveText('1:59');
    await expect(page.locator('.time-left')).toHaveAttribute('aria-hidden', 'true');
    await page.clock.runFor('01:00');
    await expect(page.locator('.time-left')).toHaveText('0:59');
    expect(await violations(page)).toEqual([]);
    // A mouse that trembles is nobody.
    await page.mouse.move(20, 20);
    await page.mouse.move(40, 40);
    await expect(page.locator(dialog)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.locator(dialog)).toHaveCount(0);
    await expect(count(page)).toHaveText('1 antwoord');
    await expect(row(page, 'partner').getByRole('radio', { name: 'Nee' })).toBeFocused();
    await page.clock.runFor('07:58');
    await expect(page.locator(dialog)).toHaveCount(0);
    await page.clock.runFor('00:03');
    await expect(page.locator(dialog)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator(dialog)).toHaveCount(0);
    await expect(count(page)).toHaveText('1 antwoord');
  });

  test('is wiped after ten minutes', async ({ page }) => {
    await page.clock.runFor('10:01');
    await expect(page.locator('.wiped')).toContainText('Alles is gewist');
    await expect(count(page)).toHaveText('0 antwoorden');
    await expect(page.locator(dialog)).toHaveCount(0);
    // Nothing is left to wipe, so nobody is asked.
    await page.clock.runFor('09:00');
    await expect(page.locator(dialog)).toHaveCount(0);
  });

  test('is wiped at once by a touch after a sleep', async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${inForce}T13:30:00+01:00`));
    await page.mouse.move(30, 30);
    await expect(count(page)).toHaveText('0 antwoorden');
    await expect(page.locator('.wiped')).toContainText('Alles is gewist');
  });

  test('is not asked about while somebody works', async ({ page }) => {
    for (const touch of ['key', 'mouse', 'wheel'] as const) {
      await page.clock.runFor('07:00');
      if (touch === 'key') await page.keyboard.press('Tab');
      if (touch === 'mouse') await page.mouse.move(100, 300);
      if (touch === 'wheel') await page.mouse.wheel(0, 200);
      await page.clock.runFor('00:02');
    }
    await expect(page.locator(dialog)).toHaveCount(0);
    await expect(count(page)).toHaveText('1 antwoord');
  });
});

test('on paper stands the sheet, half-way too, and it says what is still open', async ({ page }) => {
  await openHelper(page);
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.sheet');
  await expect(sheet).toHaveCount(1);
  await expect(sheet).toBeVisible();
  await expect(sheet).toContainText('Hier is nog niets ingevuld.');
  for (const rest of ['.helper-bar', '.helper-panel', '.client form'])
    await expect(page.locator(rest)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Alt+v');
  const keyboard = new Keyboard(page);
  await fillForm(keyboard, { ...parentWithCare, rekenhuur: [] });
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toContainText('Dit is een tussenstand. Nog open: kale huur per maand.');
  await expect(sheet.locator('.answers')).toContainText('2 kinderen van 4 en 8 jaar');
  await expect(sheet).toContainText('Kinderbijslag: Waarschijnlijk wel');
  await expect(page.locator('#bladzijde')).toBeHidden();
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(2);
});

test('a code that somebody brings along fills the check, and a damaged one says so', async ({ page }) => {
  await openHelper(page, '/hulpverlener/#bladzijde');
  await page.getByLabel('Plak hier een link of code').fill('geen code');
  await page.keyboard.press('Enter');
  await expect(page.locator('.take-in')).toContainText('Deze code is niet compleet.');
  await expect(count(page)).toHaveText('0 antwoorden');

  const brought = { answers: { woonplaats: 'zoetermeer', leeftijd: exactly(34) }, received: [] };
  const code = writeCode(brought, rules);
  await page.getByLabel('Plak hier een link of code').fill(`https://voorbeeld.nl/check/#code=${code}`);
  await page.keyboard.press('Enter');
  await expect(page.locator('.take-in')).toContainText('De antwoorden uit de code zijn ingevuld.');
  await expect(count(page)).toHaveText('2 antwoorden');
  await expect(field(page, 'leeftijd')).toHaveValue('34');
  // Answers that stand are never overwritten.
  await field(page, 'leeftijd').fill('35');
  await page.getByRole('button', { name: 'Vul in' }).click();
  await expect(page.locator('.take-in')).toContainText('Hier staan al antwoorden.');
  await expect(field(page, 'leeftijd')).toHaveValue('35');
});

test('keeps nothing, sends nothing and needs no network', async ({ page, context }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (!message.text().startsWith('Service Worker registration blocked')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await openHelper(page);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  await context.setOffline(true);
  await page.keyboard.press('Alt+v');
  await fillForm(new Keyboard(page), parentWithCare);
  await page.keyboard.press('Alt+v');
  await expect(page.locator('.result .sum')).toBeVisible();
  await page.keyboard.press('Alt+n');
  expect(requests.filter((url) => new URL(url).pathname !== '/favicon.svg')).toEqual([]);
  expect(await kept(page)).toEqual(nothing);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify(history.state))).toMatch(
    /^\{"visit":[\d.e-]+,"step":\d+\}$/,
  );
  expect(complaints).toEqual([]);
});

test('asks before answers get lost', async ({ page }) => {
  await openHelper(page);
  await page.keyboard.press('Alt+v');
  await page.keyboard.press('1');
  await expect(count(page)).toHaveText('1 antwoord');
  const asked: string[] = [];
  page.on('dialog', (each) => {
    asked.push(each.type());
    return each.dismiss();
  });
  await page.getByRole('link', { name: 'Gewone check' }).click({ noWaitAfter: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await expect(count(page)).toHaveText('1 antwoord');
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 320, height: 640 },
]) {
  test.describe(`${viewport.width} wide`, () => {
    // A colour on its way from light to dark is neither.
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });
    test('every state can be used by everybody, in light and in dark', async ({ page }) => {
      const expectUsable = async (): Promise<void> => {
        expect(await violations(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(page, ['color-contrast']), 'dark').toEqual([]);
        await page.emulateMedia({ colorScheme: 'light' });
        await expectNoSidewaysScroll(page);
      };
      await openHelper(page);
      await expectUsable();
      await page.keyboard.press('Alt+v');
      await expectUsable();
      await fillForm(new Keyboard(page), { ...pensioners, vermogen: ['"veel'] });
      await page.getByLabel('Toon ook wat niet nodig is').check();
      await page.locator('#stand-bijstand summary').click();
      await expect(page.locator('#stand-bijstand .why').first()).toBeVisible();
      await expectUsable();
      await page.keyboard.press('Alt+n');
      await expectUsable();
    });
  });
}

test('in English the same form has its own words and keys', async ({ page }) => {
  await openHelper(page, '/en/hulpverlener/#bladzijde');
  await page.keyboard.press('Alt+o');
  const keyboard = new Keyboard(page);
  await keyboard.press('1', 'Enter', '"34', 'Enter', 'y', 'Enter');
  await expect.poll(() => factInFocus(page)).toBe('leeftijd-partner');
  await expect(count(page)).toHaveText('3 answers');
  await page.keyboard.press('Alt+n');
  await expect(page.locator('.wiped')).toHaveText('Everything is wiped. You can go on with the next client.');
});
