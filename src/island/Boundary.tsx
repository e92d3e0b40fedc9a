import { Component, type ComponentChildren } from 'preact';

interface Props {
  children: ComponentChildren;
}

/** Takes away what breaks while it is drawn, and shows what PageBroken.astro keeps in the page for that. */
export class Boundary extends Component<Props, { isBroken?: true }> {
  override componentDidCatch(error: unknown): void {
    this.setState({ isBroken: true });
    const trouble = document.getElementById('stuk');
    if (trouble) trouble.hidden = false;
    trouble?.querySelector<HTMLElement>('[tabindex]')?.focus();
    // The console of the browser gets it as any other error.
    queueMicrotask(() => {
      throw error;
    });
  }

  override render({ children }: Props, { isBroken }: { isBroken?: true }): ComponentChildren {
    return isBroken ? null : children;
  }
}
