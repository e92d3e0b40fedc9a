import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listedOn, tested } from '../../src/explain/accessibility.ts';
import { isDay } from '../../src/rules/dates.ts';
import { languageCodes } from '../../src/words/languages.ts';
import { textsOf } from '../../src/words/texts.ts';

test.each(tested)(
  'the page about accessibility says $claim, and $file tests it',
  ({ claim, file, words }) => {
    expect(readFileSync(file, 'utf8')).toContain(words);
    for (const language of languageCodes)
      expect(textsOf(language)).toHaveProperty([`toegankelijk.getest.${claim}`]);
  },
);

test('the list has a day, and no claim without a test', () => {
  expect(isDay(listedOn)).toBe(true);
  const claimed = Object.keys(textsOf('nl')).filter((key) => key.startsWith('toegankelijk.getest.'));
  expect(claimed.toSorted()).toEqual(tested.map(({ claim }) => `toegankelijk.getest.${claim}`).toSorted());
});

test('the page never says that the site complies in full', () => {
  const said = languageCodes
    .flatMap((language) => Object.entries(textsOf(language)))
    .filter(([key]) => key.startsWith('toegankelijk.'));
  for (const [, text] of said) expect(text).not.toMatch(/voldoet (volledig|geheel|helemaal)|fully compl/i);
});
