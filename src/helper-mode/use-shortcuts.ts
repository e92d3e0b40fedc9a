import { useEffect, useRef } from 'preact/hooks';

/** The letters that do something together with Alt, in the order in which they are listed. */
export const letters = ['j', 'k', 'w', 'o', 's', 'v', 'p', 'n'] as const;
export type Letter = (typeof letters)[number];

/** The letter of a key. With Option a Mac writes a sign of its own, so there the place of the key tells. */
function letterOf({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();
}

/**
 * Does what a letter with Alt stands for, wherever the focus is. Nothing happens at a letter alone, so that nobody does something by
 * typing or by speaking, and AltGr goes on making signs.
 * @param isOn false where the helper turned the shortcuts off
 */
export function useShortcuts(isOn: boolean, does: Record<Letter, () => void>): void {
  const now = useRef(does);
  now.current = does;
  useEffect(() => {
    if (!isOn) return;
    function press(event: KeyboardEvent): void {
      const { altKey, ctrlKey, metaKey, shiftKey, repeat } = event;
      if (!altKey || ctrlKey || metaKey || shiftKey || event.getModifierState('AltGraph')) return;
      const letter = letters.find((each) => each === letterOf(event));
      if (letter === undefined) return;
      event.preventDefault();
      if (!repeat) now.current[letter]();
    }
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [isOn]);
}
