import type { FindingItem, PackageKey } from './finding-items.js';
import { Members } from './members.js';
import type { Model } from './model.js';
import { Badge, Command, count, Name, Out, Path } from './text.js';

/** Findings of which a table says the same but for what has them. */
export interface Row {
  readonly first: FindingItem;
  readonly all: readonly FindingItem[];
}

export function Severity({ finding }: { readonly finding: FindingItem }) {
  const { severity } = finding;
  return <Badge tone={severity}>{severity === 'unknown' ? 'unrated' : severity}</Badge>;
}

export function Ids({ finding, model }: { readonly finding: FindingItem; readonly model: Model }) {
  return (
    <>
      {finding.ids.map((id) => {
        const url = model.links.get(id);
        return (
          <span key={id}>
            {url === undefined ? (
              <Name>{id}</Name>
            ) : (
              <Out href={url}>
                <Name>{id}</Name>
              </Out>
            )}{' '}
          </span>
        );
      })}
    </>
  );
}

/** What a row opens to: why, who decided, and every way in and out. */
export function Details({
  row: { first, all },
  model,
  onGraph,
}: {
  readonly row: Row;
  readonly model: Model;
  readonly onGraph: (key: PackageKey) => void;
}) {
  const alone = all.length === 1;
  const alike = all.every((one) => one.message === first.message);
  const sameFix = all.every((one) => one.fix === first.fix && one.command === first.command);
  return (
    <>
      <p>
        {alike ? '' : 'For example: '}
        {first.message}
      </p>
      <dl>
        <dt>Decided by</dt>
        <dd>
          {first.reason}
          {first.origin === '' ? null : <> ({first.origin})</>}
        </dd>
        <dt>Rule</dt>
        <dd>
          {first.check} · <Name>{first.rule}</Name>
        </dd>
        {first.tools.length === 0 ? null : (
          <>
            <dt>Seen by</dt>
            <dd>{first.tools.join(', ')}</dd>
          </>
        )}
        {!alone || first.place === '' ? null : (
          <>
            <dt>Place</dt>
            <dd>
              <Name>{first.place}</Name>
            </dd>
          </>
        )}
        {!alone || first.paths.length === 0 ? null : (
          <>
            <dt>Brought in by</dt>
            <dd>
              {first.paths.map((path, index) => (
                <div key={`${index} ${path.join('\n')}`}>
                  <Path steps={path} />
                </div>
              ))}
            </dd>
          </>
        )}
        {alone ? null : (
          <>
            <dt>What has it</dt>
            <dd>
              <Members findings={all} model={model} onGraph={onGraph} withFix={!sameFix} />
            </dd>
          </>
        )}
      </dl>
      {!sameFix || first.command === '' ? null : <Command>{first.command}</Command>}
      {alone
        ? first.packages.map((key) => (
            <button type="button" key={`${key.inventory}/${key.index}`} onClick={() => onGraph(key)}>
              Show in the graph of {model.data.inventories[key.inventory]?.lockfile ?? ''}
            </button>
          ))
        : null}
    </>
  );
}

/** More ways out than these stand with the findings. */
const FIXES = 12;

/** Ways out, each with a command to copy where there is one. */
export function Fixes({
  fixes,
}: {
  readonly fixes: readonly { readonly text: string; readonly command: string }[];
}) {
  const hidden = fixes.length - FIXES;
  return (
    <>
      {fixes.slice(0, FIXES).map(({ text, command }) => (
        <div key={`${text}\n${command}`}>
          {text === '' ? null : (
            <p>
              <b>Fix:</b> {text}
            </p>
          )}
          {command === '' ? null : <Command>{command}</Command>}
        </div>
      ))}
      {hidden > 0 ? (
        <p class="soft">{count(hidden, 'more way', 'more ways')} out: see the findings.</p>
      ) : null}
    </>
  );
}
