import { hydrate } from 'preact';
import { Boundary } from '../island/Boundary.tsx';
import { WhatIf } from './WhatIf.tsx';
import type { WhatIfData } from './what-if-data.ts';

const place = document.getElementById('wat-als');
const data = document.getElementById('wat-als-gegevens');
if (place && data) {
  hydrate(
    <Boundary>
      <WhatIf {...(JSON.parse(data.textContent) as WhatIfData)} />
    </Boundary>,
    place,
  );
  document.getElementById('laden')?.remove();
}
