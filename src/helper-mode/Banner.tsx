import type { VNode } from 'preact';
import { useCheck } from '../journey/check-context.ts';
import { Icon } from '../words/Icon.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { Keys } from './Keys.tsx';

interface Props {
  isForm: boolean;
  /** Whether the keys beside the buttons do something. */
  hasKeys: boolean;
  show: (form: boolean) => void;
  wipe: () => void;
}

/** That helper mode is on and keeps nothing, how many answers there are, and the ways to another view, client or page. */
export function Banner({ isForm, hasKeys, show, wipe }: Props): VNode {
  const { journey } = useCheck();
  const language = useLanguage();
  const count = Object.values(journey.answers).filter((answer) => answer !== undefined).length;
  return (
    <section class="helper-bar" aria-label={language.plain('hulpmodus.titel')}>
      <p class="what">
        <Icon name="samen" />
        <Sentence of="hulpmodus.naam" as="strong" />
        <Sentence of="hulpmodus.bewaart-niets" />
        <Sentence of="hulpmodus.antwoorden" count={count} class="count" />
      </p>
      <fieldset class="views" aria-label={language.plain('hulpmodus.weergave')}>
        <button type="button" aria-pressed={!isForm} onClick={() => show(false)}>
          <Sentence of="hulpmodus.samen" />
        </button>
        <button type="button" aria-pressed={isForm} onClick={() => show(true)}>
          <Sentence of="hulpmodus.bladzijde" />
        </button>
        {hasKeys && <Keys of="Alt V" />}
      </fieldset>
      <a class="away" href={language.path('/check/')}>
        <Sentence of="hulpmodus.gewone-check" />
      </a>
      {language.has('hulpmodus.oefenen') && (
        <a class="away" href={language.path('/hulpverlener/oefenen/')}>
          <Sentence of="hulpmodus.oefenen" />
        </a>
      )}
      <button type="button" class="next-client" onClick={wipe}>
        <Icon name="eraser" />
        <Sentence of="hulpmodus.volgende" />
        {hasKeys && <Keys of="Alt N" />}
      </button>
    </section>
  );
}
