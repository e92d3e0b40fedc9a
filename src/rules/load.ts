/** Reads rules/ from disk. Everything that is wrong in it comes in one error, so that it can be mended in one go. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Document, isCollection, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { municipality as municipalityOfSite } from '../../site.config.ts';
import type { Ruleset } from '../engine/ruleset.ts';
import { checkChanges } from './changes.ts';
import { type Compiled, checkPlaces, compile, type RuleFile, type RuleFiles } from './compile.ts';
import { checkExamples } from './examples.ts';
import { checkExercises } from './exercises.ts';
import { describeAll, type Path, type Problem, showPath } from './problem.ts';
import { checkProductNames } from './product-names.ts';
import {
  changesFile,
  documentsFile,
  exercisesFile,
  factsFile,
  helpFile,
  municipalityFile,
  normFile,
  overviewFile,
  productNamesFile,
  schemeFile,
} from './schema.ts';
import { shapeProblems } from './shape.ts';

export const rulesFolder = fileURLToPath(new URL('../../rules', import.meta.url));

/** The rules cannot be used. The message lists every problem, for someone who changes rules and does not program. */
export class RulesError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'Er is 1 fout' : `Er zijn ${problems.length} fouten`;
    super(`${count} in de regels.\n\n${describeAll(problems)}\n`);
    this.name = 'RulesError';
    this.problems = problems;
  }
}

/** The rules, ready for the engine. Throws a RulesError with every problem of every file. */
export function loadRules(folder: string = rulesFolder, municipality: string = municipalityOfSite): Ruleset {
  return load(folder, municipality).ruleset;
}

/** The municipalities that have rules: the folders with a gemeente.yaml. */
export function municipalities(folder: string = rulesFolder): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'gemeente.yaml')))
    .toSorted();
}

const besideSchemes = [
  'gemeente.yaml',
  'hulp.yaml',
  'overzicht.yaml',
  'productnamen.yaml',
  'wijzigingen.yaml',
  'oefeningen.yaml',
];

/** The rules of one municipality and of the whole country, with the files they were made from. */
export function load(
  folder: string = rulesFolder,
  municipality: string = municipalityOfSite,
): Compiled & { files: RuleFiles } {
  const reader = new Reader(folder);
  const facts = reader.read('feiten.yaml', factsFile);
  const documents = reader.read('papieren.yaml', documentsFile);
  const municipalityRead = reader.read(`${municipality}/gemeente.yaml`, municipalityFile);
  const help = reader.readIfThere(`${municipality}/hulp.yaml`, helpFile);
  const overview = reader.readIfThere(`${municipality}/overzicht.yaml`, overviewFile);
  const changes = reader.readIfThere(`${municipality}/wijzigingen.yaml`, changesFile);
  const exercises = reader.readIfThere(`${municipality}/oefeningen.yaml`, exercisesFile);
  const productNames = reader.readIfThere(`${municipality}/productnamen.yaml`, productNamesFile);
  const norms = reader.readFolder('normen', normFile);
  const schemes = ['landelijk', municipality].flatMap((name) =>
    reader.readFolder(name, schemeFile, besideSchemes),
  );
  if (facts === null || documents === null || municipalityRead === null)
    throw new RulesError(reader.problems);

  const files = {
    facts,
    documents,
    municipality: municipalityRead,
    norms,
    schemes,
    help,
    overview,
    changes,
    productNames,
    exercises,
  };
  const report: typeof reader.report = (file, path, found, ...rest) => {
    // A table that cannot be read is one problem, and not one more for every rule that names it.
    if (!reader.unreadable.has(found)) reader.report(file, path, found, ...rest);
  };
  const compiled = compile(files, report);
  if (!reader.unreadable.has('hulp')) checkPlaces(files, (name) => schemeNames(folder, name), report);
  checkChanges(files, report);
  checkProductNames(files, report);
  if (reader.problems.length === 0) {
    checkExamples(compiled.ruleset, schemes, reader.report);
    checkExercises(compiled.ruleset, exercises, reader.report);
  }
  if (reader.problems.length > 0) throw new RulesError(reader.problems);
  return { ...compiled, files };
}

/** The schemes of another municipality by their file names. */
function schemeNames(folder: string, municipality: string): string[] {
  if (!existsSync(join(folder, municipality))) return [];
  return readdirSync(join(folder, municipality))
    .filter((file) => file.endsWith('.yaml') && !besideSchemes.includes(file))
    .map((file) => basename(file, '.yaml'));
}

class Reader {
  readonly problems: Problem[] = [];
  /** Names of the files that are there and cannot be read. */
  readonly unreadable = new Set<string>();
  readonly #folder: string;
  readonly #lines = new Map<string, (path: Path) => number | undefined>();
  readonly #ids = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  readonly report = (file: string, path: Path, found: string, expected: string, nearest?: string): void => {
    const line = this.#lines.get(file)?.(path);
    this.problems.push({ file, line, path: showPath(path), found, expected, nearest });
  };

  readFolder<Content extends { id: string }>(
    name: string,
    shape: z.ZodType<Content>,
    except: readonly string[] = [],
  ): RuleFile<Content>[] {
    const folder = join(this.#folder, name);
    const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
    return names
      .filter((file) => /\.ya?ml$/.test(file) && !except.includes(file))
      .flatMap((file) => this.read(`${name}/${file}`, shape) ?? []);
  }

  readIfThere<Content>(path: string, shape: z.ZodType<Content>): RuleFile<Content> | null {
    return existsSync(join(this.#folder, path)) ? this.read(path, shape) : null;
  }

  read<Content>(path: string, shape: z.ZodType<Content>): RuleFile<Content> | null {
    const full = join(this.#folder, path);
    const file = relative(dirname(this.#folder), full).split(sep).join('/');
    const name = basename(path).replace(/\.ya?ml$/, '');
    if (!existsSync(full)) {
      this.report(file, [], 'geen bestand', 'een bestand met deze naam');
      return null;
    }
    const content = this.#parse(file, readFileSync(full, 'utf8'), shape);
    if (content === null) {
      this.unreadable.add(name);
      return null;
    }
    this.#checkId(file, name, content);
    return { file, name, content };
  }

  #parse<Content>(file: string, text: string, shape: z.ZodType<Content>): Content | null {
    const counter = new LineCounter();
    const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
    this.#lines.set(file, (at) => lineOf(document, at, counter));
    for (const error of [...document.errors, ...document.warnings])
      this.problems.push({
        file,
        line: counter.linePos(error.pos[0]).line,
        path: '',
        found: error.message,
        expected: 'geldige YAML',
      });
    if (document.errors.length > 0) return null;
    this.#refuseAliases(file, document, counter);

    const value: unknown = document.toJS();
    const checked = shape.safeParse(value);
    if (checked.success) return checked.data;
    for (const { path, found, expected, nearest } of shapeProblems(shape, value, checked.error.issues))
      this.report(file, path, found, expected, nearest);
    return null;
  }

  #checkId(file: string, name: string, content: unknown): void {
    const id = (content as { id?: unknown }).id;
    if (typeof id !== 'string' || name === 'gemeente') return;
    if (id !== name) this.report(file, ['id'], id, `${name}, de naam van het bestand`);
    const other = this.#ids.get(`${dirname(file).endsWith('normen')} ${id}`);
    if (other !== undefined) this.report(file, ['id'], id, `een id dat niet ook van ${other} is`);
    this.#ids.set(`${dirname(file).endsWith('normen')} ${id}`, file);
  }

  /** What stands somewhere else in the file is not what a reader of the line sees. */
  #refuseAliases(file: string, document: Document, counter: LineCounter): void {
    visit(document, {
      Alias: (_key, node) => {
        const line = node.range ? counter.linePos(node.range[0]).line : undefined;
        this.problems.push({
          file,
          line,
          path: '',
          found: `*${node.source}`,
          expected: 'de waarde zelf, zonder verwijzing',
        });
      },
    });
  }
}

/** The line of a key, or of the nearest key above it that is in the file. */
function lineOf(document: Document, path: Path, counter: LineCounter): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if ((isScalar(node) || isCollection(node)) && node.range) return counter.linePos(node.range[0]).line;
  }
  return undefined;
}
