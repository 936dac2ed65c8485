import type { Npmrc } from '../../../io/settings/npmrc.js';

/** Header and secrets of the credentials that a file holds for one place (`//host/path/`). */
export interface Credential {
  readonly header: string;
  readonly secrets: readonly string[];
}

/** Credentials by place, from keys such as `//host/path/:_authToken`. */
export function credentialsOf(npmrc: Npmrc): Map<string, Credential> {
  const places = new Map<string, Credential>();
  for (const key of npmrc.keys()) {
    const match = /^(\/\/.+?)\/?:(_authToken|_auth|_password)$/.exec(key);
    if (match?.[1] === undefined) continue;
    const place = `${match[1]}/`;
    const credential = credentialAt(npmrc, match[1]);
    if (credential !== undefined) places.set(place, credential);
  }
  return places;
}

function credentialAt(npmrc: Npmrc, place: string): Credential | undefined {
  const get = (name: string): string | undefined => {
    const value = npmrc.get(`${place}/:${name}`) ?? npmrc.get(`${place}:${name}`);
    return value === '' ? undefined : value;
  };
  const token = get('_authToken');
  if (token !== undefined) return { header: `Bearer ${token}`, secrets: [token] };
  const auth = get('_auth');
  if (auth !== undefined) return { header: `Basic ${auth}`, secrets: [auth] };
  const username = get('username');
  const password = get('_password');
  if (username === undefined || password === undefined) return undefined;
  const plain = Buffer.from(password, 'base64').toString('utf8');
  const basic = Buffer.from(`${username}:${plain}`, 'utf8').toString('base64');
  return { header: `Basic ${basic}`, secrets: [password, plain, basic] };
}
