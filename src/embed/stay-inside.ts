/**
 * What keeps the check to its frame: by nothing that it does can the page around it tell what somebody answered. For /embed/check/
 * only, and only where that stands in a frame.
 */
import { options } from 'preact';
import { present, question } from './height-message.ts';

/** The attributes that hold an id, or several with spaces between. */
const withIds = ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls'] as const;

/**
 * Makes every id in the check one that nobody can guess. A page may change the fragment of a frame, and a browser that finds an element
 * of that id moves the focus to it. That the page can see: without this it would learn which schemes are in the result.
 */
export function hideIds(): void {
  const secret = [...crypto.getRandomValues(new Uint32Array(4))].map((each) => each.toString(36)).join('');
  const { vnode: before } = options;
  options.vnode = (vnode) => {
    if (typeof vnode.type === 'string') {
      const props = vnode.props as Record<string, unknown>;
      for (const name of withIds) {
        const ids = props[name];
        if (typeof ids === 'string') props[name] = ids.replace(/\S+/g, `$&-${secret}`);
      }
    }
    before?.(vnode);
  };
}

/** CSS pixels that stay free above or below what comes into sight. */
const room = 16;

/**
 * Keeps scrolling and focus by a script inside the frame. A browser scrolls the page around along, and gives the frame the focus of a
 * field on that page in which somebody may be writing.
 */
export function keepToFrame(): void {
  // A screen reader may press a button in a frame that has no focus yet.
  let isPressed = false;
  const press = ({ isTrusted }: Event): void => {
    isPressed ||= isTrusted;
  };
  addEventListener('click', press, true);
  addEventListener('keydown', press, true);
  addEventListener('blur', () => {
    isPressed = false;
  });

  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (how) {
    if (!isPressed && !document.hasFocus()) return;
    focus.call(this, { preventScroll: true });
    if (how?.preventScroll !== true) this.scrollIntoView({ block: 'nearest' });
  };
  Element.prototype.scrollIntoView = function (how) {
    const { top, bottom } = this.getBoundingClientRect();
    const upTo = top - room;
    const downTo = bottom + room - document.documentElement.clientHeight;
    const isNearest = typeof how === 'object' && how.block === 'nearest';
    if (!isNearest || upTo < 0) scrollBy(0, upTo);
    else if (downTo > 0) scrollBy(0, Math.min(downTo, upTo));
  };
}

/** Tells the page around that the check is there, once that asks, in the same words for everybody; and then nothing ever again. */
export function answerOnce(): void {
  addEventListener('message', function answer({ source, origin, data }) {
    if (parent === window || source !== parent || data !== question) return;
    removeEventListener('message', answer);
    // A page that a web editor opens from their disk has no origin to name.
    parent.postMessage(present, origin === 'null' ? '*' : origin);
  });
}
