import type { VNode } from 'preact';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { Keys } from './Keys.tsx';
import { letters } from './use-shortcuts.ts';

/** Every shortcut with what it does, and the way to turn them off. */
export function Shortcuts({
  isOn,
  isForm,
  turn,
}: {
  isOn: boolean;
  isForm: boolean;
  turn: (on: boolean) => void;
}): VNode {
  const language = useLanguage();
  return (
    <section aria-labelledby="sneltoetsen">
      <h2 id="sneltoetsen">
        <Sentence of="hulpmodus.sneltoetsen" />
      </h2>
      <ul class="key-list">
        {letters.map((letter) => (
          <li key={letter} class={isOn ? '' : 'off'}>
            <Keys of={`Alt ${letter.toUpperCase()}`} /> <Sentence of={`hulpmodus.toets.${letter}`} />
          </li>
        ))}
        {isForm && (
          <>
            <li>
              <Keys of="Enter" /> <Sentence of="hulpmodus.toets.enter" />
            </li>
            <li>
              <Keys of={`${language.plain('hulpmodus.letter-ja')} N ? 1`} />{' '}
              <Sentence of="hulpmodus.toets.keuze" />
            </li>
          </>
        )}
      </ul>
      <label class="choice">
        <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => turn(currentTarget.checked)} />
        <Sentence of="hulpmodus.sneltoetsen-aan" />
      </label>
    </section>
  );
}
