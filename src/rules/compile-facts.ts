/** The facts that may be asked, and the laws behind them. */
import { dontKnow } from '../engine/answers.ts';
import type { Fact } from '../engine/ruleset.ts';
import type { Path } from './problem.ts';
import { dayKey } from './read-situation.ts';
import { checkName, type ReportAt, under } from './report.ts';
import type { FactsFile } from './schema.ts';

type FactInFile = FactsFile['feiten'][number];

/** The answer of someone who does not live in the municipality of these rules. */
export const elsewhere = 'elders';

export function compileFacts({ feiten }: FactsFile, municipality: string, report: ReportAt): Fact[] {
  checkCircles(feiten, report);
  return feiten.map((fact, index) => {
    const reportHere = under(report, 'feiten', index);
    if (feiten.findIndex(({ id }) => id === fact.id) !== index)
      reportHere(['id'], fact.id, 'een id dat maar één keer voorkomt');
    checkPremise(fact, feiten, reportHere);
    if (fact.id === dayKey) reportHere(['id'], fact.id, 'een ander id: dit is de dag van een situatie');
    if ('opties' in fact) checkOptions(fact.opties, reportHere);
    if ('min' in fact) checkEnds(fact, reportHere);
    return compileFact(fact, municipality, reportHere);
  });
}

function compileFact(fact: FactInFile, municipality: string, report: ReportAt): Fact {
  const premise = fact['alleen-als'];
  const common = {
    id: fact.id,
    part: fact.deel,
    burden: fact.last,
    ...(premise ? { onlyIf: { fact: premise.feit, is: premise.is } } : {}),
    ...(fact.pagina ? { page: fact.pagina } : {}),
  };
  switch (fact.soort) {
    case 'gemeente':
      return { ...common, type: 'keuze', options: [municipality, elsewhere] };
    case 'keuze':
      if (fact.kruis === undefined) return { ...common, type: 'keuze', options: fact.opties };
      checkTick(fact.kruis, fact, report);
      return { ...common, type: 'keuze', options: fact.opties, tick: fact.kruis };
    case 'lijst':
      return { ...common, type: 'lijst', options: fact.opties };
    case 'medebewoners':
      return { ...common, type: 'medebewoners', min: 0, max: fact['hoogstens-aantal'] };
    case 'leeftijden':
      return { ...common, type: 'leeftijden', min: fact.min, max: fact.max, most: fact['hoogstens-aantal'] };
    case 'opvang':
    case 'inkomsten':
      return { ...common, type: fact.soort, most: fact['hoogstens-aantal'] };
    case 'getal':
      return { ...common, type: 'getal', min: fact.min, max: fact.max };
    case 'bedrag':
      return { ...common, type: 'bedrag', min: fact.min * 100, max: fact.max * 100 };
  }
}

/** A fact that exists only if it has an answer itself can never be asked, and neither can facts that wait for each other. */
function checkCircles(facts: readonly FactInFile[], report: ReportAt): void {
  const named = new Set<string>();
  facts.forEach(({ id }, index) => {
    const chain: string[] = [];
    let next: string | undefined = id;
    while (next !== undefined && !chain.includes(next)) {
      chain.push(next);
      const at: string = next;
      next = facts.find((fact) => fact.id === at)?.['alleen-als']?.feit;
    }
    if (next !== id || named.has(id)) return;
    for (const each of chain) named.add(each);
    report(
      ['feiten', index, 'alleen-als', 'feit'],
      [...chain, id].join(' hangt af van '),
      'een feit dat niet van dit feit afhangt',
    );
  });
}

function checkPremise(fact: FactInFile, facts: readonly FactInFile[], report: ReportAt): void {
  const premise = fact['alleen-als'];
  if (!premise) return;
  const other = facts.find(({ id }) => id === premise.feit);
  const ids = facts.map(({ id }) => id);
  checkName(premise.feit, ids, report, ['alleen-als', 'feit']);
  if (other?.soort === 'keuze') checkName(premise.is, other.opties, report, ['alleen-als', 'is']);
  else if (other) report(['alleen-als', 'feit'], premise.feit, 'een feit van de soort keuze');
}

function checkOptions(options: readonly string[], report: ReportAt): void {
  for (const [place, option] of options.entries()) {
    if (options.indexOf(option) !== place) report(['opties', place], option, 'elke optie één keer');
    if (option === dontKnow)
      report(['opties', place], option, 'een andere optie: dit antwoord is er bij elk feit');
  }
}

function checkTick(
  tick: string,
  { opties, pagina }: FactInFile & { opties: string[] },
  report: ReportAt,
): void {
  checkName(tick, opties, report, ['kruis']);
  if (opties.length !== 2) report(['opties'], `${opties.length} opties`, 'twee opties bij een kruis');
  if (!pagina) report(['kruis'], tick, 'een pagina waarop het kruis staat');
}

function checkEnds(fact: FactInFile & { min: number; max: number }, report: ReportAt): void {
  for (const end of ['min', 'max'] as const)
    if (fact.soort !== 'bedrag' && !Number.isInteger(fact[end]))
      report([end], String(fact[end]), 'een heel getal');
  if (fact.min > fact.max) report(['max'], String(fact.max), `een getal van ${fact.min} of meer`);
}

/** The laws behind questions are for the pages of helpers, and no part of the ruleset that the check loads. */
export function checkLaws({ feiten, wetten = [] }: FactsFile, report: ReportAt): void {
  const ids = feiten.map(({ id }) => id);
  for (const [index, law] of wetten.entries())
    for (const [place, fact] of law.feiten.entries())
      checkName(fact, ids, report, ['wetten', index, 'feiten', place]);
}

/** The fact that a rule names; reports a name that no fact has. */
export function namedFact(
  id: string,
  facts: readonly Fact[],
  report: ReportAt,
  path: Path,
): Fact | undefined {
  checkName(
    id,
    facts.map((fact) => fact.id),
    report,
    path,
  );
  return facts.find((fact) => fact.id === id);
}
