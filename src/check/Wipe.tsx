import type { VNode } from 'preact';
import { useCheck } from './check-context.ts';
import { Icon } from './Icon.tsx';
import { leaveFrom } from './place.ts';
import { Sentence } from './Sentence.tsx';

/** That nothing is kept, and the button that clears everything. Stands on every page of the check. */
export function Wipe(): VNode {
  const { actions } = useCheck();
  function wipe(): void {
    leaveFrom(null);
    actions.clear();
  }
  return (
    <p class="wipe">
      <Icon name="lock" />
      <Sentence of="check.bewaren-niets" />
      <button type="button" class="btn plain" onClick={wipe}>
        <Sentence of="check.wis-alles" />
      </button>
    </p>
  );
}
