/**
 * A language that nobody speaks, from right to left, with the six plurals of Arabic: every Dutch text with its letters changed into
 * others. A text that is still in Latin letters on its pages was not looked for in this language.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

export const code = 'ar';

/** Its line in the table of languages. */
export const line = `  ${code}: { name: '${written('Verzonnen')}', direction: 'rtl', numbers: 'ar-u-nu-latn', days: 'ar-u-nu-latn' },`;

/** A text in the letters of the language. What is filled in, marks for a phrase, tags and addresses stay. */
export function written(text: string): string {
  return text.replace(/\{\{[^}]*\}\}|\$t\([^)]*\)|<[^>]*>|\]\([^)]*\)|[a-z]/gi, (found) =>
    found.length > 1 ? found : String.fromCharCode(0x0627 + (found.toLowerCase().charCodeAt(0) % 26)),
  );
}

/** Writes the folder of the language in a folder of texts, from the Dutch one there. */
export function writeLanguage(content: string): void {
  const dutch = join(content, 'nl');
  for (const file of globSync('**/{teksten.json,*.md}', { cwd: dutch })) {
    const text = readFileSync(join(dutch, file), 'utf8');
    const target = join(content, code, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, file.endsWith('.json') ? jsonOf(text) : markdownOf(text));
  }
}

function jsonOf(text: string): string {
  const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
  const entries = Object.entries(JSON.parse(text) as Record<string, string>).flatMap(([key, value]) => {
    const base = key.replace(/_(one|other)$/, '');
    const keys = base === key ? [key] : pluralCategories.map((category) => `${base}_${category}`);
    return keys.map((each) => [each, written(value)]);
  });
  return JSON.stringify(Object.fromEntries(entries));
}

function markdownOf(text: string): string {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  return `---\n${stringify(parse(head), (_key, value) => (typeof value === 'string' ? written(value) : value))}---\n${written(body)}`;
}
