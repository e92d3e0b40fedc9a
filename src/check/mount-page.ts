import { mount } from '../island/mount.tsx';
import { Check } from './Check.tsx';

mount('check', Check);
