import path from 'node:path';
import { EXIT, SealgateError } from '../../errors.js';
import { readCapped } from '../../io/files/files.js';
import { rfc3339 } from '../../io/runtime.js';
import { compressionOf } from '../../model/data/compressed.js';
import {
  DEFAULT_CLASS,
  EVIDENCE_CLASSES,
  type EvidenceClass,
  evidenceClassOf,
} from '../../model/evidence/class.js';
import { UNJUDGED } from '../../model/evidence/evidence.js';
import { ATTESTATION } from '../../model/evidence/record-about.js';
import { counted } from '../../model/text/counted.js';
import { displayLines } from '../../model/text/display.js';
import { addEvidence } from '../../publish/add-evidence.js';
import type { FiledEvidence } from '../../publish/file-record.js';
import type { Answer, Command, Values, World } from '../command.js';
import { listOf, textOf } from '../flags.js';
import { onlyOne } from '../named-files.js';
import { sealOptions } from '../seal/options.js';
import { FOLDER_OPTIONS, headSealText, headSigner, openEvidence, whoRuns } from './folder.js';
import { assertSinks, pushEvidence, pushText, SINK_OPTIONS } from './sinks.js';

/** What can be filed at once. */
const MAX_BYTES = 256 * 1024 * 1024;

export const command: Command = {
  name: 'evidence add',
  summary: "File anything as evidence: a runbook's output, a restore test, a penetration-test report.",
  usage: [
    'evidence add FILE --scope prod --what ports_status [--target NAME] [--result pass] [--class internal]',
    'some-command | sealgate evidence add - --scope prod --what backup_restore',
  ],
  positionals: 'FILE is what to file; - reads standard input.',
  argument: 'files',
  options: [
    { name: 'scope', type: 'string', value: 'SCOPE', description: 'What it is about: prod, staging, repo …' },
    { name: 'what', type: 'string', value: 'WHAT', description: 'What it is: ports_status, restore_test …' },
    { name: 'target', type: 'string', value: 'NAME', description: 'On what: a host, a service, an image.' },
    {
      name: 'result',
      type: 'string',
      value: 'WORD',
      description: 'How it ended: pass, fail, or another word. Default: recorded.',
    },
    { name: 'message', type: 'string', value: 'TEXT', description: 'The result in a sentence.' },
    {
      name: 'class',
      type: 'string',
      value: 'CLASS',
      choices: EVIDENCE_CLASSES,
      description: `How closely it is held: ${EVIDENCE_CLASSES.join(', ')}. Default: ${DEFAULT_CLASS}.`,
    },
    {
      name: 'recipient',
      type: 'list',
      value: 'AGE',
      description: "An age recipient (age1…) besides the policy's, for what must not stand in clear.",
    },
    ...FOLDER_OPTIONS,
    ...SINK_OPTIONS,
    ...sealOptions,
  ],
  notes: [
    'Secrets are taken out before anything is written, and the record says which rules found how many.',
    'Exit codes: 0 filed; 1 not filed, because the ledger there is damaged; 2 wrong usage or input; 3 not filed, because it could not be written, or filed, and a place that the policy requires did not get it.',
  ],
  run,
};

async function run(positionals: readonly string[], values: Values, world: World): Promise<Answer> {
  const named = onlyOne(
    positionals,
    'evidence add files one file',
    'sealgate evidence add restore.log --scope prod --what restore_test',
  );
  assertSinks(values);
  const about = aboutOf(values);
  const result = resultOf(values);
  const bytes =
    named === '-'
      ? await world.stdin(MAX_BYTES)
      : await readCapped(path.resolve(world.cwd, named), MAX_BYTES);
  if (about.what === ATTESTATION) await checkAttestation(bytes, named, world);
  const folder = await openEvidence(values, world);
  const signer = await headSigner(values, world);
  const filed = await addEvidence({
    evidenceDir: folder.evidenceDir,
    ...(folder.inside === undefined ? {} : { repositoryDir: folder.inside }),
    file: { bytes, ...kindOf(named, bytes), ...about },
    who: await whoRuns(folder.repositoryDir, world),
    result,
    recipients: [...folder.policy.evidenceRecipients, ...listOf(values, 'recipient')],
    env: world.env,
    ...(signer.sealHead === undefined ? {} : { sealHead: signer.sealHead }),
  });
  const pushed = await pushEvidence(folder, values, world);
  const notes = [...filed.notes, ...contentNotes(bytes)];
  return {
    exitCode: pushed.missing.length > 0 ? EXIT.incomplete : EXIT.pass,
    json: {
      folder: folder.shown,
      record: filed.record,
      number: filed.head.count,
      headSeal: filed.headSeal,
      notes,
      sinks: pushed.results,
    },
    text: displayLines([...addedText({ ...filed, notes }, folder.shown, signer.none), ...pushText(pushed)]),
  };
}

/**
 * What people attest is read before it is filed: afterwards nobody could mend it.
 *
 * @throws SealgateError POLICY_INVALID with line and column, USAGE
 */
async function checkAttestation(bytes: Uint8Array, name: string, world: World): Promise<void> {
  const { extension } = kindOf(name, bytes);
  if (!['yml', 'yaml', 'json'].includes(extension))
    throw new SealgateError('USAGE', `${name} is no file of attestations`, {
      hint: 'Its name ends in .yml, .yaml or .json; docs/controls.md shows what it holds.',
    });
  const { readAttestations } = await import('../../policy/audit/attestations.js');
  const today = rfc3339(world.now()).slice(0, 10);
  for (const { when, from } of await readAttestations(bytes, name))
    if (when > today)
      throw new SealgateError('USAGE', `${from} attests for ${when}, and today is ${today}`, {
        hint: 'Nothing can be attested in advance.',
      });
}

/** What is odd about a file, and no reason to refuse it. */
function contentNotes(bytes: Uint8Array): string[] {
  if (bytes.length === 0) return ['The file is empty: it proves nothing but that it was filed.'];
  const compression = compressionOf(bytes);
  return compression === undefined
    ? []
    : [`What is inside the file (${compression}) cannot be looked through for secrets.`];
}

function addedText(filed: FiledEvidence, shown: string, none: string | undefined): string[] {
  const { record, head, headSeal, notes } = filed;
  const lines = [`Filed as record ${head.count} of ${shown} (${record.hash.slice(0, 12)})`];
  for (const file of record.files) {
    lines.push(`  ${file.path}  ${file.bytes} bytes, ${file.class ?? DEFAULT_CLASS}`);
    if (file.encryption !== undefined) lines.push('    encrypted to the recipients of the policy (age)');
    for (const { rule, count } of file.redactions ?? [])
      lines.push(`    ${counted(count, 'secret')} redacted (${rule})`);
  }
  lines.push(`  ${headSealText(headSeal, none)}`, ...notes.map((note) => `  note: ${note}`));
  return lines;
}

interface About {
  readonly scope: string;
  readonly what: string;
  readonly target?: string;
  readonly class: EvidenceClass;
}

/** @throws SealgateError USAGE naming the flag */
function aboutOf(values: Values): About {
  const target = textOf(values, 'target');
  const word = textOf(values, 'class') ?? DEFAULT_CLASS;
  const evidenceClass = evidenceClassOf(word);
  if (evidenceClass === undefined)
    throw new SealgateError('USAGE', `--class ${word} is none`, {
      hint: `The classes are ${EVIDENCE_CLASSES.join(', ')}.`,
    });
  if (target !== undefined && !/[a-z0-9]/i.test(target))
    throw new SealgateError('USAGE', `--target '${target}' has neither a letter nor a digit`, {
      hint: 'It becomes a part of the file name.',
    });
  return {
    scope: partOf(values, { flag: 'scope', pattern: /^[a-z0-9][a-z0-9-]{0,30}$/, example: 'prod' }),
    what: partOf(values, { flag: 'what', pattern: /^[a-z0-9][a-z0-9_-]{0,60}$/, example: 'ports_status' }),
    ...(target === undefined ? {} : { target }),
    class: evidenceClass,
  };
}

/** A part of the file name that a flag gives. */
function partOf(
  values: Values,
  { flag, pattern, example }: { readonly flag: string; readonly pattern: RegExp; readonly example: string },
): string {
  const value = textOf(values, flag);
  if (value !== undefined && pattern.test(value)) return value;
  throw new SealgateError(
    'USAGE',
    value === undefined ? `--${flag} is missing` : `--${flag} '${value}' cannot be part of a file name`,
    { hint: `Small letters, digits and dashes, e.g. --${flag} ${example}.` },
  );
}

function resultOf(values: Values): { outcome: string; code: number; message: string } {
  const outcome = textOf(values, 'result') ?? UNJUDGED;
  if (!/^[a-z][a-z0-9-]{0,30}$/.test(outcome))
    throw new SealgateError('USAGE', `--result '${outcome}' is not a word`, {
      hint: 'pass, fail, or another word of small letters.',
    });
  return { outcome, code: outcome === 'fail' ? 1 : 0, message: textOf(values, 'message') ?? '' };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonl: 'application/jsonl',
  sarif: 'application/sarif+json',
  xml: 'application/xml',
  yml: 'application/yaml',
  yaml: 'application/yaml',
  csv: 'text/csv',
  md: 'text/markdown',
  html: 'text/html',
  txt: 'text/plain',
  log: 'text/plain',
  pdf: 'application/pdf',
  png: 'image/png',
};

/** Extension and media type by the file's name. Standard input has none: JSON is told by its content. */
function kindOf(name: string, bytes: Uint8Array): { readonly extension: string; readonly mediaType: string } {
  const piped = name === '-' && isJsonDocument(bytes) ? 'json' : 'txt';
  const extension = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? piped;
  const known = Object.hasOwn(MEDIA_TYPES, extension) ? MEDIA_TYPES[extension] : undefined;
  return { extension, mediaType: known ?? 'application/octet-stream' };
}

/** An object or a list: a bare number or word is text as well. */
function isJsonDocument(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('utf8');
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
