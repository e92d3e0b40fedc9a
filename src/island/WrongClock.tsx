import type { VNode } from 'preact';
import { Icon } from '../words/Icon.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import type { VisitorDay } from './today.ts';

/** That the clock of the device is not believed, and which day is reckoned with instead. */
export function WrongClock({ clock, on }: VisitorDay): VNode | null {
  const language = useLanguage();
  if (clock === null) return null;
  return (
    <p class="privacy wrong-clock">
      <Icon name="info" />
      <Sentence of="check.klok" values={{ klok: language.day(clock), dag: language.day(on) }} />
    </p>
  );
}
