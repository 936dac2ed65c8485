import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { seedInUse } from '../../model/signatures/registry-facts.js';
import { GITHUB_ISSUER } from '../../model/signatures/workflow-identity.js';
import { identityConstraint, type WorkflowFact } from '../../seal/identity.js';
import { loadTrustedRoot, type Roots, readTrustedRoot } from '../../seal/services/trusted-root.js';
import type { Trust } from '../../seal/verify.js';
import type { Option, Values, World } from '../command.js';
import { textOf } from '../flags.js';

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
  [
    'certificate-github-workflow-name',
    'name',
    'NAME',
    'The name of the workflow, as its file has it: Release image.',
  ],
  ['certificate-github-workflow-sha', 'commit', 'SHA', 'The commit that the run must have been for.'],
  [
    'certificate-github-workflow-trigger',
    'trigger',
    'EVENT',
    'The event that must have started the run: push.',
  ],
];
/** Flags that name an identity. */
export const IDENTITY_FLAGS = [
  'certificate-identity',
  'certificate-identity-regexp',
  'certificate-oidc-issuer',
  'signer-workflow',
  ...WORKFLOW_FLAGS.map(([name]) => name),
];

/** Flags that say who is believed. */
export const trustOptions: readonly Option[] = [
  {
    name: 'certificate-identity',
    type: 'string',
    value: 'I',
    description: 'Who must have signed, compared letter by letter: a workflow address or an e-mail address.',
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
    description: `Who vouches for the identity; for GitHub workflows ${GITHUB_ISSUER}.`,
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
      "Sigstore trusted root to believe. Default: the public-good instance's, as this build carries it.",
  },
  {
    name: 'refresh-trusted-root',
    type: 'boolean',
    description:
      "Ask Sigstore's TUF repository for the newest trusted root instead of believing the carried one.",
  },
];

/** The flag that names signers by the policy instead. */
export const policyOption: Option = {
  name: 'policy',
  type: 'string',
  value: 'FILE',
  description:
    'Instead of an identity or a key: the policy whose `signers` must have signed, as many of them as its threshold says; each seal of an evidence folder by one of them.',
};

/** Whether any flag says who must have signed. */
export function saysWho(values: Values): boolean {
  return ['key', ...IDENTITY_FLAGS].some((name) => textOf(values, name) !== undefined);
}

/** What the flags believe in. @throws SealgateError USAGE when they name nobody, or a key and an identity. */
export async function trustOf(values: Values, world: World): Promise<Trust> {
  const flag = (name: string): string | undefined => textOf(values, name);
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
    return { kind: 'identity', constraint, roots: await rootsOf(values, world) };
  }
  if (IDENTITY_FLAGS.some((name) => flag(name) !== undefined))
    throw new SealgateError('USAGE', '--key and --certificate-… exclude each other', {
      hint: 'A signature is made with a key or by an identity.',
    });
  const { loadPublicKey } = await import('../../seal/keys/keys.js');
  const file = key.includes('://') ? key : path.resolve(world.cwd, key);
  const named = flag('trusted-root') === undefined ? undefined : await rootsOf(values, world);
  return {
    kind: 'key',
    ...(await loadPublicKey(file, world.env)),
    // Most bundles by key need none, so the carried one is not read for them.
    roots: async () => named ?? rootsOf(values, world),
  };
}

/** The roots that the flags name. @throws SealgateError */
export async function rootsOf(values: Values, world: World): Promise<Roots> {
  const file = textOf(values, 'trusted-root');
  if (values['refresh-trusted-root'] !== true)
    return loadTrustedRoot(file === undefined ? undefined : path.resolve(world.cwd, file));
  if (file !== undefined)
    throw new SealgateError('USAGE', '--trusted-root and --refresh-trusted-root exclude each other', {
      hint: 'Name the file, or let it be asked for.',
    });
  const { refreshTrustedRoot } = await import('../../collect/packages/trust-root/refresh-root.js');
  const target = await refreshTrustedRoot({ env: world.env, now: world.now() });
  if (target.source === 'tuf') return readTrustedRoot(target.bytes, "Sigstore's TUF repository, asked now");
  world.log.warn(seedInUse(target.seed));
  const { root, expires } = target.seed;
  return readTrustedRoot(
    target.bytes,
    `embedded (root ${root}, believed until ${expires}), TUF does not answer`,
  );
}

function workflowOf(values: Values): Partial<Record<WorkflowFact, string>> {
  const facts: Partial<Record<WorkflowFact, string>> = {};
  for (const [name, fact] of WORKFLOW_FLAGS) {
    const value = textOf(values, name);
    if (value !== undefined) facts[fact] = value;
  }
  return facts;
}
