import { Ids, Severity } from './findings.js';
import type { FindingItem, Model } from './model.js';
import { Command, count, formatNumber, Name, Path, Prose } from './text.js';

const CARDS = 100;

export function Overview({ model }: { readonly model: Model }) {
  const { data } = model;
  const blocking = model.findings.filter((one) => one.outcome === 'block');
  return (
    <>
      {blocking.length === 0 ? null : (
        <>
          <h2>What blocks</h2>
          {groupsOf(blocking)
            .slice(0, CARDS)
            .map((group) => (
              <Card key={group[0].key} group={group} model={model} />
            ))}
          {blocking.length > CARDS ? (
            <p class="soft">All {formatNumber(blocking.length)} are among the findings.</p>
          ) : null}
        </>
      )}
      {data.gaps.length === 0 ? null : (
        <>
          <h2>What could not be done</h2>
          {data.gaps.map((gap) => (
            <div class="card gap" key={`${gap.title} ${gap.message}`}>
              <h3>{gap.title}</h3>
              <p>
                <Prose>{gap.message}</Prose>
              </p>
              {gap.hint === undefined ? null : (
                <p>
                  <b>Fix:</b> <Prose>{gap.hint}</Prose>
                </p>
              )}
              {gap.command === undefined ? null : <Command>{gap.command}</Command>}
            </div>
          ))}
        </>
      )}
      <h2>Checks</h2>
      <Checks model={model} />
    </>
  );
}

type Group = readonly [FindingItem, ...FindingItem[]];

/** What one fix of one subject ends is one card. */
function groupsOf(findings: readonly FindingItem[]): readonly Group[] {
  const groups = new Map<string, [FindingItem, ...FindingItem[]]>();
  for (const one of findings) {
    const key = JSON.stringify([
      one.check,
      one.subject,
      one.command,
      one.fix,
      one.paths.length === 0 ? one.place : '',
    ]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return [...groups.values()];
}

function Card({ group, model }: { readonly group: Group; readonly model: Model }) {
  const [first, ...others] = group;
  return (
    <div class="card block">
      <h3>
        <Name>{first.subject}</Name> <Severity finding={first} /> {first.title}{' '}
        <Ids finding={first} model={model} />
      </h3>
      {first.message === first.title ? null : <p>{first.message}</p>}
      {others.length === 0 ? null : (
        <ul class="flat">
          {others.map((one) => (
            <li key={one.key}>
              <Severity finding={one} /> {one.title} <Ids finding={one} model={model} />
            </li>
          ))}
        </ul>
      )}
      <dl>
        <dt>Where from</dt>
        <dd>
          {first.paths.map((path, index) => (
            <div key={`${index} ${path.join('\n')}`}>
              <Path steps={path} />
            </div>
          ))}
          {first.place === '' ? null : (
            <span class="soft">
              <Name>{first.place}</Name>
            </span>
          )}
        </dd>
        <dt>Decided by</dt>
        <dd>
          {first.reason}
          {first.origin === '' ? null : <> ({first.origin})</>}
        </dd>
        {first.fix === '' ? null : (
          <>
            <dt>Fix</dt>
            <dd>{first.fix}</dd>
          </>
        )}
      </dl>
      {first.command === '' ? null : <Command>{first.command}</Command>}
    </div>
  );
}

function Checks({ model }: { readonly model: Model }) {
  const { checks, lockfiles, reports } = model.data;
  return (
    <>
      {checks.length === 0 ? (
        <p class="soft">No check came to an end.</p>
      ) : (
        <div class="wide">
          <table class="stack">
            <thead>
              <tr>
                <th scope="col">
                  <span class="hidden">Result</span>
                </th>
                <th scope="col">Check</th>
                <th scope="col">State</th>
                <th scope="col">Outcome</th>
                <th scope="col">In all</th>
                <th scope="col">Why</th>
              </tr>
            </thead>
            <tbody>
              {checks.map((check) => (
                <tr key={check.title}>
                  <td>{check.icon}</td>
                  <td data-title="Check">{check.title}</td>
                  <td data-title="State">{check.state}</td>
                  <td data-title="Outcome">
                    {check.counts.map(([word, n]) => `${formatNumber(n)} ${word}`).join(', ')}
                  </td>
                  <td class="number" data-title="In all">
                    {formatNumber(check.total)}
                  </td>
                  <td class="text" data-title="Why">
                    {check.reason}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Read title={`${count(lockfiles.length, 'lockfile')} read`} items={lockfiles} />
      <Read title={`${count(reports.length, 'scanner report')} read`} items={reports} />
    </>
  );
}

function Read({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3 class="above">{title}</h3>
      <ul class="flat">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
