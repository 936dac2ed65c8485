import { stat } from 'node:fs/promises';
import path from 'node:path';
import { EXIT, SealgateError } from '../errors.js';
import { readCapped, writeAtomic } from '../io/files/files.js';
import { parseJson } from '../io/json/json.js';
import { sha256Hex } from '../model/data/digest.js';
import type { JsonObject } from '../model/data/json.js';
import type { SealState } from '../model/findings/decision.js';
import { IN_TOTO_TYPE } from '../model/signatures/statement.js';
import { displayText } from '../model/text/display.js';
import { sealBytes, sealFiles } from '../seal/blob.js';
import { forgetPending, keepPending, pendingFile, UnwitnessedError } from '../seal/pending.js';
import { PREDICATE_NAMES, predicateTypeOf } from '../seal/predicate-types.js';
import type { Signer } from '../seal/signer-types.js';
import { STATEMENT_TYPE, type Statement } from '../seal/statements.js';
import type { Answer, Command, Values, World } from './command.js';
import { textOf } from './flags.js';
import { assertNoImageFlags, imageOptions, sealImageCommand } from './seal/image.js';
import { sealOptions, signerOf } from './seal/options.js';
import {
  type Attestation,
  type AttestationsMode,
  attestationLines,
  attestationsMode,
  type PushedAttestation,
  pushAttestations,
} from './seal/push-attestations.js';

export const command: Command = {
  name: 'seal',
  summary: 'Sign files, images, or attestations about them, as Sigstore bundles.',
  usage: [
    'seal FILE… [--key KEY]',
    'seal FILE… --predicate JSON --type TYPE [--bundle OUT] [--key KEY]',
    'seal --image REF@sha256:… [--sbom FILE] [--record FILE] [--provenance] [--scan FILE] [--publish TAG] [--key KEY]',
  ],
  positionals: 'FILE: what to sign. The bundle is written beside it, as FILE.sigstore.json.',
  argument: 'files',
  options: [
    ...sealOptions,
    ...imageOptions,
    {
      name: 'predicate',
      type: 'string',
      value: 'JSON',
      description: 'Sign an in-toto statement that says this of the files, instead of the files.',
    },
    {
      name: 'type',
      type: 'string',
      value: 'TYPE',
      choices: Object.keys(PREDICATE_NAMES),
      description:
        'Type of the predicate: a URI, or cyclonedx, spdxjson, slsaprovenance1, vuln, openvex, svr, vsa.',
    },
    {
      name: 'bundle',
      type: 'string',
      value: 'OUT',
      description:
        'Where the bundle goes. Default: FILE.sigstore.json; attestations: FILE.intoto.sigstore.json.',
    },
  ],
  notes: [
    'Keyless signing needs `permissions: id-token: write` in a GitHub job, or a token in SIGSTORE_ID_TOKEN.',
    'All files are signed before the first bundle is written: what fails halfway leaves no bundle.',
    'Logins for registries are those of docker (DOCKER_CONFIG, credential helpers) or podman; for ghcr.io GITHUB_TOKEN.',
    'cosign reads the bundles: cosign verify-blob --bundle FILE.sigstore.json FILE (and --key cosign.pub --insecure-ignore-tlog).',
  ],
  run,
};

async function run(positionals: readonly string[], values: Values, world: World): Promise<Answer> {
  const image = textOf(values, 'image');
  if (image === undefined) assertNoImageFlags(values);
  if (positionals.length === 0 && image === undefined)
    throw new SealgateError('USAGE', 'Nothing to seal was named', {
      hint: 'sealgate seal FILE…, or sealgate seal --image REF@sha256:…',
    });
  if (positionals.length > 0 && image !== undefined)
    throw new SealgateError('USAGE', '--image and files exclude each other', {
      hint: 'Seal them in two runs.',
    });
  const predicate = textOf(values, 'predicate');
  const type = textOf(values, 'type');
  if ((predicate === undefined) !== (type === undefined))
    throw new SealgateError('USAGE', '--predicate and --type belong together', { hint: 'Pass both.' });
  const bundle = textOf(values, 'bundle');
  if (bundle !== undefined && predicate === undefined && positionals.length > 1)
    throw new SealgateError('USAGE', '--bundle names one file, but several are sealed', {
      hint: 'Leave it away: each bundle is written beside its file.',
    });
  if (bundle !== undefined && image !== undefined)
    throw new SealgateError('USAGE', '--bundle goes with files', {
      hint: 'What is sealed of an image is attached to it in its registry.',
    });
  for (const file of positionals) await assertFile(path.resolve(world.cwd, file), file);
  const signer = await signerOf(values, world);
  if ('none' in signer) {
    throw new SealgateError('SEAL_FAILED', `There is nothing to sign with: ${signer.none}`, {
      hint: 'Give the job `permissions: id-token: write`, or pass a key with --key.',
    });
  }
  if (image !== undefined) return sealImageCommand(image, signer, { values, world });
  const files: SealedFiles = { names: positionals, bundle };
  return predicate !== undefined && type !== undefined
    ? sealAttestation(
        { ...files, predicate, type: predicateTypeOf(type), mode: attestationsMode(values) },
        signer,
        world,
      )
    : sealBlobs(files, signer, world);
}

async function assertFile(file: string, shown: string): Promise<void> {
  const info = await stat(file).catch(() => undefined);
  if (info?.isFile() === true) return;
  throw new SealgateError(
    'INPUT_NOT_FOUND',
    `${shown} ${info === undefined ? 'does not exist' : 'is not a file'}`,
    {
      location: { file: shown },
      hint: 'Name files; they are taken relative to the current directory.',
    },
  );
}

/** The files that are sealed. */
interface SealedFiles {
  /** As they were named. */
  readonly names: readonly string[];
  /** Where the bundle goes; `undefined` for beside the file. */
  readonly bundle: string | undefined;
}

/** What is said of them. */
interface SaidOfFiles extends SealedFiles {
  /** The file with the predicate. */
  readonly predicate: string;
  readonly type: string;
  readonly mode: AttestationsMode;
}

async function sealBlobs({ names, bundle }: SealedFiles, signer: Signer, world: World): Promise<Answer> {
  const { seal, files } = await sealFiles({
    files: names.map((file) => ({ path: file, what: 'raw-report' })),
    stagingDir: world.cwd,
    signer,
    log: world.log,
    ...(bundle === undefined ? {} : { bundle }),
  });
  if (seal.state === 'pending') return pendingAnswer(seal);
  if (seal.state !== 'sealed')
    throw new SealgateError('SEAL_FAILED', seal.reason, {
      hint: 'Nothing was sealed. Run the same again once what the message names is mended.',
    });
  const bundles = seal.bundles.map(({ file, subject }, i) => ({
    file,
    subject,
    sha256: files[i]?.sha256 ?? '',
  }));
  return answer(seal.identity, bundles);
}

async function sealAttestation(about: SaidOfFiles, signer: Signer, world: World): Promise<Answer> {
  const file = path.resolve(world.cwd, about.predicate);
  const predicate = parseJson(await readCapped(file), about.predicate);
  if (typeof predicate !== 'object' || predicate === null || Array.isArray(predicate)) {
    throw new SealgateError('INPUT_INVALID', `${about.predicate} is not a JSON object`, {
      location: { file: about.predicate },
      hint: 'Pass the predicate itself, not a statement or a list.',
    });
  }
  const subject = [];
  for (const name of about.names) {
    const bytes = await readCapped(path.resolve(world.cwd, name));
    const sha256 = sha256Hex(bytes);
    subject.push({ name: path.basename(name), digest: { sha256 } });
  }
  const statement: Statement = {
    _type: STATEMENT_TYPE,
    subject,
    predicateType: about.type,
    predicate: predicate as JsonObject,
  };
  const out = about.bundle ?? `${about.names[0] ?? ''}.intoto.sigstore.json`;
  const waiting = out.replace(/\.sigstore\.json$/, '');
  const made = await sealBytes(Buffer.from(JSON.stringify(statement), 'utf8'), {
    signer,
    file: path.resolve(world.cwd, waiting),
    payloadType: IN_TOTO_TYPE,
  });
  if (made instanceof UnwitnessedError) {
    await keepPending(path.resolve(world.cwd, waiting), made);
    const pending = about.names.map((subject) => ({ file: pendingFile(waiting), subject }));
    const { message: reason, missing } = made;
    return pendingAnswer({ state: 'pending', identity: made.raw.identity, reason, missing, pending });
  }
  const { sha256 } = await writeAtomic(path.resolve(world.cwd, out), made.json);
  await forgetPending(path.resolve(world.cwd, waiting));
  const attestation: Attestation = { predicateType: about.type, bundle: made.json };
  const kept = await pushAttestations([attestation], about.mode, world);
  return answer(
    made.identity,
    about.names.map((name) => ({ file: out, subject: name, sha256 })),
    about.mode === 'never' ? {} : { githubAttestations: kept },
  );
}

/** Exit code 3, as for everything that a service did not do: nothing is sealed yet. */
function pendingAnswer(seal: Extract<SealState, { state: 'pending' }>): Answer {
  const lines = [
    `PENDING: signed by ${seal.identity}, but not sealed yet`,
    ...seal.missing.map(({ service, url, reason }) => `  missing  the ${service} ${url}: ${reason}`),
    ...seal.pending.map(({ file, subject }) => `  ${subject} → ${file}`),
    '  Run the same again when the service answers: it completes the seal.',
  ];
  return { exitCode: EXIT.incomplete, text: displayText(lines.join('\n')), json: seal };
}

function answer(
  identity: string,
  bundles: readonly { readonly file: string; readonly subject: string; readonly sha256: string }[],
  more: { readonly githubAttestations?: readonly PushedAttestation[] } = {},
): Answer {
  const lines = [`Sealed by ${identity}`, ...bundles.map(({ file, subject }) => `  ${subject} → ${file}`)];
  lines.push(...attestationLines(more.githubAttestations ?? []));
  return { exitCode: EXIT.pass, text: displayText(lines.join('\n')), json: { identity, bundles, ...more } };
}
