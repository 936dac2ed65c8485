import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { EXIT, SealgateError } from '../errors.js';
import { readCapped } from '../io/files.js';
import { identityConstraint, type WorkflowFact } from '../seal/identity.js';
import { loadPublicKey } from '../seal/keys.js';
import type { Artifact } from '../seal/subject.js';
import { loadTrustedRoot, type Roots, readTrustedRoot } from '../seal/trusted-root.js';
import { type Trust, verifyBundle } from '../seal/verify.js';
import { verifyEvidence } from '../seal/verify-evidence.js';
import type { Answer, Command, Values, World } from './command.js';
import { predicateTypeOf, textFlag } from './seal-options.js';
import { bundleText, evidenceText, imageText, replayText } from './verify-text.js';

/** cosign's names for what a certificate says of a workflow run. */
const WORKFLOW_FLAGS: readonly (readonly [
  name: string,
  fact: WorkflowFact,
  value: string,
  description: string,
])[] = [
  [
    'certificate-github-workflow-repository',
    'repository',
    'R',
    'The repository that the certificate must name: owner/repo.',
  ],
  [
    'certificate-github-workflow-ref',
    'ref',
    'REF',
    'The ref that the run must have been for: refs/tags/v1.2.3.',
  ],
  ['certificate-github-workflow-sha', 'commit', 'SHA', 'The commit that the run must have been for.'],
  [
    'certificate-github-workflow-trigger',
    'trigger',
    'EVENT',
    'The event that must have started the run: push.',
  ],
];
const IDENTITY_FLAGS = [
  'certificate-identity',
  'certificate-identity-regexp',
  'certificate-oidc-issuer',
  'signer-workflow',
  ...WORKFLOW_FLAGS.map(([name]) => name),
];

export const command: Command = {
  name: 'verify',
  summary:
    'Verify an evidence folder, or a file against its Sigstore bundle, offline; or an image by what is attached to it.',
  usage: [
    'verify EVIDENCE_DIR [--key PUB | --certificate-identity I --certificate-oidc-issuer U] [--head HASH] [--replay]',
    'verify FILE|sha256:DIGEST --bundle B --certificate-identity I --certificate-oidc-issuer U',
    'verify FILE|sha256:DIGEST --bundle B --key PUB',
    'verify --image REF [--type TYPE] --certificate-identity I --certificate-oidc-issuer U | --key PUB',
  ],
  positionals: 'EVIDENCE_DIR: the folder with ledger.jsonl. FILE: what was signed; or its digest.',
  options: [
    {
      name: 'bundle',
      type: 'string',
      value: 'B',
      description: 'The Sigstore bundle. Default: FILE.sigstore.json.',
    },
    {
      name: 'certificate-identity',
      type: 'string',
      value: 'I',
      description:
        'Who must have signed, compared letter by letter: a workflow address or an e-mail address.',
    },
    {
      name: 'certificate-identity-regexp',
      type: 'string',
      value: 'R',
      description: 'The same as a pattern that the whole identity must match.',
    },
    {
      name: 'certificate-oidc-issuer',
      type: 'string',
      value: 'U',
      description:
        'Who vouches for the identity; for GitHub workflows https://token.actions.githubusercontent.com.',
    },
    {
      name: 'signer-workflow',
      type: 'string',
      value: 'W',
      description:
        'Instead of an identity: owner/repo/.github/workflows/file.yml at any ref, or with @REF at that one.',
    },
    ...WORKFLOW_FLAGS.map(([name, , value, description]) => ({
      name,
      type: 'string' as const,
      value,
      description,
    })),
    {
      name: 'key',
      type: 'string',
      value: 'PUB',
      description: 'The public key that must have signed: PEM file or env://NAME.',
    },
    {
      name: 'trusted-root',
      type: 'string',
      value: 'F',
      description:
        "Sigstore trusted root to believe. Default: the public good instance's, as this build carries it.",
    },
    {
      name: 'refresh-trusted-root',
      type: 'boolean',
      description:
        "Ask Sigstore's TUF repository for the newest trusted root instead of believing the carried one.",
    },
    {
      name: 'type',
      type: 'string',
      value: 'TYPE',
      description:
        'The predicate type that an attestation must have: a URI, or cyclonedx, svr, vsa, slsaprovenance1 …',
    },
    {
      name: 'image',
      type: 'string',
      value: 'REF',
      description:
        'Verify an image by its signatures, or with --type its attestations: host/name@sha256:…, or oci:folder.',
    },
    {
      name: 'recursive',
      short: 'r',
      type: 'boolean',
      description: 'With --image: each platform of an index must verify by itself too.',
    },
    {
      name: 'head',
      type: 'string',
      value: 'HASH',
      description: 'Hash of a record, written down elsewhere, that the ledger must still hold.',
    },
    {
      name: 'replay',
      type: 'boolean',
      description:
        'Judge every run of the folder again from its stored facts and policy, and say where this Sealgate differs.',
    },
  ],
  notes: [
    'Nothing is asked of the network, but the registry of an --image and what --refresh-trusted-root asks. Exit codes: 0 verified, 1 not, 2 wrong usage or unreadable input.',
    'A keyless signature verifies only against an identity that you name: without one, any signer would do.',
  ],
  run,
};

async function run(positionals: readonly string[], values: Values, world: World): Promise<Answer> {
  const [target, second] = positionals;
  const image = textFlag(values, 'image');
  if (image !== undefined && target === undefined) return verifyImageCommand(image, values, world);
  if (image !== undefined || values.recursive === true)
    throw new SealgateError(
      'USAGE',
      image === undefined ? '--recursive goes with --image' : '--image excludes files',
      {
        hint: 'sealgate verify --help shows the forms.',
      },
    );
  if (target === undefined || second !== undefined) {
    throw new SealgateError(
      'USAGE',
      `verify takes one folder, file or digest, but got ${positionals.length}`,
      {
        hint: 'sealgate verify --help shows the forms.',
      },
    );
  }
  const digest = /^sha256:([0-9a-fA-F]{64})$/.exec(target)?.[1];
  if (digest !== undefined)
    return verifyFile(
      { kind: 'digest', algorithm: 'sha256', hex: digest.toLowerCase() },
      target,
      values,
      world,
    );
  if (/^sha\d+:/.test(target))
    throw new SealgateError('USAGE', `'${target}' is not a digest`, {
      hint: 'Write sha256: and 64 hex digits.',
    });
  const file = path.resolve(world.cwd, target);
  const info = await lstat(file).catch(() => undefined);
  if (info?.isDirectory() === true) return verifyFolder(file, target, values, world);
  return verifyFile({ kind: 'bytes', name: target, bytes: await readCapped(file) }, target, values, world);
}

async function verifyFolder(dir: string, shown: string, values: Values, world: World): Promise<Answer> {
  for (const name of ['bundle', 'type'])
    if (textFlag(values, name) !== undefined)
      throw new SealgateError('USAGE', `--${name} goes with a file, not with an evidence folder`, {
        hint: 'The folder names its own bundles.',
      });
  const head = textFlag(values, 'head');
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head))
    throw new SealgateError('USAGE', `--head ${head} is not a record's hash`, { hint: '64 hex digits.' });
  const trust = saysWho(values) ? await trustOf(values, world) : undefined;
  const report = await verifyEvidence(dir, {
    ...(trust === undefined ? {} : { trust }),
    ...(head === undefined ? {} : { head }),
  });
  const text = evidenceText({ ...report, folder: shown });
  if (values.replay !== true) {
    return { exitCode: report.ok ? EXIT.pass : EXIT.fail, text, json: { ...report, folder: shown } };
  }
  const { replayEvidence } = await import('./stages/replay.js');
  const replay = await replayEvidence(dir);
  return {
    exitCode: report.ok && replay.length > 0 && replay.every((run) => run.agrees) ? EXIT.pass : EXIT.fail,
    text: `${text}\n${replayText(replay)}`,
    json: { ...report, folder: shown, replay },
  };
}

async function verifyFile(artifact: Artifact, shown: string, values: Values, world: World): Promise<Answer> {
  for (const name of ['head', 'replay'])
    if (values[name] !== undefined)
      throw new SealgateError('USAGE', `--${name} goes with an evidence folder`, {
        hint: 'Name the folder.',
      });
  const trust = await trustOf(values, world);
  const named = textFlag(values, 'bundle');
  if (named === undefined && artifact.kind === 'digest')
    throw new SealgateError('USAGE', '--bundle is missing', {
      hint: 'Name the bundle that was made for this digest.',
    });
  const bundle = named ?? `${shown}.sigstore.json`;
  const bytes = await readCapped(path.resolve(world.cwd, bundle), 64 * 1024 * 1024);
  const verified = await verifyBundle({ bytes, name: bundle }, artifact, trust);
  const type = textFlag(values, 'type');
  if (type !== undefined && verified.statement?.predicateType !== predicateTypeOf(type)) {
    const found = verified.statement?.predicateType ?? 'no attestation but a plain signature';
    throw new SealgateError(
      'VERIFICATION_FAILED',
      `${bundle} verifies, but is ${found}, not ${predicateTypeOf(type)}`,
      {
        hint: 'Name the bundle of the attestation you mean.',
      },
    );
  }
  const root = trust.kind === 'identity' ? trust.roots.source : undefined;
  return {
    exitCode: EXIT.pass,
    text: bundleText(shown, bundle, verified, root),
    json: {
      verified: true,
      artifact: shown,
      bundle,
      ...verified,
      ...(root === undefined ? {} : { trustedRoot: root }),
    },
  };
}

async function verifyImageCommand(reference: string, values: Values, world: World): Promise<Answer> {
  for (const name of ['head', 'replay', 'bundle'])
    if (values[name] !== undefined && values[name] !== '')
      throw new SealgateError('USAGE', `--${name} does not go with --image`, {
        hint: 'What belongs to an image is found in its registry.',
      });
  const trust = await trustOf(values, world);
  const type = textFlag(values, 'type');
  const { parseImage } = await import('../seal/oci/reference.js');
  const { openImage } = await import('../seal/oci/open-image.js');
  const { verifyImage } = await import('../seal/verify-image.js');
  const image = await openImage(parseImage(reference), { env: world.env, cwd: world.cwd });
  try {
    const found = await verifyImage({
      image,
      trust,
      platforms: values.recursive === true,
      ...(type === undefined ? {} : { predicateType: predicateTypeOf(type) }),
    });
    const verified = found.faults.length === 0;
    const root = trust.kind === 'identity' ? trust.roots.source : undefined;
    return {
      exitCode: verified ? EXIT.pass : EXIT.fail,
      text: imageText(found, root),
      json: { verified, ...found, ...(root === undefined ? {} : { trustedRoot: root }) },
    };
  } finally {
    await image.store.close();
  }
}

function saysWho(values: Values): boolean {
  return ['key', ...IDENTITY_FLAGS].some((name) => textFlag(values, name) !== undefined);
}

/** What the flags believe in. @throws SealgateError USAGE when they name nobody, or a key and an identity. */
async function trustOf(values: Values, world: World): Promise<Trust> {
  const flag = (name: string): string | undefined => textFlag(values, name);
  const roots = () => rootsOf(values, world);
  const key = flag('key');
  if (key === undefined) {
    const identity = flag('certificate-identity');
    const identityRegexp = flag('certificate-identity-regexp');
    const issuer = flag('certificate-oidc-issuer');
    const signerWorkflow = flag('signer-workflow');
    const constraint = identityConstraint({
      ...(identity === undefined ? {} : { identity }),
      ...(identityRegexp === undefined ? {} : { identityRegexp }),
      ...(issuer === undefined ? {} : { issuer }),
      ...(signerWorkflow === undefined ? {} : { signerWorkflow }),
      workflow: workflowOf(values),
      ...(world.env.GITHUB_SERVER_URL === undefined ? {} : { server: world.env.GITHUB_SERVER_URL }),
    });
    return { kind: 'identity', constraint, roots: await roots() };
  }
  if (IDENTITY_FLAGS.some((name) => flag(name) !== undefined))
    throw new SealgateError('USAGE', '--key and --certificate-… exclude each other', {
      hint: 'A signature is made with a key or by an identity.',
    });
  const file = key.includes('://') ? key : path.resolve(world.cwd, key);
  return { kind: 'key', ...(await loadPublicKey(file, world.env)), roots };
}

/** The roots that the flags name. */
async function rootsOf(values: Values, world: World): Promise<Roots> {
  const file = textFlag(values, 'trusted-root');
  if (values['refresh-trusted-root'] !== true)
    return loadTrustedRoot(file === undefined ? undefined : path.resolve(world.cwd, file));
  if (file !== undefined)
    throw new SealgateError('USAGE', '--trusted-root and --refresh-trusted-root exclude each other', {
      hint: 'Name the file, or let it be asked for.',
    });
  const { refreshTrustedRoot } = await import('../collect/packages/refresh-root.js');
  const { bytes, source } = await refreshTrustedRoot({ env: world.env, now: world.now() });
  if (source === 'seed')
    world.log.warn("Sigstore's TUF repository does not answer; the trusted root of this build is used");
  return readTrustedRoot(
    bytes,
    source === 'tuf' ? "Sigstore's TUF repository, asked now" : 'embedded, TUF does not answer',
  );
}

function workflowOf(values: Values): Partial<Record<WorkflowFact, string>> {
  const facts: Partial<Record<WorkflowFact, string>> = {};
  for (const [name, fact] of WORKFLOW_FLAGS) {
    const value = textFlag(values, name);
    if (value !== undefined) facts[fact] = value;
  }
  return facts;
}
