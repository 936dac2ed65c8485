import { Fixes, Ids, Severity } from './finding-details.js';
import type { FindingItem, ProblemItem } from './finding-items.js';
import { Members } from './members.js';
import type { Model } from './model.js';
import { Command, count, formatNumber, Name, Path, Prose } from './text.js';

const CARDS = 100;

export function Overview({ model }: { readonly model: Model }) {
  const { data } = model;
  const blocking = model.problems.filter(({ own: [first] }) => first.outcome === 'block');
  const more = blocking.slice(CARDS).reduce((sum, one) => sum + one.count, 0);
  return (
    <>
      {blocking.length === 0 ? null : (
        <>
          <h2>What blocks</h2>
          {blocking.slice(0, CARDS).map((problem) => (
            <Card key={problem.own[0].key} problem={problem} model={model} />
          ))}
          {more > 0 ? <p class="soft">{formatNumber(more)} more are among the findings.</p> : null}
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

/** One problem: what has it, what and why it is, what decided, and the ways out. */
function Card({ problem, model }: { readonly problem: ProblemItem; readonly model: Model }) {
  const { words, own, subjects, fixes } = problem;
  const [first] = own;
  const alike = subjects.every((one) => one.message === first.message);
  return (
    <div class="card block">
      <h3>
        {words.map((part, index) => (index % 2 === 1 ? <Name key={index}>{part}</Name> : part))}{' '}
        <Severity finding={first} /> {first.title} <Ids finding={first} model={model} />
      </h3>
      {first.message === first.title ? null : (
        <p>
          {alike ? '' : 'For example: '}
          {first.message}
        </p>
      )}
      {own.length === 1 ? null : (
        <ul class="flat">
          {own.slice(1).map((one) => (
            <li key={one.key}>
              <Severity finding={one} /> {one.title} <Ids finding={one} model={model} />
            </li>
          ))}
        </ul>
      )}
      <dl>
        <dt>{subjects.length === 1 ? 'Where from' : 'What has it'}</dt>
        <dd>
          {subjects.length === 1 ? <Ways finding={first} /> : <Members findings={subjects} model={model} />}
        </dd>
        <dt>Decided by</dt>
        <dd>
          {first.reason}
          {first.origin === '' ? null : <> ({first.origin})</>}
        </dd>
      </dl>
      <Fixes fixes={fixes} />
    </div>
  );
}

function Ways({ finding: { paths, place } }: { readonly finding: FindingItem }) {
  return (
    <>
      {paths.map((path, index) => (
        <div key={`${index} ${path.join('\n')}`}>
          <Path steps={path} />
        </div>
      ))}
      {place === '' ? null : (
        <span class="soft">
          <Name>{place}</Name>
        </span>
      )}
    </>
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
