import type { HttpClient } from '../../../io/http/http.js';
import type { CollectProblem } from '../../../model/facts.js';
import {
  type PackageFacts,
  REFUSED_FIX,
  type RegistryKey,
} from '../../../model/signatures/registry-facts.js';
import { createKeyRing, type KeyRing } from '../../../model/signatures/registry-signature.js';
import { compareText } from '../../../model/text/compare-text.js';
import type { TufStore } from '../trust-root/tuf.js';
import type { KeyMemory } from './keys.js';
import { fetchKeys, type KeySet } from './keys.js';

/** The keys of every registry of a run, each set asked for once. */
export interface KeyStore {
  keysOf(registry: string): Promise<KeySet>;
  /** Keys that may have signed a package of this registry: its own, or npm's where it has none (mirrors pass those on). */
  ringOf(registry: string): Promise<KeyRing>;
  /** Asks again for the keys of registries whose packages are signed with a key that is not known. */
  refreshFor(packages: Iterable<PackageFacts>): Promise<void>;
  facts(): Promise<Record<string, KeySet>>;
  problems(): Promise<CollectProblem[]>;
}

/** How often keys are asked for again: a new key may not be at every edge of a content network yet. */
const REFRESHES = 2;

interface KeyStoreOptions {
  readonly tuf: TufStore;
  readonly memory: KeyMemory;
  readonly client: () => Promise<HttpClient>;
  /** URL of npm's own registry, whose keys mirrors pass on. */
  readonly npm: string;
  /** Keys that the user gave, for every registry. */
  readonly given?: KeySet;
}

export function createKeyStore(options: KeyStoreOptions): KeyStore {
  const state: KeyState = { options, sets: new Map(), rings: new Map() };
  return {
    keysOf: (registry) => keysOf(state, registry),
    ringOf: (registry) => ringOf(state, registry),
    refreshFor: async (packages) => {
      if (options.given !== undefined) return;
      const all = [...packages];
      for (let round = 0; round < REFRESHES; round += 1) {
        const registries = await unknownTo(state, all);
        if (registries.size === 0) return;
        for (const registry of registries) await refresh(state, registry);
      }
    },
    facts: async () => {
      const entries = await Promise.all(
        [...state.sets].map(async ([url, keys]) => [url, await keys] as const),
      );
      return Object.fromEntries(entries.sort(([a], [b]) => compareText(a, b)));
    },
    problems: () => problemsOf(state),
  };
}

/** What was asked for so far, by registry. */
interface KeyState {
  readonly options: KeyStoreOptions;
  readonly sets: Map<string, Promise<KeySet>>;
  readonly rings: Map<string, Promise<KeyRing>>;
}

function keysOf({ options, sets }: KeyState, registry: string): Promise<KeySet> {
  let keys = sets.get(registry);
  if (keys === undefined) {
    keys = options.given === undefined ? fetchKeys(registry, options) : Promise.resolve(options.given);
    sets.set(registry, keys);
  }
  return keys;
}

function ringOf(state: KeyState, registry: string): Promise<KeyRing> {
  let ring = state.rings.get(registry);
  if (ring === undefined) {
    ring = makeRing(state, registry);
    state.rings.set(registry, ring);
  }
  return ring;
}

async function makeRing(state: KeyState, registry: string): Promise<KeyRing> {
  const own = await keysOf(state, registry);
  if (own.state === 'had') return createKeyRing(own.value.keys);
  const { npm: origin } = state.options;
  if (own.state !== 'absent' || registry === origin) return new Map();
  const npm = await keysOf(state, origin);
  return npm.state === 'had' && npm.value.source !== 'endpoint' ? createKeyRing(npm.value.keys) : new Map();
}

/** Registries that have signed one of these packages, but with no key that is known. */
async function unknownTo(state: KeyState, packages: readonly PackageFacts[]): Promise<Set<string>> {
  const registries = new Set<string>();
  for (const { registry, manifest } of packages) {
    if (manifest.state !== 'had' || manifest.value.signatures.length === 0) continue;
    const ring = await ringOf(state, registry);
    if (ring.size > 0 && !manifest.value.signatures.some(({ keyid }) => ring.has(keyid)))
      registries.add(registry);
  }
  return registries;
}

/** Asks again for a registry's keys, or npm's where it has none; what was known stays known. */
async function refresh(state: KeyState, registry: string): Promise<void> {
  const { options, sets, rings } = state;
  const before = await keysOf(state, registry);
  const source = before.state === 'had' ? registry : options.npm;
  const known = await keysOf(state, source);
  const again = await fetchKeys(source, { ...options, fresh: true });
  if (again.state !== 'had') return;
  const keys = known.state === 'had' ? union(known.value.keys, again.value.keys) : again.value.keys;
  sets.set(source, Promise.resolve({ ...again, value: { ...again.value, keys } }));
  rings.clear();
}

async function problemsOf({ sets }: KeyState): Promise<CollectProblem[]> {
  const problems: CollectProblem[] = [];
  for (const [url, pending] of sets) {
    const keys = await pending;
    if (keys.state !== 'unreachable') continue;
    problems.push({
      kind: 'registry',
      subject: url,
      state: 'unreachable',
      message: `The signing keys of ${url} could not be had: ${keys.reason}`,
      hint:
        keys.refused === true
          ? REFUSED_FIX
          : 'Mend what the reason names, or run again when the registry answers. Keys alone can be passed with --keys FILE.',
    });
  }
  return problems.sort((a, b) => compareText(a.subject, b.subject));
}

function union(a: readonly RegistryKey[], b: readonly RegistryKey[]): RegistryKey[] {
  const id = (key: RegistryKey): string => JSON.stringify([key.keyid, key.usage ?? '', key.key]);
  return [...new Map([...a, ...b].map((key) => [id(key), key])).values()];
}
