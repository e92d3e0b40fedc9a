import type { VNode } from 'preact';
import { opvangsoorten } from '../engine/answers.ts';
import type { Fact } from '../engine/ruleset.ts';
import { useCheck } from '../journey/check-context.ts';
import { confirmation, type Figure, isPossible, readFigure, slipInFigure } from '../questions/opvang.ts';
import { Money } from '../words/Money.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { isSame, useHelper } from './helper-context.ts';
import { Pick } from './Pick.tsx';
import { afterPress } from './press.ts';
import { RowFault } from './RowFault.tsx';
import { type CareRow, careRows, emptyCare, isEmptyCare, readCareRows } from './rows.ts';
import { Unknown } from './Unknown.tsx';

type CareFact = Extract<Fact, { type: 'opvang' }>;

const figures: readonly Figure[] = ['uren', 'uurprijs'];

/** The care of each child in a row: the kind, the hours of a month and the price of an hour. */
export function CareRows({ fact }: { fact: CareFact }): VNode {
  const { journey } = useCheck();
  const { care, setCare, put } = useHelper();
  const language = useLanguage();
  const { kinderopvang: answer } = journey.answers;
  const isOwn = care !== null && isSame(care.made, answer);
  const given = isOwn ? care.rows : careRows(answer, language.code);
  const last = given[given.length - 1];
  const isFull = given.length >= fact.most || (last !== undefined && isEmptyCare(last));
  const rows = isFull ? given : [...given, emptyCare];
  const { faults } = readCareRows(rows);

  function take(next: readonly CareRow[]): void {
    const made = readCareRows(next).answer;
    setCare({ rows: next, made, busy: null });
    put(fact.id, made);
  }

  const changed = (index: number, part: Partial<CareRow>): CareRow[] =>
    rows.map((row, place) => (place === index ? { ...row, ...part } : row));
  const change = (index: number, part: Partial<CareRow>): void => take(changed(index, part));
  const type = (index: number, part: Partial<CareRow>): void =>
    setCare({ rows: changed(index, part), made: answer, busy: index });

  return (
    <>
      {rows.map((row, index) => {
        const name = (part: string): string =>
          language.plain('hulpmodus.rij', { nummer: index + 1, deel: language.plain(part) });
        const fault = faults.get(index) ?? null;
        // What is still to be filled in is no fault yet.
        const isToCome =
          [row.soort, row.uren.trim(), row.uurprijs.trim()].includes('') || (isOwn && care.busy === index);
        const doubted = figures.find((each) => fault?.values.figure === readFigure(each, row[each]));
        const value = fault?.values.figure;
        return (
          <div key={index} class="many">
            <div class="line">
              <Pick
                label={name('opvang.soort')}
                class="kind"
                value={row.soort}
                options={[
                  ['', 'hulpmodus.kies'],
                  ...opvangsoorten.map((each) => [each, `hulpmodus.opvang.${each}`] as const),
                ]}
                change={(soort) => change(index, { soort })}
              />
              {figures.map((figure) => (
                <span key={figure} class="line">
                  <input
                    class="utrecht-textbox utrecht-textbox--html-input"
                    type="text"
                    autocomplete="off"
                    spellcheck={false}
                    value={row[figure]}
                    aria-label={name(`opvang.${figure}`)}
                    onInput={({ currentTarget }) => type(index, { [figure]: currentTarget.value })}
                    onChange={({ currentTarget: { value } }) =>
                      afterPress(() => change(index, { [figure]: value }))
                    }
                  />
                  <Sentence of={`hulpmodus.${figure}`} class="soft small" />
                </span>
              ))}
            </div>
            <RowFault fact={fact} fault={isToCome ? null : fault} row={index}>
              {doubted !== undefined &&
                value !== undefined &&
                slipInFigure(doubted, value) !== null &&
                isPossible(doubted, value) && (
                  <button
                    type="button"
                    class="btn quiet small"
                    onClick={() => change(index, { zeker: [...row.zeker, confirmation(doubted, value)] })}
                  >
                    <Sentence
                      of={`opvang.${doubted}-zeker`}
                      values={{
                        [doubted]: doubted === 'uren' ? String(value) : <Money cents={value} />,
                      }}
                    />
                  </button>
                )}
            </RowFault>
          </div>
        );
      })}
      <Unknown fact={fact} resume={() => take(rows)} />
    </>
  );
}
