import type { ComponentChildren, VNode } from 'preact';
import { dontKnow, type Kind, type Medebewoner } from '../engine/answers.ts';
import { factOf } from '../engine/situation.ts';
import { useCheck } from '../journey/check-context.ts';
import type { Counts } from '../journey/who-counts.ts';
import { Icon } from '../words/Icon.tsx';
import type { IconName } from '../words/icons.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { FaultText } from './FaultText.tsx';
import { IncomeOfOther } from './IncomeOfOther.tsx';
import { OptionCard } from './OptionCard.tsx';
import { asksStudy, householdFields } from './read-household.ts';
import type { Fault, Typed } from './reading.ts';
import { TextField } from './TextField.tsx';

interface CardProps {
  picture: IconName;
  title: string;
  /** Which of several with this title, from 1. */
  number?: number | undefined;
  person?: number;
  children: ComponentChildren;
  remove?: () => void;
}

/** One person in the home. */
export function PersonCard({ picture, title, number, person, children, remove }: CardProps): VNode {
  const language = useLanguage();
  const nth = number === undefined ? '' : ` ${number}`;
  return (
    <fieldset class="surface member" data-person={person}>
      <legend>
        <Icon name={picture} />
        <span>
          <Sentence of={title} />
          <span key={nth}>{nth}</span>
        </span>
      </legend>
      {children}
      {remove && (
        <button type="button" class="btn plain small away" onClick={remove}>
          <Icon name="trash" />
          <Sentence of="huishouden.weg" />
          <span class="visually-hidden"> {language.plain(title) + nth}</span>
        </button>
      )}
    </fieldset>
  );
}

interface FieldsProps {
  /** Name of the field of the age, or the start of the names of several. */
  name: string;
  fault: Fault | null;
  /** What is filled in on the page. */
  typed: Typed;
}

interface AgeProps extends Omit<FieldsProps, 'typed'> {
  /** The fact that is asked. */
  of: string;
  age: string;
  hint?: string | undefined;
  /** Id of what follows from it. */
  counts?: string;
}

/** The age of one person. */
export function Age({ name, of, age, fault, hint, counts }: AgeProps): VNode {
  const { rules } = useCheck();
  const fact = factOf(rules, of);
  const hintId = `${name}-uitleg`;
  return (
    <>
      {fact && <FaultText fact={fact} fault={fault} at={name} />}
      <div class="line">
        <label for={name}>
          <Sentence of="huishouden.leeftijd" />
        </label>
        <TextField
          id={name}
          name={name}
          value={age}
          mode="numeric"
          fault={fault}
          describedBy={[hint && hintId, counts].filter(Boolean).join(' ') || undefined}
        />
        <Sentence of="check.jaar" />
      </div>
      {hint && <Sentence of={hint} as="p" class="soft small" id={hintId} />}
    </>
  );
}

/** What may be out of the ordinary about a child, folded away as long as nothing is. */
export function ChildExtras({ name, given }: { name: string; given: Kind | undefined }): VNode {
  const has = { woont: given?.woont === 'co-ouder', pleegkind: given?.pleegkind === 'ja' };
  return (
    <details open={has.woont || has.pleegkind}>
      <summary>
        <Icon name="chevron" class="turn flip" />
        <Sentence of="huishouden.bijzonder" />
      </summary>
      {(['woont', 'pleegkind'] as const).map((part) => (
        <OptionCard key={part} type="checkbox" name={`${name}-${part}`} value="ja" checked={has[part]}>
          <Sentence of={`huishouden.kind-${part}`} />
        </OptionCard>
      ))}
    </details>
  );
}

/** What is asked of somebody else of 18 or older: of who rents a room nothing but that. */
export function OtherFields({
  name,
  band,
  given,
  fault,
  typed,
  counts,
  asksIncome,
}: FieldsProps & {
  band: string;
  given: Medebewoner | undefined;
  counts: readonly Counts[];
  asksIncome: boolean;
}): VNode {
  const { rules } = useCheck();
  const age = given?.leeftijd;
  const isRenting = band === 'kamerhuurder';
  return (
    <>
      {isRenting ? (
        <Sentence of="huishouden.kamerhuurder-uitleg" as="p" class="small" />
      ) : (
        <>
          <Age
            name={`${name}-leeftijd`}
            of="medebewoners"
            age={typeof age === 'object' ? String(age.min) : ''}
            fault={fault}
            counts={`${name}-telt`}
          />
          <OptionCard
            type="checkbox"
            name={`${name}-${householdFields.unknown}`}
            value={dontKnow}
            checked={age === dontKnow}
          >
            <Sentence of="huishouden.leeftijd-weet-niet" />
          </OptionCard>
          {asksIncome && (
            <IncomeOfOther
              rules={rules}
              name={name}
              given={given?.toetsingsinkomen}
              fault={fault}
              typed={typed}
            />
          )}
          {asksStudy(typed, name) && (
            <OptionCard
              type="checkbox"
              name={`${name}-studie`}
              value="ja"
              checked={given?.studiefinanciering === 'ja'}
            >
              <Sentence of="huishouden.studie" />
            </OptionCard>
          )}
        </>
      )}
      <CountsFor these={counts} id={`${name}-telt`} />
      <input type="hidden" name={name} value={band} />
    </>
  );
}

/** What somebody counts for, in words. */
export function CountsFor({ these, id }: { these: readonly Counts[]; id: string }): VNode {
  return (
    <p class="soft small" id={id}>
      {these.map((each) => (
        <span key={each}>
          <Sentence of={`huishouden.telt-${each}`} />{' '}
        </span>
      ))}
    </p>
  );
}
