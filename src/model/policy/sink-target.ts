import { trimEndsOf } from '../text/ends.js';

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

export type SinkKind = SinkTarget['kind'];

interface SinkForm<K extends SinkKind> {
  /** How it is written, for error messages and the reference. */
  readonly form: string;
  /** How such a text begins; `artifact` is all of it. */
  readonly start: string;
  /** @returns the target, or in words what is wrong with the text, which begins as `start` says. */
  read(text: string, rest: string): (SinkTarget & { readonly kind: K }) | Problem;
}

interface Problem {
  readonly problem: string;
}

/** How each kind is written. A kind that has no line here does not compile. */
const FORMS: { readonly [K in SinkKind]: SinkForm<K> } = {
  folder: {
    form: 'folder:PATH',
    start: 'folder:',
    read: (text, folder) =>
      /[\0\n]/.test(folder) ? { problem: 'no such folder can be' } : { text, kind: 'folder', folder },
  },
  artifact: {
    form: 'artifact',
    start: 'artifact',
    read: (text) => ({ text, kind: 'artifact' }),
  },
  branch: {
    form: 'branch:NAME',
    start: 'branch:',
    read(text, rest) {
      const branch = rest.replace(/^refs\/heads\//, '');
      return isBranchName(branch)
        ? { text, kind: 'branch', branch }
        : { problem: `'${rest}' is no branch name` };
    },
  },
  oci: {
    form: 'oci:HOST/NAME',
    start: 'oci:',
    read: (text, image) =>
      /^[A-Za-z0-9.[\]:-]+(\/[a-z0-9][a-z0-9._-]*)+$/.test(image)
        ? { text, kind: 'oci', image }
        : { problem: `'${image}' is not HOST/NAME of a registry's repository, without tag and digest` },
  },
  s3: {
    form: 's3://BUCKET/PREFIX?region=R&endpoint=URL&lock=compliance',
    start: 's3://',
    read: parseObjectStore,
  },
};

export const SINK_KINDS = Object.keys(FORMS) as readonly SinkKind[];

/** How all kinds are written, for error messages and the reference. */
export const SINK_FORMS: readonly string[] = Object.values(FORMS).map(({ form }) => form);

/** @returns the target, or in words what is wrong with it. */
export function parseSinkTarget(text: string): SinkTarget | Problem {
  const found = Object.values(FORMS).find(({ form, start }) =>
    form === start ? text === form : text.startsWith(start) && text !== start,
  );
  if (found === undefined) return { problem: `expected one of ${SINK_FORMS.join(', ')}` };
  return found.read(text, text.slice(found.start.length));
}

/** @see git-check-ref-format(1), the part of it that a branch name of ours may need */
function isBranchName(name: string): boolean {
  return (
    /^[A-Za-z0-9][A-Za-z0-9._/-]{0,200}$/.test(name) &&
    !/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$/.test(name) &&
    name !== 'HEAD'
  );
}

function parseObjectStore(text: string): (SinkTarget & { readonly kind: 's3' }) | Problem {
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
