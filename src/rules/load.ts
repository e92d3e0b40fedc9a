/** Reads rules/ from disk. Everything that is wrong in it comes in one error, so that it can be mended in one go. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { municipality as municipalityOfSite } from '../../site.config.ts';
import type { Day, Ruleset } from '../engine/ruleset.ts';
import { checkChanges } from './check-changes.ts';
import { checkExercises } from './check-exercises.ts';
import { type Compiled, compile } from './compile.ts';
import { checkExamples } from './examples.ts';
import { checkPlaces } from './places.ts';
import { describeAll, type Path, type Problem, showPath } from './problem.ts';
import type { RuleFile, RuleFiles } from './rule-files.ts';
import {
  changesFile,
  documentsFile,
  exercisesFile,
  factsFile,
  helpFile,
  municipalityFile,
  normFile,
  overviewFile,
  schemeFile,
} from './schema.ts';
import { shapeProblems } from './shape.ts';
import { readYaml } from './yaml-text.ts';

export const rulesFolder = fileURLToPath(new URL('../../rules', import.meta.url));

/** The rules cannot be used. The message lists every problem, for someone who changes rules and does not program. */
export class RulesError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'Er is 1 fout' : `Er zijn ${problems.length} fouten`;
    const more = problems.length > mostShown ? `\n\nDit zijn de eerste ${mostShown}.` : '';
    super(`${count} in de regels.\n\n${describeAll(problems.slice(0, mostShown))}${more}\n`);
    this.name = 'RulesError';
    this.problems = problems;
  }
}

/** More faults than this are counted, not shown. */
const mostShown = 50;

/** The rules, ready for the engine. Throws a RulesError with every problem of every file. Parameters as of `load`. */
export function loadRules(folder?: string, municipality?: string, today?: Day): Ruleset {
  return load(folder, municipality, today).ruleset;
}

/** The municipalities that have rules: the folders with a gemeente.yaml. */
export function municipalities(folder: string = rulesFolder): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'gemeente.yaml')))
    .toSorted();
}

const besideSchemes = ['gemeente.yaml', 'hulp.yaml', 'overzicht.yaml', 'wijzigingen.yaml', 'oefeningen.yaml'];

/**
 * The rules of one municipality and of the whole country, with the files they were made from.
 * @param today the day on which they are read, so that nobody can have read a source later; without it no day is too late
 */
export function load(
  folder: string = rulesFolder,
  municipality: string = municipalityOfSite,
  today?: Day,
): Compiled & { files: RuleFiles } {
  const reader = new Reader(folder, today);
  const facts = reader.read('feiten.yaml', factsFile);
  const documents = reader.read('papieren.yaml', documentsFile);
  const municipalityRead = reader.read(`${municipality}/gemeente.yaml`, municipalityFile);
  const help = reader.readIfThere(`${municipality}/hulp.yaml`, helpFile);
  const overview = reader.readIfThere(`${municipality}/overzicht.yaml`, overviewFile);
  const changes = reader.readIfThere(`${municipality}/wijzigingen.yaml`, changesFile);
  const exercises = reader.readIfThere(`${municipality}/oefeningen.yaml`, exercisesFile);
  // In the order of their files, whoever sets them.
  const norms = ['normen', `${municipality}/normen`]
    .flatMap((name) => reader.readFolder(name, normFile))
    .toSorted((one, other) => (basename(one.file) < basename(other.file) ? -1 : 1));
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
    exercises,
  };
  reader.refuseOtherFiles('normen', 'landelijk', municipality, `${municipality}/normen`);
  const report: typeof reader.report = (file, path, found, ...rest) => {
    // A table that cannot be read is one problem, and not one more for every rule that names it.
    if (!reader.unreadable.has(found)) reader.report(file, path, found, ...rest);
  };
  const compiled = compile(files, report);
  if (!reader.unreadable.has('hulp')) checkPlaces(files, (name) => schemeNames(folder, name), report);
  checkChanges(files, report);
  if (reader.problems.length === 0) {
    checkExamples(compiled.ruleset, schemes, reader.report);
    checkExercises(compiled.ruleset, exercises, reader.report);
  }
  if (reader.problems.length > 0) throw new RulesError(reader.problems);
  return { ...compiled, files };
}

/** The schemes of another municipality by their file names. */
function schemeNames(folder: string, municipality: string): string[] {
  return namesIn(join(folder, municipality))
    .filter((file) => file.endsWith('.yaml') && !besideSchemes.includes(file))
    .map((file) => basename(file, '.yaml'));
}

/** The names in a folder; none where there is no such folder. */
function namesIn(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder).toSorted() : [];
}

class Reader {
  readonly problems: Problem[] = [];
  /** Names of the files that are there and cannot be read. */
  readonly unreadable = new Set<string>();
  readonly #folder: string;
  readonly #today: Day | undefined;
  readonly #lines = new Map<string, (path: Path) => number | undefined>();
  readonly #ids = new Map<string, string>();

  constructor(folder: string, today: Day | undefined) {
    this.#folder = folder;
    this.#today = today;
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
    return namesIn(join(this.#folder, name))
      .filter((file) => isRuleFile(file) && !except.includes(file))
      .flatMap((file) => this.read(`${name}/${file}`, shape) ?? []);
  }

  /** A file with another end to its name, such as .YAML or .yaml.txt, would be left out and nobody would notice. */
  refuseOtherFiles(...folders: string[]): void {
    for (const folder of folders)
      for (const name of namesIn(join(this.#folder, folder)))
        if (!isRuleFile(name) && !name.startsWith('.') && `${folder}/${name}` !== folders.at(-1))
          this.report(this.#nameOf(`${folder}/${name}`), [], name, 'een naam die eindigt op .yaml');
  }

  /** As it is called in a message: from the folder that holds the rules. */
  #nameOf(path: string): string {
    return relative(dirname(this.#folder), join(this.#folder, path)).split(sep).join('/');
  }

  readIfThere<Content>(path: string, shape: z.ZodType<Content>): RuleFile<Content> | null {
    return existsSync(join(this.#folder, path)) ? this.read(path, shape) : null;
  }

  read<Content>(path: string, shape: z.ZodType<Content>): RuleFile<Content> | null {
    const full = join(this.#folder, path);
    const file = this.#nameOf(path);
    const name = basename(path).replace(/\.ya?ml$/, '');
    const isFile = statSync(full, { throwIfNoEntry: false })?.isFile();
    if (!isFile) {
      const found = isFile === undefined ? 'geen bestand' : 'een map';
      this.report(file, [], found, 'een bestand met deze naam');
      return null;
    }
    const content = this.#parse(file, readFileSync(full), shape);
    if (content === null) {
      this.unreadable.add(name);
      return null;
    }
    this.#checkId(file, name, content);
    return { file, name, content };
  }

  #parse<Content>(file: string, bytes: Uint8Array, shape: z.ZodType<Content>): Content | null {
    const { value, faults, isWhole, lineOf } = readYaml(bytes);
    this.#lines.set(file, lineOf);
    for (const fault of faults) this.problems.push({ file, path: '', ...fault });
    if (!isWhole) return null;
    const checked = shape.safeParse(value);
    if (checked.success) {
      this.#checkDays(file, checked.data, []);
      return checked.data;
    }
    for (const { path, found, expected, nearest } of shapeProblems(shape, value, checked.error.issues))
      this.report(file, path, found, expected, nearest);
    return null;
  }

  /** Nobody has read a source, or written something here, on a day that is still to come; nor before the source was written. */
  #checkDays(file: string, content: unknown, path: Path): void {
    if (typeof content !== 'object' || content === null) return;
    const { gezien, uit, gestopt } = content as Record<string, unknown>;
    if (this.#today !== undefined && typeof gestopt === 'number' && String(gestopt) > this.#today.slice(0, 4))
      this.report(
        file,
        [...path, 'gestopt'],
        String(gestopt),
        `een jaar tot en met ${this.#today.slice(0, 4)}`,
      );
    if (typeof gezien === 'string' && typeof uit === 'number' && String(uit) > gezien.slice(0, 4))
      this.report(
        file,
        [...path, 'uit'],
        String(uit),
        `een jaar tot en met ${gezien.slice(0, 4)}: toen is het gelezen`,
      );
    const isList = Array.isArray(content);
    for (const [key, inner] of Object.entries(content)) {
      const at = [...path, isList ? Number(key) : key];
      if (this.#today !== undefined && (key === 'gezien' || key === 'bekend') && String(inner) > this.#today)
        this.report(file, at, String(inner), `een dag tot en met vandaag, ${this.#today}`);
      this.#checkDays(file, inner, at);
    }
  }

  #checkId(file: string, name: string, content: unknown): void {
    const id = (content as { id?: unknown }).id;
    if (typeof id !== 'string' || name === 'gemeente') return;
    if (id !== name) this.report(file, ['id'], id, `${name}, de naam van het bestand`);
    const other = this.#ids.get(`${dirname(file).endsWith('normen')} ${id}`);
    if (other !== undefined) this.report(file, ['id'], id, `een id dat niet ook van ${other} is`);
    this.#ids.set(`${dirname(file).endsWith('normen')} ${id}`, file);
  }
}

const isRuleFile = (name: string): boolean => /\.ya?ml$/.test(name);
