import type { VNode } from 'preact';
import { Icon } from '../words/Icon.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useCheck } from './check-context.ts';
import { leaveFrom } from './place.ts';

/** That nothing is kept, and the button that clears everything. Stands on every page of the check. */
export function Wipe(): VNode {
  const { actions } = useCheck();
  function wipe(): void {
    leaveFrom(null);
    actions.clear();
  }
  return (
    <p class="wipe soft small">
      <Icon name="lock" />
      <Sentence of="check.bewaren-niets" />
      <button type="button" class="btn plain" onClick={wipe}>
        <Sentence of="check.wis-alles" />
      </button>
    </p>
  );
}
