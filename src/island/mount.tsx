import { type ComponentType, type ContainerNode, render, type VNode } from 'preact';
import { Boundary } from './Boundary.tsx';

/**
 * Draws what the script of a page is for in the place with this id, from the JSON that the page hands over under the same id with
 * `-gegevens` behind it. The page shows that it is loading until it is there. Nothing happens on a page without that place.
 * @param draw hydrate, where the page holds a first picture of it
 */
export function mount<Data>(
  id: string,
  Island: ComponentType<Data>,
  draw: (island: VNode, place: ContainerNode) => void = render,
): void {
  const place = document.getElementById(id);
  const data = document.getElementById(`${id}-gegevens`);
  if (!place || !data) return;
  draw(
    <Boundary>
      <Island {...(JSON.parse(data.textContent) as Data & object)} />
    </Boundary>,
    place,
  );
  document.getElementById('laden')?.remove();
}
