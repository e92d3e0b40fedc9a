import type { VNode } from 'preact';
import type { Ruleset } from '../engine/ruleset.ts';
import { Situation } from '../engine/situation.ts';
import { CheckContext, type CheckState } from '../journey/check-context.ts';
import { Bill } from '../result/Bill.tsx';
import type { Language } from '../words/languages.ts';
import { LanguageContext, speak } from '../words/speech.ts';
import type { WorkedExample } from './worked-examples.ts';

interface Props {
  rules: Ruleset;
  language: Language;
  texts: Record<string, string>;
  example: WorkedExample;
}

/** The bill of a worked example, as the check shows it. For the build. */
export function ExampleBill({ rules, language, texts, example }: Props): VNode {
  const { scheme, outcome, answers, on } = example;
  // A bill asks nothing else of the check.
  const state = { rules, on, situation: new Situation(rules, answers, on) } as unknown as CheckState;
  return (
    <LanguageContext.Provider value={speak(language, texts)}>
      <CheckContext.Provider value={state}>
        <Bill scheme={scheme} outcome={outcome} />
      </CheckContext.Provider>
    </LanguageContext.Provider>
  );
}
