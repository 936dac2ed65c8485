import { trimEndsOf } from './ends.js';

/** How an object in a store is kept from being changed. @see S3 Object Lock: COMPLIANCE, GOVERNANCE */
export type ObjectLock = 'compliance' | 'governance' | 'none';

/** A place that evidence goes to besides its folder, as the policy names it. */
export type SinkTarget = { readonly text: string } & (
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'artifact' }
  | { readonly kind: 'branch'; readonly branch: string }
  | { readonly kind: 'oci'; readonly image: string }
  | {
      readonly kind: 's3';
      readonly bucket: string;
      /** Without slashes at its ends; may be empty. */
      readonly prefix: string;
      readonly region: string;
      /** Origin of the service, asked with the bucket in the path. */
      readonly endpoint: string;
      readonly lock: ObjectLock;
    }
);

export const SINK_KINDS = ['folder', 'artifact', 'branch', 'oci', 's3'] as const;
export type SinkKind = (typeof SINK_KINDS)[number];

/** How each kind is written, for error messages and the reference. */
export const SINK_FORMS =
  'folder:PATH, artifact, branch:NAME, oci:HOST/NAME, s3://BUCKET/PREFIX?region=R&lock=compliance';

/** @returns the target, or in words what is wrong with it. */
export function parseSinkTarget(text: string): SinkTarget | { readonly problem: string } {
  if (text === 'artifact') return { text, kind: 'artifact' };
  if (text.startsWith('s3://')) return parseObjectStore(text);
  const colon = text.indexOf(':');
  const [kind, rest] = colon === -1 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
  if (rest === '') return { problem: `expected one of ${SINK_FORMS}` };
  if (kind === 'folder')
    return /[\0\n]/.test(rest) ? { problem: 'no such folder can be' } : { text, kind, folder: rest };
  if (kind === 'branch') {
    const name = rest.replace(/^refs\/heads\//, '');
    return isBranchName(name) ? { text, kind, branch: name } : { problem: `'${rest}' is no branch name` };
  }
  if (kind === 'oci')
    return /^[A-Za-z0-9.[\]:-]+(\/[a-z0-9][a-z0-9._-]*)+$/.test(rest)
      ? { text, kind, image: rest }
      : { problem: `'${rest}' is not HOST/NAME of a registry's repository, without tag and digest` };
  return { problem: `expected one of ${SINK_FORMS}` };
}

/** @see git-check-ref-format(1), the part of it that a branch name of ours may need */
function isBranchName(name: string): boolean {
  return (
    /^[A-Za-z0-9][A-Za-z0-9._/-]{0,200}$/.test(name) &&
    !/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$/.test(name) &&
    name !== 'HEAD'
  );
}

function parseObjectStore(text: string): SinkTarget | { readonly problem: string } {
  const match = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(\/[A-Za-z0-9._/-]*)?(?:\?(.*))?$/.exec(text);
  if (match === null) return { problem: 'expected s3://BUCKET/PREFIX, with ?region=…&endpoint=…&lock=…' };
  const query = new URLSearchParams(match[3] ?? '');
  const strange = [...query.keys()].find((key) => !['region', 'endpoint', 'lock'].includes(key));
  if (strange !== undefined) return { problem: `'${strange}' is none of region, endpoint, lock` };
  const region = query.get('region') ?? 'us-east-1';
  if (!/^[a-z0-9-]{1,40}$/.test(region)) return { problem: `'${region}' is no region` };
  const lock = query.get('lock') ?? 'compliance';
  if (lock !== 'compliance' && lock !== 'governance' && lock !== 'none')
    return { problem: `lock is '${lock}', not compliance, governance or none` };
  const endpoint = query.get('endpoint') ?? `https://s3.${region}.amazonaws.com`;
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (url === undefined || url.origin === 'null' || url.pathname !== '/' || url.username !== '')
    return { problem: `endpoint '${endpoint}' is not https://HOST` };
  return {
    text,
    kind: 's3',
    bucket: match[1] ?? '',
    prefix: trimEndsOf(match[2] ?? '', '/'),
    region,
    endpoint: url.origin,
    lock,
  };
}
