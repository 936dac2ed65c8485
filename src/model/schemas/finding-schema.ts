import { z } from 'zod';
import type { CheckOutcome } from '../findings/check-result.js';
import type { EvidencePointer, Finding, Fix, Location, SeenBy, Subject, Undo } from '../findings/finding.js';
import { SEVERITIES } from '../findings/severity.js';
import type { Scope } from '../packages/graph.js';
import { count, many, position, shapeOf, text, wordsOf } from './shape.js';

const severity = z.enum(SEVERITIES).describe('`unknown` gates like the highest.');
const scope = wordsOf<Scope | 'unknown'>({ runtime: true, optional: true, development: true, unknown: true });

const subject = shapeOf<Subject>()({
  kind: wordsOf<Subject['kind']>({
    package: true,
    file: true,
    image: true,
    policy: true,
    lockfile: true,
    repository: true,
  }),
  name: text.describe('`name@version` of a package, the path of a file, the reference of an image.'),
  purl: text.optional(),
  nodes: many(text).optional().describe('Node ids of the dependency graphs.'),
  scope: scope.optional(),
});

const location = shapeOf<Location>()({
  file: text.describe('Relative to the repository, with `/`.'),
  line: position.optional(),
  endLine: position.optional(),
});

const undo = shapeOf<Undo>()({
  does: wordsOf<Undo['does']>({ 'takes-out': true, 'goes-back': true }),
  words: text.describe('How the text ends.'),
});

const fix = shapeOf<Fix>()({
  text,
  command: text.optional().describe('Can be pasted into a shell as it stands.'),
  version: text.optional().describe('The nearest version without the problem.'),
  dockerfile: text
    .optional()
    .describe('An instruction for the Dockerfile of the image that holds the package.'),
  undo: undo
    .optional()
    .describe(
      'Where the command mends nothing and undoes what the change did: takes the package out, or goes back.',
    ),
});

const seenBy = shapeOf<SeenBy>()({
  tool: text,
  severity: severity.optional(),
  fixedVersion: text.optional(),
  report: text.optional(),
});

const evidence = shapeOf<EvidencePointer>()({ file: text, pointer: text.optional() });

/** One finding, as `findings --json` prints it and run records hold it. */
export const findingSchema = shapeOf<Finding>()({
  check: text.describe('Id of the check that made it.'),
  rule: text.describe('`check/what`, documented in docs/rules.'),
  severity,
  subject: subject.describe('What it is about.'),
  title: text.describe('One short line, without the subject.'),
  message: text.describe('What, and why it matters. Plain text.'),
  aliases: many(text).describe('All ids of the same thing, the primary one first.'),
  fix: fix.optional(),
  location: location.optional(),
  paths: many(many(text))
    .optional()
    .describe('From a root to the subject: importer, then `name@version` each.'),
  evidence: evidence.optional(),
  seenBy: many(seenBy).optional().describe('The tools that saw it, and where they disagree.'),
  suppressed: z
    .strictObject({ by: text, reason: text.optional(), vex: z.literal(true).optional() })
    .optional()
    .describe('Hidden by the tool’s own ignore file or comment, or (`vex`) by a VEX statement.'),
  url: text.optional(),
  detail: z.record(z.string(), z.json()).optional().describe('Facts a machine may want, by rule.'),
  fingerprint: text.describe('The same for the same problem in the same subject over re-scans.'),
}).meta({ id: 'Finding', description: 'One fact that may matter.' });

/** What one check did, without its findings. */
export const checkResultSchema = shapeOf<CheckOutcome>()({
  check: text,
  state: wordsOf<CheckOutcome['state']>({
    ran: true,
    'not-checked': true,
    incomplete: true,
    'not-applicable': true,
  }),
  reason: text.optional(),
  counts: z.record(z.string(), count).describe('Outcomes that add up to `total`.'),
  total: count,
}).meta({ id: 'CheckResult' });
