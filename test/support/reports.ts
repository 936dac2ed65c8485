import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readLockfile } from '../../src/collect/lockfiles/registry.js';
import { parseReport, parserNamed } from '../../src/collect/reports/parse-report.js';
import { scoreOf } from '../../src/model/findings/cvss.js';
import type { Finding } from '../../src/model/findings/finding.js';
import type { Report } from '../../src/model/findings/report.js';
import type { DependencyGraph } from '../../src/model/packages/graph.js';

export const REPORTS = path.resolve(import.meta.dirname, '../fixtures/reports');

export function fixtureBytes(name: string): Buffer {
  return readFileSync(path.join(REPORTS, name));
}

/** A report of the fixture folder, or of any document; a list of documents under a name that ends in `.ndjson` is one a line. */
export function reportOf(
  source: string | object,
  name = typeof source === 'string' ? source : 'report.json',
  format?: string,
): Report {
  const bytes =
    typeof source === 'string'
      ? fixtureBytes(source)
      : Buffer.from(
          name.endsWith('.ndjson') && Array.isArray(source)
            ? source.map((line) => JSON.stringify(line)).join('\n')
            : JSON.stringify(source),
        );
  const answer = parseReport(bytes, name, {
    scoreOf,
    ...(format === undefined ? {} : { forced: parserNamed(format) }),
  });
  if ('failure' in answer) throw new Error(answer.failure.message);
  return answer.report;
}

/** What Trivy writes of a folder with a package-lock.json; `more` are members of its result. */
export function trivyReport(vulnerabilities: readonly object[], more: object = {}): string {
  return JSON.stringify({
    SchemaVersion: 2,
    CreatedAt: '2026-11-20T10:00:00Z',
    ArtifactName: '.',
    ArtifactType: 'filesystem',
    Results: [
      {
        Target: 'package-lock.json',
        Class: 'lang-pkgs',
        Type: 'npm',
        ...more,
        Vulnerabilities: vulnerabilities,
      },
    ],
  });
}

/** The demo project's lockfile as a graph, under the name it would have in a repository. */
export async function shopGraph(
  manager: 'npm' | 'pnpm',
  file = manager === 'npm' ? 'package-lock.json' : 'pnpm-lock.yaml',
): Promise<DependencyGraph> {
  const name = manager === 'npm' ? 'shop.package-lock.json' : 'shop.pnpm-lock.yaml';
  return readLockfile({ path: file, bytes: fixtureBytes(name) });
}

/** A package finding as a parser makes it. */
export function vulnerability(
  fields: Partial<Finding> & { readonly name?: string; readonly tool?: string },
): Finding {
  const { name = 'lodash@4.17.15', tool = 'trivy', ...rest } = fields;
  return {
    check: 'vulnerabilities',
    rule: 'vulnerabilities/known',
    severity: 'high',
    subject: { kind: 'package', name, purl: `pkg:npm/${name}` },
    title: 'Bad',
    message: 'It is bad.',
    aliases: ['CVE-2021-23337'],
    seenBy: [{ tool, report: `${tool}.json` }],
    fingerprint: 'f',
    ...rest,
  };
}
