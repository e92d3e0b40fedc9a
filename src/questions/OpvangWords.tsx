import { Fragment, type VNode } from 'preact';
import type { Opvang } from '../engine/answers.ts';
import { Money } from '../words/Money.tsx';
import { Sentence } from '../words/Sentence.tsx';

/** The care of the children in words, as a visitor gave it. */
export function OpvangWords({ opvang }: { opvang: readonly Opvang[] }): VNode {
  return (
    <>
      <Sentence of="opvang.kinderen" count={opvang.length} />{' '}
      {opvang.map(({ soort, uren, uurprijs }, index) => (
        <Fragment key={index}>
          {index > 0 && '; '}
          <Sentence
            of={`opvang.zin-${soort}`}
            values={{ uren: String(uren), uurprijs: <Money cents={uurprijs} /> }}
          />
        </Fragment>
      ))}
    </>
  );
}
