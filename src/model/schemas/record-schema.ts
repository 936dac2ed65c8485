import { z } from 'zod';
import type {
  Decision,
  DecisionReason,
  Gap,
  OutputFile,
  PackageSignals,
  RunRecord,
  SealState,
  Verdict,
} from '../decision.js';
import type { RunContext } from '../facts.js';
import type { PolicySource } from '../policy.js';
import { checkResultSchema, findingSchema } from './finding-schema.js';
import { lockfileChangeSchema } from './package-schema.js';
import { count, sha256, shapeOf, text, time, wordsOf } from './shape.js';

const context = shapeOf<RunContext>()({
  time: time.describe('When it ran. Exceptions expire by this clock.'),
  sourceDate: time.optional().describe('What reproducible output carries.'),
  repository: z.strictObject({ slug: text.optional(), url: text.optional() }).optional(),
  commit: text.optional(),
  ref: text.optional(),
  event: text.describe('Event name on GitHub, `terminal` elsewhere.'),
  pullRequest: z
    .strictObject({ number: z.int().min(1), headSha: text, baseSha: text, fromFork: z.boolean() })
    .optional(),
  actor: z.strictObject({ id: text.optional(), login: text.optional(), role: text.optional() }),
  source: z.strictObject({
    run: text.optional(),
    attempt: text.optional(),
    workflowRef: text.optional(),
    runner: text.optional(),
    userAgent: text,
  }),
  tool: z.strictObject({ name: z.literal('sealgate'), version: text }),
});

const policy = shapeOf<PolicySource>()({
  presets: z.array(text).describe('Names of the presets that apply, nearest last.'),
  path: text.optional(),
  ref: text.optional(),
  commit: text.optional(),
  digest: sha256.describe('SHA-256 over the RFC 8785 canonical JSON of the effective policy.'),
  overrides: z.array(text).describe('Inputs and flags that changed the file’s answer.'),
  changedHere: z.strictObject({ path: text, summary: text }).optional(),
});

const reason = shapeOf<DecisionReason>()({
  kind: wordsOf<DecisionReason['kind']>({
    severity: true,
    rule: true,
    scope: true,
    exception: true,
    'expired-exception': true,
    existing: true,
    unfixed: true,
    'allowed-advisory': true,
    suppressed: true,
    'warn-only': true,
    license: true,
  }),
  text,
  exception: text.optional(),
  key: text.optional().describe('The policy key that decided.'),
  origin: text.optional().describe('Who set it.'),
});

const decision = shapeOf<Decision>()({
  finding: findingSchema,
  outcome: wordsOf<Decision['outcome']>({ block: true, warn: true, accept: true }),
  reason,
  novelty: wordsOf<Decision['novelty']>({ new: true, existing: true, unknown: true }),
}).meta({ id: 'Decision', description: 'One finding and what the policy says about it.' });

const gap = shapeOf<Gap>()({ check: text, message: text, hint: text.optional() });

const verdict = shapeOf<Verdict>()({
  verdict: wordsOf<Verdict['verdict']>({ pass: true, fail: true, incomplete: true }),
  blocked: count,
  warned: count,
  accepted: count,
  gaps: z.array(gap).describe('What was required and could not be done.'),
}).meta({ id: 'Verdict' });

const bundle = z.strictObject({ file: text, subject: text });
const seal: z.ZodType<SealState> = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('sealed'), identity: text, bundles: z.array(bundle) }),
  z.strictObject({ state: z.literal('not-sealed'), reason: text }),
  z.strictObject({ state: z.literal('failed'), reason: text }),
]);

const outputFile = shapeOf<OutputFile>()({
  path: text,
  what: wordsOf<OutputFile['what']>({
    facts: true,
    policy: true,
    record: true,
    sbom: true,
    sarif: true,
    report: true,
    'raw-report': true,
    bundle: true,
    statement: true,
    summary: true,
  }),
  mediaType: text,
  sha256,
  bytes: count,
});

type Signature = NonNullable<PackageSignals['signature']>;
type Provenance = NonNullable<PackageSignals['provenance']>;

const signals = shapeOf<PackageSignals>()({
  signature: wordsOf<Signature>({
    verified: true,
    missing: true,
    invalid: true,
    skipped: true,
    unreachable: true,
    'not-checked': true,
  }).optional(),
  builtFrom: z.strictObject({ repository: text, commit: text.optional() }).optional(),
  provenance: wordsOf<Provenance>({
    verified: true,
    missing: true,
    invalid: true,
    unreachable: true,
    'not-checked': true,
  }).optional(),
  publishedAt: text.optional(),
  installScript: z.boolean().optional(),
  license: text.optional(),
}).meta({ id: 'PackageSignals' });

/** The whole run: what `gate --json` prints and the evidence keeps. */
export const recordSchema = shapeOf<RunRecord>()({
  schema: z.literal('sealgate/run/v1'),
  context: context.describe('Who ran what, on what, from where.'),
  policy: policy.describe('Whose rules judged.'),
  lockfiles: z.array(z.strictObject({ path: text, format: text, version: text, packages: count })),
  reports: z.array(z.strictObject({ path: text, format: text, tool: text, findings: count })),
  checks: z.array(checkResultSchema),
  decisions: z.array(decision).describe('Blocking ones first.'),
  change: z
    .strictObject({ baseRef: text, baseCommit: text, lockfiles: z.array(lockfileChangeSchema) })
    .optional(),
  signals: z.record(z.string(), signals).describe('Trust signals of changed packages, by package id.'),
  verdict,
  seal,
  files: z.array(outputFile),
}).meta({ id: 'RunRecord', description: 'One run of Sealgate.' });
