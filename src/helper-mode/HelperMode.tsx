import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { CheckPages } from '../check/CheckPages.tsx';
import { visitorDay } from '../island/today.ts';
import { CheckContext } from '../journey/check-context.ts';
import { useCheckState } from '../journey/use-check-state.ts';
import { Sentence } from '../words/Sentence.tsx';
import { LanguageContext, speak } from '../words/speech.ts';
import { Banner } from './Banner.tsx';
import { FormView } from './FormView.tsx';
import { factAt } from './fact-at.ts';
import { isFormOpen } from './form-history.ts';
import { HalfwaySheet } from './HalfwaySheet.tsx';
import { HelperContext } from './helper-context.ts';
import type { HelperData } from './helper-data.ts';
import { IdleDialog } from './IdleDialog.tsx';
import { Panel } from './Panel.tsx';
import { watchPresses } from './press.ts';
import { useClient } from './use-client.ts';
import { useIdle } from './use-idle.ts';
import { useKeys } from './use-keys.ts';
import { useFirstFocus, useTurns } from './use-turns.ts';
import { useView } from './use-view.ts';

/** The check for somebody who helps another, in one of two views, with what the helper needs to know beside it. */
export function HelperMode({ texts, language: code, laws, built, ...data }: HelperData): VNode {
  const language = useMemo(() => speak(code, texts), [code, texts]);
  const [day, setDay] = useState(() => visitorDay(built));
  const [hasKeys, setKeys] = useState(true);
  // Before the check begins: that takes the name of the form out of the address.
  const [isForm, setForm] = useState(isFormOpen);
  const check = useCheckState(data, language.path('/'), day);
  const client = useClient(check);
  const { helper, isTouched } = client;
  useEffect(watchPresses, []);
  const { show, actions, openNext, fill } = useView(check, client, isForm, setForm);
  const { turn, isWiped, wipe } = useTurns(data.rules, built, setDay, client);
  useFirstFocus(isForm, turn, check.rules.facts[0]?.id ?? '', helper.focus);
  const { idle, stay } = useIdle(isTouched, wipe);
  useKeys(hasKeys && idle === null, { isForm, giveUp: helper.giveUp, show, openNext, wipe });

  const focusHere = (event: FocusEvent): void => {
    const fact = event.target instanceof Element ? factAt(event.target, check.rules) : null;
    if (fact !== null) client.look(fact);
  };

  return (
    <LanguageContext.Provider value={language}>
      <CheckContext.Provider value={{ ...check, actions: { ...actions, clear: wipe } }}>
        <HelperContext.Provider value={{ laws, ...helper }}>
          <Banner isForm={isForm} hasKeys={hasKeys} show={show} wipe={wipe} />
          <div class="wiped" role="status">
            {isWiped && (
              <p key={turn}>
                <Sentence of="hulpmodus.gewist" as="strong" />
              </p>
            )}
          </div>
          <div class="helper-body" key={turn}>
            <div class="client" onFocusIn={focusHere}>
              {isForm ? <FormView hasKeys={hasKeys} /> : <CheckPages />}
              {(isForm || check.journey.view.page !== 'uitkomst') && <HalfwaySheet />}
            </div>
            <Panel isForm={isForm} hasKeys={hasKeys} setKeys={setKeys} fill={fill} />
          </div>
          {idle !== null && <IdleDialog idle={idle} stay={stay} wipe={wipe} />}
        </HelperContext.Provider>
      </CheckContext.Provider>
    </LanguageContext.Provider>
  );
}
