import { expect } from '@playwright/test';
import { pensioners, workingParent } from '../journey/households.ts';
import { parentWithCare } from '../site/helper-walk.ts';
import { pagesOf } from '../site/result-page.ts';
import type { Driver } from './driver.ts';
import { ofParentWithCare, ofPensioners, ofWorkingParent, verdictsOf } from './verdicts.ts';
import { test } from './visitor.ts';
import {
  answer,
  answersIn,
  expectSoon,
  filledIn,
  fillForm,
  fillInPage,
  goBack,
  goOn,
  leaveBy,
  openCheck,
  openWith,
  pageOpen,
  press,
  see,
  standing,
  textAt,
  valueAt,
  verdicts,
  walk,
  write,
} from './walk.ts';

for (const [who, household, answers] of [
  ['a working parent', workingParent, ofWorkingParent],
  ['a couple with AOW', pensioners, ofPensioners],
] as const) {
  test(`a whole check of ${who} takes the answers and gives the outcomes that it gives everywhere`, async ({
    driver,
  }) => {
    await openCheck(driver);
    await walk(driver, household);
    expect(await answersIn(driver)).toEqual(answers);
    expect(await verdicts(driver)).toEqual(verdictsOf(answers));
  });
}

test('helper mode is filled in by keyboard with the same outcomes, and one press wipes it', async ({
  driver,
}) => {
  await driver.open('/hulpverlener/');
  await see(driver, '.helper-bar');
  await driver.press('Alt+v');
  await expectSoon(driver, () => document.activeElement?.closest('[data-fact="woonplaats"]') !== null).toBe(
    true,
  );
  await fillForm(driver, parentWithCare);
  await expectSoon(driver, standing).toEqual(verdictsOf(ofParentWithCare));
  await expectSoon(driver, textAt, '.helper-panel .still-open').toBe('Geen vraag is meer open.');
  await driver.press('Alt+v');
  expect(await verdicts(driver)).toEqual(verdictsOf(ofParentWithCare));
  await press(driver, '.next-client');
  await see(driver, ['.wiped', 'Alles is gewist.']);
  await expectSoon(driver, textAt, '.helper-bar .count').toBe('0 antwoorden');
  expect(await driver.evaluate(filledIn)).toEqual([]);
});

test('a code takes the answers to another device, and the outcomes are the same there', async ({
  driver,
  visitors: [, elsewhere],
}) => {
  await openWith(driver, ofWorkingParent);
  await see(driver, '#uitkomst');
  await driver.follow(['main a', 'Zet op een ander apparaat']);
  await press(driver, ['main button', 'Maak de code']);
  await see(driver, '.scan');
  const link = await driver.evaluate(() =>
    [...document.querySelectorAll('textarea')]
      .map(({ value }) => value)
      .find((text) => text.includes('#code=')),
  );
  await elsewhere.open(link ?? '');
  expect(await verdicts(elsewhere)).toEqual(verdictsOf(ofWorkingParent));
  expect(await answersIn(elsewhere)).toEqual(ofWorkingParent);
});

test('another wage gives another answer, chart and table', async ({ driver }) => {
  await driver.open('/wat-als/');
  // The day of the visitor comes with the script.
  await see(driver, ['.grounds-of', '']);
  const line = '.what-if figure svg path';
  const chart = (shape: string): string[] =>
    [...document.querySelectorAll(shape)].map((path) => path.getAttribute('d') ?? '');
  const before = await driver.evaluate(chart, line);
  expect(before.join('')).toMatch(/^M/);
  await write(driver, '#loon-nu', '1.000');
  await write(driver, '#loon-straks', '6000');
  await press(driver, '.wages button');
  await expectSoon(driver, textAt, '.headline').toMatch(
    /^U verdient €.5\.000 per maand meer\. Daarvan houdt u /,
  );
  await expectSoon(driver, textAt, '.curve tbody tr:last-child').toContain('6.000');
  expect(await driver.evaluate(chart, line)).not.toEqual(before);
});

test('searching for a bicycle finds Leergeld', async ({ driver }) => {
  await driver.open('/zoeken/');
  await write(driver, 'input[type="search"]', 'fiets');
  await see(driver, '#search-results a[href="/regelingen/leergeld/"]');
  await expectSoon(driver, textAt, '[role="status"]').toContain('‘fiets’');
});

test('Back goes to the question before, where its answer still stands', async ({ driver }) => {
  const {
    inkomsten,
    'inkomen-hele-jaar': year,
    inkomen,
    vermogen,
    rekenhuur,
    toetsingsinkomen,
    ...told
  } = ofWorkingParent;
  await openWith(driver, told);
  await expectSoon(driver, pageOpen).toBe('vraag-inkomsten');
  await fillInPage(driver, { inkomsten: { incomes: [{ soort: 'loon', bedrag: '1500' }] } });
  await leaveBy(driver, () => press(driver, goOn));
  await leaveBy(driver, () => goBack(driver));
  expect(await driver.evaluate(pageOpen)).toBe('vraag-inkomsten');
  expect(await driver.evaluate(valueAt, 'input[name^="ik-loon-"][name$="-bedrag"]')).toBe('1500');
});

test('after wiping nothing is left, also for who goes back', async ({ driver }) => {
  await driver.open('/');
  await press(driver, 'main a[href="/check/"]');
  await see(driver, 'form.q h1#vraag');
  await answer(driver, workingParent);
  await answer(driver, workingParent);
  await leaveBy(driver, () => press(driver, ['.wipe button', 'Wis alles']));
  expect(await driver.evaluate(filledIn)).toEqual([]);
  expect(
    await driver.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length, window.name]),
  ).toEqual(['', 0, 0, '']);
  const here = (): string => `${location.href} ${JSON.stringify(history.state)}`;
  const before = await driver.evaluate(here);
  await goBack(driver);
  await expectSoon(driver, here).not.toBe(before);
  await see(driver, 'main h1');
  expect(await driver.evaluate(filledIn)).toEqual([]);
  // A question that is sent as it stands is refused, so it was empty.
  if (await driver.has(goOn)) {
    await press(driver, goOn);
    await see(driver, '.fault');
  }
});

/** Goes on with the Tab key until something has the focus, and that can be seen. */
async function tabTo(driver: Driver, selector: string): Promise<void> {
  const isFocused = (field: string): boolean => document.activeElement?.matches(field) ?? false;
  for (let tabs = 0; !(await driver.evaluate(isFocused, selector)); tabs += 1) {
    expect(tabs, `Tab reaches ${selector}`).toBeLessThan(40);
    await driver.press('Tab');
  }
  const outline = await driver.evaluate(() => {
    const focused = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused.closest('.opt') ?? focused);
    return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
  });
  expect(outline, `the focus on ${selector} can be seen`).toBeGreaterThanOrEqual(2);
}

test('the keyboard alone answers questions, and the focus goes to each heading and to a fault', async ({
  driver,
}) => {
  const focused = (): string | undefined => document.activeElement?.id;
  const onHeading = (question: string) =>
    expectSoon(driver, () => {
      const { activeElement: focus } = document;
      return `${focus?.localName} ${focus?.closest('form')?.id}`;
    }).toBe(`h1 vraag-${question}`);
  await openCheck(driver);
  await tabTo(driver, 'input[name="antwoord"]');
  await driver.press(' ');
  await tabTo(driver, goOn);
  await driver.press('Enter');
  await onHeading('huishouden');
  await tabTo(driver, goOn);
  await driver.press('Enter');
  await expectSoon(driver, focused).toBe('leeftijd');
  await see(driver, '.fault');
  expect(await driver.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
  await tabTo(driver, '#leeftijd');
  await driver.type('34');
  await driver.press('Enter');
  await onHeading('woning');
  await tabTo(driver, 'input[name="antwoord"]');
  await driver.press(' ');
  await driver.press('ArrowDown');
  await driver.press('Enter');
  await onHeading('past-bij-u');
  expect(await answersIn(driver)).toMatchObject({ woonplaats: 'zoetermeer', leeftijd: { min: 34, max: 34 } });
});

test('the fullest result is printed on two pages of A4 at most @prints', async ({ driver }) => {
  await openWith(driver, {
    ...ofParentWithCare,
    ...{ rondkomen: 'nee', mantelzorg: 'ja', 'hulp-thuis': 'ja', leefgeld: { min: 150_00, max: 150_00 } },
    ...{ inkomen: { min: 1100_00, max: 1100_00 }, 'jaren-laag-inkomen': { min: 5, max: 5 } },
    ...{ autowaarde: { min: 0, max: 0 }, aanslag: 'open' },
  });
  await see(driver, '#uitkomst .card');
  const pages = pagesOf(await driver.pdf());
  expect(pages).toBeGreaterThanOrEqual(1);
  expect(pages).toBeLessThanOrEqual(2);
});

test('what goes wrong in a page is heard', async ({ visitors: [driver] }) => {
  await driver.open('/check/');
  await see(driver, 'form.q h1#vraag');
  await driver.evaluate(() => {
    console.error('written as an error');
    reportError(new Error('an error that nobody caught'));
    Promise.reject(new Error('a promise that nobody kept'));
    const picture = document.body.appendChild(new Image());
    picture.src = 'https://elsewhere.example/picture.png';
  });
  for (const complaint of ['written as', 'that nobody caught', 'that nobody kept', 'elsewhere.example'])
    await expect.poll(async () => (await driver.complaints()).join('\n')).toContain(complaint);
  await driver.leave();
});
