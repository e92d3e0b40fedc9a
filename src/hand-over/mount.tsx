import { render } from 'preact';
import { HandOver } from './HandOver.tsx';
import type { HandOverData } from './hand-over-data.ts';

const place = document.getElementById('meenemen');
const data = document.getElementById('meenemen-gegevens');
if (place && data) render(<HandOver {...(JSON.parse(data.textContent) as HandOverData)} />, place);
