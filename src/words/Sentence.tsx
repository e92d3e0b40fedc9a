import type { ComponentChild, VNode } from 'preact';
import { useLanguage } from './speech.ts';

type Tag = 'span' | 'p' | 'strong' | 'small' | 'h1' | 'h2' | 'h3' | 'li' | 'dt' | 'dd';

interface Props {
  /** Key of the text. */
  of: string;
  /** What stands at the placeholders. */
  values?: Record<string, ComponentChild>;
  /** Chooses between singular and plural, and fills {{count}}. */
  count?: number;
  as?: Tag;
  class?: string;
  id?: string;
}

/**
 * A text in an element of its own. A translating browser rewrites text nodes, so a text that changes must bring a new element:
 * the key of the element is the text, and every placeholder is a span with its own key.
 */
export function Sentence({ of, values = {}, count, as = 'span', ...rest }: Props): VNode {
  const language = useLanguage();
  const text = language.text(of, count);
  const pieces = text.split(/\{\{\s*([\w-]+)\s*\}\}/);
  const filled = count === undefined ? values : { count: String(count), ...values };
  // Every tag here takes the same attributes as a span.
  const Element = as as 'span';
  return (
    <Element key={text} {...rest}>
      {pieces.length === 1 ? text : pieces.map(fill)}
    </Element>
  );

  function fill(piece: string, index: number): VNode | null {
    if (piece === '') return null;
    if (index % 2 === 0) return <span key={`${index} ${piece}`}>{piece}</span>;
    const value = filled[piece];
    return <span key={typeof value === 'string' ? `${index} ${value}` : index}>{value}</span>;
  }
}
