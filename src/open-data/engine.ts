/** What others may do with the engine: the surface of the module /api/v1/engine.js. Situations and results as in the command reken. */
import { nextQuestion } from '../engine/next-question.ts';
import type { Day, Fact, FactId, Ruleset } from '../engine/ruleset.ts';
import type { AboutJson, FactJson, FaultJson, ResultJson } from '../rules/contract.ts';
import { isDay } from '../rules/dates.ts';
import { plain } from '../rules/plain.ts';
import { describeFirst, mostLines, showPath, showValue } from '../rules/problem.ts';
import { readSituation } from '../rules/read-situation.ts';
import { resultJson } from '../rules/result-json.ts';

export type About = Omit<AboutJson, 'regelingen'>;

/** A situation that cannot be read. The message names the first faults, in 20 lines at most. */
export class SituatieFout extends Error {
  /** The first faults, 20 at most and one about the day. */
  readonly fouten: readonly FaultJson[];
  /** How many faults there are. */
  readonly aantal: number;

  constructor(fouten: readonly FaultJson[], aantal: number = fouten.length) {
    const problems = fouten.map(({ plaats, gevonden, verwacht, bedoeld }) => ({
      file: null,
      path: plaats,
      found: gevonden,
      expected: verwacht,
      nearest: bedoeld,
    }));
    super(describeFirst(problems, aantal, mostLines));
    this.name = 'SituatieFout';
    this.fouten = fouten;
    this.aantal = aantal;
  }
}

/** The engine with the rules of one municipality. */
export function engineFor(rules: Ruleset, about: About) {
  return {
    /** Works out one situation on a day. */
    reken(situatie: unknown, peildatum: Day): ResultJson {
      const answers = read(situatie, peildatum);
      return resultJson(rules, answers, peildatum);
    },
    /** What to ask next, or null. */
    volgendeVraag: (situatie: unknown, peildatum: Day): FactId | null =>
      nextQuestion(rules, read(situatie, peildatum), peildatum),
    feiten: rules.facts.map(factOf),
    over: { ...about, regelingen: rules.schemes.map(({ id }) => id) },
  };

  function read(situatie: unknown, peildatum: Day) {
    const { on, answers, problems, count } = readSituation(plain(situatie), rules);
    const faults = problems.map(
      ({ path, found, expected, nearest }): FaultJson => ({
        plaats: showPath(path),
        gevonden: found,
        verwacht: expected,
        ...(nearest === undefined ? {} : { bedoeld: nearest }),
      }),
    );
    if (typeof peildatum !== 'string' || !isDay(peildatum))
      faults.push({
        plaats: 'peildatum',
        gevonden: showValue(plain(peildatum)),
        verwacht: 'een bestaande datum als tweede argument, geschreven als "2026-07-01"',
      });
    else if (on !== null && on !== peildatum)
      faults.push({
        plaats: 'peildatum',
        gevonden: `${showValue(on)} in de situatie en ${showValue(peildatum)} als argument`,
        verwacht: 'één dag: laat de peildatum in de situatie weg',
      });
    if (faults.length > 0) throw new SituatieFout(faults, faults.length + count - problems.length);
    return answers;
  }
}

function factOf(fact: Fact): FactJson {
  const unit = fact.type === 'bedrag' ? 100 : 1;
  return {
    id: fact.id,
    soort: fact.type,
    ...('options' in fact ? { opties: fact.options } : {}),
    ...('min' in fact ? { min: fact.min / unit, max: fact.max / unit } : {}),
    ...('most' in fact ? { 'hoogstens-aantal': fact.most } : {}),
    ...(fact.onlyIf ? { 'alleen-als': { feit: fact.onlyIf.fact, is: fact.onlyIf.is } } : {}),
  };
}
