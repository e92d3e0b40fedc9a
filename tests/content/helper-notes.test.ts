/** What a volunteer has beside each question: how to say it, where it stands on paper, and the law behind it. */
import { describe, expect, test } from 'vitest';
import { lawsOfFacts } from '../../src/explain/laws-of-facts.ts';
import { rules } from '../../src/explain/site-rules.ts';
import { languageCodes } from '../../src/words/languages.ts';
import { textsOf } from '../../src/words/texts.ts';

const facts = rules.facts.map(({ id }) => id);
const laws = lawsOfFacts();

describe.each(languageCodes)('the notes for a volunteer in %s', (language) => {
  const texts = textsOf(language);
  const notes = Object.keys(texts).flatMap(
    (key) => /^hulpverlener\.(.+)\.(?:zeg|papier|let-op)$/.exec(key)?.[1] ?? [],
  );

  test.each(facts)('say how to ask for %s, and where it stands on paper', (fact) => {
    expect(texts[`hulpverlener.${fact}.zeg`]).toMatch(/^‘[^‘’]+(’\w[^‘’]*)*[.?]’$/);
    expect(texts[`hulpverlener.${fact}.papier`]).toMatch(/[.?]$/);
  });

  test('are about facts that there are', () => {
    expect([...new Set(notes)].filter((fact) => !facts.includes(fact))).toEqual([]);
  });

  test.each(facts)('on %s say nothing that the question says already', (fact) => {
    const question = Object.entries(texts).filter(([key]) => key.startsWith(`vraag.${fact}.`));
    const asked = question.map(([, text]) => text);
    for (const part of ['zeg', 'papier', 'let-op'])
      expect(asked).not.toContain(texts[`hulpverlener.${fact}.${part}`]?.replaceAll(/[‘’]/g, ''));
  });
});

describe('the laws behind the questions', () => {
  test('are those of rules/feiten.yaml, in their order', () => {
    expect(laws.medebewoners).toEqual([
      {
        title: 'Participatiewet art. 19a en 22a (wie de kosten deelt)',
        url: 'https://wetten.overheid.nl/BWBR0015703/2026-01-01',
      },
      {
        title: 'Algemene wet inkomensafhankelijke regelingen art. 3 (toeslagpartner)',
        url: 'https://wetten.overheid.nl/BWBR0018472/2026-01-01',
      },
    ]);
    expect(laws.vermogen?.map(({ title }) => title)).toEqual([
      'Participatiewet art. 34 (vermogen)',
      'Algemene wet inkomensafhankelijke regelingen (toetsingsinkomen, vermogen op de eerste dag van het jaar)',
      'Uitvoeringsregeling Invorderingswet 1990 art. 12 (vermogen bij kwijtschelding)',
    ]);
    expect(laws['ouders-betalen']?.map(({ title }) => title)).toEqual([
      'Participatiewet art. 20, 21 en 22 (normen)',
    ]);
    expect(laws.rondkomen).toBeUndefined();
  });

  test('have addresses that are sources of a rule too', () => {
    const known = rules.sources.map(({ url }) => url);
    for (const { url } of Object.values(laws).flat()) expect(known).toContain(url);
  });

  test('are no part of what the check loads', () => {
    const loaded = JSON.stringify(rules.facts) + JSON.stringify(rules.sources);
    expect(loaded).not.toContain('wie de kosten deelt');
    for (const fact of rules.facts) expect(fact).not.toHaveProperty('wet');
  });
});
