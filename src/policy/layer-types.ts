import type { PolicySettings } from '../model/policy.js';
import type { CheckId, Requirement } from '../model/policy-words.js';
import type { PolicyNode } from './node.js';

/** What one preset, file or set of flags says: only the keys it names. */
export type LayerSettings = Partial<Omit<PolicySettings, 'checks'>> & {
  readonly checks?: Partial<Readonly<Record<CheckId, Requirement>>>;
};

export interface Layer {
  /** `preset strict`, the path of a file, or `flags`. */
  readonly name: string;
  readonly settings: LayerSettings;
  /** Place of every value, by key and, for maps, `key.member`. */
  readonly origins: Readonly<Record<string, string>>;
  /** Other answers, by environment; of files only. */
  readonly environments?: ReadonlyMap<string, Layer>;
}

/** One `extends` entry and where it is written. */
export interface ExtendsEntry {
  readonly target: string;
  readonly node: PolicyNode;
}

export interface PolicyFile extends Layer {
  readonly extends: readonly ExtendsEntry[];
  /** Other answers, by environment. */
  readonly environments: ReadonlyMap<string, Layer>;
}
