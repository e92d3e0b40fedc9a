import type { VNode } from 'preact';
import { dontKnow, tijdvakken } from '../engine/answers.ts';
import type { Fact } from '../engine/ruleset.ts';
import { useCheck } from '../journey/check-context.ts';
import { hasHolidayPay, isTaxed, personsAsked } from '../journey/incomes.ts';
import { confirmation, noIncome } from '../questions/read-inkomsten.ts';
import { Money } from '../words/Money.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { isSame, useHelper } from './helper-context.ts';
import { Pick } from './Pick.tsx';
import { afterPress } from './press.ts';
import { RowFault } from './RowFault.tsx';
import {
  emptyIncome,
  type IncomeRow,
  incomeRows,
  isEmptyIncome,
  kindsOffered,
  readIncomeRows,
} from './rows.ts';
import { Unknown } from './Unknown.tsx';

/** The incomes, one in a row: whose, what, how much, over which time, before or after tax, and whether holiday pay is in it. */
export function IncomeRows({ fact }: { fact: Fact }): VNode {
  const { journey } = useCheck();
  const { incomes, setIncomes, put } = useHelper();
  const language = useLanguage();
  const { inkomsten: answer } = journey.answers;
  const persons = personsAsked(journey.answers);
  const isOwn = incomes !== null && isSame(incomes.made, answer);
  const given = isOwn ? incomes.rows : incomeRows(answer ?? journey.kept.inkomsten, language.code);
  const last = given[given.length - 1];
  // Who has no income needs no further row, unless there is a partner of whom nothing stands yet.
  const missing = persons.find((person) => !given.some((row) => row.van === person && !isEmptyIncome(row)));
  const isFull = last !== undefined && (isEmptyIncome(last) || (last.soort === noIncome && !missing));
  const rows = isFull ? given : [...given, emptyIncome(missing ?? 'ik')];
  const { faults } = readIncomeRows(rows, persons);
  const isBegun = answer !== dontKnow && rows.some((row) => !isEmptyIncome(row));

  function take(next: readonly IncomeRow[]): void {
    const made = readIncomeRows(next, persons).answer;
    setIncomes({ rows: next, made, busy: null });
    put(fact.id, made);
  }

  const changed = (index: number, part: Partial<IncomeRow>): IncomeRow[] =>
    rows.map((row, place) => (place === index ? { ...row, ...part } : row));
  const change = (index: number, part: Partial<IncomeRow>): void => take(changed(index, part));
  const type = (index: number, part: Partial<IncomeRow>): void =>
    setIncomes({ rows: changed(index, part), made: answer, busy: index });

  return (
    <>
      {rows.map((row, index) => {
        if (!persons.includes(row.van)) return null;
        const name = (part: string): string =>
          language.plain('hulpmodus.rij', { nummer: index + 1, deel: language.plain(part) });
        const isMoney = row.soort !== noIncome;
        const kind = row.soort === noIncome ? '' : row.soort;
        const fault = faults.get(index) ?? null;
        // What is still to come, or half typed, is no fault yet.
        const isToCome = fault?.text === 'fout.inkomst-leeg' || (isOwn && incomes.busy === index);
        const shown = isToCome ? null : fault;
        const { cents, per } = shown?.values ?? {};
        return (
          <div key={index} class="many">
            <div class="line">
              {persons.length > 1 && (
                <Pick
                  label={name('hulpmodus.van-wie')}
                  value={row.van}
                  options={persons.map((person) => [person, `hulpmodus.van-${person}`] as const)}
                  change={(van) => change(index, { van })}
                />
              )}
              <Pick
                label={name('hulpmodus.soort')}
                class="kind"
                value={row.soort}
                options={[
                  ['', 'hulpmodus.kies'],
                  ...kindsOffered.map((kind) => [kind, `hulpmodus.inkomst.${kind}`] as const),
                ]}
                change={(soort) => change(index, { soort })}
              />
              {isMoney && (
                <>
                  <input
                    class={`utrecht-textbox utrecht-textbox--html-input ${shown ? 'utrecht-textbox--invalid' : ''}`}
                    type="text"
                    autocomplete="off"
                    spellcheck={false}
                    placeholder="€"
                    value={row.bedrag}
                    aria-invalid={shown ? 'true' : undefined}
                    aria-label={name('inkomst.bedrag')}
                    onInput={({ currentTarget }) => type(index, { bedrag: currentTarget.value })}
                    onChange={({ currentTarget: { value } }) =>
                      afterPress(() => change(index, { bedrag: value }))
                    }
                  />
                  <Pick
                    label={name('inkomst.per')}
                    value={row.per}
                    options={tijdvakken.map((each) => [each, `per.${each}`] as const)}
                    change={(chosen) => change(index, { per: chosen })}
                  />
                  {(kind === '' || isTaxed(kind)) && (
                    <Pick
                      label={name('inkomst.vorm')}
                      value={row.vorm}
                      options={[
                        ['netto', 'inkomst.netto'],
                        ['bruto', 'inkomst.bruto'],
                      ]}
                      change={(vorm) => change(index, { vorm })}
                    />
                  )}
                  {(kind === '' || hasHolidayPay(kind)) && (
                    <Pick
                      label={name('inkomst.vakantiegeld')}
                      value={row.vakantiegeld}
                      options={[
                        ['zonder', 'hulpmodus.zonder'],
                        ['met', 'hulpmodus.met'],
                      ]}
                      change={(vakantiegeld) => change(index, { vakantiegeld })}
                    />
                  )}
                </>
              )}
            </div>
            <RowFault fact={fact} fault={shown} row={index}>
              {cents !== undefined && per !== undefined && (
                <button
                  type="button"
                  class="btn quiet small"
                  onClick={() => change(index, { zeker: confirmation(cents, per) })}
                >
                  <Sentence
                    of="inkomst.zeker"
                    values={{ bedrag: <Money cents={cents} />, per: <Sentence of={`per.${per}`} /> }}
                  />
                </button>
              )}
            </RowFault>
          </div>
        );
      })}
      <Unknown fact={fact} resume={() => take(rows)} />
      <p class="soft small" role="status">
        {isBegun && answer === undefined && missing === 'partner' && (
          <Sentence of="hulpmodus.nog-van-partner" />
        )}
      </p>
    </>
  );
}
