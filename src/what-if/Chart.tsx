import type { VNode } from 'preact';
import { wholeEuros } from '../words/money.ts';
import { useLanguage } from '../words/speech.ts';
import { untranslated } from '../words/untranslated.ts';
import type { Curve } from './curve.ts';
import type { End } from './ends.ts';

/** The measures of a chart: for a wide page, or for a phone. Letters are as large in both. */
interface Size {
  name: string;
  width: number;
  height: number;
  /** How many ticks of the wage have room. */
  ticks: number;
}

export const wide: Size = { name: 'wide', width: 700, height: 430, ticks: 8 };
export const narrow: Size = { name: 'narrow', width: 350, height: 400, ticks: 4 };

const thousand = 1000_00;
const distances = [500_00, thousand, 2 * thousand, 5 * thousand];
const margin = { top: 34, right: 30, bottom: 54, left: 62 };
const markerRadius = 11;
/** About how wide the name of the lower line is. */
const labelWidth = 115;

interface Props {
  size: Size;
  found: Curve;
  ends: End[];
  now: number;
  later: number;
}

/**
 * Income, and income with support, at every wage. The ends are numbered as in the list and the table, which say the same in words, so
 * the picture itself has one sentence.
 */
export function Chart({ size, found, ends, now, later }: Props): VNode {
  const language = useLanguage();
  const { points, stretches } = found;
  const first = points[0] ?? found.at(0);
  const last = points[points.length - 1] ?? first;
  const top = Math.max(thousand, ...points.map(({ total }) => Math.ceil(total / thousand) * thousand));
  const right = size.width - margin.right;
  const floor = size.height - margin.bottom;
  const x = (wage: number): number => round(margin.left + (wage / last.wage) * (right - margin.left));
  const y = (cents: number): number => round(floor - (cents / top) * (floor - margin.top));
  // A scheme that ends at once is a step down, which falls between two points.
  const drawn = [...points, ...ends.flatMap(({ at }) => [found.at(at), found.at(at + 100)])].sort(
    (one, other) => one.wage - other.wage,
  );
  const line = (height: (point: (typeof drawn)[number]) => number): string =>
    `M${drawn.map((point) => `${x(point.wage)} ${y(height(point))}`).join('L')}`;
  /** Ticks at the same distance, no more of them than there is room for. */
  const ticks = (until: number, room: number): number[] => {
    const each = distances.find((distance) => until / distance <= room) ?? until;
    return Array.from({ length: Math.floor(until / each) + 1 }, (_, place) => place * each);
  };
  const title = language.plain('wat-als.grafiek', {
    begin: language.money(wholeEuros(first.total)),
    hoogste: language.money(last.wage),
    eind: language.money(wholeEuros(last.total)),
    aantal: ends.length,
  });

  return (
    <svg
      class={`chart ${size.name}`}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={title}
    >
      {stretches.map(({ from, to }) => (
        <rect
          key={from}
          class="stretch"
          x={x(from)}
          y={margin.top}
          width={round(x(to) - x(from))}
          height={round(floor - margin.top)}
        />
      ))}
      {ticks(top, 8).map((cents) => (
        <g key={cents}>
          <path class="grid-line" d={`M${margin.left} ${y(cents)}H${right}`} />
          <text x={margin.left - 8} y={y(cents) + 5} text-anchor="end" translate={untranslated}>
            {language.money(cents)}
          </text>
        </g>
      ))}
      {ticks(last.wage, size.ticks).map((wage) => (
        <g key={wage}>
          <path class="tick" d={`M${x(wage)} ${floor}v6`} />
          <text x={x(wage)} y={floor + 22} text-anchor="middle" translate={untranslated}>
            {language.money(wage)}
          </text>
        </g>
      ))}
      <text x={0} y={16}>
        {language.text('per.maand')}
      </text>
      <text x={right} y={size.height - 8} text-anchor="end">
        {language.text('wat-als.as-loon')}
      </text>
      <path class="income" d={line(({ income }) => income)} />
      <path class="total" d={line(({ total }) => total)} />
      <Labels />
      {[
        { wage: now, word: 'wat-als.nu', height: 8 },
        { wage: later, word: 'wat-als.straks', height: 26 },
      ].map(({ wage, word, height }) => {
        const isLeft = x(wage) > (margin.left + right) / 2;
        return (
          <g key={word} class="moment">
            <path d={`M${x(wage)} ${floor}V${y(found.at(wage).total)}`} />
            <circle cx={x(wage)} cy={y(found.at(wage).total)} r={5} />
            <text x={x(wage) + (isLeft ? -6 : 6)} y={floor - height} text-anchor={isLeft ? 'end' : 'start'}>
              {language.text(word)}
            </text>
          </g>
        );
      })}
      {markers().map(({ number, at, height }) => (
        <g key={at} class="marker">
          <path d={`M${x(at)} ${y(found.at(at).total)}V${height}`} />
          <circle cx={x(at)} cy={height} r={markerRadius} />
          <text x={x(at)} y={height + 5} text-anchor="middle" translate={untranslated}>
            {number}
          </text>
        </g>
      ))}
    </svg>
  );

  /** Each line has its name at its end: above the one with support, and below the other. */
  function Labels(): VNode {
    const start = found.at(Math.floor((last.wage * (1 - labelWidth / (right - margin.left))) / 100) * 100);
    return (
      <>
        <text class="line-name total-name" x={right} y={y(last.total) - 12} text-anchor="end">
          {language.text('wat-als.lijn-samen')}
        </text>
        <text class="line-name income-name" x={right} y={y(start.income) + 18} text-anchor="end">
          {language.text('wat-als.lijn-inkomen')}
        </text>
      </>
    );
  }

  /** The numbers stand above the line, and higher where two would overlap. */
  function markers(): { number: number; at: number; height: number }[] {
    const placed: { number: number; at: number; height: number }[] = [];
    for (const { number, at } of ends) {
      const free = y(found.at(at).total) - 3 * markerRadius;
      const near = placed.filter((other) => x(at) - x(other.at) < 2 * markerRadius + 2);
      const lowest = Math.min(free, ...near.map(({ height }) => height - 2 * markerRadius - 2));
      placed.push({ number, at, height: lowest });
    }
    return placed;
  }
}

const round = (value: number): number => Math.round(value * 10) / 10;
