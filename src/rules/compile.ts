/** Turns checked files into the ruleset of the engine, and reports every name, amount and date that does not fit. */
import type { Norm, Ruleset } from '../engine/ruleset.ts';
import { checkLaws, compileFacts } from './compile-facts.ts';
import { compileNorm } from './compile-norm.ts';
import { compileScheme } from './compile-scheme.ts';
import { checkName, inFile, type Report } from './report.ts';
import type { RuleFiles } from './rule-files.ts';
import { granters, type MunicipalityFile } from './schema.ts';
import type { SchemePage } from './scheme-page.ts';
import { SourceList } from './source-list.ts';

export interface Compiled {
  ruleset: Ruleset;
  /** Every scheme, also those without a check, in the order of their files. */
  pages: SchemePage[];
}

/** First the facts and the tables, then the schemes, which name both. */
export function compile(files: RuleFiles, report: Report): Compiled {
  const { municipality } = files;
  const sources = new SourceList();
  const reportFacts = inFile(report, files.facts.file);
  const facts = compileFacts(files.facts.content, municipality.content.id, reportFacts);
  checkLaws(files.facts.content, reportFacts);
  const norms = compileNorms(files, sources, report);
  const documents = files.documents.content.papieren;
  const schemes = files.schemes.map(({ content }) => content.id);
  const context = { facts, norms, documents, schemes, municipality, sources, report };
  const compiled = files.schemes.map((file) =>
    compileScheme(file, { ...context, granters: grantersIn(municipality.content) }),
  );
  checkMunicipality(files, report);
  const pages = compiled.map(({ page }) => page);
  return {
    ruleset: { facts, norms, schemes: compiled.flatMap(({ scheme }) => scheme ?? []), sources: sources.all },
    pages: pages.map((page) => ({ ...page, related: relatedTo(page, pages) })),
  };
}

function compileNorms(files: RuleFiles, sources: SourceList, report: Report): Record<string, Norm> {
  // Without a prototype, so that a rule cannot name a table that is called constructor.
  const norms: Record<string, Norm> = Object.create(null);
  for (const { file, content } of files.norms)
    norms[content.id] = compileNorm(content, sources, inFile(report, file));
  return norms;
}

/** The schemes that a page names, and then those that name it. */
function relatedTo({ id, related }: SchemePage, pages: readonly SchemePage[]): string[] {
  const naming = pages.filter((other) => other.related.includes(id)).map((other) => other.id);
  return [...new Set([...related, ...naming])];
}

/** Who gives schemes in a municipality: governments, and whom it names besides. */
export const grantersIn = (municipality: MunicipalityFile): string[] => [
  ...granters,
  ...(municipality['geven-ook'] ?? []),
];

/** What the municipality names. A route that no scheme takes is a name that was written wrong. */
function checkMunicipality({ municipality, schemes, help }: RuleFiles, report: Report): void {
  const { aanvragen = {}, wegwijzer, voorbeelden = {} } = municipality.content;
  const there = inFile(report, municipality.file);
  const taken = schemes.filter(({ content }) => content.aanvragen === 'gemeente');
  const namesOf = (some: typeof schemes): string[] => some.map(({ content }) => content.id);
  for (const id of Object.keys(aanvragen))
    checkName(id, namesOf(taken), there, ['aanvragen', id], 'een regeling met "aanvragen: gemeente"');
  for (const [person, ids] of Object.entries(voorbeelden))
    for (const [index, id] of ids.entries())
      checkName(id, namesOf(schemes), there, ['voorbeelden', person, index], 'de naam van een regeling');
  const organisations = help?.content.organisaties.map(({ id }) => id) ?? [];
  if (wegwijzer !== undefined)
    checkName(wegwijzer, organisations, there, ['wegwijzer'], 'een organisatie uit hulp.yaml');
}
