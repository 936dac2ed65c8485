import { describe, expect, it } from 'vitest';
import { provenance } from '../../../src/check/provenance.js';
import { signatures } from '../../../src/check/signatures.js';
import { packageSignals } from '../../../src/check/trust/signals.js';
import type { Json } from '../../../src/model/data/json.js';
import type { Facts } from '../../../src/model/facts.js';
import type { CheckResult } from '../../../src/model/findings/check-result.js';
import type { Package } from '../../../src/model/packages/graph.js';
import { baselinePolicy } from '../../../src/policy/baseline.js';
import { collect, facts, graph, node, sandbox } from '../../support/registry/project.js';
import { startRegistry } from '../../support/registry/registry.mjs';

async function run(input: Facts): Promise<CheckResult[]> {
  const policy = baselinePolicy().policy;
  return [(await signatures.load(input))(input, policy), (await provenance.load(input))(input, policy)];
}

function changed(input: Facts, added: readonly Package[], updated: readonly Package[] = []): Facts {
  const changes = [
    {
      lockfile: 'package-lock.json',
      added,
      removed: [],
      updated: updated.map((after) => ({ before: { ...after, version: '0.0.1' }, after })),
    },
  ];
  return { ...input, base: { ref: 'main', commit: 'c'.repeat(40), graphs: [], changes, reports: [] } };
}

/** A statement as a registry serves it; whether it verifies is another check's business. */
function statement(repository: string): Json {
  const predicate = {
    buildDefinition: {
      externalParameters: {
        workflow: { repository, path: '.github/workflows/x.yml', ref: 'refs/heads/main' },
      },
      resolvedDependencies: [{ digest: { gitCommit: 'd'.repeat(40) } }],
    },
  };
  const document = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate,
  };
  const payload = Buffer.from(JSON.stringify(document)).toString('base64');
  return { dsseEnvelope: { payloadType: 'application/vnd.in-toto+json', payload, signatures: [] } };
}

describe('signals of a change', () => {
  it('are given for added and updated packages, and no others', async () => {
    const registry = await startRegistry();
    const scripts = { postinstall: 'node x.js' };
    const [a, b, c] = [
      registry.publish({ name: 'a', version: '1.0.0', scripts }),
      registry.publish({ name: 'b', version: '1.0.0', signWith: [] }),
      registry.publish({ name: 'c', version: '1.0.0' }),
    ].map(({ name, version, integrity }) => node(name, version, { integrity, license: 'MIT' })) as [
      Package,
      Package,
      Package,
    ];
    const graphs = [graph([a, b, c])];
    const collected = await collect(graphs, sandbox(), { registry: registry.url });
    await registry.close();
    const input = changed(
      { ...facts(graphs, collected.facts), licenses: { [a.id]: { license: 'ISC', from: 'registry' } } },
      [a],
      [b],
    );
    expect(packageSignals(input, await run(input))).toEqual({
      [a.id]: {
        binding: 'signed',
        signature: 'verified',
        provenance: 'missing',
        installScript: true,
        license: 'ISC',
      },
      [b.id]: { binding: 'unbound', signature: 'missing', provenance: 'missing', license: 'MIT' },
    });
  });

  it('say "not checked" offline', async () => {
    const a = node('a', '1.0.0', { hasInstallScript: false });
    const input = changed(facts([graph([a])]), [a]);
    expect(packageSignals(input, await run(input))).toEqual({
      [a.id]: { signature: 'not-checked', provenance: 'not-checked', installScript: false },
    });
    expect(packageSignals(facts([graph([a])]), [])).toEqual({});
  });

  it('never repeat a build claim that did not verify', async () => {
    const a = node('a', '1.0.0', { integrity: `sha512-${Buffer.alloc(64).toString('base64')}` });
    const repository = 'https://github.com/evil/claim';
    const input = changed(
      facts([graph([a])], {
        keys: {},
        packages: {
          [a.purl]: {
            name: 'a',
            version: '1.0.0',
            registry: 'https://registry.example.test/',
            manifest: {
              state: 'had',
              from: 'network',
              value: { name: 'a', version: '1.0.0', signatures: [], attestationsUrl: 'x' },
            },
            attestations: {
              state: 'had',
              from: 'network',
              value: [{ predicateType: 'https://slsa.dev/provenance/v1', bundle: statement(repository) }],
            },
          },
        },
        trustedRoot: { source: 'file', json: {} },
        requests: 0,
        receivedBytes: 0,
      }),
      [a],
    );
    const results = await run(input);
    const { [a.id]: signals } = packageSignals(input, results);
    expect(signals?.provenance).toBe('unreachable');
    expect(JSON.stringify(signals)).not.toContain('evil');
    // Where the check passed it, the claim is the certificate's, and is shown.
    const passed = results.map((result) => ({ ...result, state: 'ran' as const, findings: [] }));
    expect(packageSignals(input, passed)[a.id]).toMatchObject({
      provenance: 'verified',
      builtFrom: { repository, commit: 'd'.repeat(40) },
    });
  });
});
