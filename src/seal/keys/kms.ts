import { createPublicKey, type KeyObject } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { runLimited } from '../../io/exec/run-limited.js';
import { readCapped } from '../../io/files/files.js';
import { inScratchFolder } from '../../io/files/scratch.js';
import { parseJson } from '../../io/json/json.js';
import { redact } from '../../io/redact.js';
import { fingerprintOf } from './kinds.js';
import type { FindCosign, KmsKey } from './kms-reference.js';

type Env = Readonly<Record<string, string | undefined>>;

const MAX_ANSWER_BYTES = 1024 * 1024;
/** Longer than cosign itself waits for a KMS, which is three minutes. */
const TIMEOUT_MS = 5 * 60_000;

/** The cosign that is asked, and what it is told. */
interface Asked {
  readonly cosign: string;
  readonly reference: string;
  readonly env: Env;
  readonly timeoutMs: number;
}

/**
 * A key that a KMS holds, by the cosign CLI: its public half is read once, and each signature is asked for there.
 * Logins are the environment's own (VAULT_ADDR and VAULT_TOKEN, AWS_…, GOOGLE_…, AZURE_…).
 *
 * @throws SealgateError TOOL_FAILED where cosign or the KMS does not answer, INPUT_INVALID for a kind of key that is
 * not sealed with.
 */
export async function kmsKey(
  reference: string,
  find: FindCosign,
  { env, timeoutMs = TIMEOUT_MS }: { readonly env: Env; readonly timeoutMs?: number },
): Promise<KmsKey> {
  const asked = { cosign: await find(), reference, env, timeoutMs };
  const pem = (await ask(asked, ['public-key', '--key', reference])).toString('utf8');
  let publicKey: KeyObject;
  try {
    publicKey = createPublicKey(pem);
  } catch (cause) {
    throw failed(reference, 'gave no public key', cause);
  }
  const fingerprint = fingerprintOf(publicKey, reference);
  if (fingerprint.kind !== 'P-256')
    throw new SealgateError(
      'INPUT_INVALID',
      `The key ${reference} is ${fingerprint.kind}, and a KMS is asked for P-256`,
      {
        hint: 'Make an ECDSA key on P-256 there (Vault: ecdsa-p256, AWS: ECC_NIST_P256, Google: EC_SIGN_P256_SHA256).',
      },
    );
  return { publicKey, fingerprint, sign: (data) => signWith(asked, data) };
}

function signWith(asked: Asked, data: Buffer): Promise<Buffer> {
  const { reference } = asked;
  return inScratchFolder('sealgate-kms-', async (folder) => {
    const [file, bundle] = [path.join(folder, 'data'), path.join(folder, 'bundle.json')];
    await writeFile(file, data, { mode: 0o600 });
    const quiet = ['--yes', '--tlog-upload=false', '--use-signing-config=false'];
    await ask(asked, ['sign-blob', '--key', reference, ...quiet, '--bundle', bundle, file]);
    const json = parseJson(await readCapped(bundle, 1024 * 1024), "cosign's bundle") as {
      readonly messageSignature?: { readonly signature?: unknown };
    };
    const signature = json.messageSignature?.signature;
    if (typeof signature !== 'string' || signature === '') throw failed(reference, 'gave no signature');
    return Buffer.from(signature, 'base64');
  });
}

async function ask({ cosign, reference, env, timeoutMs }: Asked, args: readonly string[]): Promise<Buffer> {
  const given = Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const answer = await runLimited(cosign, args, {
    cwd: process.cwd(),
    env: given,
    timeoutMs,
    maxBytes: MAX_ANSWER_BYTES,
  });
  if (answer.exitCode === 0) return answer.stdout;
  if (answer.ended === 'timed-out')
    throw failed(reference, `did not answer: cosign was ended after ${Math.ceil(timeoutMs / 1000)} seconds`);
  if (answer.ended === 'too-much-output')
    throw failed(reference, `did not answer: cosign printed more than ${MAX_ANSWER_BYTES} bytes`);
  if (answer.ended === 'not-started')
    throw failed(reference, `was not asked: cosign could not be started: ${answer.reason}`);
  const secrets = Object.entries(given).flatMap(([name, value]) =>
    /TOKEN|SECRET|PASSWORD|KEY/.test(name) ? [value] : [],
  );
  const said =
    answer.stderr
      .trim()
      .split('\n')
      .filter((line) => /^error|^Error/.test(line))
      .at(-1) ?? (answer.exitCode === undefined ? 'cosign was ended' : `exit code ${answer.exitCode}`);
  throw failed(reference, `did not answer: ${redact(said, secrets).slice(0, 300)}`);
}

function failed(reference: string, what: string, cause?: unknown): SealgateError {
  return new SealgateError('TOOL_FAILED', `The KMS of ${reference} ${what}`, {
    hint: 'Check its address, login and the name of the key (VAULT_ADDR, AWS_REGION, …), and run it again.',
    ...(cause === undefined ? {} : { cause }),
  });
}
