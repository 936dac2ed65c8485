import type { Model } from './model.js';
import { formatNumber, Name, Out, Prose } from './text.js';

export function Evidence({ model }: { readonly model: Model }) {
  const { policy, run, seal, files } = model.data;
  const sealed = {
    sealed: 'sealed by',
    pending: 'pending:',
    'not-sealed': 'not sealed:',
    failed: 'failed:',
  } as const;
  const tone = { sealed: 'good', pending: 'meh', 'not-sealed': 'meh', failed: 'bad' } as const;
  return (
    <>
      <h2>Policy</h2>
      <dl>
        {policy.map(([label, value]) => (
          <Fact key={label} label={label} value={value} />
        ))}
      </dl>
      <h2>Run</h2>
      <dl>
        <dt>Seal</dt>
        <dd>
          <span class={tone[seal.state]}>{sealed[seal.state]}</span> <Prose>{seal.text}</Prose>
        </dd>
        {run.map(([label, value, url]) => (
          <Fact key={label} label={label} value={value} url={url} />
        ))}
      </dl>
      {files.length === 0 ? null : (
        <>
          <h2>Files</h2>
          <div class="wide">
            <table class="stack">
              <thead>
                <tr>
                  <th scope="col">File</th>
                  <th scope="col">What</th>
                  <th scope="col">Bytes</th>
                  <th scope="col">SHA-256</th>
                </tr>
              </thead>
              <tbody>
                {files.map(([path, what, bytes, sha256]) => (
                  <tr key={path}>
                    <td class="text" data-title="File">
                      <Name>{path}</Name>
                    </td>
                    <td data-title="What">{what}</td>
                    <td class="number" data-title="Bytes">
                      {formatNumber(bytes)}
                    </td>
                    <td class="text" data-title="SHA-256">
                      <Name>{sha256}</Name>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p class="soft">
            <code>sealgate verify</code> on the evidence folder compares every digest, link and seal.
          </p>
        </>
      )}
    </>
  );
}

function Fact({
  label,
  value,
  url,
}: {
  readonly label: string;
  readonly value: string;
  readonly url?: string | undefined;
}) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {url === undefined ? (
          <Name>{value}</Name>
        ) : (
          <Out href={url}>
            <Name>{value}</Name>
          </Out>
        )}
      </dd>
    </>
  );
}
