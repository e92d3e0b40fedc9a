/**
 * Languages that nobody speaks, made of the Dutch texts. Each needs a folder of texts and a line in the table of languages.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

interface MadeUp {
  /** A code that Intl knows, for the plurals of that language. */
  code: string;
  /** Its line in src/words/languages.ts. */
  line: string;
  /** A Dutch text as it is written in the language. */
  write(text: string): string;
}

/**
 * From right to left and with six plurals, its letters others than those of Dutch: a text that stands in Latin letters on its pages was
 * not looked for in this language.
 */
export const whole: MadeUp = {
  code: 'ar',
  line: `  ar: { name: '${inOtherLetters('Verzonnen')}', direction: 'rtl', numbers: 'ar-u-nu-latn', days: 'ar-u-nu-latn' },`,
  write: inOtherLetters,
};

/** With the start page and the check, and no page besides. */
export const partial: MadeUp = {
  code: 'pl',
  line: "  pl: { name: 'Half', direction: 'ltr', numbers: 'pl-PL', days: 'pl-PL', pages: ['/', '/check/'] },",
  write: (text) => text,
};

/** What is filled in, marks for a phrase, tags and addresses stay. */
function inOtherLetters(text: string): string {
  return text.replace(/\{\{[^}]*\}\}|\$t\([^)]*\)|<[^>]*>|\]\([^)]*\)|[a-z]/gi, (found) =>
    found.length > 1 ? found : String.fromCharCode(0x0627 + (found.toLowerCase().charCodeAt(0) % 26)),
  );
}

/** Writes the folder of a language in a folder of texts, from the Dutch one there. */
export function writeLanguage(content: string, { code, write }: MadeUp): void {
  const dutch = join(content, 'nl');
  for (const file of globSync('**/{teksten.json,*.md}', { cwd: dutch })) {
    const text = readFileSync(join(dutch, file), 'utf8');
    const target = join(content, code, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, file.endsWith('.json') ? jsonOf(text) : markdownOf(text));
  }

  function jsonOf(text: string): string {
    const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
    const entries = Object.entries(JSON.parse(text) as Record<string, string>).flatMap(([key, value]) => {
      const base = key.replace(/_(one|other)$/, '');
      const keys = base === key ? [key] : pluralCategories.map((category) => `${base}_${category}`);
      return keys.map((each) => [each, write(value)]);
    });
    return JSON.stringify(Object.fromEntries(entries));
  }

  function markdownOf(text: string): string {
    const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
    const written = stringify(parse(head), (_key, value) =>
      typeof value === 'string' ? write(value) : value,
    );
    return `---\n${written}---\n${write(body)}`;
  }
}
