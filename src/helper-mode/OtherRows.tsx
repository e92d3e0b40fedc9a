import type { VNode } from 'preact';
import { banden, dontKnow } from '../engine/answers.ts';
import type { Fact } from '../engine/ruleset.ts';
import { factOf } from '../engine/situation.ts';
import { useCheck } from '../journey/check-context.ts';
import { Money } from '../words/Money.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { isSame, useHelper } from './helper-context.ts';
import { Pick } from './Pick.tsx';
import { afterPress } from './press.ts';
import { RowFault } from './RowFault.tsx';
import { emptyOther, figuresOfOther, nobody, type OtherRow, otherRows, readOtherRows } from './rows.ts';
import { Unknown } from './Unknown.tsx';

type OthersFact = Extract<Fact, { type: 'medebewoners' }>;

const labels = { leeftijd: 'huishouden.leeftijd', toetsingsinkomen: 'hulpmodus.ander-inkomen' } as const;
const units = { leeftijd: 'check.jaar', toetsingsinkomen: 'hulpmodus.ander-inkomen-eenheid' } as const;

/** The others in the home, one in a row: who, how old, the income of a year and whether there is studiefinanciering. */
export function OtherRows({ fact }: { fact: OthersFact }): VNode {
  const { rules, journey } = useCheck();
  const { others, setOthers, put } = useHelper();
  const language = useLanguage();
  const { medebewoners: answer } = journey.answers;
  const isOwn = others !== null && isSame(others.made, answer);
  const given = isOwn ? others.rows : otherRows(answer, language.code);
  const last = given[given.length - 1]?.band;
  const rows = given.length >= fact.max || last === '' || last === nobody ? given : [...given, emptyOther];
  const { faults } = readOtherRows(rows);

  function take(next: readonly OtherRow[]): void {
    const made = readOtherRows(next).answer;
    setOthers({ rows: next, made, busy: null });
    put(fact.id, made);
  }

  const changed = (index: number, part: Partial<OtherRow>): OtherRow[] =>
    rows.map((row, place) => (place === index ? { ...row, ...part } : row));
  const change = (index: number, part: Partial<OtherRow>): void => take(changed(index, part));

  return (
    <>
      {rows.map((row, index) => {
        const name = (part: string): string =>
          language.plain('hulpmodus.rij', { nummer: index + 1, deel: language.plain(part) });
        const fault = isOwn && others.busy === index ? null : (faults.get(index) ?? null);
        const cents = fault?.values.cents;
        const asked = fault?.field === 'leeftijd' ? 'leeftijd' : 'toetsingsinkomen';
        return (
          <div key={index} class="many">
            <div class="line">
              <Pick
                label={name('hulpmodus.band')}
                class="kind"
                value={row.band}
                options={[
                  ['', 'hulpmodus.kies'],
                  ...banden.map((band) => [band, `huishouden.${band}`] as const),
                  ...(rows.length === 1 || row.band === nobody
                    ? [[nobody, 'hulpmodus.niemand'] as const]
                    : []),
                ]}
                change={(band) => change(index, { band })}
              />
              {row.band !== '' && row.band !== nobody && row.band !== 'kamerhuurder' && (
                <>
                  {figuresOfOther.map((figure) => (
                    <span key={figure} class="line">
                      <input
                        class="utrecht-textbox utrecht-textbox--html-input"
                        type="text"
                        autocomplete="off"
                        spellcheck={false}
                        value={row[figure]}
                        aria-label={name(labels[figure])}
                        onInput={({ currentTarget: { value } }) =>
                          setOthers({ rows: changed(index, { [figure]: value }), made: answer, busy: index })
                        }
                        onChange={({ currentTarget: { value } }) =>
                          afterPress(() => change(index, { [figure]: value }))
                        }
                      />
                      <Sentence of={units[figure]} class="soft small" />
                    </span>
                  ))}
                  <label class="choice">
                    <input
                      type="checkbox"
                      checked={row.studie}
                      onChange={({ currentTarget }) => change(index, { studie: currentTarget.checked })}
                    />
                    <Sentence of="hulpmodus.studie" />
                  </label>
                </>
              )}
            </div>
            <RowFault fact={factOf(rules, asked) ?? fact} fault={fault} row={index}>
              {cents !== undefined && (
                <button
                  type="button"
                  class="btn quiet small"
                  onClick={() => change(index, { zeker: row.toetsingsinkomen })}
                >
                  <Sentence
                    of="check.zeker"
                    values={{ bedrag: <Money cents={cents} />, per: <Sentence of="per.jaar" /> }}
                  />
                </button>
              )}
            </RowFault>
          </div>
        );
      })}
      {answer === dontKnow || last !== nobody ? <Unknown fact={fact} resume={() => take(rows)} /> : null}
    </>
  );
}
