/**
 * The element <zelfcheck-kaart> on the page of a partner: a frame with a page of ours. A card is as high as what it holds. The whole
 * check is as high as the window of the visitor allows, and scrolls in that. The element stores nothing, and hears nothing from the
 * frame but the height of a card, or that the check is there.
 *
 *   <script type="module" src="https://.../embed/v1.js"></script>
 *   <zelfcheck-kaart regeling="leergeld"><a href="https://.../regelingen/leergeld/">Leergeld</a></zelfcheck-kaart>
 *
 * Until the frame has answered, and where it never does, the element shows what stands in it: a link.
 */
import { known } from 'virtual:known';
import { attributes, frameOf, tag } from './frame-of.ts';
import { heightIn, present, question } from './height-message.ts';

const { origin } = new URL(import.meta.url);

// Neither a sheet made by a script nor styles set by one need 'unsafe-inline' in the policy of the partner. Where a browser makes no
// sheets, the element stays in the line, and what it holds looks the same.
const sheet = 'replaceSync' in CSSStyleSheet.prototype ? new CSSStyleSheet() : null;
sheet?.replaceSync(':host{display:block}:host([hidden]){display:none}');

const look = {
  display: 'block',
  inlineSize: '100%',
  border: '0',
  borderRadius: '12px',
  boxShadow: '0 0 0 1px #8a8a8a',
};
const unseen = { blockSize: '0', visibility: 'hidden' };
const seen = { blockSize: '', visibility: '' };
/** What the check leaves free of the window is where a finger moves the page around it. */
const seenCheck = { ...seen, blockSize: 'min(85vh, 900px)' };

class Kaart extends HTMLElement {
  static observedAttributes = attributes;

  #frame: HTMLIFrameElement | null = null;
  #isCheck = false;
  #isWaiting = false;

  connectedCallback(): void {
    if (this.shadowRoot === null) {
      const root = this.attachShadow({ mode: 'open' });
      if (sheet !== null) root.adoptedStyleSheets = [sheet];
    }
    addEventListener('message', this.#hear);
    this.#showSoon();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
  }

  attributeChangedCallback(): void {
    this.#showSoon();
  }

  /** Several attributes that come or change at once make one frame. */
  #showSoon(): void {
    if (!this.isConnected || this.#isWaiting) return;
    this.#isWaiting = true;
    queueMicrotask(() => {
      this.#isWaiting = false;
      if (this.isConnected) this.#show();
    });
  }

  #show(): void {
    const { path, title, language, isCheck, faults } = frameOf((name) => this.getAttribute(name), known);
    for (const fault of faults) console.error(`<${tag}>: ${fault}`, this);
    const frame = document.createElement('iframe');
    frame.title = title;
    frame.lang = language;
    frame.referrerPolicy = 'no-referrer';
    // The check can copy its result where the browser asks for leave to do that.
    frame.allow = 'clipboard-write';
    frame.src = origin + path;
    frame.addEventListener('load', () => frame.contentWindow?.postMessage(question, origin));
    Object.assign(frame.style, look, unseen);
    this.#frame = frame;
    this.#isCheck = isCheck;
    this.shadowRoot?.replaceChildren(document.createElement('slot'), frame);
  }

  #hear = (event: MessageEvent): void => {
    const frame = this.#frame;
    if (frame === null || event.source !== frame.contentWindow || event.origin !== origin) return;
    const height = heightIn(event.data);
    if (this.#isCheck ? event.data !== present : height === null) return;
    if (!this.#isCheck) frame.height = String(height);
    Object.assign(frame.style, this.#isCheck ? seenCheck : seen);
    this.shadowRoot?.querySelector('slot')?.remove();
  };
}

if (!customElements.get(tag)) customElements.define(tag, Kaart);
