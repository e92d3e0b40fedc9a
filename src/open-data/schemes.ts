/** Every scheme as open data, also those without a check. */
import { directLimits } from '../engine/limit.ts';
import { type Day, type Leaf, leavesOf, type Route, type Ruleset } from '../engine/ruleset.ts';
import { cautionsOf } from '../explain/caution-lines.ts';
import { type Lines, linesOf } from '../explain/conditions.ts';
import { type AmountTable, limitTable, paymentTable } from '../explain/limits.ts';
import { momentsOf } from '../explain/moment-lines.ts';
import { organisations, ruleFiles, rules, schemePages } from '../explain/site-rules.ts';
import { sourcesOf } from '../explain/sources.ts';
import type { SchemeFile } from '../rules/schema.ts';
import type { SchemePage } from '../rules/scheme-page.ts';
import { forEachLanguage, type Language } from '../words/languages.ts';
import { pagePath } from '../words/paths.ts';
import { absolute } from './addresses.ts';
import type { SchemeData, TableData } from './shapes.ts';
import { sourceAt, sourceData } from './sources.ts';
import { inWords, inWordsIfThere, named, sentence } from './words.ts';

/** @param on the day of the limits and amounts "of now" */
export function schemesData(on: Day): SchemeData[] {
  return schemePages.map((page) => schemeData(page, fileOf(page.id), on));
}

function fileOf(id: string): SchemeFile {
  const file = ruleFiles.schemes.find(({ content }) => content.id === id);
  if (!file) throw new Error(`${id} has no file.`);
  return file.content;
}

function schemeData(page: SchemePage, file: SchemeFile, on: Day): SchemeData {
  const { id } = page;
  const scheme = rules.schemes.find((candidate) => candidate.id === id);
  const limits = scheme ? leavesOf(scheme.condition).flatMap((leaf) => limitData(leaf, on)) : [];
  const payment = scheme?.amount ? paymentTable(scheme.amount, rules, on) : null;
  const behind = scheme
    ? leavesOf(scheme.condition).flatMap((leaf) =>
        leaf.type === 'grens' ? directLimits(leaf.limit).map((part) => limitTable(part, rules, on)) : [],
      )
    : [];
  const indexes = [...behind, ...(payment ? [payment] : [])].flatMap(({ sources }) => sources);
  const sources = new Set([
    ...sourcesOf(page, scheme, rules),
    ...indexes.flatMap((index) => rules.sources[index] ?? []),
  ]);
  return {
    id,
    naam: inWords(`regeling.${id}.naam`),
    kort: inWords(`regeling.${id}.kort`),
    themas: file.thema.map((theme) => named(theme, `thema.${theme}`)),
    gebeurtenissen: (file.bij ?? []).map((event) => named(event, `gebeurtenis.${event}`)),
    'van-wie': named(file['van-wie'], `van-wie.${file['van-wie']}`),
    soort: {
      id: page.sort,
      uitleg: inWordsIfThere(`soort.${id}.${page.sort}`) ?? inWords(`soort.${page.sort}`),
    },
    grondslag: page.legalBasis,
    'niet-gecheckt': page.unchecked && {
      id: page.unchecked,
      uitleg: inWords(`niet-gecheckt.${page.unchecked}`),
    },
    'gestopt-op': page.endedOn,
    voorwaarden: file.voorwaarden ?? null,
    zinnen: scheme ? sentencesOf(linesOf(scheme, rules, on), false) : [],
    grenzen: limits,
    bedrag: file.bedrag ?? null,
    'hoogste-bedrag': payment && tableData(payment, 100),
    'telt-niet-mee': page.doesNotCount.map((fact) => named(fact, `feit.${fact}`)),
    kosten: {
      wel: page.costs.counted.map((cost) => named(cost, `kosten.${cost}`)),
      lening: page.costs.loan.map((cost) => named(cost, `kosten.${cost}`)),
      niet: page.costs.excluded.map((cost) => named(cost, `kosten.${cost}`)),
    },
    wanneer: momentsData(page, rules),
    'let-op': cautionsData(page, rules),
    aanvragen: page.apply.map(routeData),
    nodig: page.documents.map((document) => named(document, `papier.${document}`)),
    'zie-ook': page.related,
    hulp: organisations.filter(({ regelingen }) => regelingen.includes(id)).map((each) => each.id),
    bron: sourceAt(page.source),
    bronnen: [...sources].map(sourceData),
    links: forEachLanguage((language) => linksOf(page, language)),
  };
}

function sentencesOf(lines: readonly Lines[], isOneOf: boolean): SchemeData['zinnen'] {
  return lines.flatMap((line) =>
    'oneOf' in line
      ? sentencesOf(line.oneOf, true)
      : {
          voorwaarde: line.id,
          'een-van': isOneOf,
          'mens-beslist': line.judged,
          tekst: sentence(line.keys, line.values),
        },
  );
}

function limitData(leaf: Leaf, on: Day): SchemeData['grenzen'] {
  if (leaf.type !== 'grens') return [];
  const isMoney = rules.facts.find(({ id }) => id === leaf.fact)?.type === 'bedrag';
  const per = limitTable(leaf.limit, rules, on).per;
  return [
    {
      voorwaarde: leaf.id,
      feit: leaf.fact,
      vergelijking: leaf.comparison,
      eenheid: isMoney ? 'euro' : leaf.limit.kind === 'vast' ? 'aantal' : 'maanden',
      tabellen: directLimits(leaf.limit).map((part) =>
        tableData(limitTable(part, rules, on, per), isMoney ? 100 : 1),
      ),
    },
  ];
}

/** @param unit what the numbers are counted in: 100 for cents, that become euros */
function tableData({ per, rows, from, until, expired }: AmountTable, unit: number): TableData {
  return {
    per,
    rijen: rows.map(({ row, range }) => ({
      rij: row,
      naam: inWords(`rij.${per}.${row}`),
      waarde: range && range.max / unit,
    })),
    van: from,
    tot: until,
    verlopen: expired,
  };
}

function momentsData(page: SchemePage, of: Ruleset): SchemeData['wanneer'] {
  return momentsOf(page, of).map(({ moment, keys, values }) => ({
    id: moment.id,
    tekst: sentence(keys, values),
    ...(moment.window ? { 'elk-jaar': { van: moment.window.from, 'tot-en-met': moment.window.until } } : {}),
    ...(moment.term ? { termijn: { aantal: moment.term.number, eenheid: moment.term.unit } } : {}),
    ...(moment.youngerThan === undefined ? {} : { 'jonger-dan': moment.youngerThan }),
    bron: sourceAt(moment.source),
  }));
}

function cautionsData(page: SchemePage, of: Ruleset): SchemeData['let-op'] {
  return cautionsOf(page, of).map(({ caution, keys, values }) => ({
    id: caution.id,
    tekst: sentence(keys, values),
    ...(caution.onlyIf ? { 'alleen-als': { feit: caution.onlyIf.fact, is: caution.onlyIf.is } } : {}),
    ...(caution.onlyWith === undefined ? {} : { 'alleen-met': caution.onlyWith }),
    ...(caution.youngerThan === undefined ? {} : { 'jonger-dan': caution.youngerThan }),
    'ook-bij-niet': caution.canTurn,
    bron: sourceAt(caution.source),
  }));
}

function routeData({ how, url, phone, onlyIf }: Route): SchemeData['aanvragen'][number] {
  return {
    hoe: how,
    ...(url === undefined ? {} : { url }),
    ...(phone === undefined ? {} : { telefoon: phone }),
    ...(onlyIf ? { als: { feit: onlyIf.fact, is: onlyIf.is } } : {}),
  };
}

function linksOf({ id, unchecked }: SchemePage, language: Language): SchemeData['links'][Language] {
  return {
    pagina: absolute(pagePath(language, `/regelingen/${id}/`)),
    check: unchecked ? null : absolute(pagePath(language, `/check/#voor=${id}`)),
  };
}
