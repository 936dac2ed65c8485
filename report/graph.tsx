import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PackageKey } from './finding-items.js';
import { type Layout, layOut, type Placed } from './layout.js';
import type { Graph, Model } from './model.js';
import { formatNumber } from './text.js';

const BOX = { width: 220, height: 26, gapX: 56, gapY: 12 } as const;
const CHARACTERS = 30;
const STEP = 60;

/** The ways on which a package comes in, as a picture that can be walked by mouse or keyboard. */
export function GraphView({
  model,
  chosen,
  onChoose,
}: {
  readonly model: Model;
  readonly chosen: PackageKey | undefined;
  readonly onChoose: (key: PackageKey) => void;
}) {
  const key = chosen ?? firstOf(model);
  const graph = key === undefined ? undefined : model.graphs[key.inventory];
  const [needs, setNeeds] = useState(false);
  const [limit, setLimit] = useState(STEP);
  const [zoom, setZoom] = useState(1);
  useEffect(() => setLimit(STEP), [chosen]);
  const layout = useMemo(
    () => (graph === undefined || key === undefined ? undefined : layOut(graph, key.index, { needs, limit })),
    [graph, key, needs, limit],
  );
  if (key === undefined || graph === undefined || layout === undefined)
    return <p class="soft">No package is known.</p>;
  return (
    <>
      <div class="filters">
        <PackageField model={model} chosen={key} onChoose={onChoose} />
        <label class="tick">
          <input
            type="checkbox"
            checked={needs}
            onChange={(event) => setNeeds(event.currentTarget.checked)}
          />
          <span>also what it needs</span>
        </label>
        <span class="buttons">
          <button type="button" aria-label="Smaller" onClick={() => setZoom(Math.max(0.4, zoom / 1.25))}>
            −
          </button>
          <button type="button" aria-label="Larger" onClick={() => setZoom(Math.min(3, zoom * 1.25))}>
            +
          </button>
        </span>
        {layout.hidden > 0 ? (
          <button type="button" onClick={() => setLimit(limit * 2)}>
            Show more ({formatNumber(layout.hidden)} next)
          </button>
        ) : null}
        <output>
          {formatNumber(layout.placed.length)} nodes, {formatNumber(layout.edges.length)} edges
        </output>
      </div>
      <Picture
        graph={graph}
        layout={layout}
        middle={key.index}
        zoom={zoom}
        onChoose={(index) => onChoose({ inventory: key.inventory, index })}
      />
    </>
  );
}

/** The first package that has a finding, else the first of all. */
function firstOf(model: Model): PackageKey | undefined {
  return model.findings.find((one) => one.packages.length > 0)?.packages[0] ?? model.packages[0];
}

function PackageField({
  model,
  chosen,
  onChoose,
}: {
  readonly model: Model;
  readonly chosen: PackageKey;
  readonly onChoose: (key: PackageKey) => void;
}) {
  const label = model.graphs[chosen.inventory]?.labels[chosen.index] ?? '';
  const [text, setText] = useState(label);
  useEffect(() => setText(label), [label]);
  const matches = useMemo(() => {
    const word = text.toLowerCase();
    const found: { label: string; key: PackageKey }[] = [];
    for (const one of model.packages) {
      if (found.length >= 20) break;
      const name = `${one.name}@${one.version}`;
      if (name.toLowerCase().includes(word)) found.push({ label: name, key: one });
    }
    return found;
  }, [model, text]);
  const choose = (value: string) => {
    setText(value);
    const found = matches.find((one) => one.label === value);
    if (found !== undefined) onChoose(found.key);
  };
  return (
    <label>
      <span>Package</span>
      <input
        type="search"
        list="packages"
        value={text}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => choose(event.currentTarget.value)}
      />
      <datalist id="packages">
        {matches.map((one) => (
          <option key={`${one.key.inventory}/${one.key.index}`} value={one.label} />
        ))}
      </datalist>
    </label>
  );
}

function Picture({
  graph,
  layout,
  middle,
  zoom,
  onChoose,
}: {
  readonly graph: Graph;
  readonly layout: Layout;
  readonly middle: number;
  readonly zoom: number;
  readonly onChoose: (node: number) => void;
}) {
  const [over, setOver] = useState<number>();
  const frame = useRef<HTMLElement>(null);
  const places = new Map(layout.placed.map((one) => [one.node, placeOf(one, layout)]));
  const width = (layout.columns.last - layout.columns.first + 1) * (BOX.width + BOX.gapX);
  const height = layout.rows * (BOX.height + BOX.gapY) + BOX.gapY;
  useEffect(() => {
    const at = places.get(middle);
    const { current } = frame;
    if (at === undefined || current === null) return;
    current.scrollLeft = at.x * zoom - current.clientWidth + (BOX.width + BOX.gapX) * zoom * 1.2;
    current.scrollTop = at.y * zoom - current.clientHeight / 2;
  });
  const lit = (node: number) => node === middle || node === over;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="picture" ref={frame} tabIndex={0} aria-label="Dependency graph">
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no element for a group of buttons */}
      <svg
        width={width * zoom}
        height={height * zoom}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={`What brings in ${graph.labels[middle] ?? ''}`}
      >
        {layout.edges.map(({ from, to }) => {
          const [a, b] = [places.get(from), places.get(to)];
          if (a === undefined || b === undefined) return null;
          return (
            <path key={`${from} ${to}`} class={lit(from) || lit(to) ? 'edge lit' : 'edge'} d={curve(a, b)} />
          );
        })}
        {layout.placed.map(({ node }) => (
          <Node
            key={node}
            at={places.get(node) ?? { x: 0, y: 0 }}
            label={graph.labels[node] ?? ''}
            kind={node === middle ? 'middle' : node < graph.count ? 'package' : 'importer'}
            onOver={(is) => setOver(is ? node : undefined)}
            onChoose={() => {
              if (node < graph.count) onChoose(node);
            }}
          />
        ))}
      </svg>
    </section>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function placeOf({ column, row }: Placed, { columns }: Layout): Point {
  return {
    x: (column - columns.first) * (BOX.width + BOX.gapX) + BOX.gapX / 2,
    y: row * (BOX.height + BOX.gapY) + BOX.gapY,
  };
}

function curve(from: Point, to: Point): string {
  const [x1, y1] = [from.x + BOX.width, from.y + BOX.height / 2];
  const [x2, y2] = [to.x, to.y + BOX.height / 2];
  const bend = Math.max(BOX.gapX / 2, Math.abs(x2 - x1) / 2);
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

function Node({
  at,
  label,
  kind,
  onOver,
  onChoose,
}: {
  readonly at: Point;
  readonly label: string;
  readonly kind: 'middle' | 'package' | 'importer';
  readonly onOver: (is: boolean) => void;
  readonly onChoose: () => void;
}) {
  const short = label.length > CHARACTERS ? `${label.slice(0, CHARACTERS - 1)}…` : label;
  const role = kind === 'package' ? 'button' : 'img';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is given, by kind
    <g
      class={`node ${kind}`}
      transform={`translate(${at.x} ${at.y})`}
      role={role}
      tabIndex={kind === 'package' ? 0 : undefined}
      aria-label={label}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose();
      }}
      onMouseEnter={() => onOver(true)}
      onMouseLeave={() => onOver(false)}
      onFocus={() => onOver(true)}
      onBlur={() => onOver(false)}
    >
      <title>{label}</title>
      <rect width={BOX.width} height={BOX.height} rx="5" />
      <text x="9" y="17.5">
        {short}
      </text>
    </g>
  );
}
