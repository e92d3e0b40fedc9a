import type { VNode } from 'preact';
import { useCheck } from '../journey/check-context.ts';
import { hasAnswers } from '../journey/journey.ts';
import { Sheet } from '../result/Sheet.tsx';
import { useSorted } from '../result/use-sorted.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { useOpen } from './helper-context.ts';

/** The sheet of the result for on paper while questions are open: with the answers so far, and what nobody answered yet. */
export function HalfwaySheet(): VNode {
  const { journey } = useCheck();
  const language = useLanguage();
  const { sorted, all } = useSorted();
  const open = useOpen();
  const list = new Intl.ListFormat(language.code, { type: 'conjunction' });
  const named = list.format(open.map((fact) => language.plain(`feit.${fact}`)));
  return (
    <div class="result halfway">
      <Sheet sorted={sorted} all={all}>
        {!hasAnswers(journey) && <Sentence of="hulpmodus.print-leeg" as="p" />}
        {hasAnswers(journey) && open.length > 0 && (
          <Sentence of="hulpmodus.print-tussenstand" as="p" values={{ feiten: named }} />
        )}
      </Sheet>
    </div>
  );
}
