import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Answers, isRange } from '../engine/answers.ts';
import type { Day, Ruleset } from '../engine/ruleset.ts';
import { type Fault, typedIn } from '../questions/reading.ts';
import { amountToEdit } from '../words/money.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { readWholeNumber } from '../words/whole-number.ts';
import { Choice } from './Choice.tsx';
import { Field } from './Field.tsx';
import { agesOf, incomesOf, numberOf } from './household.ts';
import { homes, mostChildren, partnerIncomes, readForm } from './read-form.ts';
import { SureOfRent } from './SureOfRent.tsx';

interface Props {
  rules: Ruleset;
  on: Day;
  given: Answers;
  wage: number;
  /** The fields are empty while the example stands: an age that nobody gave is nobody's age. */
  isExample: boolean;
  give: (answers: Answers, wage: number) => void;
}

/** The household in one form, for what counts most; the rest is assumed and named. */
export function HouseholdForm({ rules, on, given, wage, isExample, give }: Props): VNode {
  const language = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const answers: Answers = isExample ? {} : given;
  const partnersIncome = incomesOf(answers).find(({ van }) => van === 'partner');
  const [partner, setPartner] = useState(answers.partner === 'ja');
  const [rented, setRented] = useState(answers.woning === 'huur');
  const ages = agesOf(answers);
  const [children, setChildren] = useState(ages.length);
  const money = (cents: number | undefined): string =>
    cents === undefined ? '' : amountToEdit(cents, language.code);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (form.current === null) return;
    const read = readForm(typedIn(new FormData(form.current)), rules, on, answers);
    if ('fault' in read) {
      setFault(read.fault);
      form.current.querySelector<HTMLElement>(`[name="${read.fault.field}"]`)?.focus();
    } else give(read.answer.answers, read.answer.wage);
  }

  return (
    <form class="household-form stack" noValidate autocomplete="off" ref={form} onSubmit={submit}>
      <Field
        name="loon"
        label="wat-als.uw-loon-nu"
        hint="wat-als.loon-uitleg-werk"
        unit="eenheid.inkomen"
        value={isExample ? '' : money(wage)}
        money
        fault={fault}
      />
      <Field
        name="leeftijd"
        label="vraag.leeftijd.titel"
        unit="eenheid.leeftijd"
        value={numberOf(answers.leeftijd)}
        fault={fault}
      />
      <Choice
        name="partner"
        options={['nee', 'ja']}
        label="vraag.partner.titel"
        words={(value) => <Sentence of={`optie.partner.${value}`} />}
        chosen={answers.partner}
        fault={fault}
        onChange={(value) => setPartner(value === 'ja')}
      />
      {partner && (
        <>
          <Field
            name="leeftijd-partner"
            label="vraag.leeftijd-partner.titel"
            unit="eenheid.leeftijd"
            value={numberOf(answers['leeftijd-partner'])}
            fault={fault}
          />
          <Field
            name="inkomen-partner"
            label="wat-als.inkomen-van-partner"
            hint="wat-als.inkomen-van-partner-uitleg"
            unit="eenheid.inkomen"
            value={money(partnersIncome?.bedrag)}
            money
            fault={fault}
          />
          <Choice
            name="soort-partner"
            options={partnerIncomes}
            label="wat-als.soort-partner"
            words={(value) => <Sentence of={`wat-als.soort.${value}`} />}
            chosen={partnersIncome?.soort}
            fault={fault}
          />
        </>
      )}
      <Field
        name="kinderen"
        label="vraag.kinderen.titel"
        unit="eenheid.kinderen"
        value={isExample ? '' : String(ages.length)}
        fault={fault}
        onInput={(written) => setChildren(Math.min(readWholeNumber(written) ?? 0, mostChildren))}
      />
      {Array.from({ length: children }, (_, index) => (
        <Field
          key={index}
          name={`kind-${index + 1}`}
          label="wat-als.leeftijd-kind"
          values={{ nummer: String(index + 1) }}
          {...(index === 0 && { hint: 'huishouden.baby' })}
          unit="check.jaar"
          value={ages[index] === undefined ? '' : String(ages[index])}
          fault={fault}
        />
      ))}
      <Choice
        name="woning"
        options={homes}
        label="vraag.woning.titel"
        words={(value) => <Sentence of={`optie.woning.${value}`} />}
        chosen={answers.woning}
        fault={fault}
        onChange={(value) => setRented(value === 'huur')}
      />
      {rented && (
        <>
          <Field
            name="rekenhuur"
            label="vraag.rekenhuur.titel"
            hint="vraag.rekenhuur.uitleg"
            unit="eenheid.rekenhuur"
            value={money(isRange(answers.rekenhuur) ? answers.rekenhuur.min : undefined)}
            money
            fault={fault}
          />
          <SureOfRent rules={rules} fault={fault} />
        </>
      )}
      <button type="submit" class="btn">
        <Sentence of="wat-als.reken-uit" />
      </button>
    </form>
  );
}
