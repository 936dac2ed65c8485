import { useState } from 'preact/hooks';
import type { FindingItem, PackageKey } from './finding-items.js';
import type { Model } from './model.js';
import { formatNumber, Name, Path } from './text.js';

/** More are a click away. */
const FEW = 5;
/** So many are drawn at once: a list of thousands would keep the page busy. */
const STEP = 200;

interface Props {
  readonly findings: readonly FindingItem[];
  readonly model: Model;
  readonly onGraph?: (key: PackageKey) => void;
  /** Where each has another way out. */
  readonly withFix?: boolean;
}

/** All that has one problem, each with its way in; of many, a click away. */
export function Members({ findings, model, onGraph, withFix = false }: Props) {
  const [drawn, setDrawn] = useState(0);
  const few = findings.length <= FEW;
  const shown = findings.slice(0, few ? FEW : drawn);
  const hidden = findings.length - shown.length;
  const list = (
    <ul class="flat">
      {shown.map((one) => (
        <li key={one.key}>
          <Name>{one.subject}</Name> <Way finding={one} />
          {withFix ? <Fix finding={one} /> : null}
          {onGraph === undefined
            ? null
            : one.packages.map((key) => (
                <span key={`${key.inventory}/${key.index}`}>
                  {' '}
                  <button type="button" class="link" onClick={() => onGraph(key)}>
                    {graphWords(one, model, key)}
                  </button>
                </span>
              ))}
        </li>
      ))}
    </ul>
  );
  if (few) return list;
  return (
    <details class="members" onToggle={() => setDrawn((now) => (now === 0 ? STEP : now))}>
      <summary>all {formatNumber(findings.length)}</summary>
      {list}
      {hidden === 0 || drawn === 0 ? null : (
        <button type="button" onClick={() => setDrawn(drawn + STEP)}>
          Show {formatNumber(Math.min(STEP, hidden))} more of {formatNumber(hidden)}
        </button>
      )}
    </details>
  );
}

function Fix({ finding: { fix, command } }: { readonly finding: FindingItem }) {
  if (command !== '')
    return (
      <>
        : <Name>{command}</Name>
      </>
    );
  return fix === '' ? null : <>: {fix}</>;
}

function graphWords({ packages }: FindingItem, model: Model, { inventory }: PackageKey): string {
  return packages.length === 1 ? 'graph' : `graph of ${model.data.inventories[inventory]?.lockfile ?? ''}`;
}

/** How it comes in, but for itself; where it stands, if nothing tells how. */
function Way({ finding: { paths, place, subject } }: { readonly finding: FindingItem }) {
  const [path = []] = paths;
  const steps = path.at(-1) === subject ? path.slice(0, -1) : path;
  if (steps.length > 0)
    return (
      <span class="soft">
        ← <Path steps={steps.toReversed()} arrow=" ← " />
      </span>
    );
  return place === '' ? null : (
    <span class="soft">
      <Name>{place}</Name>
    </span>
  );
}
