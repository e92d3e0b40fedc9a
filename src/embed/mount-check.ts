/**
 * The check inside the page of a partner. It differs from /check/ in that nothing is kept for use without a network, and in that the
 * page around it learns nothing but that it is there.
 */
import { Check } from '../check/Check.tsx';
import { isFramed } from '../island/frame.ts';
import { mount } from '../island/mount.tsx';
import { answerOnce, hideIds, keepToFrame } from './stay-inside.ts';

if (isFramed()) {
  hideIds();
  keepToFrame();
}
mount('check', Check);
answerOnce();
