import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  type Answers,
  type Band,
  banden,
  dontKnow,
  isRange,
  type Kind,
  type Medebewoner,
  type Range,
} from '../engine/answers.ts';
import { useCheck } from '../journey/check-context.ts';
import { mostPeople, whoCounts } from '../journey/who-counts.ts';
import { Icon } from '../words/Icon.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { OptionCard } from './OptionCard.tsx';
import { Age, ChildExtras, CountsFor, OtherFields, PersonCard } from './PersonCard.tsx';
import { householdFields, householdPage, isForToeslagen, readOther, readTies } from './read-household.ts';
import { type Fault, type Reading, type Typed, typedIn } from './reading.ts';
import { Ties } from './Ties.tsx';

/** A partner, a child under 18, or somebody of 18 or older by what they are to the visitor. */
type Who = 'partner' | 'minderjarig' | Band;
const everybody: readonly Who[] = ['partner', 'minderjarig', ...banden];

/** Somebody in the home besides the visitor. The key stays with a person when another one goes. */
interface Person {
  key: number;
  who: Who;
  /** What was answered before. */
  age?: string;
  child?: Kind;
  other?: Medebewoner;
}

interface Props {
  fault: Fault | null;
  /** Takes the fault back: the fields of a list are named after their place, and somebody else comes there. */
  forgetFault: () => void;
}

/** Who lives in the home: the visitor, and whoever is added. */
export function HouseholdField({ fault, forgetFault }: Props): VNode {
  const { rules, scope, journey } = useCheck();
  const { answers } = journey;
  const forToeslagen = isForToeslagen(scope);
  const [people, setPeople] = useState<Person[]>(() => peopleOf(answers));
  const [typed, setTyped] = useState<Typed>({});
  const [, redraw] = useState({});
  const latest = useRef<number | null>(null);
  const place = useRef<HTMLDivElement>(null);

  // What is asked of a person depends on what is filled in, and that on what is asked. A card may take the tick off another one.
  useLayoutEffect(look);
  // Who adds somebody goes on with that person; who takes somebody away goes on from the buttons.
  useLayoutEffect(() => {
    const added = latest.current;
    if (added === null) return;
    latest.current = null;
    const card = place.current?.querySelector(`[data-person="${added}"]`);
    card?.querySelector<HTMLElement>('input:not([type="hidden"]), button')?.focus();
  }, [people]);

  function look(): void {
    const form = place.current?.closest('form');
    const now = form ? typedIn(new FormData(form)) : {};
    if (JSON.stringify(now) !== JSON.stringify(typed)) setTyped(now);
  }

  function add(who: Who): void {
    const key = Math.max(-1, ...people.map((each) => each.key)) + 1;
    latest.current = key;
    const more = [...people, { key, who }];
    setPeople(everybody.flatMap((each) => more.filter((person) => person.who === each)));
  }

  function remove(gone: Person): void {
    setPeople(people.filter((each) => each !== gone));
    forgetFault();
    place.current?.querySelector<HTMLElement>(`[data-add="${gone.who}"]`)?.focus();
  }

  const children = people.filter(({ who }) => who === 'minderjarig');
  const others = people.filter(({ who }) => banden.some((band) => band === who));
  // What is filled in so far, also where half of it is still to come. No income is needed for it.
  const counts = whoCounts({
    partner: people.some(({ who }) => who === 'partner') ? 'ja' : 'nee',
    samenwonen: answerIn(readTies(rules, typed, false)) ?? dontKnow,
    kinderen: children.map((_, nth) => ({
      leeftijd: 0,
      woont: `${householdFields.child(nth)}-woont` in typed ? 'co-ouder' : 'hier',
    })),
    medebewoners: others.map(({ who }, nth) => ({
      ...answerIn(
        readOther(rules, typed, householdFields.other(nth), {
          isUnknown: true,
          forToeslagen: false,
        }),
      ),
      band: who as Band,
    })),
  });

  function fieldsOf(person: Person): VNode {
    const { who, age = '', child, other } = person;
    if (who === 'partner')
      return (
        <>
          <Age name="leeftijd-partner" of="leeftijd-partner" age={age} fault={fault} />
          {forToeslagen && <Ties rules={rules} given={answers.samenwonen} fault={fault} typed={typed} />}
          <CountsFor these={counts.partner} id="partner-telt" />
        </>
      );
    if (who === 'minderjarig') {
      const nth = children.indexOf(person);
      const name = householdFields.child(nth);
      return (
        <>
          <Age
            name={name}
            of="kinderen"
            age={age}
            fault={fault}
            hint={nth === 0 ? 'huishouden.baby' : undefined}
          />
          <ChildExtras name={name} given={child} />
        </>
      );
    }
    const nth = others.indexOf(person);
    return (
      <OtherFields
        name={householdFields.other(nth)}
        band={who}
        given={other}
        fault={fault}
        typed={typed}
        counts={counts.others[nth] ?? []}
        asksIncome={forToeslagen}
      />
    );
  }

  return (
    <div class="household" ref={place} onInput={look} onChange={() => redraw({})}>
      <PersonCard picture="person" title="huishouden.u">
        <Age name="leeftijd" of="leeftijd" age={ageIn(answers.leeftijd as Range)} fault={fault} />
      </PersonCard>
      {people.map((person) => {
        const alike = people.filter(({ who }) => who === person.who);
        return (
          <PersonCard
            key={person.key}
            picture={person.who === 'minderjarig' ? 'child' : 'person'}
            title={`huishouden.${person.who}`}
            number={alike.length > 1 ? alike.indexOf(person) + 1 : undefined}
            person={person.key}
            remove={() => remove(person)}
          >
            {fieldsOf(person)}
          </PersonCard>
        );
      })}
      <fieldset class="add">
        <legend>
          <Sentence of="huishouden.erbij" />
        </legend>
        <div class="ways">
          {everybody.map((who) => (
            <button
              key={who}
              type="button"
              class="btn quiet"
              data-add={who}
              aria-disabled={
                (who === 'partner' && people.some((each) => each.who === who)) || people.length === mostPeople
                  ? 'true'
                  : undefined
              }
              onClick={({ currentTarget }) => currentTarget.ariaDisabled !== 'true' && add(who)}
            >
              <Icon name="plus" />
              <Sentence of={`huishouden.erbij-${who}`} />
            </button>
          ))}
        </div>
      </fieldset>
      <Together people={people} />
      <Doubts />
      <OptionCard
        type="checkbox"
        name={householdFields.unknown}
        value={dontKnow}
        // What binds two people has a card of its own for that.
        checked={rules.facts.some(
          ({ id, page, type }) => page === householdPage && type !== 'lijst' && answers[id] === dontKnow,
        )}
        dont
        picture="misschien"
      >
        <Sentence of="huishouden.weet-niet" />
      </OptionCard>
    </div>
  );
}

const answerIn = <Read,>(reading: Reading<Read>): Read | undefined =>
  'answer' in reading ? reading.answer : undefined;

const ageIn = (age: Answers[string]): string => (isRange(age) ? String(age.min) : '');

function peopleOf(answers: Answers): Person[] {
  const { partner, 'leeftijd-partner': partnerAge, kinderen, medebewoners } = answers;
  const children = Array.isArray(kinderen) ? kinderen : [];
  const others = isRange(medebewoners) ? Array<Medebewoner>(medebewoners.min).fill({}) : medebewoners;
  const known: Omit<Person, 'key'>[] = [
    ...(partner === 'ja' ? [{ who: 'partner' as const, age: ageIn(partnerAge) }] : []),
    ...children.map((child) => ({
      who: 'minderjarig' as const,
      ...(typeof child === 'number' ? { age: String(child) } : { age: String(child.leeftijd), child }),
    })),
    ...(Array.isArray(others) ? others : []).map((other) => ({
      who: banden.find((band) => band === other.band) ?? 'ander',
      other,
    })),
  ];
  return known.map((person, key) => ({ ...person, key }));
}

/** The household as a picture, and in words how many people it is. */
function Together({ people }: { people: readonly Person[] }): VNode {
  return (
    <div class="together">
      <p class="picture" aria-hidden="true">
        <Icon name="home" />
        <Icon name="person" />
        {people.map(({ key, who }) => (
          <span key={key} class={who === 'kamerhuurder' ? 'apart' : ''}>
            <Icon name={who === 'minderjarig' ? 'child' : 'person'} />
          </span>
        ))}
      </p>
      <p role="status">
        <Sentence of="huishouden.samen" as="strong" count={people.length + 1} />
      </p>
    </div>
  );
}

const doubts = ['partner', 'co-ouder', 'weg', 'huurder'];

/** Who belongs to the household where that is not plain. */
function Doubts(): VNode {
  return (
    <details>
      <summary>
        <Icon name="chevron" class="turn flip" />
        <Sentence of="huishouden.twijfel" />
      </summary>
      <ul class="papers">
        {doubts.map((each) => (
          <Sentence key={each} of={`huishouden.twijfel-${each}`} as="li" />
        ))}
      </ul>
    </details>
  );
}
