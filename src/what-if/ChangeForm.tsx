import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Answers, dontKnow } from '../engine/answers.ts';
import type { Ruleset } from '../engine/ruleset.ts';
import { IncomeOfOther } from '../questions/IncomeOfOther.tsx';
import { OptionCard } from '../questions/OptionCard.tsx';
import { asksStudy, householdFields } from '../questions/read-household.ts';
import { type Fault, type Typed, typedIn } from '../questions/reading.ts';
import { Ties } from '../questions/Ties.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { Choice } from './Choice.tsx';
import { birthdays, type Change, type ChangeId } from './change.ts';
import { Field } from './Field.tsx';
import { birthdayCard, changeFields, newcomers, readChange } from './read-change.ts';
import { partnerIncomes } from './read-form.ts';
import { SureOfRent } from './SureOfRent.tsx';

interface Props {
  rules: Ruleset;
  id: ChangeId;
  /** The household before the change. */
  before: Answers;
  /** The age in whole years at which there is AOW. */
  aowAge: number;
  give: (change: Change) => void;
}

/** What a change itself asks, and nothing else. */
export function ChangeForm({ rules, id, before, aowAge, give }: Props): VNode {
  const form = useRef<HTMLFormElement>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [typed, setTyped] = useState<Typed>({});
  const ages = birthdays(before);
  const who = newcomers.filter((each) => each !== 'partner' || before.partner !== 'ja');
  const look = (): void => {
    if (form.current !== null) setTyped(typedIn(new FormData(form.current)));
  };

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (form.current === null) return;
    const cards = id === 'kind' ? ages.map(birthdayCard) : who;
    const read = readChange(id, typedIn(new FormData(form.current)), rules, cards, aowAge);
    if ('fault' in read) {
      setFault(read.fault);
      form.current.querySelector<HTMLElement>(`[name="${read.fault.field}"]`)?.focus();
    } else {
      setFault(null);
      give(read.answer);
    }
  }

  return (
    <form
      class="with-script household-form change-form stack"
      noValidate
      autocomplete="off"
      ref={form}
      onSubmit={submit}
      onInput={look}
      onChange={look}
    >
      {id === 'erbij' && (
        <>
          <Choice
            name={changeFields.who}
            options={who}
            label="wat-als.wie-erbij"
            words={(each) => <Sentence of={`huishouden.erbij-${each}`} />}
            chosen={undefined}
            fault={fault}
          />
          <Newcomer rules={rules} typed={typed} fault={fault} />
        </>
      )}
      {id === 'kind' && (
        <>
          <Choice
            name={changeFields.birthday}
            options={ages.map(birthdayCard)}
            label="wat-als.welk-kind"
            words={(card) => {
              const { nu, leeftijd } = ages.find((each) => birthdayCard(each) === card) ?? {};
              return (
                <Sentence of="wat-als.kind-wordt" values={{ nu: String(nu), leeftijd: String(leeftijd) }} />
              );
            }}
            chosen={undefined}
            fault={fault}
          />
          {typed[changeFields.birthday]?.endsWith('-18') && (
            <div class="part">
              <Sentence of="wat-als.inkomen-kind" as="p" />
              <IncomeOfOther
                rules={rules}
                name={changeFields.who}
                given={undefined}
                fault={fault}
                typed={typed}
              />
            </div>
          )}
        </>
      )}
      {id === 'huur' && (
        <>
          <Field
            name={changeFields.rent}
            label="wat-als.nieuwe-huur"
            hint="vraag.rekenhuur.uitleg"
            unit="eenheid.rekenhuur"
            value=""
            money
            fault={fault}
          />
          <SureOfRent rules={rules} fault={fault} />
        </>
      )}
      {id === 'werk-weg' && (
        <Field
          name={changeFields.benefit}
          label="wat-als.uitkering"
          hint="wat-als.uitkering-uitleg"
          unit="eenheid.inkomen"
          value=""
          money
          fault={fault}
        />
      )}
      {id === 'aow' && (
        <Field
          name={changeFields.pension}
          label="wat-als.aow-en-pensioen"
          hint="wat-als.aow-en-pensioen-uitleg"
          unit="eenheid.inkomen"
          value=""
          money
          fault={fault}
        />
      )}
      <button type="submit" class="btn">
        <Sentence of="wat-als.reken-uit" />
      </button>
    </form>
  );
}

/** What is asked of somebody who comes to live in, as the page about the household asks it. */
function Newcomer({
  rules,
  typed,
  fault,
}: {
  rules: Ruleset;
  typed: Typed;
  fault: Fault | null;
}): VNode | null {
  const who = typed[changeFields.who];
  if (who === undefined) return null;
  if (who === 'kamerhuurder') return <Sentence of="huishouden.kamerhuurder-uitleg" as="p" class="small" />;
  if (who === 'partner')
    return (
      <>
        <Field
          name={changeFields.partnerAge}
          label="vraag.leeftijd-partner.titel"
          unit="eenheid.leeftijd"
          value=""
          fault={fault}
        />
        <Ties rules={rules} given={undefined} fault={fault} typed={typed} />
        <Field
          name={changeFields.partnerIncome}
          label="wat-als.inkomen-van-partner"
          hint="wat-als.inkomen-van-partner-uitleg"
          unit="eenheid.inkomen"
          value=""
          money
          fault={fault}
        />
        <Choice
          name={changeFields.partnerSort}
          options={partnerIncomes}
          label="wat-als.soort-partner"
          words={(sort) => <Sentence of={`wat-als.soort.${sort}`} />}
          chosen={undefined}
          fault={fault}
        />
      </>
    );
  const { who: name } = changeFields;
  return (
    <>
      <div class="part">
        <Field
          name={`${name}-leeftijd`}
          label="huishouden.leeftijd"
          unit="check.jaar"
          value=""
          fault={fault}
        />
        <OptionCard
          type="checkbox"
          name={`${name}-${householdFields.unknown}`}
          value={dontKnow}
          checked={false}
        >
          <Sentence of="huishouden.leeftijd-weet-niet" />
        </OptionCard>
      </div>
      <IncomeOfOther rules={rules} name={name} given={undefined} fault={fault} typed={typed} />
      {asksStudy(typed, name) && (
        <OptionCard type="checkbox" name={`${name}-studie`} value="ja" checked={false}>
          <Sentence of="huishouden.studie" />
        </OptionCard>
      )}
    </>
  );
}
