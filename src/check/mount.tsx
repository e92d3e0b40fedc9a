import { render } from 'preact';
import { Boundary } from '../island/Boundary.tsx';
import type { CheckData } from '../journey/check-data.ts';
import { Check } from './Check.tsx';

const place = document.getElementById('check');
const data = document.getElementById('check-gegevens');
if (place && data) {
  render(
    <Boundary>
      <Check {...(JSON.parse(data.textContent) as CheckData)} />
    </Boundary>,
    place,
  );
  // The page shows that the questions are loading until they are there.
  document.getElementById('laden')?.remove();
}
