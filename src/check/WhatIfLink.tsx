import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { handOver } from '../what-if/hand-over.ts';
import { useCheck } from './check-context.ts';
import { Icon } from './Icon.tsx';
import { useLanguage } from './language.ts';
import { Sentence } from './Sentence.tsx';

/** A link to the page that shows this household with another income. That page asks for the answers, so they stand in no address. */
export function WhatIfLink(): VNode {
  const { answers } = useCheck().journey;
  const language = useLanguage();
  useEffect(() => handOver(answers), [answers]);
  return (
    // biome-ignore lint/security/noBlankTarget: the page is of this site, and asks this one for the answers
    <a class="btn quiet" href={language.path('/wat-als/')} target="_blank" rel="opener">
      <Icon name="arrow-right" flip />
      <Sentence of="check.wat-als" />
      <span class="visually-hidden"> {language.plain('check.nieuw-tabblad')}</span>
    </a>
  );
}
