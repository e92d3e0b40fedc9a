import { type Opvang, opvangsoorten } from '../engine/answers.ts';
import { confirmation, type Figure, isPossible, opvangField, readFigure, slipInFigure } from './opvang.ts';
import { type Fault, fault, type Reading, written } from './reading.ts';

/** Reads the care of each child, up to the first fault. */
export function readOpvang(count: number, form: FormData): Reading {
  const opvang: Opvang[] = [];
  for (let index = 0; index < count; index += 1) {
    const child = readChild(index, form);
    if ('fault' in child) return child;
    opvang.push(child);
  }
  return { answer: opvang };
}

function readChild(index: number, form: FormData): Opvang | { fault: Fault } {
  const name = opvangField(index, 'soort');
  const soort = opvangsoorten.find((each) => each === written(form, name));
  if (soort === undefined) return fault(name, 'fout.opvang-soort', { kind: index + 1 });
  const uren = readOne('uren', index, form);
  if (typeof uren !== 'number') return uren;
  const uurprijs = readOne('uurprijs', index, form);
  return typeof uurprijs === 'number' ? { soort, uren, uurprijs } : uurprijs;
}

function readOne(figure: Figure, index: number, form: FormData): number | { fault: Fault } {
  const name = opvangField(index, figure);
  const kind = index + 1;
  const value = readFigure(figure, written(form, name));
  if (value === null) return fault(name, `fout.opvang-${figure}`, { kind });
  const slip = slipInFigure(figure, value);
  const confirmed = form.getAll(opvangField(index, 'zeker')).includes(confirmation(figure, value));
  if (slip === null || (confirmed && isPossible(figure, value))) return value;
  return fault(name, `fout.opvang-${slip}`, { kind, figure: value });
}
