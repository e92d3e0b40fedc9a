import {
  type Answer,
  type Answers,
  asKind,
  dontKnow,
  type Inkomst,
  type Kind,
  type Medebewoner,
  type Opvang,
  type Range,
} from './answers.ts';
import { huishoudinkomen, isIncomeFact } from './huishoudinkomen.ts';
import { type Households, isYoung, possibleHouseholds } from './leefvorm.ts';
import { amountOf, editionOn } from './norm.ts';
import type { AgeFact, Day, Fact, FactId, Ruleset } from './ruleset.ts';

/** Whether a fact was answered, or follows exactly from another answer. `weet-niet` is asked and not known; only `niet-gevraagd` may lead to a question. */
export type State = 'gegeven' | 'weet-niet' | 'niet-gevraagd';

/** What may be assumed of facts besides the answers: a part of what each could be. */
export type Assumptions = ReadonlyMap<FactId, Range | readonly string[]>;

/** For each age, the fact that tells whether AOW age was reached where whole years do not. */
export const reachedFacts: Record<AgeFact, FactId> = {
  leeftijd: 'aow-leeftijd-bereikt',
  'leeftijd-partner': 'aow-leeftijd-bereikt-partner',
};
const reached = new Set(Object.values(reachedFacts));

/** Possessions on 1 January were those of today until somebody says otherwise. */
export const januari: FactId = 'vermogen-1-januari';

/** Under this name a household of certain leefvormen can be assumed; no visitor is asked for it. */
export const leefvormFact: FactId = 'leefvorm';

const nothing: Assumptions = new Map();

/** The answers on a day, read as what is still possible. Never changes; `with` gives a new one. */
export class Situation {
  declare readonly rules: Ruleset;
  declare readonly answers: Answers;
  declare readonly on: Day;
  declare private readonly assumed: Assumptions;
  declare private livingTogether: Households | undefined;
  declare private worked: Map<string, unknown> | undefined;
  declare private narrowed: Map<string, Situation> | undefined;

  constructor(rules: Ruleset, answers: Answers, on: Day, assumed: Assumptions = nothing) {
    this.rules = rules;
    this.answers = answers;
    this.on = on;
    this.assumed = assumed;
  }

  with(fact: FactId, answer: Answer): Situation {
    return new Situation(this.rules, { ...this.answers, [fact]: answer }, this.on, this.assumed);
  }

  /** The same answers with these assumptions; schemes that assume the same share one, and with it what it has worked out. */
  assuming(assumed: Assumptions): Situation {
    if (assumed.size === 0) return this;
    const key = textOf(assumed);
    this.narrowed ??= new Map();
    let narrowed = this.narrowed.get(key);
    if (!narrowed) {
      narrowed = new Situation(this.rules, this.answers, this.on, assumed);
      this.narrowed.set(key, narrowed);
    }
    return narrowed;
  }

  /** Works something out that follows from this situation alone, the first time that it is asked for. */
  once<Worked>(key: string, work: () => Worked): Worked {
    this.worked ??= new Map();
    const known = this.worked.get(key) as Worked | undefined;
    if (known !== undefined) return known;
    const worked = work();
    this.worked.set(key, worked);
    return worked;
  }

  state(id: FactId): State {
    const answer = this.said(id);
    if (answer === undefined) return this.isToldExactly(id) ? 'gegeven' : 'niet-gevraagd';
    return answer === dontKnow ? 'weet-niet' : 'gegeven';
  }

  /** The answer to a fact, or what another answer tells of it. */
  private said(id: FactId): Answer | undefined {
    return this.answers[id] ?? this.told(id);
  }

  /** Possessions on 1 January were those of today. Who describes the care of a child uses care; who has a business, a wage or money for a study has work or a study. */
  private told(id: FactId): Answer | undefined {
    if (id === januari) return this.answers.vermogen;
    if (id === 'opvang') return this.opvang() ? 'ja' : undefined;
    if (id === 'werk') return this.work();
    if (id === 'werk-partner') return this.hasLoon('partner') ? 'loondienst' : undefined;
    return undefined;
  }

  private work(): Answer | undefined {
    if (this.answers['eigen-bedrijf'] === 'ja') return 'eigen-bedrijf';
    if (this.hasLoon('ik')) return 'loondienst';
    return this.answers.studiefinanciering === 'ja' ? 'opleiding' : undefined;
  }

  private hasLoon(person: Inkomst['van']): boolean {
    const { inkomsten } = this.answers;
    return Array.isArray(inkomsten) && inkomsten.some(({ van, soort }) => van === person && soort === 'loon');
  }

  /** Every option of a choice that is still possible. */
  options(id: FactId): readonly string[] {
    const answer = this.said(id);
    if (typeof answer === 'string' && answer !== dontKnow) return [answer];
    const assumed = this.assumed.get(id);
    if (Array.isArray(assumed)) return assumed;
    const fact = factOf(this.rules, id);
    return fact?.type === 'keuze' ? fact.options : [];
  }

  /** What a number can still be; of children, how many there are. */
  range(id: FactId): Range {
    const assumed = this.assumed.get(id) as Range | undefined;
    const answered = this.known(id);
    if (answered === null) return assumed ?? wholeDomain(factOf(this.rules, id));
    if (!assumed) return answered;
    const both = { min: Math.max(answered.min, assumed.min), max: Math.min(answered.max, assumed.max) };
    return both.min <= both.max ? both : answered;
  }

  /** How many adults the household has: the visitor and a partner. */
  adults(): Range {
    const partner = this.options('partner');
    return { min: partner.includes('nee') ? 1 : 2, max: partner.includes('ja') ? 2 : 1 };
  }

  /** The highest answer that a number can have at all. */
  highest(id: FactId): number {
    return wholeDomain(factOf(this.rules, id)).max;
  }

  /** The answer to a number, or the number of children; null where there is none. */
  answered(id: FactId): Range | null {
    const answer = this.said(id);
    if (answer === undefined || typeof answer === 'string') return null;
    return Array.isArray(answer) ? { min: answer.length, max: answer.length } : (answer as Range);
  }

  /** The answer to a number, or for an income what the incomes that were given come to; null where there is neither. */
  known(id: FactId): Range | null {
    return this.answered(id) ?? this.estimated(id);
  }

  private estimated(id: FactId): Range | null {
    return isIncomeFact(id) ? this.once('huishoudinkomen', () => huishoudinkomen(this))[id] : null;
  }

  private isToldExactly(id: FactId): boolean {
    const estimated = this.estimated(id);
    return estimated !== null && estimated.min === estimated.max;
  }

  /** The toetsingsinkomen of the visitor alone as the incomes that were given make it, in cents per year; null while they were not. */
  eigenToetsingsinkomen(): Range | null {
    return this.once('huishoudinkomen', () => huishoudinkomen(this)).eigenToetsingsinkomen;
  }

  /** The children, or null while no more is known than how many. */
  children(): readonly Kind[] | null {
    const answer = this.answers.kinderen;
    if (!Array.isArray(answer)) return null;
    return this.once('kinderen', () => answer.map(asKind));
  }

  /** The others of 18 or older in the home, or null while no more is known than how many share its costs. */
  medebewoners(): readonly Medebewoner[] | null {
    const answer = this.answers.medebewoners;
    return Array.isArray(answer) ? answer : null;
  }

  /** How many children live in: of a co-parent it is not known whether a child is registered here or with the other one. */
  kinderenInHuis(): Range {
    const kinderen = this.children();
    // A child that a scheme demands may be one of co-parents too, while nobody was asked.
    if (kinderen === null) return this.answered('kinderen') ?? { min: 0, max: this.range('kinderen').max };
    const hier = kinderen.filter(({ woont }) => woont !== 'co-ouder');
    return { min: hier.length, max: kinderen.length };
  }

  /** For how many children the visitor has the care by law (Participatiewet art. 4 lid 1 e): for a foster child no kinderbijslag is paid. */
  private tenLasteKomend(): Range {
    const kinderen = this.children();
    if (kinderen === null) return this.range('kinderen');
    const own = kinderen.filter(({ pleegkind }) => pleegkind !== 'ja');
    return { min: own.filter(({ woont }) => woont !== 'co-ouder').length, max: own.length };
  }

  /** The care of each child, or null while none is known. */
  opvang(): readonly Opvang[] | null {
    const answer = this.answers.kinderopvang;
    return Array.isArray(answer) && answer.length > 0 ? answer : null;
  }

  /**
   * The facts to ask before `id` is known: itself, or the fact that it depends on. Empty where it was asked, does not exist or
   * cannot be asked because the visitor does not know whether it exists.
   */
  toAsk(id: FactId): FactId[] {
    if (this.state(id) !== 'niet-gevraagd') return [];
    if (reached.has(id) && !this.isBirthdayNeeded(id)) return [];
    if (id === 'ouders-betalen' && !this.households().leefvormen.some(isYoung)) return [];
    if (id === januari && this.answers.vermogen === undefined) return this.toAsk('vermogen');
    const fact = factOf(this.rules, id);
    if (!fact) return [];
    const premise = fact.onlyIf;
    if (!premise) return [id];
    const options = this.options(premise.fact);
    if (!options.includes(premise.is)) return [];
    return options.length === 1 ? [id] : this.toAsk(premise.fact);
  }

  /** False where another answer means that there is no such fact. */
  exists(id: FactId): boolean {
    const premise = factOf(this.rules, id)?.onlyIf;
    return !premise || this.options(premise.fact).includes(premise.is);
  }

  /**
   * An age in months. A whole number of years may be any of twelve months, which matters in a year in which AOW age is no whole
   * number of years; then the visitor is asked whether it was reached.
   */
  months(age: AgeFact): Range {
    const years = this.range(age);
    const months = { min: years.min * 12, max: years.max * 12 + 11 };
    const reachedFact = reachedFacts[age];
    const aow = this.aowAge();
    if (aow === null || !this.isBirthdayNeeded(reachedFact)) return months;
    if (this.answers[reachedFact] === 'ja') return { min: aow.max, max: months.max };
    return this.answers[reachedFact] === 'nee' ? { min: months.min, max: aow.min - 1 } : months;
  }

  private isBirthdayNeeded(reached: FactId): boolean {
    const years = this.answered(reached === reachedFacts.leeftijd ? 'leeftijd' : 'leeftijd-partner');
    const aow = this.aowAge();
    if (years === null || years.min !== years.max || aow === null || !factOf(this.rules, reached))
      return false;
    return years.min * 12 < aow.max && aow.min <= years.max * 12 + 11 && aow.min !== years.min * 12;
  }

  /** AOW age on the day, in months; null where it is not known. */
  aowAge(): Range | null {
    const norm = this.rules.norms['aow-leeftijd'];
    return norm ? amountOf(norm, editionOn(norm, this.on), 'alle', null) : null;
  }

  households(): Households {
    this.livingTogether ??= this.findHouseholds();
    return this.livingTogether;
  }

  private findHouseholds(): Households {
    const possible = possibleHouseholds(
      this.months('leeftijd'),
      this.options('partner'),
      this.months('leeftijd-partner'),
      this.tenLasteKomend(),
      this.aowAge(),
    );
    const assumed = this.assumed.get(leefvormFact);
    if (!Array.isArray(assumed)) return possible;
    return { leefvormen: possible.leefvormen.filter((leefvorm) => assumed.includes(leefvorm)), minor: false };
  }
}

function textOf(assumed: Assumptions): string {
  let text = '';
  for (const [fact, value] of assumed)
    text += 'min' in value ? `${fact} ${value.min} ${value.max};` : `${fact} ${value.join()};`;
  return text;
}

const indexes = new WeakMap<Ruleset, Map<FactId, Fact>>();

/** A fact by its id. */
export function factOf(rules: Ruleset, id: FactId): Fact | undefined {
  let index = indexes.get(rules);
  if (!index) {
    index = new Map(rules.facts.map((fact) => [fact.id, fact]));
    indexes.set(rules, index);
  }
  return index.get(id);
}

function wholeDomain(fact: Fact | undefined): Range {
  if (!fact || fact.type === 'keuze' || fact.type === 'lijst') return { min: 0, max: 0 };
  return 'min' in fact && fact.type !== 'leeftijden'
    ? { min: fact.min, max: fact.max }
    : { min: 0, max: fact.most };
}
