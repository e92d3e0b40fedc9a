import { useRef, useState } from 'preact/hooks';
import { type Answer, dontKnow } from '../engine/answers.ts';
import type { FactId } from '../engine/ruleset.ts';
import type { CheckState } from '../journey/check-context.ts';
import { give, type Journey } from '../journey/journey.ts';
import { type HelperState, isSame, type Typed, type TypedRows } from './helper-context.ts';
import { forgetWaiting } from './press.ts';
import type { CareRow, IncomeRow, OtherRow } from './rows.ts';

/** What helper mode remembers of one client besides the answers. */
interface Remembered {
  typed: Readonly<Record<FactId, Typed>>;
  incomes: TypedRows<IncomeRow> | null;
  care: TypedRows<CareRow> | null;
  others: TypedRows<OtherRow> | null;
  focus: FactId | null;
}

const nobody: Remembered = { typed: {}, incomes: null, care: null, others: null, focus: null };

/** The client who sits beside the helper: the answers, and everything that was typed, read or not. */
export interface Client {
  helper: Omit<HelperState, 'laws'>;
  /** Whether anything was filled in. */
  isTouched: boolean;
  /** The journey as the last change left it, which may not be on the screen yet: a field is left and a button pressed at once. */
  latest(): Journey;
  update(next: Journey): void;
  look(fact: FactId): void;
  /** Begins with another client, of whom nothing is known. */
  forget(next: Journey): void;
}

/** The client of now; `set` changes what the check remembers. */
export function useClient({ scope, on, journey, set }: CheckState & { set(next: Journey): void }): Client {
  const [client, setClient] = useState(nobody);
  const newest = useRef(journey);
  newest.current = journey;

  function change(part: Partial<Remembered>): void {
    setClient((before) => ({ ...before, ...part }));
  }

  function update(next: Journey): void {
    newest.current = next;
    set(next);
  }

  function put(fact: FactId, answer: Answer | undefined): void {
    const before = newest.current;
    if (isSame(before.answers[fact], answer)) return;
    const { view, notice } = before;
    update({ ...give(scope, on, before, { [fact]: answer }), view, notice, returnTo: null });
  }

  function giveUp(fact: FactId): void {
    const { incomes, care, others } = client;
    if (fact === 'inkomsten' && incomes !== null) change({ incomes: { ...incomes, made: dontKnow } });
    if (fact === 'kinderopvang' && care !== null) change({ care: { ...care, made: dontKnow } });
    if (fact === 'medebewoners' && others !== null) change({ others: { ...others, made: dontKnow } });
    put(fact, dontKnow);
  }

  return {
    helper: {
      ...client,
      setTyped: (fact, typed) =>
        setClient((before) => ({ ...before, typed: { ...before.typed, [fact]: typed } })),
      setIncomes: (incomes) => change({ incomes }),
      setCare: (care) => change({ care }),
      setOthers: (others) => change({ others }),
      put,
      giveUp,
    },
    isTouched:
      Object.values(journey.answers).some((answer) => answer !== undefined) ||
      Object.values(client.typed).some(({ text }) => text.trim() !== '') ||
      journey.received.length > 0 ||
      client.incomes !== null ||
      client.care !== null ||
      client.others !== null,
    latest: () => newest.current,
    update,
    look: (focus) => change({ focus }),
    forget: (next) => {
      // What a field that is left would still take in belongs to the last client.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      forgetWaiting();
      setClient(nobody);
      update(next);
    },
  };
}
