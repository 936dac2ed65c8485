import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Change } from './change.js';
import { Evidence } from './evidence.js';
import type { PackageKey } from './finding-items.js';
import { Findings } from './findings.js';
import { GraphView } from './graph.js';
import { History } from './history.js';
import { Licenses } from './licenses.js';
import type { Model } from './model.js';
import { Overview } from './overview.js';
import { Packages } from './packages.js';
import { formatNumber } from './text.js';

interface View {
  readonly tab: string;
  readonly chosen?: PackageKey | undefined;
}

export function App({ model }: { readonly model: Model }) {
  const [view, setView] = useState<View>(() => readHash(model));
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set([view.tab]));
  useEffect(() => {
    const follow = () => go(readHash(model));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [model]);
  const go = (next: View) => {
    setView(next);
    setVisited((before) => (before.has(next.tab) ? before : new Set([...before, next.tab])));
    const hash = hashOf(next);
    if (location.hash !== hash) history.replaceState(null, '', hash);
  };
  const onGraph = (key: PackageKey) =>
    go({ tab: 'graph', chosen: { inventory: key.inventory, index: key.index } });
  const tabs = tabsOf(model);
  const views: Readonly<Record<string, () => JSX.Element>> = {
    overview: () => <Overview model={model} />,
    findings: () => <Findings model={model} onGraph={onGraph} />,
    change: () => <Change model={model} />,
    packages: () => <Packages model={model} onGraph={onGraph} />,
    graph: () => <GraphView model={model} chosen={view.chosen} onChoose={onGraph} />,
    licences: () => <Licenses model={model} />,
    evidence: () => <Evidence model={model} />,
    history: () => <History model={model} />,
  };
  return (
    <main>
      <Header model={model} />
      <Tabs tabs={tabs} current={view.tab} onTab={(tab) => go({ ...view, tab })} />
      {tabs.map(({ id }) => (
        <div
          key={id}
          role="tabpanel"
          id={`panel-${id}`}
          aria-labelledby={`tab-${id}`}
          hidden={id !== view.tab}
        >
          {visited.has(id) ? views[id]?.() : null}
        </div>
      ))}
    </main>
  );
}

interface Tab {
  readonly id: string;
  readonly title: string;
  readonly count?: number;
}

function tabsOf(model: Model): readonly Tab[] {
  const { data } = model;
  return [
    { id: 'overview', title: 'Overview' },
    { id: 'findings', title: 'Findings', count: model.findings.length + data.findingsCut },
    ...(data.change === undefined ? [] : [{ id: 'change', title: 'Change', count: model.changes.length }]),
    ...(model.packages.length === 0
      ? []
      : [
          { id: 'packages', title: 'Packages', count: model.packages.length },
          { id: 'graph', title: 'Graph' },
          { id: 'licences', title: 'Licences' },
        ]),
    { id: 'evidence', title: 'Evidence' },
    { id: 'history', title: 'History' },
  ];
}

/** `#graph/0/17`, `#findings`. */
function readHash(model: Model): View {
  const [tab = '', inventory, index] = location.hash.slice(1).split('/');
  if (!tabsOf(model).some(({ id }) => id === tab)) return { tab: 'overview' };
  const key = { inventory: Number(inventory), index: Number(index) };
  const known = model.graphs[key.inventory]?.labels[key.index] !== undefined;
  return tab === 'graph' && index !== undefined && known ? { tab, chosen: key } : { tab };
}

function hashOf({ tab, chosen }: View): string {
  return tab === 'graph' && chosen !== undefined ? `#graph/${chosen.inventory}/${chosen.index}` : `#${tab}`;
}

function Header({ model }: { readonly model: Model }) {
  const { title, tone, where, time, verdict, gaps } = model.data;
  const numbers: readonly (readonly [number, string])[] = [
    [verdict.blocked, 'block'],
    [verdict.warned, 'warn'],
    [verdict.accepted, 'accepted'],
    [gaps.length, 'could not be done'],
    ...(model.data.inventories.length === 0
      ? []
      : [[model.packages.length, model.packages.length === 1 ? 'package' : 'packages'] as const]),
  ];
  return (
    <header class={`verdict ${tone}`}>
      <Theme />
      <h1>{title}</h1>
      <div class="soft">{[...where, time].join(' · ')}</div>
      <ul class="numbers">
        {numbers.map(([number, word]) => (
          <li key={word}>
            <b>{formatNumber(number)}</b>
            {word}
          </li>
        ))}
      </ul>
    </header>
  );
}

const THEMES = ['system', 'light', 'dark'] as const;

function Theme() {
  const [at, setAt] = useState(0);
  const theme = THEMES[at] ?? 'system';
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === 'system' ? '' : theme;
  }, [theme]);
  return (
    <button type="button" class="theme" onClick={() => setAt((at + 1) % THEMES.length)}>
      Theme: {theme}
    </button>
  );
}

/** Tabs by the ARIA pattern: one stop for the keyboard, arrows, Home and End between them. */
function Tabs({
  tabs,
  current,
  onTab,
}: {
  readonly tabs: readonly Tab[];
  readonly current: string;
  readonly onTab: (tab: string) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === current);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onTab(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Parts of the report" ref={list} onKeyDown={move}>
      {tabs.map(({ id, title, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-controls={`panel-${id}`}
          aria-selected={id === current}
          tabIndex={id === current ? 0 : -1}
          onClick={() => onTab(id)}
        >
          {title}
          {count === undefined ? null : <span class="soft"> {formatNumber(count)}</span>}
        </button>
      ))}
    </div>
  );
}
