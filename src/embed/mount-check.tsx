/**
 * The check inside the page of a partner. It differs from /check/ in that nothing is kept for use without a network, and in that the
 * page around it learns nothing but that it is there.
 */
import { render } from 'preact';
import { Check } from '../check/Check.tsx';
import { Boundary } from '../island/Boundary.tsx';
import { isFramed } from '../island/frame.ts';
import type { CheckData } from '../journey/check-data.ts';
import { answerOnce, hideIds, keepToFrame } from './stay-inside.ts';

const place = document.getElementById('check');
const data = document.getElementById('check-gegevens');
if (place && data) {
  if (isFramed()) {
    hideIds();
    keepToFrame();
  }
  render(
    <Boundary>
      <Check {...(JSON.parse(data.textContent) as CheckData)} />
    </Boundary>,
    place,
  );
  document.getElementById('laden')?.remove();
  answerOnce();
}
