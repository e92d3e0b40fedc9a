import { hydrate } from 'preact';
import { mount } from '../island/mount.tsx';
import { WhatIf } from './WhatIf.tsx';

mount('wat-als', WhatIf, hydrate);
