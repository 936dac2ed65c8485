import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { readCapped } from '../../io/files/files.js';
import { parseJson } from '../../io/json/json.js';
import { sha256Hex } from '../../model/data/digest.js';
import { isObject, type JsonObject } from '../../model/data/json.js';
import { isIndex, parseManifest } from '../../seal/oci/manifests.js';
import type { OpenedImage } from '../../seal/oci/open-image.js';
import type { StoredManifest } from '../../seal/oci/store.js';
import { predicateTypeOf } from '../../seal/predicate-types.js';
import {
  assertSameSource,
  provenanceStatement,
  sbomStatement,
  summaryStatement,
} from '../../seal/predicates.js';
import {
  scanStatement,
  type TestRun,
  testStatement,
  verdictResultStatement,
} from '../../seal/scan-predicates.js';
import type { ImageStatement } from '../../seal/seal-image.js';
import { claimsOf, identityToken, tokenSource } from '../../seal/services/oidc.js';
import type { Values, World } from '../command.js';
import { listOf, textOf } from '../flags.js';

/** What registries and GitHub take of one attestation. */
const MAX_REPORT_BYTES = 16 * 1024 * 1024;

/**
 * What the flags say about an image, in the order of the flags' help.
 *
 * @throws SealgateError where a file is missing, is not what its flag takes, or is about something else.
 */
export async function imageStatements(
  values: Values,
  { store, subject }: OpenedImage,
  world: World,
): Promise<ImageStatement[]> {
  const image = `${store.name}@${subject.descriptor.digest}`;
  const statements: ImageStatement[] = [];
  const claims = values.provenance === true ? await jobClaims(world) : undefined;
  const sbom = textOf(values, 'sbom');
  if (sbom !== undefined) statements.push(sbomStatement(await readJson(sbom, world), sbom));
  if (claims !== undefined) {
    const server = world.env.GITHUB_SERVER_URL ?? 'https://github.com';
    statements.push(provenanceStatement(claims, server, await graphsOf(values, world)));
  }
  const record = textOf(values, 'record');
  if (record !== undefined) {
    const file = path.resolve(world.cwd, record);
    const { readRecord } = await import('../find-record.js');
    const run = await readRecord(file);
    if (claims !== undefined) assertSameSource(run, claims);
    statements.push(summaryStatement(run, sha256Hex(await readCapped(file)), image));
    if (values.svr === true) statements.push(verdictResultStatement(run));
  }
  statements.push(
    ...(await scanStatements(values, subject, world)),
    ...(await testStatements(values, world)),
  );
  const predicate = textOf(values, 'predicate');
  const type = textOf(values, 'type');
  if (predicate !== undefined && type !== undefined) {
    statements.push({
      predicateType: predicateTypeOf(type),
      predicate: asObject(await readJson(predicate, world), predicate),
    });
  }
  return statements;
}

/** What the runner says of this job. A token that was handed in may be anybody's. */
async function jobClaims(world: World): Promise<Readonly<Record<string, unknown>>> {
  const source = tokenSource(world.env);
  if ('none' in source || source.kind !== 'runner')
    throw new SealgateError(
      'SEAL_FAILED',
      `Provenance cannot be made: ${'none' in source ? source.none : 'there is no runner to ask'}`,
      {
        hint: 'It is made in a GitHub Actions job with `permissions: id-token: write`.',
      },
    );
  return claimsOf(await identityToken(source, world.env));
}

async function graphsOf(values: Values, world: World) {
  const dir = textOf(values, 'dir');
  if (dir === undefined) return [];
  const { readLockfiles } = await import('../../collect/lockfiles/discovery/discover.js');
  const { graphs, problems } = await readLockfiles(path.resolve(world.cwd, dir));
  const [problem] = problems;
  if (problem !== undefined)
    throw new SealgateError('INPUT_INVALID', `The materials are not known: ${problem.message}`, {
      hint: 'Mend the lockfile, or leave --dir away: provenance then names the commit only.',
    });
  return graphs;
}

async function readJson(file: string, world: World): Promise<unknown> {
  return parseJson(await readCapped(path.resolve(world.cwd, file)), file);
}

async function scanStatements(
  values: Values,
  { descriptor, bytes }: StoredManifest,
  world: World,
): Promise<ImageStatement[]> {
  const files = listOf(values, 'scan');
  if (files.length === 0) return [];
  const { parseReport } = await import('../../collect/reports/parse-report.js');
  const parts = isIndex(descriptor.mediaType) ? parseManifest(bytes, descriptor.digest).manifests : [];
  const digests = [descriptor.digest, ...parts.map(({ digest }) => digest)];
  const statements: ImageStatement[] = [];
  for (const file of files) {
    const raw = await readCapped(path.resolve(world.cwd, file), MAX_REPORT_BYTES);
    const parsed = parseReport(raw, file);
    if ('failure' in parsed)
      throw new SealgateError('INPUT_INVALID', `${file} is no report: it ${parsed.failure.message}`, {
        location: { file },
        hint: 'Scan again: nothing was scanned, or the scanner failed.',
      });
    statements.push(scanStatement(parsed.report, asObject(parseJson(raw, file), file), digests));
  }
  return statements;
}

async function testStatements(values: Values, world: World): Promise<ImageStatement[]> {
  const statements: ImageStatement[] = [];
  for (const file of listOf(values, 'test-report')) {
    const { readJunit } = await import('../../seal/evidence/junit.js');
    const results = readJunit(await readCapped(path.resolve(world.cwd, file), MAX_REPORT_BYTES), file);
    statements.push(testStatement(results, file, testRun(world)));
  }
  return statements;
}

/** The workflow run that tested, as the runner's variables name it. */
function testRun({ env }: World): TestRun {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: slug, GITHUB_RUN_ID: run } = env;
  if (!server || !slug) return {};
  const { GITHUB_REF: ref = '', GITHUB_SHA: commit = '' } = env;
  return {
    ...(run ? { url: `${server}/${slug}/actions/runs/${run}` } : {}),
    ...(commit === ''
      ? {}
      : { source: { uri: `git+${server}/${slug}@${ref}`, digest: { gitCommit: commit } } }),
  };
}

function asObject(value: unknown, file: string): JsonObject {
  if (isObject(value)) return value as JsonObject;
  throw new SealgateError('INPUT_INVALID', `${file} is not a JSON object`, {
    location: { file },
    hint: 'Pass the JSON itself, not a statement or a list.',
  });
}
