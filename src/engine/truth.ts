import type { Truth } from './outcome.ts';

/** What one part must be to settle a group alone. */
export const decisive = (type: 'alle' | 'een-van'): 'ja' | 'nee' => (type === 'alle' ? 'nee' : 'ja');

/** Kleene's three-valued "and" (alle) and "or" (een-van). One deciding part settles the group, whatever is unknown beside it. */
export function combine(type: 'alle' | 'een-van', parts: readonly Truth[]): Truth {
  const decides = decisive(type);
  if (parts.includes(decides)) return decides;
  if (parts.includes('onbekend')) return 'onbekend';
  return type === 'alle' ? 'ja' : 'nee';
}
