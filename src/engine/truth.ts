import type { Truth } from './outcome.ts';

/** Kleene's three-valued "and" (alle) and "or" (een-van). One deciding part settles the group, whatever is unknown beside it. */
export function combine(type: 'alle' | 'een-van', parts: readonly Truth[]): Truth {
  const decides = type === 'alle' ? 'nee' : 'ja';
  if (parts.includes(decides)) return decides;
  if (parts.includes('onbekend')) return 'onbekend';
  return type === 'alle' ? 'ja' : 'nee';
}
