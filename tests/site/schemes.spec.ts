import { expect, test } from '@playwright/test';
import { check } from '../../src/engine/check.ts';
import { workedExample } from '../../src/explain/worked-examples.ts';
import { load } from '../../src/rules/load.ts';
import { lifeEvents, themes } from '../../src/rules/schema.ts';
import { languageCodes } from '../../src/words/languages.ts';
import { writeMoney } from '../../src/words/money.ts';
import { pagePath } from '../../src/words/paths.ts';
import { texts } from '../../src/words/texts.ts';
import { allPaths, html } from './pages.ts';

const { ruleset, pages, files } = load();
const t = texts('nl');
const pathOf = (id: string) => `/regelingen/${id}/`;
const checked = pages.filter(({ unchecked }) => unchecked === null);
const unchecked = pages.filter((page) => page.unchecked !== null && page.endedOn === null);
const ended = pages.filter(({ endedOn }) => endedOn !== null);

/** The parts of a page in the order in which people need them. */
const order = [
  'voor-wie',
  'bedrag',
  'terugbetalen',
  'kosten',
  'aanvragen',
  'wanneer',
  'past-erbij',
  'herkomst',
];

/** The ids of the headings of a page, of those that `order` names. */
const partsOf = (path: string): string[] =>
  [...html(path).matchAll(/<h[23] id="([^"]+)"/g)]
    .map(([, id = '']) => id)
    .filter((id) => order.includes(id));

test('there are schemes with a check, schemes without one, and schemes that ended', () => {
  for (const some of [checked, unchecked, ended]) expect(some.length).toBeGreaterThan(0);
});

test('a page tells for whom, how to apply and where it comes from, in this order', () => {
  for (const { id, costs, moments } of checked) {
    const parts = partsOf(pathOf(id));
    expect(parts, id).toEqual(order.filter((part) => parts.includes(part)));
    expect(parts, id).toEqual(expect.arrayContaining(['voor-wie', 'terugbetalen', 'aanvragen', 'herkomst']));
    expect(parts.includes('kosten'), id).toBe(Object.values(costs).flat().length > 0);
    expect(parts.includes('wanneer'), id).toBe(moments.length > 0);
  }
});

test('a page links every way to apply, and the official page where a way has no address', () => {
  for (const page of [...checked, ...unchecked]) {
    const source = html(pathOf(page.id));
    for (const { url, phone } of page.apply) {
      if (url) expect(source, page.id).toContain(`href="${url}"`);
      if (phone) expect(source, page.id).toContain(`href="tel:${phone.replaceAll(' ', '')}"`);
      if (!url && !phone) {
        const official = page.apply.find((route) => route.url)?.url ?? ruleset.sources[page.source]?.url;
        expect(source, page.id).toContain(`href="${official}"`);
      }
    }
  }
});

test('a page with a sum ends it at the amount that the check gives the household of the example', () => {
  const on = '2026-11-01';
  const shown = ruleset.schemes.flatMap((scheme) => {
    const example = workedExample(scheme, ruleset, on);
    return example ? [{ id: scheme.id, answers: example.answers }] : [];
  });
  expect(shown.length).toBeGreaterThan(6);
  for (const { id, answers } of shown)
    for (const language of languageCodes) {
      const amount = check(ruleset, answers, on).outcomes.find(({ scheme }) => scheme === id)?.amount;
      const source = html(pagePath(language, pathOf(id)));
      const last = /<table class="bill">.*?<tfoot>(.*?)<\/tfoot>/s.exec(source)?.[1] ?? '';
      const [, figure] = last.replaceAll(/<[^>]*>/g, ' ').split(texts(language)(`regeling.${id}.naam`));
      expect(figure?.trim(), id).toMatch(new RegExp(`^${writeMoney(amount?.min ?? 0, language)} `));
    }
  const bills = allPaths().filter((path) => html(path).includes('class="bill"'));
  expect(bills).toHaveLength(shown.length * languageCodes.length);
});

for (const path of [pathOf('kinderopvangtoeslag'), '/bedragen/'])
  test(`${path} has the table of kinderopvangtoeslag, folded, with the prices and hours that count`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.getByText('hoogstens €\u00a056.412 per jaar? Dan is het deel 96%.')).toBeVisible();
    await expect(page.getByText('Per kind tellen hoogstens 230 uren per maand mee.')).toBeVisible();
    await expect(page.getByRole('row', { name: 'Gastouder €\u00a08,49' })).toBeVisible();
    const row = page.getByRole('row', { name: '€\u00a0118.964 60,6% 87,9%' });
    await expect(row).toBeHidden();
    await page.getByText('Bekijk het deel bij elk inkomen').click();
    await expect(row).toBeVisible();
    await expect(page.getByRole('table', { name: 'Welk deel van de kosten' }).getByRole('row')).toHaveCount(
      51,
    );
  });

test('a way to apply for some visitors stands under the answer that it is for', async ({ page }) => {
  await page.goto(pathOf('kwijtschelding-waterschap'));
  const label = page.getByText('Komt de rekening van Rijnland?');
  await expect(label).toBeVisible();
  await expect(label.locator('xpath=following::ul[1]').getByRole('link')).toHaveText('www.bsgr.nl');
});

test.describe('a scheme without a check', () => {
  for (const { id, unchecked: reason } of unchecked) {
    test(`says why, and leads to the official page and the telephone: ${id}`, async ({ page }) => {
      await page.goto(pathOf(id));
      const status = page.locator('.status');
      await expect(status).toContainText(t(`niet-gecheckt.${reason}`));
      await expect(status.getByRole('link', { name: 'Officiële pagina' })).toHaveAttribute('href', /^https:/);
      await expect(status.locator('a[href^="tel:"]')).toBeVisible();
      await expect(page.locator('.conditions')).toHaveCount(0);
      await expect(page.locator('main').getByRole('link', { name: 'Doe de korte check' })).toHaveCount(0);
      expect(partsOf(pathOf(id))).toContain('aanvragen');
    });
  }
});

test.describe('a scheme that has ended', () => {
  for (const { id } of ended) {
    test(`says so first and tells nobody to apply: ${id}`, async ({ page }) => {
      await page.goto(pathOf(id));
      await expect(page.locator('.status')).toContainText(
        /Deze regeling is gestopt\..* tot en met \d+ \w+ \d{4}\./,
      );
      for (const part of ['voor-wie', 'aanvragen', 'wanneer', 'terugbetalen'])
        await expect(page.locator(`#${part}`)).toHaveCount(0);
    });
  }
});

test('a moment of which nobody is sure says so where it differs from its page', () => {
  for (const page of pages.filter(({ endedOn }) => endedOn === null)) {
    const [, moments = ''] = html(pathOf(page.id)).split('id="wanneer"');
    const doubts = page.moments.filter(
      ({ source }) => source !== page.source && ruleset.sources[source]?.status !== 'bevestigd',
    );
    const [list = ''] = moments.split(/<h[23]/);
    expect(list.match(/class="unsure"/g) ?? [], page.id).toHaveLength(doubts.length);
  }
});

test.describe('all schemes', () => {
  test.use({ javaScriptEnabled: false });

  test('stand under their themes and events, each of which can be linked', async ({ page }) => {
    await page.goto('/regelingen/');
    for (const id of [...themes, ...lifeEvents]) {
      const expected = pages.filter(
        ({ themes: its, events, endedOn }) =>
          endedOn === null && (its.includes(id) || events.some((event) => event === id)),
      );
      expect(expected.length, id).toBeGreaterThan(0);
      const links = await page
        .locator(`section[aria-labelledby="${id}"] a`)
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      // The theme of debts is also an event.
      if (id !== 'schulden')
        expect(links.sort(), id).toEqual(expected.map(({ id: one }) => pathOf(one)).sort());
      await expect(page.locator(`nav a[href="#${id}"]`).first()).toBeVisible();
      await page.goto(`/regelingen/#${id}`);
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    }
  });

  test('that are not in the check have a mark, and those that ended stand in the last list only', async ({
    page,
  }) => {
    await page.goto('/regelingen/');
    for (const { id } of pages) {
      const cards = page.locator(`.scheme-list a[href="${pathOf(id)}"]`);
      const marked = cards.filter({ hasText: 'Niet in de check' });
      const isUnchecked = unchecked.some((one) => one.id === id);
      expect(await marked.count(), id).toBe(isUnchecked ? await cards.count() : 0);
      const last = page.locator(`section[aria-labelledby="gestopt"] a[href="${pathOf(id)}"]`);
      const hasEnded = ended.some((one) => one.id === id);
      expect(await cards.count(), id)[hasEnded ? 'toBe' : 'toBeGreaterThan'](0);
      await expect(last).toHaveCount(hasEnded ? 1 : 0);
    }
  });
});

test('the page of the sources names every source, what is not checked and what has ended', () => {
  const source = html('/over/bronnen/');
  const text = source.replace(/<[^>]+>/g, ' ').replaceAll('&amp;', '&');
  for (const { url } of ruleset.sources) expect(source).toContain(`href="${url.replaceAll('&', '&amp;')}"`);
  for (const { bron } of files.help?.content.organisaties ?? []) expect(source).toContain(bron.url);
  const [, notChecked = ''] = source.split('id="niet-in-de-check"');
  for (const { id } of [...unchecked, ...ended]) expect(notChecked).toContain(`href="${pathOf(id)}"`);
  const entries = files.overview?.content.overzicht ?? [];
  const absent = entries.filter(({ plaats }) => 'niet' in plaats || 'gestopt' in plaats);
  for (const { naam } of absent) expect(text).toContain(naam);
});

test('an id stands once on a page', () => {
  for (const path of allPaths()) {
    const ids = [...html(path).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(
      ids.filter((id, place) => ids.indexOf(id) !== place),
      path,
    ).toEqual([]);
  }
});
