import type { ComponentChildren, VNode } from 'preact';
import { useLanguage } from '../words/speech.ts';

/** A link to a page of this site that asks the check for the answers, so that they stand in no address. */
export function AskingLink({ to, children }: { to: string; children: ComponentChildren }): VNode {
  const language = useLanguage();
  return (
    // biome-ignore lint/security/noBlankTarget: the page is of this site, and asks this one for the answers
    <a class="btn quiet" href={language.path(to)} target="_blank" rel="opener">
      {children}
      <span class="visually-hidden"> {language.plain('check.nieuw-tabblad')}</span>
    </a>
  );
}
