import type { ErrorLocation } from '../errors.js';
import { SealgateError } from '../errors.js';

/** Where a value is written: a file with line and column, or the flag that carries it. */
export interface Place {
  readonly file?: string;
  readonly flag?: string;
  readonly line?: number;
  readonly column?: number;
}

/** A policy value as written, freed of YAML's more surprising features, with its place. */
export type PolicyNode =
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null; readonly place: Place }
  | { readonly kind: 'list'; readonly items: readonly PolicyNode[]; readonly place: Place }
  | { readonly kind: 'map'; readonly entries: readonly PolicyEntry[]; readonly place: Place };

export interface PolicyEntry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: PolicyNode;
}

/** An error at a place of a policy: POLICY_INVALID in a file, USAGE in a flag. Both exit with 2. */
export function policyError(
  place: Place,
  message: string,
  { hint, cause }: { readonly hint?: string | undefined; readonly cause?: unknown } = {},
): SealgateError {
  const options = { ...(hint === undefined ? {} : { hint }), ...(cause === undefined ? {} : { cause }) };
  if (place.flag !== undefined) return new SealgateError('USAGE', `${place.flag}: ${message}`, options);
  const location: ErrorLocation = {
    file: place.file ?? 'policy',
    ...(place.line === undefined ? {} : { line: place.line }),
    ...(place.column === undefined ? {} : { column: place.column }),
  };
  return new SealgateError('POLICY_INVALID', message, { location, ...options });
}

/** A place for the reader, as origins and reasons show it: `.github/sealgate.yml:3`, `--warn-only`. */
export function placeText(place: Place): string {
  if (place.flag !== undefined) return place.flag;
  const file = place.file ?? 'policy';
  return place.line === undefined ? file : `${file}:${place.line}`;
}

/** What a value looks like, for `found …` in messages. Long text is cut. */
export function describe(node: PolicyNode): string {
  switch (node.kind) {
    case 'list':
      return `a list of ${node.items.length}`;
    case 'map':
      return 'a map';
    case 'scalar':
      return node.value === null ? 'nothing' : quote(String(node.value));
  }
}

/** Text from a policy in quotes, at most 80 characters of it. */
export function quote(text: string): string {
  return `'${text.length > 80 ? `${text.slice(0, 77)}…` : text}'`;
}
