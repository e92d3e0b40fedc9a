import type { VNode } from 'preact';
import type { Inkomst } from '../engine/answers.ts';
import { useCheck } from '../journey/check-context.ts';
import { hasHolidayPay, isTaxed, personsAsked } from '../journey/incomes.ts';
import { Money } from '../words/Money.tsx';
import { Sentence } from '../words/Sentence.tsx';
import type { WhichInkomst } from './reading.ts';

/** What an income is called: its kind, which of that kind after the first, and that it is the partner's. */
export function InkomstName({
  van,
  soort,
  place = 0,
}: Omit<WhichInkomst, 'place'> & { place?: number }): VNode {
  return (
    <span key={`${van} ${soort} ${place}`}>
      <Sentence of={`inkomst.${soort}`} />
      {place > 0 && <span translate={false}> {place + 1}</span>}
      {van === 'partner' && (
        <>
          {' '}
          <Sentence of="inkomst.partner" />
        </>
      )}
    </span>
  );
}

/** Incomes in words, as a visitor gave them; those of a partner only while there can be one. */
export function InkomstWords({ inkomsten }: { inkomsten: readonly Inkomst[] }): VNode {
  const persons = personsAsked(useCheck().journey.answers);
  const counted = inkomsten.filter(({ van }) => persons.includes(van));
  if (counted.length === 0) return <Sentence of="inkomst.geen" />;
  return (
    <ul class="incomes">
      {counted.map((inkomst, index) => {
        const { van, soort, bedrag, per, vorm, vakantiegeld } = inkomst;
        const kind = hasHolidayPay(soort) ? 'vakantiegeld' : isTaxed(soort) ? 'vorm' : 'per';
        return (
          <li key={index}>
            <Sentence
              of={`inkomst.zin-${kind}`}
              values={{
                soort: <InkomstName van={van} soort={soort} />,
                bedrag: <Money cents={bedrag} />,
                vorm: <Sentence of={`inkomst.${vorm}`} />,
                per: <Sentence of={`per.${per}`} />,
                vakantiegeld: <Sentence of={`inkomst.${vakantiegeld}`} />,
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}
