/** The stories of the practice cases: there in both languages, and with every amount that a volunteer has to fill in. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { municipality } from '../../site.config.ts';
import { exercises } from '../../src/explain/site-rules.ts';
import { practised, storyValues } from '../../src/practice/exercises.ts';
import { languageCodes } from '../../src/words/languages.ts';

interface Story {
  verhaal: string;
  papieren: string[];
  zeg: string;
}

const root = new URL('../../', import.meta.url);

function storyOf(language: string, id: string): Story & { whole: string } {
  const whole = readFileSync(
    new URL(`content/${language}/${municipality}/oefeningen/${id}.md`, root),
    'utf8',
  );
  return { ...parse(whole.split('---\n')[1] ?? ''), whole };
}

/** Names of placeholders, once each. */
const named = (text: string) =>
  [...new Set([...text.matchAll(/\{\{(.*?)\}\}/g)].map((match) => match[1] ?? ''))].sort();

/** What holds where a story says nothing of it, as the page tells. */
const usual: Record<string, unknown> = {
  woonplaats: 'zoetermeer',
  medebewoners: 0,
  mantelzorg: 'nee',
  'hulp-thuis': 'nee',
  rondkomen: 'ja',
  'hoge-schulden': 'nee',
  'premie-via-cak': 'nee',
  zorgverzekering: 'ja',
  'inkomenstoeslag-gekregen': 'nee',
  'jaren-laag-inkomen': 0,
  autowaarde: 0,
  aanslag: 'open',
  waterschap: 'rijnland',
};

/** What a story does tell of these without a number: the names of its answers. */
const told: Record<string, string[]> = {
  'student-met-bijbaan': ['waterschap'],
  'schulden-zonder-papieren': [
    'rondkomen',
    'hoge-schulden',
    'premie-via-cak',
    'waterschap',
    'jaren-laag-inkomen',
  ],
  'zoons-in-huis': ['medebewoners'],
  'koophuis-met-overwaarde': ['hulp-thuis', 'waterschap'],
  'vijf-jaar-bijstand': ['aanslag'],
};

describe.each(languageCodes)('the stories in %s', (language) => {
  test('are there for every case and for nothing else', () => {
    const names = globSync(`content/${language}/*/oefeningen/*.md`, { cwd: root });
    expect(names.map((name) => name.replace(/^.*\/|\.md$/g, '')).sort()).toEqual(
      exercises.map(({ id }) => id).sort(),
    );
  });

  test.each(practised)('$id names only what there is, and has every amount of it', (exercise) => {
    const values = storyValues(exercise, language);
    const { whole } = storyOf(language, exercise.id);
    expect(named(whole).filter((name) => !(name in values))).toEqual([]);
    const silent = ['dag', ...Object.keys(usual)];
    const amounts = Object.keys(values).filter((name) => values[name] !== '' && !silent.includes(name));
    expect(named(whole)).toEqual(expect.arrayContaining(amounts));
  });

  test.each(practised)('$id has in quotes what to say', ({ id }) => {
    expect(storyOf(language, id).zeg).toMatch(/^‘.*[.?]’$/);
  });

  test.each(practised)('$id has the same amounts as the Dutch story', ({ id }) => {
    expect(named(storyOf(language, id).whole)).toEqual(named(storyOf('nl', id).whole));
  });
});

test.each(exercises)('what the story of $id does not tell is as the page says', ({ id, situatie }) => {
  const numbers = named(storyOf('nl', id).whole);
  const untold = Object.entries(situatie).filter(
    ([fact]) => fact in usual && !numbers.includes(fact) && !told[id]?.includes(fact),
  );
  expect(Object.fromEntries(untold)).toEqual(Object.fromEntries(untold.map(([fact]) => [fact, usual[fact]])));
});

test('the outcomes of a case stand in the order of the result', () => {
  const [first] = practised;
  expect(first?.judged.map(({ outcome }) => outcome.verdict)).toEqual([
    ...Array<string>(7).fill('waarschijnlijk-wel'),
    'gemeente-beslist',
    'waarschijnlijk-niet',
  ]);
});
