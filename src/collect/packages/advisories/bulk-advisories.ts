import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { HttpClient } from '../../../io/http/http.js';
import { objectOf } from '../../../model/data/json.js';
import type { CollectProblem } from '../../../model/facts.js';
import { ghsaIdsIn, npmId } from '../../../model/findings/advisory-ids.js';
import type { Report } from '../../../model/findings/report.js';
import { parseSeverity } from '../../../model/findings/severity.js';
import { upperBounds } from '../../../model/packages/versions.js';
import { ask } from '../ask.js';
import { asList, asText, member } from '../narrow.js';
import { type Advisory, advisoryReport, oneLine } from './advisory-report.js';

const CAP = 64 * 1024 * 1024;
/** npm sends a whole tree at once; registries bound the body, and a thousand names are some 30 kB. */
const BATCH = 1000;

/** Versions by package name. */
export type VersionsByName = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Asks one registry for the advisories about packages: `POST /-/npm/v1/security/advisories/bulk`, gzip, a thousand
 * names a request. A registry that refuses is a problem with its reason, never "no advisories".
 */
export async function fetchBulkAdvisories(
  client: HttpClient,
  registry: string,
  packages: VersionsByName,
): Promise<{ readonly report: Report; readonly raw: Buffer } | { readonly problem: CollectProblem }> {
  const { host } = new URL(registry);
  const names = [...packages.keys()].sort();
  const batches: Promise<unknown>[] = [];
  for (let at = 0; at < names.length; at += BATCH)
    batches.push(askBatch(client, registry, versionsOf(names.slice(at, at + BATCH), packages)));
  const answers = await Promise.all(batches);
  const failed = answers.find((answer) => typeof answer === 'string');
  if (typeof failed === 'string') return { problem: refusal(registry, failed) };
  const { default: satisfies } = await import('semver/functions/satisfies.js');
  const found: { advisory: Advisory; version: string }[] = [];
  for (const [name, list] of answers.flatMap((answer) => Object.entries(objectOf(answer) ?? {}))) {
    const versions = packages.get(name);
    // An answer about what nobody asked for says nothing about this tree.
    if (versions === undefined) continue;
    const entries = asList(list, 10_000);
    if (entries === undefined)
      return {
        problem: refusal(registry, `${host} answered something that is no list of advisories for ${name}`),
      };
    for (const entry of entries) {
      const advisory = readAdvisory(name, entry);
      for (const version of versions) {
        // A range that is missing or cannot be read excludes nothing.
        const { range } = advisory;
        const hit =
          range === undefined || satisfies(version, range, { includePrerelease: true, loose: true });
        if (hit) found.push({ advisory, version });
      }
    }
  }
  const raw = Buffer.from(
    `${JSON.stringify(Object.assign({}, ...answers.map((answer) => objectOf(answer) ?? {})))}\n`,
  );
  const source = {
    format: 'registry-advisories',
    tool: `advisories of ${host}`,
    file: `advisories-${host.replace(/[^A-Za-z0-9.-]+/g, '-')}.json`,
  };
  return { report: advisoryReport(source, { raw, found }), raw };
}

/** What a request asks about. */
type Batch = Readonly<Record<string, readonly string[]>>;

function versionsOf(names: readonly string[], packages: VersionsByName): Batch {
  return Object.fromEntries(names.map((name) => [name, [...(packages.get(name) ?? [])].sort()]));
}

/** @returns the answer, or the reason why there is none as text. */
async function askBatch(client: HttpClient, registry: string, batch: Batch): Promise<unknown> {
  const answer = await ask(client, `${registry}-/npm/v1/security/advisories/bulk`, {
    method: 'POST',
    body: { bytes: await promisify(gzip)(JSON.stringify(batch)), type: 'application/json', encoding: 'gzip' },
    maxBytes: CAP,
  });
  if (answer.state !== 'had') return answer.reason;
  return objectOf(answer.document) === undefined
    ? `${new URL(registry).host} answered something that is no map of advisories`
    : answer.document;
}

function refusal(registry: string, reason: string): CollectProblem {
  return {
    kind: 'advisories',
    subject: registry,
    state: 'unreachable',
    message: `Advisories about packages of ${registry} could not be had: ${reason}`,
    hint: 'Give a scanner’s report with --report, or a database with vulnerabilities: osv:FOLDER; checks.vulnerabilities says whether this matters.',
  };
}

function readAdvisory(name: string, entry: unknown): Advisory {
  const url = asText(member(entry, 'url'), 1000);
  const range = asText(member(entry, 'vulnerable_versions'), 1000);
  const ids = [
    ...ghsaIdsIn(url ?? ''),
    ...npmId(member(entry, 'id')),
    ...(asList(member(entry, 'cves'), 50) ?? []).flatMap((id) => asText(id, 60) ?? []),
  ];
  const title = oneLine(member(entry, 'title'), 160) ?? 'Known vulnerability';
  const cwes = (asList(member(entry, 'cwe'), 50) ?? []).flatMap((cwe) => asText(cwe, 40) ?? []);
  return {
    name,
    ids,
    severity: parseSeverity(member(entry, 'severity')),
    title,
    message: oneLine(member(entry, 'overview'), 400) ?? `${title}.`,
    ...(url !== undefined && /^https?:\/\/[^\s"'<>\\]+$/.test(url) ? { url } : {}),
    ...(range === undefined ? {} : { range }),
    fixedVersions: range === undefined ? [] : upperBounds(range),
    ...(cwes.length === 0 ? {} : { detail: { cwes } }),
  };
}
