import { render } from 'preact';
import { Boundary } from '../island/Boundary.tsx';
import { HandOver } from './HandOver.tsx';
import type { HandOverData } from './hand-over-data.ts';

const place = document.getElementById('meenemen');
const data = document.getElementById('meenemen-gegevens');
if (place && data) {
  render(
    <Boundary>
      <HandOver {...(JSON.parse(data.textContent) as HandOverData)} />
    </Boundary>,
    place,
  );
  document.getElementById('laden')?.remove();
}
