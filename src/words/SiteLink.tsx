import type { ComponentChildren, VNode } from 'preact';
import { useLanguage } from './speech.ts';

/**
 * A link out of the check, in a new tab: the answers live in this page only, and would be gone when the visitor comes back.
 */
export function SiteLink({
  to,
  class: look,
  children,
}: {
  to: string;
  class?: string;
  children: ComponentChildren;
}): VNode {
  const language = useLanguage();
  return (
    <a class={look} href={to} target="_blank" rel="noreferrer">
      {children}
      <span class="visually-hidden"> {language.plain('check.nieuw-tabblad')}</span>
    </a>
  );
}
