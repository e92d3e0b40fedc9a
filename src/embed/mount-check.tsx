/** The check inside the page of a partner. It differs from /check/ in that nothing is kept for use without a network. */
import { render } from 'preact';
import { Boundary } from '../check/Boundary.tsx';
import { Check } from '../check/Check.tsx';
import type { CheckData } from '../check/check-data.ts';

const place = document.getElementById('check');
const data = document.getElementById('check-gegevens');
if (place && data) {
  render(
    <Boundary>
      <Check {...(JSON.parse(data.textContent) as CheckData)} />
    </Boundary>,
    place,
  );
  document.getElementById('laden')?.remove();
}
