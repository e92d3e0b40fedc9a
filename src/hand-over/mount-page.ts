import { mount } from '../island/mount.tsx';
import { HandOver } from './HandOver.tsx';

mount('meenemen', HandOver);
