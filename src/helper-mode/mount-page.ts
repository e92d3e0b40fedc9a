import { mount } from '../island/mount.tsx';
import { HelperMode } from './HelperMode.tsx';

mount('hulpmodus', HelperMode);
