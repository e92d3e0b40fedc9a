import type { VNode } from 'preact';
import { useCheck } from '../journey/check-context.ts';
import { Icon } from '../words/Icon.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { isClaimable } from './verdicts.ts';

/** How many schemes are probable or possible so far. */
export function Found(): VNode | null {
  const { outcomes } = useCheck().result;
  const found = outcomes.filter(isClaimable).length;
  const possible = outcomes.filter(({ verdict }) => verdict === 'misschien').length;
  if (found + possible === 0) return null;
  return (
    <p class="found">
      <Icon name="wel" />
      <span>
        {found > 0 && <Sentence of="check.gevonden" count={found} />}{' '}
        {possible > 0 && (
          <Sentence of={found > 0 ? 'check.nog-mogelijk' : 'check.mogelijk'} count={possible} />
        )}
      </span>
    </p>
  );
}
