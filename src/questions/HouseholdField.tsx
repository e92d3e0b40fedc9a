import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Answers, dontKnow, isRange } from '../engine/answers.ts';
import { factOf } from '../engine/situation.ts';
import { useCheck } from '../journey/check-context.ts';
import { mostPeople, type Other, others, othersOf, sharesCosts } from '../journey/others.ts';
import { Icon } from '../words/Icon.tsx';
import type { IconName } from '../words/icons.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { FaultText } from './FaultText.tsx';
import { OptionCard } from './OptionCard.tsx';
import { householdFields, householdPage } from './read-household.ts';
import type { Fault } from './reading.ts';
import { TextField } from './TextField.tsx';

type Kind = 'partner' | 'kind' | 'ander';

/** Somebody in the home besides the visitor. The key stays with a person when another one goes. */
interface Person {
  key: number;
  kind: Kind;
  /** What is filled in first. */
  age: string;
  sort: Other;
}

const pictures: Record<Kind, IconName> = { partner: 'person', kind: 'child', ander: 'person' };
const kinds: readonly Kind[] = ['partner', 'kind', 'ander'];

interface Props {
  fault: Fault | null;
  /** Takes the fault back: the fields of a list are named after their place, and somebody else comes there. */
  forgetFault: () => void;
}

/** Who lives in the home: the visitor, and whoever is added. */
export function HouseholdField({ fault, forgetFault }: Props): VNode {
  const { rules, journey } = useCheck();
  const { answers } = journey;
  const [people, setPeople] = useState<Person[]>(() => peopleOf(answers, journey.others));
  const latest = useRef<number | null>(null);
  const place = useRef<HTMLDivElement>(null);

  // Who adds somebody goes on with that person; who takes somebody away goes on from the buttons.
  useEffect(() => {
    const added = latest.current;
    if (added === null) return;
    latest.current = null;
    place.current?.querySelector<HTMLElement>(`[data-person="${added}"] :is(input, select)`)?.focus();
  }, [people]);

  function add(kind: Kind): void {
    const key = Math.max(-1, ...people.map((each) => each.key)) + 1;
    latest.current = key;
    const more = [...people, { key, kind, age: '', sort: 'volwassene' as const }];
    setPeople(kinds.flatMap((each) => more.filter((person) => person.kind === each)));
  }

  function remove(gone: Person): void {
    setPeople(people.filter((each) => each !== gone));
    forgetFault();
    place.current?.querySelector<HTMLElement>(`[data-add="${gone.kind}"]`)?.focus();
  }

  const ofKind = (kind: Kind): Person[] => people.filter((each) => each.kind === kind);
  const own = answers.leeftijd;
  return (
    <div class="household" ref={place}>
      <Card picture="person" title="huishouden.u">
        <Age name="leeftijd" of="leeftijd" age={isRange(own) ? String(own.min) : ''} fault={fault} />
      </Card>
      {people.map((person) => (
        <PersonCard
          key={person.key}
          person={person}
          number={ofKind(person.kind).indexOf(person)}
          fault={fault}
          choose={(sort) => setPeople(people.map((each) => (each === person ? { ...each, sort } : each)))}
          remove={() => remove(person)}
        />
      ))}
      <fieldset class="add">
        <legend>
          <Sentence of="huishouden.erbij" />
        </legend>
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            class="btn quiet"
            data-add={kind}
            aria-disabled={
              (kind === 'partner' && ofKind(kind).length > 0) || people.length === mostPeople
                ? 'true'
                : undefined
            }
            onClick={({ currentTarget }) => currentTarget.ariaDisabled !== 'true' && add(kind)}
          >
            <Icon name="plus" />
            <Sentence of={`huishouden.erbij-${kind}`} />
          </button>
        ))}
      </fieldset>
      <Together people={people} />
      <Doubts />
      <OptionCard
        type="checkbox"
        name={householdFields.unknown}
        value={dontKnow}
        checked={rules.facts.some(({ id, page }) => page === householdPage && answers[id] === dontKnow)}
        dont
        picture="misschien"
      >
        <Sentence of="huishouden.weet-niet" />
      </OptionCard>
    </div>
  );
}

function peopleOf(answers: Answers, kept: readonly Other[]): Person[] {
  const { partner, 'leeftijd-partner': partnerAge, kinderen } = answers;
  const ages = Array.isArray(kinderen) ? kinderen : [];
  const blank = { age: '', sort: 'volwassene' as const };
  const known: Omit<Person, 'key'>[] = [
    ...(partner === 'ja'
      ? [{ ...blank, kind: 'partner' as const, age: isRange(partnerAge) ? String(partnerAge.min) : '' }]
      : []),
    ...ages.map((age) => ({ ...blank, kind: 'kind' as const, age: String(age) })),
    ...othersOf(answers, kept).map((sort) => ({ ...blank, kind: 'ander' as const, sort })),
  ];
  return known.map((person, key) => ({ ...person, key }));
}

interface CardProps {
  picture: IconName;
  title: string;
  number?: number;
  person?: number;
  children: ComponentChildren;
}

function Card({ picture, title, number, person, children }: CardProps): VNode {
  return (
    <fieldset class="surface member" data-person={person}>
      <legend>
        <Icon name={picture} />
        <Sentence of={title} values={{ nummer: String(number) }} />
      </legend>
      {children}
    </fieldset>
  );
}

interface PersonProps {
  person: Person;
  /** Which of this kind, from 0. */
  number: number;
  fault: Fault | null;
  choose: (sort: Other) => void;
  remove: () => void;
}

function PersonCard({ person, number, fault, choose, remove }: PersonProps): VNode {
  const language = useLanguage();
  const { kind, key } = person;
  const ofPartner = kind === 'partner';
  const title = `huishouden.${kind}`;
  return (
    <Card picture={pictures[kind]} title={title} number={number + 1} person={key}>
      {kind === 'ander' ? (
        <Who name={householdFields.other(number)} sort={person.sort} choose={choose} />
      ) : (
        <Age
          name={ofPartner ? 'leeftijd-partner' : householdFields.child(number)}
          of={ofPartner ? 'leeftijd-partner' : 'kinderen'}
          age={person.age}
          fault={fault}
          {...(kind === 'kind' && number === 0 && { hint: 'huishouden.baby' })}
        />
      )}
      <button type="button" class="btn plain small away" onClick={remove}>
        <Icon name="trash" />
        <Sentence of="huishouden.weg" />
        <span class="visually-hidden"> {language.plain(title, { nummer: number + 1 })}</span>
      </button>
    </Card>
  );
}

function Age(props: { name: string; of: string; age: string; fault: Fault | null; hint?: string }): VNode {
  const { rules } = useCheck();
  const fact = factOf(rules, props.of);
  const hint = `${props.name}-uitleg`;
  return (
    <>
      {fact && <FaultText fact={fact} fault={props.fault} at={props.name} />}
      <div class="line">
        <label for={props.name}>
          <Sentence of="huishouden.leeftijd" />
        </label>
        <TextField
          id={props.name}
          name={props.name}
          value={props.age}
          mode="numeric"
          fault={props.fault}
          describedBy={props.hint && hint}
        />
        <Sentence of="check.jaar" />
      </div>
      {props.hint !== undefined && <Sentence of={props.hint} as="p" class="soft small" id={hint} />}
    </>
  );
}

function Who({ name, sort, choose }: { name: string; sort: Other; choose: (sort: Other) => void }): VNode {
  const language = useLanguage();
  return (
    <>
      <label for={name}>
        <Sentence of="huishouden.wie" />
      </label>
      <select
        class="select"
        id={name}
        name={name}
        aria-describedby={`${name}-telt`}
        onChange={({ currentTarget }) => choose(currentTarget.value as Other)}
      >
        {others.map((other) => (
          <option key={other} value={other} selected={other === sort}>
            {language.text(`huishouden.wie-${other}`)}
          </option>
        ))}
      </select>
      <Sentence
        of={sharesCosts(sort) ? 'huishouden.telt-mee' : 'huishouden.telt-niet-mee'}
        as="p"
        class="soft small"
        id={`${name}-telt`}
      />
    </>
  );
}

/** The household as a picture, and in words how many people it is and how many of them do not count. */
function Together({ people }: { people: Person[] }): VNode {
  const counts = ({ kind, sort }: Person): boolean => kind !== 'ander' || sharesCosts(sort);
  const without = people.filter((each) => !counts(each)).length;
  return (
    <div class="together">
      <p class="picture" aria-hidden="true">
        <Icon name="home" />
        <Icon name="person" />
        {people.map((person) => (
          <span key={person.key} class={counts(person) ? '' : 'apart'}>
            <Icon name={pictures[person.kind]} />
          </span>
        ))}
      </p>
      <p role="status">
        <Sentence of="huishouden.samen" as="strong" count={people.length + 1} />{' '}
        {without > 0 && <Sentence of="huishouden.niet-mee" count={without} />}
      </p>
    </div>
  );
}

const doubts = ['partner', 'co-ouder', 'weg', 'huurder', 'volwassen-kind'];

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
