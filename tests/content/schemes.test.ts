import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { paperIcons } from '../../src/components/paper-icons.ts';
import { neededSentences } from '../../src/explain/conditions.ts';
import { load } from '../../src/rules/load.ts';
import { neededTexts } from '../../src/rules/text-keys.ts';
import { type Language, languageCodes } from '../../src/words/languages.ts';
import { hasText, textsOf } from '../../src/words/texts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { ruleset: rules, pages } = load();
const schemes = pages.map(({ id }) => id).sort();

/** Every text file of content/, with its running text and the sentences of its head. */
const files = globSync('content/*/{,*/}{regelingen,hulp,paginas}/*.md', { cwd: root }).map((path) => {
  const [, head = '', body = ''] = readFileSync(join(root, path), 'utf8').split(/^---$/m);
  const meta = parse(head) as Record<string, string | string[]>;
  return { path, language: path.split('/')[1] ?? '', name: basename(path, '.md'), meta, body };
});

/** All texts for visitors in a language, with where they stand. */
function textsIn(language: Language): [string, string][] {
  const pages = files
    .filter((file) => file.language === language)
    .flatMap(({ path, meta, body }): [string, string][] => {
      const { woorden: _words, ...head } = meta;
      return [
        ...Object.values(head)
          .flat()
          .map((text): [string, string] => [path, text]),
        ...paragraphs(body).map((text): [string, string] => [path, text]),
      ];
    });
  return [...Object.entries(textsOf(language)), ...pages];
}

/** Markdown as its paragraphs, without its marks: a list item and a heading are paragraphs too. */
function paragraphs(body: string): string[] {
  return body
    .split(/\n\s*\n|\n(?=- )/)
    .map((text) =>
      text
        .replace(/^(#+|-) /, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/<[^>]+>|\*\*/g, '')
        .replaceAll('\n', ' ')
        .trim(),
    )
    .filter(Boolean);
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!:])\s+(?=[\p{Lu}‘“{\d])/u);
}

describe('the texts of the schemes', () => {
  test.each(languageCodes)('are there in %s for every rule and for nothing else', (language) => {
    const named = files.filter((file) => file.language === language && file.path.includes('/regelingen/'));
    expect(named.map(({ name }) => name).sort()).toEqual(schemes);
  });

  test('are pages in every language', () => {
    const pages = (language: string) =>
      files
        .filter((file) => file.language === language && file.path.includes('/paginas/'))
        .map(({ name }) => name);
    expect(pages('en')).toEqual(pages('nl'));
    expect(pages('nl').length).toBeGreaterThan(0);
  });

  test.each(files.map(({ path }) => path))('%s names no amount and no percentage', (path) => {
    const { meta, body } = files.find((file) => file.path === path) ?? { meta: {}, body: '' };
    expect(JSON.stringify(meta) + body).not.toMatch(/€|\d\s*(euro|%|procent|percent)|\b(euro|procent)\b/i);
  });
});

describe('the texts that the rules need', () => {
  test.each(languageCodes)('are all there in %s', (language) => {
    const missing = neededTexts(rules, pages)
      .filter(({ key, variant }) => !hasText(language, key) && !(variant && hasText(language, variant)))
      .map(({ key }) => key);
    expect(missing).toEqual([]);
  });

  test.each(languageCodes)('say every condition of every rule in %s', (language) => {
    const missing = neededSentences(rules).filter((keys) => !keys.some((key) => hasText(language, key)));
    expect(missing).toEqual([]);
  });

  test('are all used', () => {
    const sources = globSync('src/**/*.{ts,tsx,astro}', { cwd: root })
      .map((path) => readFileSync(join(root, path), 'utf8'))
      .join('\n');
    const literal = new Set(
      [...sources.matchAll(/['"`]([\w-]+(?:\.[\w-]+)+)['"`]/g)].map((match) => match[1]),
    );
    const patterns = [...sources.matchAll(/`([\w-]+(?:\.[\w-]*)*\$\{(?:[^`{}]|\{[^}]*\})*\}[^`\s]*)`/g)].map(
      (match) =>
        new RegExp(
          `^${(match[1] ?? '')
            .replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, '\u0000')
            .replaceAll('.', '\\.')
            .replaceAll('\u0000', '.+')}$`,
        ),
    );
    const unused = textsIn('nl')
      .map(([key]) => key)
      .filter((key) => !key.startsWith('content/'))
      .filter((key) => {
        const plain = key.replace(/_(one|other)$/, '');
        return !literal.has(plain) && !patterns.some((pattern) => pattern.test(plain));
      });
    expect(unused).toEqual([]);
  });
});

describe('the language', () => {
  const banned = {
    nl: /\b(recht op|geen recht|afgewezen|indien|middels|derhalve|tevens|teneinde|alsmede|desbetreffende|conform|dient u|u dient|u heeft|heeft u|fraude|strafbaar|sanctie|boete)\b/i,
    en: /\b(entitled|entitlement|eligib\w+|rejected|pursuant|fraud|penalt\w+|sanction\w*|illegal)\b/i,
  };

  test.each(languageCodes)('promises and threatens nothing in %s, in words that people use', (language) => {
    const wrong = textsIn(language).filter(([, text]) => banned[language].test(text));
    expect(wrong).toEqual([]);
  });

  test('asks no question with a negation', () => {
    const wrong = textsIn('nl')
      .filter(([where]) => where.startsWith('content/') || /^vraag\..*\.titel$/.test(where))
      .flatMap(([where, text]) => sentencesOf(text).map((sentence) => `${where}: ${sentence}`))
      .filter((sentence) => sentence.endsWith('?') && /\b(niet|geen|nooit)\b/i.test(sentence));
    expect(wrong).toEqual([]);
  });

  test.each(languageCodes)(
    'always says per month or per year with an amount that comes in, in %s',
    (language) => {
      const wrong = textsIn(language).filter(
        ([key, text]) => /^bedrag\./.test(key) && !text.includes('{{per}}'),
      );
      expect(wrong).toEqual([]);
    },
  );
});

test('every paper has a pictogram of its own', () => {
  const papers = parse(readFileSync(join(root, 'rules/papieren.yaml'), 'utf8')) as { papieren: string[] };
  expect(Object.keys(paperIcons).toSorted()).toEqual(papers.papieren.toSorted());
  expect(new Set(Object.values(paperIcons)).size).toBe(papers.papieren.length);
});
