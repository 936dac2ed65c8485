import type { SealgateError } from '../errors.js';
import type { JsonObject } from '../model/data/json.js';
import type { NamedSigner, SignerRules } from '../model/policy/policy.js';
import { nearest } from '../model/text/nearest.js';
import { readAll } from './faults.js';
import { type Kind, text } from './kinds.js';
import { describe, type Place, type PolicyNode, policyError, quote } from './node.js';
import { objectSchema } from './object-schema.js';

const MEMBERS: { readonly [K in keyof NamedSigner]-?: readonly [name: string, words: string] } = {
  key: ['key', 'a public key: a path in the repository, or env://NAME'],
  workflow: ['workflow', 'a workflow: owner/repo/.github/workflows/file.yml, @ref for one ref only'],
  identity: ['identity', 'an identity, letter by letter'],
  issuer: ['issuer', 'the URL of the OIDC issuer that vouches for it'],
};
const ENTRIES = Object.entries(MEMBERS) as readonly (readonly [
  keyof NamedSigner,
  readonly [string, string],
])[];
const NAMES = ENTRIES.map(([, [name]]) => name);

const MAX_SIGNERS = 50;

/** `signers:` and `vex-signers:` of the policy: who may have signed, and how many of them must have. */
export const signers: Kind<SignerRules> & { places(node: PolicyNode): ReadonlyMap<string, Place> } = {
  words: '`threshold` and `any-of`',
  schema: {
    ...objectSchema({
      threshold: { type: 'integer', minimum: 1, maximum: MAX_SIGNERS },
      'any-of': { type: 'array', maxItems: MAX_SIGNERS, items: signerSchema() },
    }),
    dependentSchemas: { threshold: { anyOf: [{ required: ['any-of'] }, { required: ['any_of'] }] } },
  },
  read(node) {
    if (node.kind === 'scalar' && node.value === null) throw nobody(node, 'Expected signers, found nothing');
    let threshold = 1;
    let anyOf: readonly NamedSigner[] | undefined;
    readAll(mapEntries(node, 'a map of threshold and any-of'), ({ key, value, keyPlace }) => {
      const name = key.replaceAll('_', '-');
      if (name === 'threshold') threshold = readThreshold(value);
      else if (name === 'any-of') anyOf = readSigners(value);
      else
        throw policyError(keyPlace, `Signers have no key ${quote(key)}`, {
          hint: 'The keys are threshold and any-of.',
        });
    });
    if (anyOf === undefined && node.kind === 'map' && node.entries.length > 0)
      throw nobody(node, 'A threshold without any-of names nobody');
    const named = anyOf?.length ?? 0;
    if (threshold > Math.max(named, 1))
      throw policyError(node.place, `A threshold of ${threshold} cannot be reached: any-of names ${named}`);
    return { threshold, anyOf: anyOf ?? [] };
  },
  places: (node) =>
    new Map(node.kind === 'map' ? node.entries.map(({ key, keyPlace }) => [key, keyPlace]) : []),
};

/** Nobody takes the place of whom an extended policy names, so it has to be written (decision 250). */
function nobody({ place }: PolicyNode, message: string): SealgateError {
  return policyError(place, message, {
    hint: 'List them under any-of, or write {} for nobody in particular.',
  });
}

function readThreshold(node: PolicyNode): number {
  const value = node.kind === 'scalar' ? node.value : undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_SIGNERS)
    return value;
  throw policyError(node.place, `Expected a number of signers from 1, found ${describe(node)}`);
}

function readSigners(node: PolicyNode): readonly NamedSigner[] {
  if (node.kind !== 'list' || node.items.length > MAX_SIGNERS)
    throw policyError(
      node.place,
      `Expected a list of at most ${MAX_SIGNERS} signers, found ${describe(node)}`,
    );
  return readAll(node.items, (item) => {
    const signer: Record<string, string> = {};
    readAll(mapEntries(item, `a map of ${NAMES.join(', ')}`), ({ key, value, keyPlace }) => {
      const found = ENTRIES.find(([, [name]]) => name === key);
      if (found === undefined) {
        const near = nearest(key, NAMES);
        throw policyError(keyPlace, `A signer has no key ${quote(key)}`, {
          hint: near === undefined ? `Its keys are ${NAMES.join(', ')}.` : `Did you mean '${near}'?`,
        });
      }
      signer[found[0]] = text({ words: found[1][1], max: 500 }).read(value);
    });
    const ways = ['key', 'workflow', 'identity'].filter((way) => signer[way] !== undefined);
    if (ways.length !== 1)
      throw policyError(
        item.place,
        `A signer is named by one of key, workflow and identity, found ${ways.length}`,
      );
    if ((signer.identity === undefined) !== (signer.issuer === undefined) && signer.workflow === undefined)
      throw policyError(item.place, 'identity and issuer belong together');
    return signer;
  });
}

function mapEntries(node: PolicyNode, words: string) {
  if (node.kind === 'map') return node.entries;
  throw policyError(node.place, `Expected ${words}, found ${describe(node)}`);
}

function signerSchema(): JsonObject {
  const properties = Object.fromEntries(
    ENTRIES.map(([, [name, description]]) => [
      name,
      { type: 'string', minLength: 1, maxLength: 500, description },
    ]),
  ) as JsonObject;
  return { type: 'object', properties, minProperties: 1, additionalProperties: false };
}
