import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Answer, type Answers, exactly, type Inkomst, isRange } from '../engine/answers.ts';
import type { Day, Ruleset } from '../engine/ruleset.ts';
import { Situation } from '../engine/situation.ts';
import { OptionCard } from '../questions/OptionCard.tsx';
import { amountToEdit } from '../words/money.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { readWholeNumber } from '../words/whole-number.ts';
import { FaultLine, Field } from './Field.tsx';
import { highestWage, incomesOf, numberOf } from './household.ts';
import { type Fault, FormReader } from './read-form.ts';

const homes = ['huur', 'koop', 'kamer', 'inwonend', 'instelling', 'geen'] as const;
const partnerIncomes = ['loon', 'uitkering', 'aow'] as const;
const mostChildren = 15;
const rents = { lowest: 50_00, highest: 3000_00 };

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
  const ages = Array.isArray(answers.kinderen) ? answers.kinderen : [];
  const [children, setChildren] = useState(ages.length);
  const money = (cents: number | undefined): string =>
    cents === undefined ? '' : amountToEdit(cents, language.code);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (form.current === null) return;
    const read = readHousehold(new FormData(form.current), rules, on, answers);
    if ('fault' in read) {
      setFault(read.fault);
      form.current.querySelector<HTMLElement>(`[name="${read.fault.field}"]`)?.focus();
    } else give(read.answers, read.wage);
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
        option="optie.partner"
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
            option="wat-als.soort"
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
        option="optie.woning"
        chosen={answers.woning}
        fault={fault}
        onChange={(value) => setRented(value === 'huur')}
      />
      {rented && (
        <Field
          name="rekenhuur"
          label="vraag.rekenhuur.titel"
          hint="vraag.rekenhuur.uitleg"
          unit="eenheid.inkomen"
          value={money(isRange(answers.rekenhuur) ? answers.rekenhuur.min : undefined)}
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

interface ChoiceProps {
  name: string;
  options: readonly string[];
  label: string;
  /** Start of the key of each option. */
  option: string;
  chosen: Answer | undefined;
  fault: Fault | null;
  onChange?: (value: string) => void;
}

function Choice({ name, options, label, option, chosen, fault, onChange }: ChoiceProps): VNode {
  const invalid = fault?.field === name;
  return (
    <fieldset class="field">
      <legend>
        <Sentence of={label} />
      </legend>
      {invalid && <FaultLine fault={fault} />}
      <div class="choices">
        {options.map((value) => (
          <OptionCard
            key={value}
            name={name}
            value={value}
            checked={chosen === value}
            invalid={invalid}
            onChange={({ currentTarget }) => onChange?.(currentTarget.value)}
          >
            <Sentence of={`${option}.${value}`} />
          </OptionCard>
        ))}
      </div>
    </fieldset>
  );
}

type Read = { answers: Answers; wage: number } | { fault: Fault };

/** Reads the form, and keeps what else is known of the household. */
function readHousehold(form: FormData, rules: Ruleset, on: Day, known: Answers): Read {
  const reader = new FormReader(form);
  const wage = reader.money('loon', 0, highestWage);
  const leeftijd = exactly(reader.number('leeftijd', 18, 120));
  const partner = reader.choice('partner', ['ja', 'nee']);
  const { 'leeftijd-partner': _age, rekenhuur: _rent, ...others } = known;
  const answers: Record<string, Answer | undefined> = { ...others, leeftijd, partner };
  const own = incomesOf(known).filter(({ van }) => van === 'ik');
  const aow = new Situation(rules, answers, on).aowAge();
  if (own.length === 0 && aow !== null && leeftijd.min * 12 >= aow.max)
    reader.refuse({ field: 'leeftijd', text: 'wat-als.fout-aow' });
  const inkomsten: Inkomst[] = [...own];
  if (partner === 'ja') {
    answers['leeftijd-partner'] = exactly(reader.number('leeftijd-partner', 18, 120));
    const bedrag = reader.money('inkomen-partner', 0, highestWage);
    const soort = bedrag > 0 ? reader.choice('soort-partner', partnerIncomes) : 'loon';
    inkomsten.push({ van: 'partner', soort, bedrag, per: 'maand', vorm: 'netto', vakantiegeld: 'zonder' });
  }
  const count = reader.number('kinderen', 0, mostChildren);
  answers.kinderen = Array.from({ length: count }, (_, index) => reader.number(`kind-${index + 1}`, 0, 17));
  answers.woning = reader.choice('woning', homes);
  if (answers.woning === 'huur')
    answers.rekenhuur = exactly(reader.money('rekenhuur', rents.lowest, rents.highest));
  return reader.fault ? { fault: reader.fault } : { answers: { ...answers, inkomsten }, wage };
}
