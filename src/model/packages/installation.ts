import type { HashAlgorithm } from './integrity.js';

/** What pnpm takes for its pnpmfile where no setting names another: code that changes what packages need. */
export const PNPMFILES: readonly string[] = ['.pnpmfile.cjs', '.pnpmfile.mjs'];

/** What runs, or is loaded, because the file is there. */
export type InstallerRole =
  /** Yarn itself, by `yarnPath`. */
  | 'yarn'
  | 'yarn-plugin'
  /** Yarn's `yarn.config.cjs`, where installations check constraints. */
  | 'constraints'
  /** npm's `.npm-extension`. */
  | 'npm-extension'
  /** A pnpmfile. */
  | 'hooks'
  /** Yarn's `.pnp.cjs` and its kind, the table of packages left out. */
  | 'loader'
  /** `.pnp.cjs` with pnpm, `.pnp.js` with Yarn 1: Node loads it first in every script. */
  | 'pnp'
  /** `binding.gyp` of a project: without install scripts of its own, its installation starts node-gyp. */
  | 'gyp'
  /** What starts Rush: it downloads the release that rush.json names. */
  | 'rush'
  /** A hook that `rush install` gives git. */
  | 'git-hook'
  /** `preload` of Bun. */
  | 'preload'
  /** What Yarn runs for a package of `exec:`. */
  | 'generator'
  /** A patch of a package. */
  | 'patch'
  /** An archive that is a package, and that the lockfile has no hash of. */
  | 'tarball'
  /** What editors start instead of a tool: `.yarn/sdks`. */
  | 'editor'
  /** Packages that are committed: `node_modules`, `.yarn/unplugged`. */
  | 'packages';

/** What a change does, beside the lockfiles, to what an installation does and which code is then loaded. */
export type InstallationChange =
  | {
      readonly kind: 'setting';
      readonly path: string;
      /** The usual name of a file of this kind, where its own name does not tell: a file of variables that a setting names. */
      readonly as?: string;
      /** As the file names it, nested keys joined by dots. */
      readonly key: string;
      readonly before?: string;
      readonly after?: string;
    }
  | {
      readonly kind: 'code';
      /** A file; of `packages` and `editor` a folder. */
      readonly path: string;
      readonly role: InstallerRole;
      /** The base does not have it. */
      readonly added: boolean;
      /** Lower-case hex, over the file; of a folder over the names of what changed, of `editor` over its content too. */
      readonly sha256: string;
      /** The file is the same as in the base, which did not use it. */
      readonly unchanged?: true;
      /** `name@version` of the package that the file makes or patches. */
      readonly package?: string;
      /** Of a folder: how many files of it changed. */
      readonly files?: number;
    }
  | {
      /** An archive, of Yarn's cache or one that is a package, that is not the one which the lockfile pins. */
      readonly kind: 'archive';
      readonly path: string;
      readonly lockfile: string;
      /** `name@version`; of an archive of Yarn's cache as Yarn writes it. */
      readonly package: string;
      /** `undefined`: SHA-512 of an archive of Yarn's cache. */
      readonly algorithm?: HashAlgorithm;
      /** Lower-case hex. */
      readonly expected: string;
      /** `undefined` where a folder stands in its place. */
      readonly found?: string;
    }
  | {
      /** What is not here: Git LFS has not fetched it, or the checkout is sparse. */
      readonly kind: 'unfetched';
      /** Archives of Yarn's cache, or one file. */
      readonly what: 'archive' | 'file';
      /** Of archives their folder. */
      readonly path: string;
      readonly files: number;
    }
  | {
      readonly kind: 'unread';
      readonly path: string;
      readonly reason: string;
    };
