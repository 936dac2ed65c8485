import { z } from 'zod';

/**
 * What is read back from evidence to be judged again, as far as everything else goes by it. Texts and lists have no
 * bounds here: what a run could write must be read again. Members of older versions may be missing, unless no run was
 * ever without them; what is not named here is kept as it is.
 */
const text = z.string();
const texts = z.array(text);
const flag = z.boolean();
const loose = z.looseObject({});

const source = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('registry'), url: text.optional() }),
  z.object({
    kind: z.literal('tarball'),
    url: text,
    archives: z.array(z.object({ url: text, integrity: text.optional() })).optional(),
  }),
  z.object({ kind: z.literal('git'), url: text, commit: text.optional() }),
  z.object({ kind: z.literal('file'), path: text }),
  z.object({ kind: z.literal('link'), path: text }),
]);
const edges = z.array(z.object({ to: text, name: text, range: text.optional(), kind: text }));
const node = z.object({
  id: text,
  purl: text,
  name: text,
  version: text,
  source,
  integrity: text.optional(),
  checksum: text.optional(),
  patches: texts.optional(),
  scope: z.enum(['runtime', 'optional', 'development']),
  direct: flag,
  bundled: flag.optional(),
  license: text.optional(),
  hasInstallScript: flag.optional(),
  commands: texts.optional(),
  places: texts,
  line: z.number().optional(),
  dependencies: edges,
});
const nodes = z.array(node);
const graph = z.object({
  lockfile: z.object({ path: text, format: text, version: text, sha256: text }),
  importers: z.array(z.object({ id: text, path: text, name: text.optional(), dependencies: edges })),
  packages: nodes,
  problems: z.array(z.object({ code: text, message: text, place: text.optional() })),
});
const finding = z.object({
  check: text,
  rule: text,
  severity: text,
  subject: z.object({ kind: text, name: text, purl: text.optional(), nodes: texts.optional() }),
  title: text,
  message: text,
  aliases: texts,
  location: z.object({ file: text, line: z.number().optional() }).optional(),
  fingerprint: text,
});
const report = z.object({
  format: text,
  tool: z.object({ name: text, version: text.optional() }),
  path: text,
  sha256: text,
  covers: texts.optional(),
  scanned: texts.optional(),
  roots: texts.optional(),
  findings: z.array(finding),
  statements: z.array(loose).optional(),
  problems: texts,
});
const context = z.looseObject({ time: text, event: text, source: loose, actor: loose });

function fetched(value: z.ZodType): z.ZodType {
  return z.discriminatedUnion('state', [
    z.object({ state: z.literal('had'), value }),
    ...(['absent', 'unreachable', 'not-asked'] as const).map((state) =>
      z.object({ state: z.literal(state), reason: text }),
    ),
  ]);
}

const asked = z.object({
  name: text,
  version: text,
  registry: text,
  manifest: fetched(
    z.object({
      name: text,
      version: text,
      integrity: text.optional(),
      signatures: z.array(z.object({ keyid: text, sig: text })),
    }),
  ),
  publishedAt: fetched(text).optional(),
  publishedBy: fetched(text).optional(),
  attestations: fetched(z.array(z.object({ predicateType: text, bundle: z.json() }))).optional(),
  history: fetched(loose).optional(),
  tarball: fetched(loose).optional(),
  packed: fetched(text).optional(),
});
const key = z.object({ keyid: text, key: text, keytype: text, expires: text.nullable() });

/** Facts of a run. */
export const storedFactsSchema = z.object({
  schema: z.literal('sealgate/facts/v1'),
  context,
  graphs: z.array(graph),
  excludedLockfiles: texts.optional(),
  foreignLockfiles: texts.optional(),
  base: z
    .object({
      ref: text,
      commit: text,
      graphs: z.array(graph),
      changes: z.array(
        z.object({
          lockfile: text,
          added: nodes,
          removed: nodes,
          updated: z.array(z.object({ before: node, after: node })),
        }),
      ),
      reports: z.array(report),
    })
    .optional(),
  baseline: z.object({ path: text, known: texts, added: texts }).optional(),
  reports: z.array(report),
  workflows: z.array(loose).optional(),
  licenses: z.record(text, z.object({ license: text, from: text })),
  registry: z
    .object({
      keys: z.record(text, fetched(z.object({ keys: z.array(key), source: text }))),
      packages: z.record(text, asked),
    })
    .optional(),
  offline: flag,
  problems: z.array(
    z.object({ kind: text, subject: text, state: text, message: text, hint: text.optional() }),
  ),
});

/** A run record, as far as a run that is judged again is compared with it. */
export const storedRunSchema = z.object({
  schema: z.literal('sealgate/run/v1'),
  context: context.extend({ tool: z.object({ name: text, version: text, action: text.optional() }) }),
  policy: z.looseObject({ digest: text }),
  decisions: z.array(z.object({ finding, outcome: text, reason: z.looseObject({ text }) })),
  verdict: z.object({
    verdict: z.enum(['pass', 'fail', 'incomplete']),
    gaps: z.array(z.object({ check: text, message: text })),
  }),
  files: z.array(z.object({ what: text, path: text, mediaType: text, sha256: text })),
});

/** A policy's parts that hold entries; what has one value is completed by the known policies. */
export const storedPolicySchema = z.looseObject({
  checks: z.record(text, text),
  exceptions: z.array(
    z.looseObject({ id: text, rule: text, package: text, reason: text, approvedBy: text, expires: text }),
  ),
  customRules: z.array(z.looseObject({ id: text, for: text, when: text, level: text })).optional(),
  overrides: z.array(loose).optional(),
});
