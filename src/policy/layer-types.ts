import type { PolicySettings } from '../model/policy/policy.js';
import type { CheckId, Requirement } from '../model/policy/words.js';
import type { Place, PolicyNode } from './node.js';

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
  /** Lines and columns of the members of maps, by `key.member`; of what was read from text only. */
  readonly places?: ReadonlyMap<string, Place>;
  /** Other answers, by environment; of files only. */
  readonly environments?: ReadonlyMap<string, Layer>;
}

/** A policy file of another repository, at one commit. */
export interface RemoteTarget {
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
  /** 40 hex digits: what a reviewer saw cannot change behind a branch or tag. */
  readonly commit: string;
}

/** What one entry of `extends` names. */
export type ExtendsTarget =
  | { readonly kind: 'preset'; readonly name: string }
  | { readonly kind: 'local'; readonly path: string }
  | { readonly kind: 'remote'; readonly remote: RemoteTarget };

/** One entry of `extends`, as written and as read, and where it is written. */
export interface ExtendsEntry {
  readonly text: string;
  readonly target: ExtendsTarget;
  readonly node: PolicyNode;
}

export interface PolicyFile extends Layer {
  readonly extends: readonly ExtendsEntry[];
  /** Other answers, by environment. */
  readonly environments: ReadonlyMap<string, Layer>;
}
