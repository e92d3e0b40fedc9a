/** One scheme: what the engine applies, and what its page tells besides. */
import type {
  Caution,
  Fact,
  Moment,
  Norm,
  Premise,
  Route,
  Scheme,
  SchemeOutline,
  Term,
} from '../engine/ruleset.ts';
import { compileAmount } from './compile-amount.ts';
import { compileCondition } from './compile-condition.ts';
import { checkName, inFile, type Report, type ReportAt, under } from './report.ts';
import type { RuleFile } from './rule-files.ts';
import {
  type ConditionInFile,
  type MunicipalityFile,
  notCounted,
  type RouteInFile,
  type SchemeFile,
} from './schema.ts';
import type { SchemePage } from './scheme-page.ts';
import type { SourceList } from './source-list.ts';

export interface Context {
  facts: Fact[];
  norms: Record<string, Norm>;
  documents: string[];
  schemes: string[];
  municipality: RuleFile<MunicipalityFile>;
  /** Who gives schemes, of the government and here besides. */
  granters: readonly string[];
  sources: SourceList;
  report: Report;
}

export function compileScheme(
  { file, content }: RuleFile<SchemeFile>,
  context: Context,
): { scheme: Scheme | null; page: SchemePage } {
  const report = inFile(context.report, file);
  const source = context.sources.add(content.bron);
  checkNames(content, context, report);
  checkWhole(content, report);
  const outline: SchemeOutline = {
    id: content.id,
    themes: content.thema,
    grantedBy: content['van-wie'],
    sort: content.soort,
    doesNotCount: content['telt-niet-mee'] ?? [],
    source,
    apply: routesOf(file, content, context),
    documents: content.nodig,
    moments: (content.wanneer ?? []).map((moment) =>
      momentOf(moment, moment.bron ? context.sources.add(moment.bron) : source),
    ),
    cautions: (content['let-op'] ?? []).map((caution, index) =>
      cautionOf(caution, context, under(report, 'let-op', index)),
    ),
  };
  return { scheme: checkable(outline, content, context, report), page: pageOf(outline, content) };
}

/** The scheme as the engine applies it; null where its conditions are not known. */
function checkable(
  outline: SchemeOutline,
  { voorwaarden, bedrag }: SchemeFile,
  { facts, norms, sources, granters }: Context,
  report: ReportAt,
): Scheme | null {
  if (!voorwaarden) return null;
  const around = { facts, norms, sources, judges: [...granters, 'hulpverlener'], source: outline.source };
  return {
    ...outline,
    condition: compileCondition(voorwaarden as ConditionInFile, around, under(report, 'voorwaarden')),
    amount: bedrag ? compileAmount(bedrag, facts, norms, under(report, 'bedrag')) : null,
  };
}

/** What a rule writes as its grondslag where there is no law. */
const noLaw = 'geen-wet';

function pageOf(outline: SchemeOutline, content: SchemeFile): SchemePage {
  return {
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
  };
}

/** What a scheme names besides its conditions. */
function checkNames(
  content: SchemeFile,
  { facts, schemes, documents, granters }: Context,
  report: ReportAt,
): void {
  checkName(content['van-wie'], granters, report, ['van-wie']);
  const countable = [...facts.map(({ id }) => id), ...notCounted];
  for (const [index, name] of (content['telt-niet-mee'] ?? []).entries())
    checkName(name, countable, report, ['telt-niet-mee', index]);
  const others = schemes.filter((id) => id !== content.id);
  for (const [index, other] of (content['zie-ook'] ?? []).entries())
    checkName(other, others, report, ['zie-ook', index], 'de naam van een andere regeling');
  for (const [index, document] of content.nodig.entries())
    checkName(document, documents, report, ['nodig', index]);
}

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

function routesOf(
  file: string,
  { id, aanvragen }: SchemeFile,
  { facts, municipality, report }: Context,
): Route[] {
  if (aanvragen !== 'gemeente') {
    const reportHere = inFile(report, file);
    return aanvragen.map((written, index) =>
      compileRoute(written, facts, under(reportHere, 'aanvragen', index)),
    );
  }
  const reportThere = inFile(report, municipality.file);
  const own = municipality.content.aanvragen?.[id];
  if (!own) reportThere(['aanvragen'], `geen ${id}`, `hoe u ${id} hier aanvraagt: ${file} zegt "gemeente"`);
  return (own ?? []).map((written, index) =>
    compileRoute(written, facts, under(reportThere, 'aanvragen', id, index)),
  );
}

function compileRoute(written: RouteInFile, facts: readonly Fact[], report: ReportAt): Route {
  return {
    how: written.hoe,
    ...(written.url === undefined ? {} : { url: written.url }),
    ...(written.telefoon === undefined ? {} : { phone: written.telefoon }),
    ...(written.als ? { onlyIf: premiseOf(written.als, facts, under(report, 'als')) } : {}),
  };
}

function premiseOf(
  { feit, is }: NonNullable<RouteInFile['als']>,
  facts: readonly Fact[],
  report: ReportAt,
): Premise {
  const fact = facts.find(({ id }) => id === feit);
  if (fact?.type === 'keuze') checkName(is, fact.options, report, ['is']);
  else report(['feit'], feit, 'een feit van de soort keuze');
  return { fact: feit, is };
}

function cautionOf(
  written: NonNullable<SchemeFile['let-op']>[number],
  { facts, sources }: Context,
  report: ReportAt,
): Caution {
  const premise = written['alleen-als'];
  const people = written['alleen-met'];
  return {
    id: written.id,
    ...(premise ? { onlyIf: premiseOf(premise, facts, under(report, 'alleen-als')) } : {}),
    ...(people ? { onlyWith: people } : {}),
    ...(written['jonger-dan'] === undefined ? {} : { youngerThan: written['jonger-dan'] }),
    canTurn: written['ook-bij-niet'] ?? false,
    source: sources.add(written.bron),
  };
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
