import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { useLanguage } from '../words/speech.ts';

/** Light around the code, in squares: without it cameras do not find the code. */
const margin = 4;

/** A text as a QR code. */
export function Scan({ text }: { text: string }): VNode {
  const language = useLanguage();
  const { path, side } = useMemo(() => {
    const code = generate(text);
    return { path: toSvgPath(code), side: code.size + 2 * margin };
  }, [text]);
  return (
    <svg
      class="scan"
      viewBox={`${-margin} ${-margin} ${side} ${side}`}
      role="img"
      aria-label={language.plain('meenemen.scan-naam')}
      shape-rendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
