import { render } from 'preact';
import { Boundary } from '../island/Boundary.tsx';
import { HelperMode } from './HelperMode.tsx';
import type { HelperData } from './helper-data.ts';

const place = document.getElementById('hulpmodus');
const data = document.getElementById('hulpmodus-gegevens');
if (place && data) {
  render(
    <Boundary>
      <HelperMode {...(JSON.parse(data.textContent) as HelperData)} />
    </Boundary>,
    place,
  );
  document.getElementById('laden')?.remove();
}
