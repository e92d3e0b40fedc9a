/** Turns checked files into the ruleset of the engine, and reports every name, amount and date that does not fit. */

import { dontKnow } from '../engine/answers.ts';
import { laws } from '../engine/laws/index.ts';
import type {
  Amount,
  Condition,
  Edition,
  Fact,
  Limit,
  Moment,
  Norm,
  Route,
  Ruleset,
  Scheme,
  SchemeOutline,
  Source,
  Term,
} from '../engine/ruleset.ts';
import { nearest } from '../words/nearest.ts';
import { readBrackets } from './brackets.ts';
import { readLimit, sharedNorm } from './limit-text.ts';
import { oneOf, type Path, showValue } from './problem.ts';
import { dayKey } from './read-situation.ts';
import {
  type ChangesFile,
  type ConditionInFile,
  comparisons,
  type DocumentsFile,
  type ExercisesFile,
  type FactsFile,
  type HelpFile,
  type LimitInFile,
  type MunicipalityFile,
  type NormFile,
  notCounted,
  type OverviewFile,
  type RouteInFile,
  type SchemeFile,
  type SourceInFile,
  tableRows,
} from './schema.ts';
import type { SchemePage } from './scheme-page.ts';

/** A file of rules/ that has the right shape. */
export interface RuleFile<Content> {
  /** Path from the folder that holds rules/. */
  file: string;
  /** File name without folder and extension. */
  name: string;
  content: Content;
}

export interface RuleFiles {
  facts: RuleFile<FactsFile>;
  documents: RuleFile<DocumentsFile>;
  municipality: RuleFile<MunicipalityFile>;
  norms: RuleFile<NormFile>[];
  schemes: RuleFile<SchemeFile>[];
  /** Organisations that help; null where the municipality names none. */
  help: RuleFile<HelpFile> | null;
  overview: RuleFile<OverviewFile> | null;
  /** What changed; null where the municipality does not tell it. */
  changes: RuleFile<ChangesFile> | null;
  /** Practice cases for volunteers; null where the municipality has none. */
  exercises: RuleFile<ExercisesFile> | null;
}

export type Report = (file: string, path: Path, found: string, expected: string, nearest?: string) => void;

export interface Compiled {
  ruleset: Ruleset;
  /** Every scheme, also those without a check, in the order of their files. */
  pages: SchemePage[];
}

export function compile(files: RuleFiles, report: Report): Compiled {
  const sources = new SourceList();
  const facts = compileFacts(files.facts, files.municipality.content.id, report);
  checkLaws(files.facts, report);
  // Without a prototype, so that a rule cannot name a table that is called constructor.
  const norms: Record<string, Norm> = Object.create(null);
  for (const file of files.norms) norms[file.content.id] = compileNorm(file, sources, report);
  const compiled = files.schemes.map((file) =>
    compileScheme(file, {
      facts,
      norms,
      documents: files.documents.content.papieren,
      schemes: files.schemes.map(({ content }) => content.id),
      municipality: files.municipality,
      sources,
      report,
    }),
  );
  checkMunicipalRoutes(files, report);
  const pages = compiled.map(({ page }) => page);
  return {
    ruleset: { facts, norms, schemes: compiled.flatMap(({ scheme }) => scheme ?? []), sources: sources.all },
    pages: pages.map((page) => ({ ...page, related: relatedTo(page, pages) })),
  };
}

/** The schemes that a page names, and then those that name it. */
function relatedTo({ id, related }: SchemePage, pages: readonly SchemePage[]): string[] {
  const naming = pages.filter((other) => other.related.includes(id)).map((other) => other.id);
  return [...new Set([...related, ...naming])];
}

/** A route that no scheme takes is a name that was written wrong. */
function checkMunicipalRoutes({ municipality, schemes }: RuleFiles, report: Report): void {
  const taken = schemes
    .filter(({ content }) => content.aanvragen === 'gemeente')
    .map(({ content }) => content.id);
  for (const id of Object.keys(municipality.content.aanvragen ?? {}))
    if (!taken.includes(id))
      report(
        municipality.file,
        ['aanvragen', id],
        id,
        'een regeling met "aanvragen: gemeente"',
        nearest(id, taken),
      );
}

/** Every source once. */
class SourceList {
  readonly all: Source[] = [];
  readonly #index = new Map<string, number>();

  add(source: SourceInFile): number {
    const key = JSON.stringify([source.titel, source.url, source.gezien, source.uit, source.status]);
    const known = this.#index.get(key);
    if (known !== undefined) return known;
    this.all.push(sourceFrom(source));
    this.#index.set(key, this.all.length - 1);
    return this.all.length - 1;
  }
}

/** A source as it stands in a file, in the words of the engine. */
export function sourceFrom({ titel, url, gezien, uit, status }: SourceInFile): Source {
  return { title: titel, url, seen: gezien, ...(uit === undefined ? {} : { from: uit }), status };
}

/** The answer of someone who does not live in the municipality of these rules. */
export const elsewhere = 'elders';

function compileFacts({ file, content }: RuleFile<FactsFile>, municipality: string, report: Report): Fact[] {
  const ids = content.feiten.map((fact) => fact.id);
  checkPremises(file, content, report);
  return content.feiten.map((fact, index): Fact => {
    const at = (...path: Path): Path => ['feiten', index, ...path];
    if (ids.indexOf(fact.id) !== index) report(file, at('id'), fact.id, 'een id dat maar één keer voorkomt');
    const premise = fact['alleen-als'];
    if (premise) {
      const other = content.feiten.find((candidate) => candidate.id === premise.feit);
      if (!other)
        report(file, at('alleen-als', 'feit'), premise.feit, oneOf(ids), nearest(premise.feit, ids));
      else if (other.soort !== 'keuze')
        report(file, at('alleen-als', 'feit'), premise.feit, 'een feit van de soort keuze');
      else checkOption(premise.is, other.opties, (...rest) => report(file, at('alleen-als', 'is'), ...rest));
    }
    if (fact.id === dayKey) report(file, at('id'), fact.id, 'een ander id: dit is de dag van een situatie');
    if ('opties' in fact)
      for (const [place, option] of fact.opties.entries()) {
        if (fact.opties.indexOf(option) !== place)
          report(file, at('opties', place), option, 'elke optie één keer');
        if (option === dontKnow)
          report(file, at('opties', place), option, 'een andere optie: dit antwoord is er bij elk feit');
      }
    if ('min' in fact)
      for (const end of ['min', 'max'] as const)
        if (fact.soort !== 'bedrag' && !Number.isInteger(fact[end]))
          report(file, at(end), String(fact[end]), 'een heel getal');
    if ('min' in fact && fact.min > fact.max)
      report(file, at('max'), String(fact.max), `een getal van ${fact.min} of meer`);
    const common = {
      id: fact.id,
      part: fact.deel,
      burden: fact.last,
      ...(premise ? { onlyIf: { fact: premise.feit, is: premise.is } } : {}),
      ...(fact.pagina ? { page: fact.pagina } : {}),
    };
    if (fact.soort === 'gemeente') return { ...common, type: 'keuze', options: [municipality, elsewhere] };
    if (fact.soort === 'keuze') {
      const { kruis, opties } = fact;
      if (kruis === undefined) return { ...common, type: 'keuze', options: opties };
      checkOption(kruis, opties, (...rest) => report(file, at('kruis'), ...rest));
      if (opties.length !== 2)
        report(file, at('opties'), `${opties.length} opties`, 'twee opties bij een kruis');
      if (!fact.pagina) report(file, at('kruis'), kruis, 'een pagina waarop het kruis staat');
      return { ...common, type: 'keuze', options: opties, tick: kruis };
    }
    if (fact.soort === 'leeftijden')
      return { ...common, type: 'leeftijden', min: fact.min, max: fact.max, most: fact['hoogstens-aantal'] };
    if (fact.soort === 'opvang') return { ...common, type: 'opvang', most: fact['hoogstens-aantal'] };
    if (fact.soort === 'inkomsten') return { ...common, type: 'inkomsten', most: fact['hoogstens-aantal'] };
    const unit = fact.soort === 'bedrag' ? 100 : 1;
    return { ...common, type: fact.soort, min: fact.min * unit, max: fact.max * unit };
  });
}

/** A fact that exists only if it has an answer itself can never be asked, and neither can facts that wait for each other. */
function checkPremises(file: string, { feiten }: FactsFile, report: Report): void {
  const named = new Set<string>();
  feiten.forEach(({ id }, index) => {
    const chain: string[] = [];
    let next: string | undefined = id;
    while (next !== undefined && !chain.includes(next)) {
      chain.push(next);
      const at: string = next;
      next = feiten.find((fact) => fact.id === at)?.['alleen-als']?.feit;
    }
    if (next !== id || named.has(id)) return;
    for (const each of chain) named.add(each);
    report(
      file,
      ['feiten', index, 'alleen-als', 'feit'],
      [...chain, id].join(' hangt af van '),
      'een feit dat niet van dit feit afhangt',
    );
  });
}

/** The laws behind questions are for the pages of helpers, and no part of the ruleset that the check loads. */
function checkLaws({ file, content }: RuleFile<FactsFile>, report: Report): void {
  const ids = content.feiten.map(({ id }) => id);
  content.wetten?.forEach(({ feiten }, index) => {
    feiten.forEach((fact, place) => {
      if (!ids.includes(fact))
        report(file, ['wetten', index, 'feiten', place], fact, oneOf(ids), nearest(fact, ids));
    });
  });
}

function checkOption(
  found: string,
  options: readonly string[],
  report: (found: string, expected: string, nearest?: string) => void,
): void {
  if (!options.includes(found)) report(found, oneOf(options), nearest(found, options));
}

function compileNorm({ file, content }: RuleFile<NormFile>, sources: SourceList, report: Report): Norm {
  const rows = rowsOf(file, content, report);
  const perIncome = content.per === 'inkomen';
  const kind = perIncome ? 'een tabel met "per: inkomen"' : 'geen tabel met "per: inkomen"';
  const editions = content.edities.map((edition, index): Edition => {
    const reportAt: ReportAt = (path, ...rest) => report(file, ['edities', index, ...path], ...rest);
    if (edition.tot < edition.van) reportAt(['tot'], edition.tot, `een dag op of na ${edition.van}`);
    const dated = { from: edition.van, until: edition.tot, source: sources.add(edition.bron) };
    const [word, other] = perIncome
      ? (['schijven', 'bedragen'] as const)
      : (['bedragen', 'schijven'] as const);
    if (!edition[word]) reportAt([word], 'niets', `${word}, want dit is ${kind}`);
    if (edition[other]) reportAt([other], other, `geen ${other}, want dit is ${kind}`);
    const read = (cells: Cells, path: Path) =>
      readCells(cells, rows, content.eenheid, (rest, ...words) => reportAt([...path, ...rest], ...words));
    return perIncome
      ? { ...dated, amounts: {}, brackets: readBrackets(edition.schijven ?? [], read, reportAt) }
      : { ...dated, amounts: edition.bedragen ? read(edition.bedragen, ['bedragen']) : {} };
  });
  if (perIncome && content.daarna) report(file, ['daarna'], 'daarna', `geen daarna, want dit is ${kind}`);
  checkDates(file, content, report);
  const after = content.daarna;
  const [low, high] = (after?.['per-halfjaar'] ?? []).map((text) => Number.parseInt(text, 10));
  if (low !== undefined && high !== undefined && low > high)
    report(file, ['daarna', 'per-halfjaar', 1], `${high}%`, `${low}% of meer: eerst de laagste stijging`);
  return {
    id: content.id,
    unit: content.eenheid,
    per: content.per ?? null,
    editions: editions.toSorted((one, other) => (one.from < other.from ? -1 : 1)),
    after: after
      ? {
          low: Number.parseInt(after['per-halfjaar'][0], 10),
          high: Number.parseInt(after['per-halfjaar'][1], 10),
          most: after['hoogstens-halfjaren'],
        }
      : null,
    holidayPay: content.vakantietoeslag === undefined ? null : Number.parseInt(content.vakantietoeslag, 10),
  };
}

function rowsOf(file: string, content: NormFile, report: Report): readonly string[] {
  if (content.per === 'onderdeel' || content.per === 'inkomen') {
    if (!content.onderdelen) report(file, ['onderdelen'], 'niets', 'de namen van de rijen');
    return content.onderdelen ?? [];
  }
  if (content.onderdelen)
    report(
      file,
      ['onderdelen'],
      'onderdelen',
      'geen onderdelen, of "per: onderdeel" of "per: inkomen" erbij',
    );
  return content.per ? tableRows[content.per] : ['alle'];
}

type Cells = Record<string, number | string>;

/** The amounts of rows of which each must be there. */
function readCells(
  cells: Cells,
  rows: readonly string[],
  unit: Norm['unit'],
  report: ReportAt,
): Record<string, number | null> {
  const amounts: Record<string, number | null> = {};
  for (const [row, cell] of Object.entries(cells)) {
    if (!rows.includes(row)) report([row], row, oneOf(rows), nearest(row, rows));
    const amount = readCell(cell, unit);
    if (typeof amount === 'string') report([row], showValue(cell), amount);
    else amounts[row] = amount;
  }
  for (const row of rows)
    if (!Object.hasOwn(cells, row)) report([], `geen ${row}`, `een bedrag of niet-gevonden bij ${row}`);
  return amounts;
}

const percentText = /^(\d{1,3})(?:\.(\d{1,3}))?%$/;
const ageText = /^(\d{1,3}) jaar(?: en (\d{1,2}) maanden)?$/;

/** The amount in the engine's unit, null where it was not found, or what was expected. */
function readCell(cell: number | string, unit: Norm['unit']): number | null | string {
  if (cell === 'niet-gevonden') return null;
  if (unit === 'euro') {
    if (typeof cell === 'number' && cell >= 0 && Number(cell.toFixed(2)) === cell)
      return Math.round(cell * 100);
    return 'een bedrag in euro met een punt en hoogstens twee cijfers voor de centen, bijvoorbeeld 1419.46, of niet-gevonden';
  }
  if (unit === 'procent') {
    const [matched, whole, part = ''] = percentText.exec(String(cell)) ?? [];
    return matched === undefined
      ? 'een percentage met een punt en hoogstens drie cijfers erachter, bijvoorbeeld 1.912%, of niet-gevonden'
      : Number(whole) * 1000 + Number(part.padEnd(3, '0'));
  }
  if (unit === 'factor')
    return typeof cell === 'number' && Math.abs(cell) < 1 && Number(cell.toFixed(12)) === cell
      ? Math.round(cell * 1e12)
      : 'een getal tussen -1 en 1 met hoogstens twaalf cijfers na de punt, bijvoorbeeld 0.000438698, of niet-gevonden';
  if (unit === 'uren')
    return typeof cell === 'number' && Number.isInteger(cell) && cell >= 0
      ? cell
      : 'een heel aantal uren, of niet-gevonden';
  const [matched, years, months = '0'] = ageText.exec(String(cell)) ?? [];
  return matched === undefined || Number(months) > 11
    ? 'een leeftijd, bijvoorbeeld 67 jaar of 67 jaar en 3 maanden'
    : Number(years) * 12 + Number(months);
}

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function checkDates(file: string, content: NormFile, report: Report): void {
  const inOrder = content.edities
    .map((edition, index) => ({ van: edition.van, tot: edition.tot, index }))
    .toSorted((one, other) => (one.van < other.van ? -1 : 1));
  inOrder.forEach((edition, place) => {
    const before = inOrder[place - 1];
    if (!before || before.tot < before.van) return;
    const expected = nextDay(before.tot);
    const path = ['edities', edition.index, 'van'];
    if (edition.van < expected)
      report(
        file,
        path,
        `${edition.van}, terwijl de editie van ${before.van} geldt tot en met ${before.tot}`,
        `${expected}: edities mogen elkaar niet overlappen`,
      );
    if (edition.van > expected)
      report(
        file,
        path,
        `${edition.van}, terwijl de editie ervoor eindigt op ${before.tot}`,
        `${expected}: tussen edities mag geen gat zitten`,
      );
  });
}

interface Context {
  facts: Fact[];
  norms: Record<string, Norm>;
  documents: string[];
  schemes: string[];
  municipality: RuleFile<MunicipalityFile>;
  sources: SourceList;
  report: Report;
}

function compileScheme(
  { file, content }: RuleFile<SchemeFile>,
  context: Context,
): { scheme: Scheme | null; page: SchemePage } {
  const { sources } = context;
  const report = (path: Path, found: string, expected: string, near?: string) =>
    context.report(file, path, found, expected, near);
  const ownSource = sources.add(content.bron);
  const factIds = context.facts.map((fact) => fact.id);
  const conditionIds = new Set<string>();

  const factOf = (id: string, path: Path): Fact | undefined => {
    const fact = context.facts.find((candidate) => candidate.id === id);
    if (!fact) report(path, id, oneOf(factIds), nearest(id, factIds));
    return fact;
  };

  const condition = (written: ConditionInFile, path: Path): Condition => {
    if ('alle' in written)
      return {
        type: 'alle',
        parts: written.alle.map((part, index) => condition(part, [...path, 'alle', index])),
      };
    if ('een-van' in written)
      return {
        type: 'een-van',
        parts: written['een-van'].map((part, index) => condition(part, [...path, 'een-van', index])),
      };
    const { id } = written;
    if (conditionIds.has(id))
      report([...path, 'id'], id, 'een id dat in deze regeling maar één keer voorkomt');
    conditionIds.add(id);
    const source = written.bron ? sources.add(written.bron) : ownSource;
    if ('oordeel' in written) return { type: 'oordeel', id, source };
    if ('kind' in written) {
      const { van, 'tot-en-met': until } = written.kind;
      if (until < van)
        report([...path, 'kind', 'tot-en-met'], String(until), `een leeftijd van ${van} of meer`);
      return { type: 'kind', id, from: van, until, source };
    }
    const fact = factOf(written.feit, [...path, 'feit']);
    if ('is' in written || 'is-niet' in written) {
      const word = 'is' in written ? 'is' : 'is-niet';
      const options = ['is' in written ? written.is : written['is-niet']].flat();
      if (fact?.type === 'keuze')
        for (const option of options)
          checkOption(option, fact.options, (...rest) => report([...path, word], ...rest));
      else if (fact)
        report([...path, word], `${word} bij ${fact.id}`, `bij een ${fact.type}: ${comparisons.join(', ')}`);
      return { type: word, id, fact: written.feit, options, source };
    }
    const comparison = comparisons.find((word) => written[word] !== undefined) ?? 'hoogstens';
    const limit = limitOf(written[comparison] ?? 0, fact, [...path, comparison]);
    return { type: 'grens', id, fact: written.feit, comparison, limit, source };
  };

  const nothing: Limit = { kind: 'vast', value: 0 };
  const limitOf = (written: LimitInFile, fact: Fact | undefined, path: Path): Limit => {
    if (!fact) return nothing;
    if (fact.type !== 'bedrag' && fact.type !== 'getal') {
      report(
        path,
        `${path.at(-1)} bij ${fact.id}`,
        fact.type === 'keuze' ? 'bij een keuze: is of is-niet' : 'bij leeftijden: kind',
      );
      return nothing;
    }
    const limit = readLimit(written, fact.type, context.norms);
    if (!('expected' in limit)) return limit;
    report([...path, ...limit.path], limit.found, limit.expected, limit.nearest);
    return nothing;
  };

  const amount = (written: NonNullable<SchemeFile['bedrag']>): Amount => {
    const { per, afronding: rounding } = written;
    if ('formule' in written) {
      const law = laws[written.formule];
      if (law && per !== law.per) report(['bedrag', 'per'], per, law.per);
      if (law && rounding !== law.rounding) report(['bedrag', 'afronding'], rounding, law.rounding);
      return { kind: 'formule', law: written.formule, per, rounding };
    }
    if ('tabel' in written) {
      const names = Object.keys(context.norms);
      if (!context.norms[written.tabel])
        report(['bedrag', 'tabel'], written.tabel, oneOf(names), nearest(written.tabel, names));
      return { kind: 'norm', norm: written.tabel, per, rounding };
    }
    factOf(written.min, ['bedrag', 'min']);
    const limit = readLimit(written['aanvulling-tot'], 'bedrag', context.norms);
    const at = ['bedrag', 'aanvulling-tot'];
    if ('expected' in limit) report(at, limit.found, limit.expected, limit.nearest);
    else if (limit.kind !== 'norm' || limit.percent !== 100)
      report(
        at,
        written['aanvulling-tot'],
        `een hele norm, bijvoorbeeld ${sharedNorm} zonder vakantietoeslag`,
      );
    const norm = !('expected' in limit) && limit.kind === 'norm' ? limit : null;
    return {
      kind: 'aanvulling',
      norm: norm?.norm ?? 'bijstandsnorm',
      shared: norm?.shared ?? false,
      holidayPay: norm?.holidayPay ?? null,
      minus: written.min,
      per,
      rounding,
    };
  };

  const route = (written: RouteInFile, path: Path, reportAt: typeof report): Route => {
    const premise = written.als;
    if (premise) {
      const fact = context.facts.find(({ id }) => id === premise.feit);
      if (fact?.type !== 'keuze')
        reportAt([...path, 'als', 'feit'], premise.feit, 'een feit van de soort keuze');
      else checkOption(premise.is, fact.options, (...rest) => reportAt([...path, 'als', 'is'], ...rest));
    }
    return {
      how: written.hoe,
      ...(written.url === undefined ? {} : { url: written.url }),
      ...(written.telefoon === undefined ? {} : { phone: written.telefoon }),
      ...(premise ? { onlyIf: { fact: premise.feit, is: premise.is } } : {}),
    };
  };

  const routes = (): Route[] => {
    if (content.aanvragen !== 'gemeente')
      return content.aanvragen.map((written, index) => route(written, ['aanvragen', index], report));
    const { file: municipalityFile, content: municipality } = context.municipality;
    const own = municipality.aanvragen?.[content.id];
    const reportThere: typeof report = (...rest) => context.report(municipalityFile, ...rest);
    if (!own)
      reportThere(
        ['aanvragen'],
        `geen ${content.id}`,
        `hoe u ${content.id} hier aanvraagt: ${file} zegt "gemeente"`,
      );
    return (own ?? []).map((written, index) => route(written, ['aanvragen', content.id, index], reportThere));
  };

  content['telt-niet-mee']?.forEach((name, index) => {
    const names = [...factIds, ...notCounted];
    if (!names.includes(name)) report(['telt-niet-mee', index], name, oneOf(names), nearest(name, names));
  });
  content['zie-ook']?.forEach((other, index) => {
    const others = context.schemes.filter((id) => id !== content.id);
    if (!others.includes(other))
      report(['zie-ook', index], other, 'de naam van een andere regeling', nearest(other, others));
  });
  content.nodig.forEach((document, index) => {
    if (!context.documents.includes(document))
      report(['nodig', index], document, oneOf(context.documents), nearest(document, context.documents));
  });
  checkWhole(content, report);

  const outline: SchemeOutline = {
    id: content.id,
    themes: content.thema,
    grantedBy: content['van-wie'],
    sort: content.soort,
    doesNotCount: content['telt-niet-mee'] ?? [],
    source: ownSource,
    apply: routes(),
    documents: content.nodig,
    moments: (content.wanneer ?? []).map((moment) =>
      momentOf(moment, moment.bron ? sources.add(moment.bron) : ownSource),
    ),
  };
  return {
    scheme: content.voorwaarden
      ? {
          ...outline,
          condition: condition(content.voorwaarden as ConditionInFile, ['voorwaarden']),
          amount: content.bedrag ? amount(content.bedrag) : null,
        }
      : null,
    page: {
      ...outline,
      events: content.bij ?? [],
      legalBasis: content.grondslag === noLaw ? null : content.grondslag,
      costs: {
        counted: content.kosten?.wel ?? [],
        loan: content.kosten?.lening ?? [],
        excluded: content.kosten?.niet ?? [],
      },
      related: content['zie-ook'] ?? [],
      unchecked: content['niet-gecheckt'] ?? null,
      endedOn: content['gestopt-op'] ?? null,
    },
  };
}

/** What a rule writes as its grondslag where there is no law. */
const noLaw = 'geen-wet';

type ReportAt = (path: Path, found: string, expected: string, nearest?: string) => void;

/** A scheme either has conditions with examples, or a reason why it has none. */
function checkWhole(content: SchemeFile, report: ReportAt): void {
  const reason = content['niet-gecheckt'];
  if (content.voorwaarden && !content.voorbeelden)
    report(['voorbeelden'], 'niets', 'voorbeelden bij de voorwaarden');
  if (content.voorwaarden && reason)
    report(['niet-gecheckt'], reason, 'geen niet-gecheckt bij een regeling met voorwaarden');
  if (!content.voorwaarden && !reason)
    report(['voorwaarden'], 'niets', 'voorwaarden, of niet-gecheckt met de reden waarom die er niet zijn');
  if (!content.voorwaarden)
    for (const word of ['bedrag', 'voorbeelden'] as const)
      if (content[word]) report([word], word, `geen ${word} bij een regeling zonder voorwaarden`);
  if ((reason === 'gestopt') !== (content['gestopt-op'] !== undefined))
    report(
      ['gestopt-op'],
      content['gestopt-op'] ?? 'niets',
      reason === 'gestopt'
        ? 'de laatste dag waarop u dit kon aanvragen'
        : 'geen gestopt-op, of niet-gecheckt: gestopt',
    );
}

function momentOf(written: NonNullable<SchemeFile['wanneer']>[number], source: number): Moment {
  const window = written['elk-jaar'];
  const [number, unit] = written.termijn?.split(' ') ?? [];
  return {
    id: written.id,
    ...(window ? { window: { from: window.van, until: window['tot-en-met'] } } : {}),
    ...(number && unit ? { term: { number: Number(number), unit: unit as Term['unit'] } } : {}),
    ...(written['jonger-dan'] === undefined ? {} : { youngerThan: written['jonger-dan'] }),
    source,
  };
}

/** Checks that help and overview name only what exists, and that every scheme and organisation has its place in the overview. */
export function checkPlaces(
  files: RuleFiles,
  schemesOf: (municipality: string) => string[],
  report: Report,
): void {
  const schemes = files.schemes.map(({ content }) => content.id);
  const organisations = files.help?.content.organisaties ?? [];
  organisations.forEach(({ id, regelingen }, index) => {
    const file = files.help?.file ?? '';
    if (organisations.findIndex((other) => other.id === id) !== index)
      report(file, ['organisaties', index, 'id'], id, 'een id dat maar één keer voorkomt');
    regelingen.forEach((scheme, place) => {
      if (!schemes.includes(scheme))
        report(
          file,
          ['organisaties', index, 'regelingen', place],
          scheme,
          'de naam van een regeling',
          nearest(scheme, schemes),
        );
    });
  });
  if (!files.overview) return;
  const { file, content } = files.overview;
  const documents = Object.keys(content.bronnen);
  const placed = new Set<string>();
  content.overzicht.forEach(({ uit, plaats }, index) => {
    const at = (...path: Path): Path => ['overzicht', index, ...path];
    uit.forEach((document, place) => {
      if (!documents.includes(document))
        report(file, at('uit', place), document, oneOf(documents), nearest(document, documents));
    });
    const named = 'regeling' in plaats ? plaats.regeling : 'deel-van' in plaats ? plaats['deel-van'] : null;
    if (named !== null) {
      const elsewhereIn = 'gemeente' in plaats ? plaats.gemeente : undefined;
      const known = elsewhereIn === undefined ? schemes : schemesOf(elsewhereIn);
      if (!known.includes(named))
        report(file, at('plaats'), named, 'de naam van een regeling', nearest(named, known));
      else if (elsewhereIn === undefined) placed.add(named);
    }
    if ('hulp' in plaats) {
      const ids = organisations.map(({ id }) => id);
      if (!ids.includes(plaats.hulp))
        report(
          file,
          at('plaats', 'hulp'),
          plaats.hulp,
          'de naam van een organisatie',
          nearest(plaats.hulp, ids),
        );
      placed.add(plaats.hulp);
    }
  });
  for (const id of [...schemes, ...organisations.map((each) => each.id)])
    if (!placed.has(id)) report(file, ['overzicht'], `geen ${id}`, `een regel met de plaats van ${id}`);
}
