import { z } from 'zod';
import type { RunContext } from '../facts.js';
import type {
  Decision,
  DecisionReason,
  Gap,
  OutputFile,
  PackageSignals,
  RunRecord,
  SealState,
  Verdict,
} from '../findings/decision.js';
import type { PolicySource } from '../policy/policy.js';
import { checkResultSchema, findingSchema } from '../schemas/finding-schema.js';
import { lockfileChangeSchema } from '../schemas/package-schema.js';
import { commit, count, line, many, sha256, shapeOf, text, time, wordsOf } from '../schemas/shape.js';
import type { Binding } from '../signatures/binding.js';

const context = shapeOf<RunContext>()({
  time: time.describe('When it ran. Exceptions expire by this clock.'),
  sourceDate: time.optional().describe('What reproducible output carries.'),
  repository: z
    .object({
      slug: text.optional(),
      url: text.optional(),
      folder: text
        .optional()
        .describe('The folder that was judged, where that is not all: files are told from there.'),
    })
    .optional(),
  commit: commit.optional(),
  ref: line.optional(),
  event: text.describe('Event name on GitHub, `terminal` elsewhere.'),
  pullRequest: z
    .strictObject({ number: z.int().min(1), headSha: commit, baseSha: commit, fromFork: z.boolean() })
    .optional(),
  actor: z.object({ id: text.optional(), login: text.optional(), role: text.optional() }),
  source: z.object({
    run: text.optional(),
    attempt: text.optional(),
    workflowRef: text.optional(),
    job: text.optional(),
    step: text
      .optional()
      .describe('The step of the job: its id, or the name that GitHub makes where it has none.'),
    runner: text.optional(),
    userAgent: text,
  }),
  tool: z.object({
    name: z.literal('sealgate'),
    version: text,
    action: text.optional().describe('How the workflow names the action: `octo/sealgate@<commit>`.'),
  }),
});

const policy = shapeOf<PolicySource>()({
  presets: many(text).describe('Names of the presets that apply, nearest last.'),
  path: text.optional(),
  unusable: text.optional().describe('The file that could not be used; the presets judged in its place.'),
  ref: line.optional(),
  commit: commit.optional(),
  digest: sha256.describe('SHA-256 over the RFC 8785 canonical JSON of the effective policy.'),
  environment: text.optional().describe('The environment whose answers apply.'),
  overrides: many(text).describe('Inputs and flags that changed the file’s answer.'),
  changedHere: z
    .object({
      path: text,
      summary: text,
      changes: many(text)
        .optional()
        .describe('Every key that has another answer, one a line; absent in records of older versions.'),
    })
    .optional(),
});

const reason = shapeOf<DecisionReason>()({
  kind: wordsOf<DecisionReason['kind']>({
    severity: true,
    rule: true,
    scope: true,
    exception: true,
    'expired-exception': true,
    'void-exception': true,
    existing: true,
    unfixed: true,
    'allowed-advisory': true,
    suppressed: true,
    since: true,
    'warn-only': true,
    license: true,
  }),
  text,
  exception: text.optional(),
  lapsed: text.optional().describe('Why that exception does not hold.'),
  since: text.optional().describe('The day from which it blocks.'),
  key: text.optional().describe('The policy key that decided.'),
  origin: text.optional().describe('Who set it.'),
});

const decision = shapeOf<Decision>()({
  finding: findingSchema,
  outcome: wordsOf<Decision['outcome']>({ block: true, warn: true, accept: true }),
  reason,
  novelty: wordsOf<Decision['novelty']>({ new: true, existing: true, unknown: true }),
}).meta({ id: 'Decision', description: 'One finding and what the policy says about it.' });

const gap = shapeOf<Gap>()({
  check: text,
  message: text,
  hint: text.optional(),
  command: text.optional(),
});

const verdict = shapeOf<Verdict>()({
  verdict: wordsOf<Verdict['verdict']>({ pass: true, fail: true, incomplete: true }),
  blocked: count,
  warned: count,
  accepted: count,
  gaps: many(gap).describe('What was required and could not be done.'),
}).meta({ id: 'Verdict' });

const bundle = z.object({ file: text, subject: text });
const seal: z.ZodType<SealState> = z.discriminatedUnion('state', [
  z.object({ state: z.literal('sealed'), identity: text, bundles: many(bundle) }),
  z.object({
    state: z.literal('pending'),
    identity: text,
    reason: text,
    pending: many(bundle),
    missing: many(
      z.object({ service: z.enum(['transparency log', 'timestamp authority']), url: text, reason: text }),
    ),
  }),
  z.object({ state: z.literal('not-sealed'), reason: text }),
  z.object({ state: z.literal('failed'), reason: text }),
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
    'pending-seal': true,
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
  binding: wordsOf<Binding>({
    complete: true,
    built: true,
    installed: true,
    patched: true,
    signed: true,
    unbound: true,
    broken: true,
    unknown: true,
  }).optional(),
  signature: wordsOf<Signature>({
    verified: true,
    missing: true,
    invalid: true,
    skipped: true,
    unreachable: true,
    'not-checked': true,
  }).optional(),
  builtFrom: z.object({ repository: text, commit: text.optional() }).optional(),
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

/**
 * The whole run: what `gate --json` prints and the evidence keeps, and what is read back from there. Members that
 * it does not name are dropped, so what passes holds nothing but what the types say.
 */
export const recordSchema: z.ZodType<RunRecord> = shapeOf<RunRecord>()({
  schema: z.literal('sealgate/run/v1'),
  context: context.describe('Who ran what, on what, from where.'),
  policy: policy.describe('Whose rules judged.'),
  lockfiles: many(z.object({ path: text, format: text, version: text, packages: count })),
  reports: many(z.object({ path: text, format: text, tool: text, findings: count })),
  checks: many(checkResultSchema),
  decisions: many(decision).describe('Blocking ones first.'),
  change: z
    .strictObject({
      baseRef: line,
      baseCommit: commit,
      lockfiles: many(lockfileChangeSchema),
      unread: many(text).optional(),
    })
    .optional(),
  signals: z.record(z.string(), signals).describe('Trust signals of changed packages, by package id.'),
  verdict,
  seal,
  files: many(outputFile),
}).meta({ id: 'RunRecord', description: 'One run of Sealgate.' });
