import { render } from 'preact';
import { HelperMode } from './HelperMode.tsx';
import type { HelperData } from './helper-data.ts';

const place = document.getElementById('hulpmodus');
const data = document.getElementById('hulpmodus-gegevens');
if (place && data) {
  render(<HelperMode {...(JSON.parse(data.textContent) as HelperData)} />, place);
  document.getElementById('laden')?.remove();
}
