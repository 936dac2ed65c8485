import { lstatSync, readlinkSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { SealgateError } from '../errors.js';
import { readCapped, readIfExists } from '../io/files/files.js';
import { displayLine } from '../model/text/display.js';
import { isBundleFile } from '../seal/bundle-list.js';
import { PREDICATE_NAMES } from '../seal/predicate-types.js';
import type { Artifact } from '../seal/subject.js';
import type { Answer, Call, Command, Values, World } from './command.js';
import { textOf } from './flags.js';
import { verifyAttestations, verifyFile, verifyFiles } from './verify/files.js';
import { policyOption, trustOptions } from './verify/trust.js';

export const command: Command = {
  name: 'verify',
  summary:
    'Verify an evidence folder, or a file against its Sigstore bundle, offline; or an image by what is attached to it.',
  usage: [
    'verify EVIDENCE_DIR [--key PUB | --certificate-identity I --certificate-oidc-issuer U | --policy FILE] [--head HASH|FILE] [--base REF] [--repository R] [--commit SHA] [--replay]',
    'verify FILE|sha256:DIGEST --bundle B --certificate-identity I --certificate-oidc-issuer U',
    'verify FILE|sha256:DIGEST --bundle B --key PUB',
    'verify FILE FILE… --key PUB | --certificate-identity I --certificate-oidc-issuer U',
    'verify FILE|sha256:DIGEST|sha512:DIGEST --bundle B --policy FILE',
    'verify BUNDLE [--type TYPE] --certificate-identity I --certificate-oidc-issuer U | --key PUB',
    'verify --image REF [--type TYPE] --certificate-identity I --certificate-oidc-issuer U | --key PUB',
    'verify SBOM --image REF [--type TYPE] --certificate-identity I --certificate-oidc-issuer U | --key PUB',
  ],
  positionals:
    "EVIDENCE_DIR: the folder with ledger.jsonl. FILE: what was signed, or its digest; several each with FILE.sigstore.json beside it. BUNDLE: an attestation by itself. An image may stand here too: host/name@sha256:…, or a layout's folder.",
  argument: 'files',
  options: [
    {
      name: 'bundle',
      type: 'string',
      value: 'B',
      description: 'The Sigstore bundle. Default: FILE.sigstore.json.',
    },
    ...trustOptions,
    policyOption,
    {
      name: 'type',
      type: 'string',
      value: 'TYPE',
      choices: Object.keys(PREDICATE_NAMES),
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
      value: 'HASH|FILE',
      description:
        'A head kept elsewhere, that the ledger must still hold: hash of a record, or an old ledger.head.json or its bundle.',
    },
    {
      name: 'base',
      type: 'string',
      value: 'REF',
      description:
        "For a pull request's folder: what this ref has counts, and of the rest only what a workflow of its branch sealed.",
    },
    {
      name: 'repository',
      type: 'list',
      value: 'R',
      description:
        'For folders: the repository that every run of the gate must be of, owner/repo or its address; several names where it was renamed.',
    },
    {
      name: 'commit',
      type: 'string',
      value: 'SHA',
      description: 'For folders: a commit of which there must be a run of the gate, 40 or 64 hex digits.',
    },
    {
      name: 'replay',
      type: 'boolean',
      description:
        'Judge every run of the folder again from its stored facts and policy, and say where this Sealgate differs.',
    },
  ],
  notes: [
    'Nothing is asked of the network, but the registry of an --image and what --refresh-trusted-root asks. Exit codes: 0 verified, 1 not, 2 wrong usage or unreadable input, 3 the registry of an image did not answer.',
    'A keyless signature verifies only against an identity that you name: without one, any signer would do.',
  ],
  run,
};

async function run(positionals: readonly string[], values: Values, world: World): Promise<Answer> {
  const call: Call = { values, world };
  const [target, second] = positionals;
  const image = textOf(values, 'image');
  if (image !== undefined) {
    if (second !== undefined) throw usage('--image takes one document at most');
    return verifyImageOf(image, target, call);
  }
  if (target === undefined) throw usage('Nothing to verify was named');
  if (second !== undefined && textOf(values, 'policy') !== undefined)
    throw usage('--policy takes one file at a time');
  if (second !== undefined) {
    assertNotRecursive(values);
    return verifyFiles(positionals, values, world);
  }
  const digest = digestOf(target);
  if (digest !== undefined) return oneFile(digest, target, call);
  if (/^sha\d+:/.test(target))
    throw new SealgateError('USAGE', `'${target}' is not a digest`, {
      hint: 'Write sha256: and 64 hex digits, or sha512: and 128.',
    });
  return verifyTarget(target, call);
}

/** What a name means: a file, an attestation by itself, a folder of evidence, an image layout, or an image. */
async function verifyTarget(target: string, call: Call): Promise<Answer> {
  const { values, world } = call;
  const file = path.resolve(world.cwd, target);
  const info = seen(file);
  if (info === undefined && isImage(target)) return verifyImageOf(target, undefined, call);
  if (info?.isDirectory() === true) {
    if ((await readIfExists(path.join(file, 'oci-layout'), 64 * 1024)) !== undefined)
      return verifyImageOf(`oci:${target}`, undefined, call);
    assertNotRecursive(values);
    const { verifyFolder } = await import('./verify/folder.js');
    return verifyFolder(file, target, call);
  }
  assertNotRecursive(values);
  if (info?.isSymbolicLink() === true) refuseLink(file, target);
  const bytes = await readCapped(file);
  const alone = textOf(values, 'bundle') === undefined && isBundleAlone(target, bytes, world);
  if (!alone) return oneFile({ kind: 'bytes', name: target, bytes }, target, call);
  return textOf(values, 'policy') === undefined
    ? verifyAttestations(target, values, world)
    : bySigners({ kind: 'none' }, target, { values: { ...values, bundle: target }, world });
}

async function verifyImageOf(image: string, document: string | undefined, call: Call): Promise<Answer> {
  const { verifyImageCommand } = await import('./verify/image.js');
  return verifyImageCommand(image, document, call);
}

/** What a path is, links not followed; `undefined` where nothing can be seen. */
function seen(file: string): Stats | undefined {
  try {
    return lstatSync(file);
  } catch {
    // What is wrong with it is said by whoever reads it.
    return undefined;
  }
}

/** A link to a file is read as that file. @throws SealgateError of any other. */
function refuseLink(file: string, shown: string): void {
  const to = statSync(file, { throwIfNoEntry: false });
  if (to?.isFile() === true) return;
  const leads = displayLine(readlinkSync(file));
  if (to === undefined)
    throw new SealgateError(
      'INPUT_NOT_FOUND',
      `${shown} is a symbolic link to ${leads}, which does not exist`,
      {
        location: { file: shown },
        hint: 'Name the file or folder itself.',
      },
    );
  throw new SealgateError('INPUT_INVALID', `${shown} is a symbolic link to the folder ${leads}`, {
    location: { file: shown },
    hint: 'Name that folder. Evidence is not read through a link: a change could lead it to another folder.',
  });
}

function isImage(target: string): boolean {
  if (target.startsWith('oci:')) return true;
  const slash = target.indexOf('/');
  if (slash === -1 || /\s/.test(target)) return false;
  const host = target.slice(0, slash);
  return (host === 'localhost' || /[.:]/.test(host.slice(1))) && /[:@]/.test(target.slice(slash + 2, -1));
}

/** Whether a file is a bundle, and no signed file itself: nothing that signs it lies beside it. */
function isBundleAlone(target: string, bytes: Buffer, world: World): boolean {
  if (!isBundleFile(bytes)) return false;
  const beside = path.resolve(world.cwd, `${target}.sigstore.json`);
  return seen(beside) === undefined;
}

function assertNotRecursive(values: Values): void {
  if (values.recursive === true) throw usage('--recursive goes with an image');
}

/** By the policy's signers, or by the one that the flags name. */
function oneFile(artifact: Artifact, shown: string, call: Call): Promise<Answer> {
  return textOf(call.values, 'policy') === undefined
    ? verifyFile(artifact, shown, call)
    : bySigners(artifact, shown, call);
}

async function bySigners(artifact: Artifact, shown: string, call: Call): Promise<Answer> {
  const { verifyFileBySigners } = await import('./verify/signers.js');
  return verifyFileBySigners(artifact, shown, call);
}

function digestOf(target: string): Artifact | undefined {
  const [, algorithm, hex = ''] = /^(sha256|sha512):([0-9a-fA-F]+)$/.exec(target) ?? [];
  if (algorithm === 'sha256' && hex.length === 64)
    return { kind: 'digest', algorithm, hex: hex.toLowerCase() };
  if (algorithm === 'sha512' && hex.length === 128)
    return { kind: 'digest', algorithm, hex: hex.toLowerCase() };
  return undefined;
}

function usage(what: string): SealgateError {
  return new SealgateError('USAGE', what, { hint: 'sealgate verify --help shows the forms.' });
}
