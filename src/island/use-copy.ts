import { useState } from 'preact/hooks';

/** A text that somebody wanted to copy, and whether the browser did it. */
export interface Copied {
  text: string;
  done: boolean;
}

/** Copies a text where the browser lets a page do that; where it does not, the text is to be copied by hand. */
export function useCopy(): { copied: Copied | null; copy: (text: string) => Promise<void> } {
  const [copied, setCopied] = useState<Copied | null>(null);
  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, done: true });
    } catch {
      setCopied({ text, done: false });
    }
  }
  return { copied, copy };
}
