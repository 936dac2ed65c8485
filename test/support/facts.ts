import type { Facts } from '../../src/model/facts.js';
import type { CheckResult } from '../../src/model/findings/check-result.js';
import type { Finding } from '../../src/model/findings/finding.js';
import { fingerprint } from '../../src/model/findings/fingerprint.js';
import type { DependencyGraph, Package } from '../../src/model/packages/graph.js';
import { npmPurl } from '../../src/model/packages/purl.js';
import type { Policy } from '../../src/model/policy/policy.js';
import { CHECK_IDS } from '../../src/model/policy/words.js';
import { resolveExtends } from '../../src/policy/extends.js';
import { readPolicyFile } from '../../src/policy/layer.js';
import { mergeLayers } from '../../src/policy/merge.js';
import { parsePolicyYaml } from '../../src/policy/yaml.js';

export const INTEGRITY = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;
export const OTHER_INTEGRITY = `sha512-${Buffer.alloc(64, 8).toString('base64')}`;

/** The effective policy of a YAML text that extends presets only. */
export async function policyOf(yaml: string): Promise<Policy> {
  const file = await readPolicyFile(await parsePolicyYaml(Buffer.from(yaml), 'policy.yml'), 'policy.yml');
  const none = async (): Promise<never> => {
    throw new Error('this policy reads no other file');
  };
  return mergeLayers((await resolveExtends(file, { readLocal: none, readRemote: none })).layers);
}

export function makePackage(name: string, version = '1.0.0', more: Partial<Package> = {}): Package {
  const purl = npmPurl(name, version);
  return {
    id: purl,
    purl,
    name,
    version,
    source: { kind: 'registry' },
    integrity: INTEGRITY,
    scope: 'runtime',
    direct: true,
    places: [`node_modules/${name}`],
    dependencies: [],
    ...more,
  };
}

export function makeGraph(
  packages: readonly Package[],
  more: Partial<Omit<DependencyGraph, 'lockfile'>> & {
    readonly path?: string;
    readonly sha256?: string;
  } = {},
): DependencyGraph {
  const { path = 'package-lock.json', sha256, ...rest } = more;
  return {
    lockfile: {
      path,
      format: 'npm',
      version: '3',
      sha256: sha256 ?? fingerprint([path, JSON.stringify(packages), JSON.stringify(rest)]),
      bytes: 1,
    },
    importers: [
      {
        id: 'workspace:.',
        path: '.',
        name: 'app',
        dependencies: packages
          .filter((node) => node.direct)
          .map((node) => ({ to: node.id, name: node.name, kind: 'prod' as const })),
      },
    ],
    packages: [...packages].sort((a, b) => (a.id < b.id ? -1 : 1)),
    problems: [],
    ...rest,
  };
}

export function makeFacts(more: Partial<Facts> = {}): Facts {
  return {
    schema: 'sealgate/facts/v1',
    context: {
      time: '2026-11-21T06:42:00Z',
      sourceDate: '2026-11-21T06:00:00Z',
      event: 'terminal',
      actor: {},
      source: { userAgent: 'sealgate/test' },
      tool: { name: 'sealgate', version: '0.0.0' },
    },
    graphs: [makeGraph([makePackage('left')])],
    reports: [],
    licenses: {},
    offline: false,
    problems: [],
    ...more,
  };
}

export function makeFinding(more: Partial<Finding> = {}): Finding {
  const {
    rule = 'vulnerabilities/known',
    subject = { kind: 'package', name: 'left@1.0.0', purl: 'pkg:npm/left@1.0.0' },
  } = more;
  const aliases = more.aliases ?? ['GHSA-aaaa-bbbb-cccc', 'CVE-2026-0001'];
  return {
    check: rule.split('/')[0] ?? rule,
    rule,
    severity: 'high',
    subject,
    title: 'A title',
    message: 'A message.',
    aliases,
    fingerprint: fingerprint([rule, subject.name, aliases[0] ?? '']),
    ...more,
  };
}

/** Results of all checks, each `ran`, with some replaced. */
export function makeResults(more: readonly Partial<CheckResult>[] = []): CheckResult[] {
  return CHECK_IDS.map((check) => ({
    check,
    state: 'ran' as const,
    counts: {},
    total: 1,
    findings: [],
    ...more.find((result) => result.check === check),
  }));
}
