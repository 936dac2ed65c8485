import { z } from 'zod';
import type { LockfileChange } from '../facts.js';
import type {
  Edge,
  Package,
  PackageSource,
  PatchedArchive,
  PlatformArchive,
  Scope,
} from '../packages/graph.js';
import { many, position, shapeOf, text, wordsOf } from './shape.js';

type SourceOf<K extends PackageSource['kind']> = Extract<PackageSource, { kind: K }>;

const archive = shapeOf<PlatformArchive>()({ url: text, integrity: text.optional() });

const source: z.ZodType<PackageSource> = z.discriminatedUnion('kind', [
  shapeOf<SourceOf<'registry'>>()({ kind: z.literal('registry'), url: text.optional() }),
  shapeOf<SourceOf<'tarball'>>()({
    kind: z.literal('tarball'),
    url: text,
    part: text.optional(),
    archives: many(archive).optional().describe('Of a package that has one archive a platform: all of them.'),
  }),
  shapeOf<SourceOf<'git'>>()({
    kind: z.literal('git'),
    url: text,
    commit: text.optional(),
    part: text.optional().describe('The folder of the repository that is the package, or `workspace=NAME`.'),
  }),
  shapeOf<SourceOf<'file'>>()({ kind: z.literal('file'), path: text }),
  shapeOf<SourceOf<'link'>>()({ kind: z.literal('link'), path: text }),
]);

const edge = shapeOf<Edge>()({
  to: text,
  name: text.describe('The name it is required by: the alias where there is one.'),
  range: text.optional(),
  kind: wordsOf<Edge['kind']>({ prod: true, dev: true, optional: true, peer: true }),
});

const packageSchema = shapeOf<Package>()({
  id: text,
  purl: text,
  name: text,
  version: text,
  source,
  integrity: text.optional().describe('Subresource integrity as the lockfile has it.'),
  checksum: text
    .optional()
    .describe(
      "Yarn's checksum of the archive it makes, after the archive's format and a slash; not the tarball's hash.",
    ),
  patches: many(text).optional().describe('What the package manager changes in its files.'),
  patchedArchives: many(
    shapeOf<PatchedArchive>()({
      checksum: text,
      patches: many(text),
      hash: text.optional().describe('What Yarn calls the texts of the patches.'),
    }),
  )
    .optional()
    .describe("Yarn's checksums of the archives that it makes with patches applied."),
  scope: wordsOf<Scope>({ runtime: true, optional: true, development: true }),
  peer: z.boolean().optional(),
  direct: z.boolean(),
  bundled: z.boolean().optional(),
  bundles: many(text).optional().describe('Packages in its tarball that the lockfile may not list.'),
  license: text.optional(),
  deprecated: z.union([text, z.literal(true)]).optional(),
  hasInstallScript: z.boolean().optional(),
  commands: many(text).optional().describe('Commands that the lockfile says it brings, each `name=file`.'),
  os: many(text).optional(),
  cpu: many(text).optional(),
  libc: many(text).optional(),
  places: many(text).describe('Where the lockfile keeps it.'),
  line: position.optional(),
  dependencies: many(edge),
}).meta({ id: 'Package', description: 'One name@version from one source with one integrity.' });

/** What a change did to one lockfile. */
export const lockfileChangeSchema = shapeOf<LockfileChange>()({
  lockfile: text,
  from: many(text)
    .optional()
    .describe(
      'Lockfiles of the base that it continues: it moved, another package manager writes it, or pnpm keeps one for a branch.',
    ),
  added: many(packageSchema),
  removed: many(packageSchema),
  updated: many(z.object({ before: packageSchema, after: packageSchema })),
}).meta({ id: 'LockfileChange' });
