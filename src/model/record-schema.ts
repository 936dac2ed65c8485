import { z } from 'zod';
import type { RunRecord } from './decision.js';
import { CHECK_IDS } from './policy.js';
import { SEVERITIES } from './severity.js';

/*
 * The run record as it comes back from outside. Fields that are not named here are dropped, so what passes holds
 * nothing but what the types say. Lengths are capped well above what real runs hold.
 */
const text = z.string().max(20_000);
const line = z.string().max(2_000);
const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const position = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const time = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
const verdictWord = z.enum(['pass', 'fail', 'incomplete']);
const scope = z.enum(['runtime', 'optional', 'development']);
const many = <T extends z.ZodType>(item: T, max = 100_000) => z.array(item).max(max);

const context = z.object({
  time,
  sourceDate: time.optional(),
  repository: z.object({ slug: line.optional(), url: line.optional() }).optional(),
  commit: sha.optional(),
  ref: line.optional(),
  event: line,
  pullRequest: z.object({ number: position, headSha: sha, baseSha: sha, fromFork: z.boolean() }).optional(),
  actor: z.object({ id: line.optional(), login: line.optional(), role: line.optional() }),
  source: z.object({
    run: line.optional(),
    attempt: line.optional(),
    workflowRef: line.optional(),
    runner: line.optional(),
    userAgent: line,
  }),
  tool: z.object({ name: z.literal('sealgate'), version: line }),
});

const finding = z.object({
  check: line,
  rule: line,
  severity: z.enum(SEVERITIES),
  subject: z.object({
    kind: z.enum(['package', 'file', 'image', 'policy', 'lockfile', 'repository']),
    name: text,
    purl: text.optional(),
    nodes: many(text).optional(),
    scope: z.enum(['runtime', 'optional', 'development', 'unknown']).optional(),
  }),
  title: text,
  message: text,
  aliases: many(line, 1000),
  fix: z.object({ text, command: text.optional(), version: line.optional() }).optional(),
  location: z.object({ file: line, line: position.optional(), endLine: position.optional() }).optional(),
  paths: many(many(line, 1000), 100).optional(),
  evidence: z.object({ file: line, pointer: line.optional() }).optional(),
  seenBy: many(
    z.object({
      tool: line,
      severity: z.enum(SEVERITIES).optional(),
      fixedVersion: line.optional(),
      report: line.optional(),
    }),
    100,
  ).optional(),
  suppressed: z.object({ by: line, reason: text.optional() }).optional(),
  url: line.optional(),
  fingerprint: line,
});

const REASONS = [
  'severity',
  'rule',
  'scope',
  'exception',
  'expired-exception',
  'existing',
  'unfixed',
  'allowed-advisory',
  'suppressed',
  'warn-only',
  'license',
] as const;

const decision = z.object({
  finding,
  outcome: z.enum(['block', 'warn', 'accept']),
  reason: z.object({
    kind: z.enum(REASONS),
    text,
    exception: line.optional(),
    key: line.optional(),
    origin: line.optional(),
  }),
  novelty: z.enum(['new', 'existing', 'unknown']),
});

const source = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('registry'), url: line.optional() }),
  z.object({ kind: z.literal('tarball'), url: line }),
  z.object({ kind: z.literal('git'), url: line, commit: line.optional() }),
  z.object({ kind: z.literal('file'), path: line }),
  z.object({ kind: z.literal('link'), path: line }),
]);

const dependency = z.object({
  id: text,
  purl: text,
  name: line,
  version: line,
  source,
  integrity: text.optional(),
  scope,
  peer: z.boolean().optional(),
  direct: z.boolean(),
  bundled: z.boolean().optional(),
  license: line.optional(),
  deprecated: z.union([text, z.literal(true)]).optional(),
  hasInstallScript: z.boolean().optional(),
  os: many(line, 100).optional(),
  cpu: many(line, 100).optional(),
  libc: many(line, 100).optional(),
  places: many(text),
  line: position.optional(),
  dependencies: many(
    z.object({
      to: text,
      name: line,
      range: line.optional(),
      kind: z.enum(['prod', 'dev', 'optional', 'peer']),
    }),
  ),
});

const signals = z.object({
  signature: z.enum(['verified', 'missing', 'invalid', 'skipped', 'unreachable', 'not-checked']).optional(),
  builtFrom: z.object({ repository: line, commit: line.optional() }).optional(),
  provenance: z.enum(['verified', 'missing', 'invalid', 'unreachable', 'not-checked']).optional(),
  publishedAt: line.optional(),
  installScript: z.boolean().optional(),
  license: line.optional(),
});

const FILES = [
  'facts',
  'policy',
  'record',
  'sbom',
  'sarif',
  'report',
  'raw-report',
  'bundle',
  'statement',
  'summary',
] as const;

/** Reads a run record that came from outside. */
export const recordSchema: z.ZodType<RunRecord> = z.object({
  schema: z.literal('sealgate/run/v1'),
  context,
  policy: z.object({
    presets: many(line, 100),
    path: line.optional(),
    ref: line.optional(),
    commit: sha.optional(),
    digest: sha256,
    overrides: many(line, 1000),
    changedHere: z.object({ path: line, summary: text }).optional(),
  }),
  lockfiles: many(z.object({ path: line, format: line, version: line, packages: count }), 10_000),
  reports: many(z.object({ path: line, format: line, tool: line, findings: count }), 10_000),
  checks: many(
    z.object({
      check: z.enum(CHECK_IDS),
      state: z.enum(['ran', 'not-checked', 'incomplete', 'not-applicable']),
      reason: text.optional(),
      counts: z.record(line, count),
      total: count,
    }),
    100,
  ),
  decisions: many(decision),
  change: z
    .object({
      baseRef: line,
      baseCommit: sha,
      lockfiles: many(
        z.object({
          lockfile: line,
          added: many(dependency),
          removed: many(dependency),
          updated: many(z.object({ before: dependency, after: dependency })),
        }),
        10_000,
      ),
    })
    .optional(),
  signals: z.record(text, signals),
  verdict: z.object({
    verdict: verdictWord,
    blocked: count,
    warned: count,
    accepted: count,
    gaps: many(z.object({ check: line, message: text, hint: text.optional() }), 1000),
  }),
  seal: z.discriminatedUnion('state', [
    z.object({
      state: z.literal('sealed'),
      identity: line,
      bundles: many(z.object({ file: line, subject: line }), 1000),
    }),
    z.object({ state: z.literal('not-sealed'), reason: text }),
    z.object({ state: z.literal('failed'), reason: text }),
  ]),
  files: many(z.object({ path: line, what: z.enum(FILES), mediaType: line, sha256, bytes: count }), 10_000),
});
