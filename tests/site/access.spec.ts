/** What people need who set their own colours, want no motion, miss small targets, space their text or take their time. */
import { expect, type Page, test } from '@playwright/test';
import { type Household, parentWithCare } from '../journey/households.ts';
import { askedFact, expectPage, fillInPage, leaveBy, next, openCheck, walk } from './check-walk.ts';
import { spaceText } from './text-spacing.ts';

/** A mother of two with a job and care for her children: of each kind of question there is one. */
const mother: Household = { ...parentWithCare, inkomsten: { incomes: [{ soort: 'loon', bedrag: '1500' }] } };

const content = ['/', '/regelingen/zorgtoeslag/', '/regelingen/', '/hulp/', '/bedragen/', '/en/'];

/** Looks at pages of content, at every question of a walk, filled in, at a fault and at the result with everything open. */
async function everywhere(page: Page, look: (where: string) => Promise<void>): Promise<void> {
  for (const path of content) {
    await page.goto(path);
    await look(path);
  }
  await openCheck(page);
  await next(page).click();
  await expect(page.locator('.fault').first()).toBeVisible();
  await look('a fault');
  for (let fact = await askedFact(page); fact !== null; fact = await askedFact(page)) {
    await fillInPage(page, mother);
    await look(fact);
    await leaveBy(page, next(page));
  }
  await expect(page.locator('.result')).toBeVisible();
  await page.locator('main details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  await look('the result');
}

test.describe('with colours of their own', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('people see the edge of each part, each pictogram, what is chosen and where they are', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await everywhere(page, async (where) => {
      expect.soft(await page.evaluate(lostEdges), `edges: ${where}`).toEqual([]);
      expect.soft(await page.evaluate(lostPictograms), `pictograms: ${where}`).toEqual([]);
      await page.keyboard.press('Tab');
      expect.soft(await page.evaluate(lostFocus), `focus: ${where}`).toEqual([]);
    });
  });
});

test.describe('without motion, at 360 pixels', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 360, height: 740 } });

  test('nothing moves, every target is large enough and spaced text fits', async ({ page }) => {
    test.setTimeout(120_000);
    await everywhere(page, async (where) => {
      expect.soft(await page.evaluate(moving), `motion: ${where}`).toEqual([]);
      expect.soft(await page.evaluate(smallTargets), `targets: ${where}`).toEqual([]);
      await page.evaluate(spaceText);
      expect.soft(await page.evaluate(wider), `spaced text: ${where}`).toEqual([]);
      await page.evaluate(() => document.adoptedStyleSheets.pop());
    });
  });
});

test('who takes a day over a question loses nothing', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-21T12:00:00+01:00') });
  await page.goto('/check/');
  await expect(page.locator('h1#vraag')).toBeVisible();
  await walk(page, mother, 'inkomsten');
  await fillInPage(page, mother);
  const question = `vraag-${await askedFact(page)}`;
  await page.clock.fastForward('24:00:00');
  await expectPage(page, question);
  await leaveBy(page, next(page));
  await walk(page, mother);
  await expect(page.locator('.result')).toContainText('Kindgebonden budget');
});

/** Parts that only a border shows once the browser takes their colours away, and that have none. */
function lostEdges(): string[] {
  const parts =
    '.btn:not(.plain), .opt, .card, .plan, .sum, .people, .themes a, .scheme-list a, .help-list > li, .jump a, .facts,' +
    'input:not([type="radio"], [type="checkbox"]), select, .privacy, .doubt, .found, .fault, .status, .tag';
  const canvas = getComputedStyle(document.body).backgroundColor;
  return [...document.querySelectorAll<HTMLElement>(parts)]
    .filter((part) => part.checkVisibility())
    .filter((part) => {
      const { borderInlineStartWidth, borderInlineStartStyle, borderInlineStartColor } =
        getComputedStyle(part);
      const isDrawn = Number.parseFloat(borderInlineStartWidth) >= 1 && borderInlineStartStyle !== 'none';
      return !isDrawn || borderInlineStartColor === canvas;
    })
    .map((part) => `${part.localName}.${part.className}`);
}

/** Pictograms in the colour of what is behind them, and steps that are done and look like those to come. */
function lostPictograms(): string[] {
  const canvas = getComputedStyle(document.body).backgroundColor;
  const lost = [...document.querySelectorAll('svg.i')]
    .filter((svg) => svg.checkVisibility())
    .filter((svg) => {
      const { color, opacity } = getComputedStyle(svg);
      let behind: Element | null = svg;
      const paint = (element: Element) => getComputedStyle(element).backgroundColor;
      while (behind && /, 0\)$/.test(paint(behind))) behind = behind.parentElement;
      return color === (behind ? paint(behind) : canvas) || Number(opacity) < 1;
    })
    .map((svg) => svg.parentElement?.textContent?.trim() ?? '');
  const done = document.querySelector('.where li.done');
  const coming = document.querySelector('.where li:not(.done)');
  if (done && coming && getComputedStyle(done).backgroundColor === getComputedStyle(coming).backgroundColor)
    lost.push('the parts that are done');
  const chosen = [...document.querySelectorAll('.opt:has(:checked)')].filter((each) =>
    each.checkVisibility(),
  );
  const other = document.querySelector('.opt:not(:has(:checked))');
  for (const each of chosen)
    if (other && getComputedStyle(each).borderTopWidth === getComputedStyle(other).borderTopWidth)
      lost.push(`the choice of ${each.textContent}`);
  return lost;
}

/** What can have the focus and does not show it. The Tab that was pressed before tells the browser that the keyboard is used. */
function lostFocus(): string[] {
  const canvas = getComputedStyle(document.body).backgroundColor;
  const before = document.activeElement as HTMLElement | null;
  const lost = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
  ]
    .filter((each) => each.checkVisibility())
    .filter((each) => {
      each.focus({ preventScroll: true });
      if (document.activeElement !== each) return true;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each.closest('.opt') ?? each);
      return outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 || outlineColor === canvas;
    })
    .map((each) => `${each.localName}.${each.className} ${each.textContent?.trim()}`);
  before?.focus({ preventScroll: true });
  return lost;
}

/** What has a transition or an animation. */
function moving(): string[] {
  return [...document.querySelectorAll('body *')]
    .filter((each) => {
      const { animationName, transitionDuration, transitionProperty } = getComputedStyle(each);
      const lasts = transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0);
      return animationName !== 'none' || (lasts && transitionProperty !== 'none');
    })
    .map((each) => `${each.localName}.${each.getAttribute('class')}`)
    .concat(getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['scrolling'] : []);
}

/**
 * Targets of less than 24 pixels, and answers and buttons of the check of less than 44. A link in a sentence is as high as its line,
 * and a tick or a dot is as large as the card around it.
 */
function smallTargets(): string[] {
  return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
    .filter((each) => each.checkVisibility() && !each.matches('.nl-skip-link'))
    .filter((each) => {
      const around = each.closest<HTMLElement>('p, li, dd, td, div, section');
      const isInSentence =
        each.localName === 'a' &&
        getComputedStyle(each).display.startsWith('inline') &&
        (around?.textContent?.trim().length ?? 0) > (each.textContent?.trim().length ?? 0);
      if (isInSentence) return false;
      const { width, height } = (each.closest('.opt') ?? each).getBoundingClientRect();
      const least = each.closest('#check') && each.localName !== 'a' ? 44 : 24;
      return Math.round(width) < least || Math.round(height) < least;
    })
    .map((each) => {
      const { width, height } = each.getBoundingClientRect();
      return `${each.localName}.${each.className} ${each.textContent?.trim().slice(0, 40)} ${width} x ${height}`;
    });
}

/** What sticks out of the page to the side. */
function wider(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > clientWidth + 1)
    .map((each) => `${each.localName}.${each.getAttribute('class')}`);
}
