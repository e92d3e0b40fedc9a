import type { VNode } from 'preact';
import { useLanguage } from '../words/speech.ts';
import { untranslated } from '../words/untranslated.ts';

/** The name of a scheme, which is never translated. */
export function SchemeName({ id }: { id: string }): VNode {
  return <span translate={untranslated}>{useLanguage().text(`regeling.${id}.naam`)}</span>;
}

/** The names of schemes as one phrase: A, B and C. */
export function SchemeNames({ schemes }: { schemes: { id: string }[] }): VNode {
  const language = useLanguage();
  const names = schemes.map(({ id }) => language.text(`regeling.${id}.naam`));
  const parts = new Intl.ListFormat(language.code, { type: 'conjunction' }).formatToParts(names);
  return (
    <>
      {parts.map(({ type, value }) =>
        type === 'element' ? (
          <strong key={value} translate={untranslated}>
            {value}
          </strong>
        ) : (
          value
        ),
      )}
    </>
  );
}
