/**
 * The element <zelfcheck-kaart> on the page of a partner: a frame with a page of ours, as high as what it holds. It stores nothing,
 * and hears nothing from the frame but its height.
 *
 *   <script type="module" src="https://.../embed/v1.js"></script>
 *   <zelfcheck-kaart regeling="leergeld"><a href="https://.../regelingen/leergeld/">Leergeld</a></zelfcheck-kaart>
 *
 * Until the frame has said how high it is, and where it never does, the element shows what stands in it: a link.
 */
import { known } from 'virtual:known';
import { attributes, frameOf, tag } from './frame-of.ts';
import { heightIn, question } from './height-message.ts';

const { origin } = new URL(import.meta.url);

// A sheet made by a script needs no 'unsafe-inline' in the policy of the partner.
const rules =
  ':host{display:block}:host([hidden]){display:none}' +
  'iframe{display:block;inline-size:100%;border:0;border-radius:12px;box-shadow:0 0 0 1px #8a8a8a}' +
  'iframe:not([height]){block-size:0;visibility:hidden}';

function dress(root: ShadowRoot): void {
  if ('adoptedStyleSheets' in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    root.adoptedStyleSheets = [sheet];
  } else {
    // Safari before 16.4 and Firefox before 101 make none.
    const style = document.createElement('style');
    style.textContent = rules;
    (root as ShadowRoot).append(style);
  }
}

class Kaart extends HTMLElement {
  static observedAttributes = attributes;

  #frame: HTMLIFrameElement | null = null;
  #isWaiting = false;

  connectedCallback(): void {
    if (this.shadowRoot === null) dress(this.attachShadow({ mode: 'open' }));
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
    const { path, title, language, faults } = frameOf((name) => this.getAttribute(name), known);
    for (const fault of faults) console.error(`<${tag}>: ${fault}`, this);
    const frame = document.createElement('iframe');
    frame.title = title;
    frame.lang = language;
    frame.referrerPolicy = 'no-referrer';
    // The check can copy its result where the browser asks for leave to do that.
    frame.allow = 'clipboard-write';
    frame.src = origin + path;
    frame.addEventListener('load', () => frame.contentWindow?.postMessage(question, origin));
    this.#frame = frame;
    this.shadowRoot?.replaceChildren(document.createElement('slot'), frame);
  }

  #hear = (event: MessageEvent): void => {
    const frame = this.#frame;
    if (frame === null || event.source !== frame.contentWindow || event.origin !== origin) return;
    const height = heightIn(event.data);
    if (height === null) return;
    frame.height = String(height);
    this.shadowRoot?.querySelector('slot')?.remove();
  };
}

if (!customElements.get(tag)) customElements.define(tag, Kaart);
