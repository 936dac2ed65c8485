import { SealgateError } from '../../errors.js';
import { createHttpClient } from '../../io/http/create-http-client.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Audience that Fulcio asks for. */
const AUDIENCE = 'sigstore';

/** Where an identity token can be had. */
export type TokenSource =
  | { readonly kind: 'runner'; readonly url: string; readonly bearer: string }
  | { readonly kind: 'given'; readonly token: string };

/**
 * Finds the job's own identity: the runner's token service, or SIGSTORE_ID_TOKEN (for other CI systems, as cosign
 * reads it).
 */
export function tokenSource(env: Env): TokenSource | { readonly none: string } {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
  if (url !== undefined && url !== '' && bearer !== undefined && bearer !== '')
    return { kind: 'runner', url, bearer };
  if (env.SIGSTORE_ID_TOKEN !== undefined && env.SIGSTORE_ID_TOKEN !== '')
    return { kind: 'given', token: env.SIGSTORE_ID_TOKEN };
  if (env.GITHUB_ACTIONS === 'true') {
    return {
      none: 'the job may not prove its identity: its `permissions:` lack the line `id-token: write` (GitHub gives it to no pull request from a fork), and no key was given (--key)',
    };
  }
  return { none: 'no key was given (--key), and there is no CI identity to sign with here' };
}

/**
 * Asks for a token for Sigstore and checks that it is one, so that a wrong one is named here and not by Fulcio.
 *
 * @throws SealgateError SEAL_FAILED; the token stands in no message.
 */
export async function identityToken(source: TokenSource, env: Env, timeoutMs = 20_000): Promise<string> {
  const token = source.kind === 'given' ? source.token : await askRunner(source, env, timeoutMs);
  const claims = claimsOf(token);
  const audiences = [claims.aud].flat();
  if (!audiences.includes(AUDIENCE)) {
    throw new SealgateError(
      'SEAL_FAILED',
      `The identity token is for ${namesOf(audiences)}, not for ${AUDIENCE}`,
      { hint: `Ask for a token with the audience '${AUDIENCE}'.` },
    );
  }
  if (typeof claims.exp === 'number' && claims.exp * 1000 < Date.now()) {
    const end = new Date(claims.exp * 1000);
    throw new SealgateError(
      'SEAL_FAILED',
      `The identity token expired ${Number.isNaN(end.getTime()) ? 'before any date' : `at ${end.toISOString()}`}`,
      { hint: 'Ask for a new one right before sealing, and check the clock of this machine.' },
    );
  }
  return token;
}

/** Who a token is for, in a message: whoever issues tokens may write whatever they like. */
function namesOf(audiences: readonly unknown[]): string {
  const names = audiences.filter((name) => typeof name === 'string' && name !== '');
  return names.length === 0 ? 'nobody' : names.join(', ').slice(0, 200);
}

async function askRunner(
  source: Extract<TokenSource, { kind: 'runner' }>,
  env: Env,
  timeoutMs: number,
): Promise<string> {
  const client = await createHttpClient({
    env,
    userAgent: 'sealgate',
    authorization: () => `Bearer ${source.bearer}`,
    secrets: [source.bearer],
    timeouts: { totalMs: timeoutMs },
  });
  try {
    const url = URL.canParse(source.url) ? new URL(source.url) : undefined;
    if (url === undefined) throw noToken('ACTIONS_ID_TOKEN_REQUEST_URL is not a URL');
    url.searchParams.set('audience', AUDIENCE);
    const answer = await client.get(url.href);
    // The message itself says what to do: a run's record keeps no hint.
    if (answer.kind === 'refused' && (answer.status === 401 || answer.status === 403))
      throw noToken(
        `the runner's token service answered ${answer.status}: the job's \`permissions:\` need the line \`id-token: write\``,
      );
    if (answer.kind !== 'answer') throw noToken(`the runner's token service: ${answer.reason}`);
    return tokenIn(answer.body);
  } finally {
    await client.close();
  }
}

function tokenIn(body: Buffer): string {
  try {
    const { value } = JSON.parse(body.toString('utf8')) as { value?: unknown };
    if (typeof value === 'string' && value !== '') return value;
  } catch {
    // Told below: the answer itself may hold a token and is not shown.
  }
  throw noToken("the runner's token service answered without a token");
}

/** What a JSON web token says. Nothing is verified: it must come from who is believed. @throws SealgateError SEAL_FAILED */
export function claimsOf(token: string): Readonly<Record<string, unknown>> {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    if (typeof claims === 'object' && claims !== null) return claims as Record<string, unknown>;
  } catch {
    // Told below, without the token.
  }
  throw noToken('what was given is not a JSON web token');
}

function noToken(what: string): SealgateError {
  return new SealgateError('SEAL_FAILED', `No identity token could be had: ${what}`, {
    hint: 'Give the job `permissions: id-token: write`, or pass a key with --key.',
  });
}
