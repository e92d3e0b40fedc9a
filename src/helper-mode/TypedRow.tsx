import type { VNode } from 'preact';
import { useCheck } from '../journey/check-context.ts';
import { Money } from '../words/Money.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { faultIdOf, labelId } from './fact-row.ts';
import { isSame, useHelper } from './helper-context.ts';
import { afterPress } from './press.ts';
import { RowFault } from './RowFault.tsx';
import { readTyped, type TypedFact, writeTyped } from './typed.ts';

/** A field to type a number, an amount, a range or ages in. What cannot be read stays in it, with a sentence that says what is wrong. */
export function TypedRow({ fact }: { fact: TypedFact }): VNode {
  const { journey } = useCheck();
  const { typed, setTyped, put } = useHelper();
  const language = useLanguage();
  const answer = journey.answers[fact.id];
  const own = typed[fact.id];
  const written = writeTyped(fact, answer, language.code, { none: language.plain('hulpmodus.geen') });
  const isOwn = own !== undefined && isSame(own.made, answer);
  const text = isOwn ? own.text : written;
  const sure = isOwn ? own.sure : null;
  const reading = readTyped(fact, text, !isOwn || sure === text);
  // Half an amount is no fault while somebody types it.
  const fault = 'fault' in reading && own?.isBusy === false ? reading.fault : null;
  const cents = fault?.values.cents;

  function take(value: string, confirmed: string | null): void {
    const read = readTyped(fact, value, confirmed === value);
    const made = 'answer' in read ? read.answer : undefined;
    setTyped(fact.id, { text: value, sure: confirmed, made, isBusy: false });
    put(fact.id, made);
  }

  return (
    <>
      <div class="line">
        {fact.type === 'bedrag' && (
          <span class="euro-sign" aria-hidden="true" translate={false}>
            €
          </span>
        )}
        <input
          class={`utrecht-textbox utrecht-textbox--html-input ${fault ? 'utrecht-textbox--invalid' : ''} ${fact.type === 'getal' ? '' : 'wide'}`}
          type="text"
          id={`rij-${fact.id}`}
          autocomplete="off"
          spellcheck={false}
          value={text}
          aria-invalid={fault ? 'true' : undefined}
          aria-labelledby={labelId(fact.id)}
          aria-describedby={faultIdOf(fact.id)}
          onInput={({ currentTarget: { value } }) =>
            setTyped(fact.id, { text: value, sure, made: answer, isBusy: true })
          }
          onChange={({ currentTarget: { value } }) => afterPress(() => take(value, sure))}
        />
        {language.has(`eenheid.${fact.id}`) && (
          <Sentence
            of={fact.type === 'leeftijden' ? 'hulpmodus.eenheid-kinderen' : `eenheid.${fact.id}`}
            class="soft small"
          />
        )}
      </div>
      <RowFault fact={fact} fault={fault}>
        {cents !== undefined && 'min' in fact && cents <= fact.max && (
          <button type="button" class="btn quiet small" onClick={() => take(text, text)}>
            <Sentence
              of="check.zeker"
              values={{ bedrag: <Money cents={cents} />, per: <Sentence of={`eenheid.${fact.id}`} /> }}
            />
          </button>
        )}
      </RowFault>
    </>
  );
}
