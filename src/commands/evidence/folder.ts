import path from 'node:path';
import { readRuntime } from '../../io/runtime.js';
import type { LedgerHead } from '../../model/evidence/ledger.js';
import type { Who } from '../../model/evidence/ledger-join.js';
import type { Policy } from '../../model/policy/policy.js';
import { loadPolicy } from '../../policy/load.js';
import { createRemoteReader } from '../../policy/remote.js';
import type { HeadSeal } from '../../publish/file-record.js';
import { whoOf } from '../../publish/who.js';
import { sealLedgerHead } from '../../seal/blob.js';
import { version } from '../../version.js';
import type { Option, Values, World } from '../command.js';
import { textOf } from '../flags.js';
import { knownNames } from '../known-names.js';
import { signerOf } from '../seal/options.js';

/** Flags that say which folder is meant. */
export const FOLDER_OPTIONS: readonly Option[] = [
  {
    name: 'evidence',
    type: 'string',
    value: 'DIR',
    description: "The evidence folder. Default: the policy's, docs/security/evidence.",
  },
  {
    name: 'dir',
    type: 'string',
    value: 'DIR',
    description: 'The repository. Default: the current directory.',
  },
  {
    name: 'policy',
    type: 'string',
    value: 'FILE',
    description: 'The policy file. Default: .github/sealgate.yml, else the preset baseline.',
  },
];

export interface EvidenceFolder {
  /** Absolute path of the repository. */
  readonly repositoryDir: string;
  /** Absolute path of the evidence folder. */
  readonly evidenceDir: string;
  /** As the user named it, or as the policy does. */
  readonly shown: string;
  /** The evidence must stay inside this folder; absent where the user named a folder. */
  readonly inside?: string;
  readonly policy: Policy;
}

/** The folder and the policy that the flags mean. @throws SealgateError POLICY_INVALID, USAGE */
export async function openEvidence(values: Values, world: World): Promise<EvidenceFolder> {
  const repositoryDir = path.resolve(world.cwd, textOf(values, 'dir') ?? '.');
  const file = textOf(values, 'policy');
  const named = textOf(values, 'evidence');
  const { policy } = await loadPolicy({
    dir: repositoryDir,
    ...(file === undefined ? {} : { file }),
    overrides: { names: [] },
    ...knownNames(),
    readRemote: createRemoteReader({ env: world.env, userAgent: `sealgate/${version()}` }),
  });
  return {
    repositoryDir,
    evidenceDir:
      named === undefined ? path.join(repositoryDir, policy.evidencePath) : path.resolve(world.cwd, named),
    shown: named ?? policy.evidencePath,
    ...(named === undefined ? { inside: repositoryDir } : {}),
    policy,
  };
}

/** Who runs this command, when and from where. */
export async function whoRuns(dir: string, world: World): Promise<Who> {
  const { context } = await readRuntime({ dir, env: world.env, now: world.now(), version: version() });
  return whoOf(context);
}

/** What signs a ledger's new head, where the flags or the job give a signer; the reason where there is none. */
export async function headSigner(
  values: Values,
  world: World,
): Promise<{ readonly sealHead?: (head: LedgerHead) => Promise<string>; readonly none?: string }> {
  const signer = await signerOf(values, world);
  return 'none' in signer ? { none: signer.none } : { sealHead: (head) => sealLedgerHead(signer, head) };
}

/** How a head was sealed, in words. */
export function headSealText(seal: HeadSeal, none: string | undefined): string {
  switch (seal.state) {
    case 'sealed':
      return "the ledger's head is sealed";
    case 'failed':
      return `the ledger's head is NOT sealed: ${seal.reason}`;
    case 'not-sealed':
      return `the ledger's head is not sealed${none === undefined ? '' : `: ${none}`}`;
  }
}
