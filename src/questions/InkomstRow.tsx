import type { ComponentChildren, VNode } from 'preact';
import { type Inkomst, type Tijdvak, tijdvakken } from '../engine/answers.ts';
import type { Fact } from '../engine/ruleset.ts';
import { hasHolidayPay, isTaxed } from '../journey/incomes.ts';
import { Icon } from '../words/Icon.tsx';
import { Money } from '../words/Money.tsx';
import { amountToEdit } from '../words/money.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { FaultText } from './FaultText.tsx';
import { InkomstName } from './InkomstWords.tsx';
import { OptionCard } from './OptionCard.tsx';
import { confirmation, inkomstField, type Part } from './read-inkomsten.ts';
import type { Fault } from './reading.ts';
import { TextField } from './TextField.tsx';

/** An income that is being filled in. */
export interface Row extends Omit<Inkomst, 'bedrag'> {
  key: number;
  bedrag: number | null;
  /** Whether net or gross, and holiday pay, are the visitor's own choice and not what is usual. */
  chosen: boolean;
}

/** How most people know an amount over a period: what comes on the account, but of a year what the statement of that year says. */
export function usual(per: Tijdvak): Pick<Inkomst, 'per' | 'vorm' | 'vakantiegeld'> {
  return per === 'jaar'
    ? { per, vorm: 'bruto', vakantiegeld: 'met' }
    : { per, vorm: 'netto', vakantiegeld: 'zonder' };
}

interface Props {
  row: Row;
  place: number;
  /** Whether there are more of this kind. */
  many: boolean;
  fact: Fact;
  fault: Fault | null;
  change: (changed: Partial<Row>) => void;
  remove: () => void;
}

/** One income: its amount and period, and behind a summary whether it is net and whether holiday pay is in it. */
export function InkomstRow({ row, place, many, fact, fault, change, remove }: Props): VNode {
  const language = useLanguage();
  const { van, soort, per, vorm, vakantiegeld } = row;
  const name = (part: Part): string => inkomstField(van, soort, row.key, part);
  const { cents, per: doubted } = (fault?.field === name('bedrag') && fault.values) || {};

  return (
    <fieldset class="exact income">
      <legend class={many ? '' : 'visually-hidden'}>
        <InkomstName van={van} soort={soort} place={many ? place : 0} />
      </legend>
      <FaultText fact={fact} fault={fault} at={name('bedrag')} />
      <div class="pair">
        <div>
          <label for={name('bedrag')}>
            <Sentence of="inkomst.bedrag" />
          </label>
          <div class="line">
            <TextField
              id={name('bedrag')}
              name={name('bedrag')}
              value={row.bedrag === null ? '' : amountToEdit(row.bedrag, language.code)}
              mode="decimal"
              fault={fault}
            />
          </div>
        </div>
        <Choice
          name={name('per')}
          label="inkomst.per"
          value={per}
          options={tijdvakken}
          words="per."
          onChange={(next) => change(row.chosen ? { per: next } : usual(next))}
        />
      </div>
      {cents !== undefined && doubted !== undefined && (
        <OptionCard type="checkbox" name={name('zeker')} value={confirmation(cents, doubted)} checked={false}>
          <Sentence
            of="inkomst.zeker"
            values={{ bedrag: <Money cents={cents} />, per: <Sentence of={`per.${doubted}`} /> }}
          />
        </OptionCard>
      )}
      {place === 0 && (soort === 'loon' || soort === 'anders') && (
        <Sentence of="inkomst.wisselt" as="p" class="soft small" />
      )}
      {isTaxed(soort) ? (
        <details open={per === 'jaar'}>
          <summary>
            <Sentence
              of={hasHolidayPay(soort) ? 'inkomst.kort' : `inkomst.${vorm}`}
              values={{
                vorm: <Sentence of={`inkomst.${vorm}`} />,
                vakantiegeld: <Sentence of={`inkomst.${vakantiegeld}`} />,
              }}
            />
            <Sentence of="inkomst.wijzig" class="change" />
          </summary>
          <Choice
            name={name('vorm')}
            label="inkomst.vorm"
            value={vorm}
            options={['netto', 'bruto']}
            words="inkomst.kies-"
            onChange={(chosen) => change({ vorm: chosen, chosen: true })}
          >
            {vorm === 'bruto' && <Sentence of="inkomst.bruto-uitleg" />}
          </Choice>
          {hasHolidayPay(soort) && (
            <Choice
              name={name('vakantiegeld')}
              label="inkomst.vakantiegeld"
              value={vakantiegeld}
              options={['zonder', 'met']}
              words="inkomst.kies-"
              onChange={(chosen) => change({ vakantiegeld: chosen, chosen: true })}
            />
          )}
        </details>
      ) : (
        <Sentence of="inkomst.kinderalimentatie-telt" as="p" class="soft small" />
      )}
      {many && (
        <button type="button" class="btn plain small" onClick={remove}>
          <Icon name="trash" />
          <Sentence of="inkomst.verwijder" />
          <span class="visually-hidden">
            {' '}
            <InkomstName van={van} soort={soort} place={place} />
          </span>
        </button>
      )}
    </fieldset>
  );
}

interface ChoiceProps<Value extends string> {
  name: string;
  /** Key of the label. */
  label: string;
  value: Value;
  options: readonly Value[];
  /** Start of the key of each option. */
  words: string;
  onChange: (value: Value) => void;
  /** What the choice means. */
  children?: ComponentChildren;
}

/** A list to choose one from, with its label above it. */
function Choice<Value extends string>(props: ChoiceProps<Value>): VNode {
  const { name, label, value, options, words, onChange, children } = props;
  const language = useLanguage();
  return (
    <div>
      <label for={name}>
        <Sentence of={label} />
      </label>
      <select
        id={name}
        name={name}
        class="select"
        value={value}
        aria-describedby={children ? `${name}-uitleg` : undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value as Value)}
      >
        {options.map((each) => (
          <option key={each} value={each}>
            {language.text(words + each)}
          </option>
        ))}
      </select>
      {children && (
        <p class="soft small" id={`${name}-uitleg`}>
          {children}
        </p>
      )}
    </div>
  );
}
