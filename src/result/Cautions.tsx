import type { VNode } from 'preact';
import type { Scheme } from '../engine/ruleset.ts';
import { useCheck } from '../journey/check-context.ts';
import { Icon } from '../words/Icon.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { cautionsNow } from './cautions.ts';
import { Doubt } from './Reasons.tsx';

/**
 * What can matter for these schemes and is not asked, as far as it can concern this visitor.
 * @param canTurn only what can turn a "probably not"
 */
export function Cautions({
  schemes,
  canTurn = false,
}: {
  schemes: readonly Scheme[];
  canTurn?: boolean;
}): VNode | null {
  const { rules, journey } = useCheck();
  const all = cautionsNow(schemes, journey.answers, useLanguage().has);
  const cautions = canTurn ? all.filter(({ caution }) => caution.canTurn) : all;
  if (cautions.length === 0) return null;
  return (
    <ul class="when">
      {cautions.map(({ caution, key }) => {
        const source = rules.sources[caution.source];
        return (
          <li key={key}>
            <Icon name="info" />
            <p>
              <Sentence of={key} values={{ leeftijd: caution.youngerThan }} />{' '}
              {source && source.status !== 'bevestigd' && <Doubt source={source} />}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
