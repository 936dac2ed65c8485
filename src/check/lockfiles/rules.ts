import type { RuleMeta } from '../../model/contracts.js';
import type { GraphProblem } from '../../model/packages/graph.js';

export const CHANGED: RuleMeta = {
  id: 'lockfiles/integrity-changed',
  title: 'Other bytes under the same version',
  severity: 'critical',
  why: 'A published version never changes. Another hash under the same name and version means that other bytes will be installed than before: the lockfile was edited, or the registry was.',
  fix: 'Restore the lockfile from the base branch and install again. If the hash changes once more, do not merge: tell the registry.',
};

export const REPLACED: RuleMeta = {
  id: 'lockfiles/integrity-replaced',
  title: 'Hash of another kind under the same version',
  severity: 'moderate',
  why: 'The old and the new hash of this version use different algorithms, so nobody can tell from the lockfile whether the bytes are the same.',
  fix: 'Check that the package manager made the change, e.g. by installing again from the old lockfile.',
};

export const REPATCHED: RuleMeta = {
  id: 'lockfiles/repatched',
  title: 'Yarn’s own patch of a package is another one',
  severity: 'moderate',
  why: 'Yarn patches a few packages itself (typescript, resolve, fsevents), and the archive with the patch is what runs. Another release of Yarn brings another patch; an edit of the lockfile, with an archive that is committed beside it, looks just the same.',
  fix: 'Check that the change updates Yarn. Delete the entry (`typescript@patch:…`) and its archive in .yarn/cache, and install: Yarn writes both anew, and what then differs was edited.',
};

export const REMOVED: RuleMeta = {
  id: 'lockfiles/integrity-removed',
  title: 'Hash removed from the lockfile',
  severity: 'high',
  why: 'The base had a hash of this version and the change takes it away: any bytes would be installed.',
  fix: 'Restore the lockfile from the base branch and install again.',
};

export const CONFLICT: RuleMeta = {
  id: 'lockfiles/conflicting-integrity',
  title: 'Two hashes for one version',
  severity: 'high',
  why: 'The lockfile holds the same name and version with different bytes: at least one of them is not what was published.',
  fix: 'Delete the entry with the wrong hash and install again.',
};

/** What readers find wrong in a lockfile, by its code. */
export const PROBLEMS: Readonly<Record<GraphProblem['code'], RuleMeta>> = {
  'dangling-edge': {
    id: 'lockfiles/dangling-edge',
    title: 'Dependency without entry',
    severity: 'moderate',
    why: 'A package asks for another that the lockfile does not hold: what will be installed is decided later, by the registry.',
    fix: 'Install again so that the package manager completes the lockfile.',
  },
  'unmet-peer': {
    id: 'lockfiles/unmet-peer',
    title: 'Peer dependency without package',
    severity: 'info',
    why: 'A package expects another beside it that is not there. Package managers allow it; what happens at run time is the author’s guess.',
    fix: 'Add the peer dependency, if the package is used in a way that needs it.',
  },
  'missing-version': {
    id: 'lockfiles/missing-version',
    title: 'Entry without version',
    severity: 'moderate',
    why: 'An entry without version cannot be matched with advisories or signatures.',
    fix: 'Install again so that the package manager completes the lockfile.',
  },
  'missing-entry': {
    id: 'lockfiles/missing-entry',
    title: 'Entry is missing',
    severity: 'moderate',
    why: 'The lockfile refers to an entry that it does not hold.',
    fix: 'Install again so that the package manager completes the lockfile.',
  },
  'unsupported-entry': {
    id: 'lockfiles/unsupported-entry',
    title: 'Entry that could not be understood',
    severity: 'moderate',
    why: 'This part of the lockfile was not looked at.',
    fix: 'Report the entry to Sealgate, and look at it by hand until then.',
  },
  credentials: {
    id: 'lockfiles/credentials',
    title: 'Address with a user name or password',
    severity: 'moderate',
    why: 'Everybody who sees the lockfile can read them, and so can everybody who sees an older commit of it. What stands before the @ may also make one host look like another.',
    fix: 'Make them invalid, take them out of the address, and give them in your own .npmrc or in the environment instead.',
  },
  'duplicate-key': {
    id: 'lockfiles/duplicate-key',
    title: 'Entry written twice',
    severity: 'high',
    why: 'Readers disagree on which of two entries with one key counts: what a reviewer sees need not be what is installed.',
    fix: 'Install again so that the package manager writes the lockfile anew.',
  },
  contradiction: {
    id: 'lockfiles/contradiction',
    title: 'Entry that says two things',
    severity: 'high',
    why: 'An entry names one package or version, and another one is installed: a reviewer and a scanner may see a fixed version where a vulnerable one is pinned.',
    fix: 'Restore the entry from the base branch, or remove it, and install again.',
  },
  'out-of-date': {
    id: 'lockfiles/out-of-date',
    title: 'Lockfile does not match package.json',
    severity: 'moderate',
    why: 'A package.json declares other dependencies than the lockfile was made for: an install that may write takes other packages than those that were judged here, and one that may not fails.',
    fix: 'Install, so that the package manager writes the lockfile anew, and commit both files together.',
  },
  loader: {
    id: 'lockfiles/loader',
    title: 'Yarn’s table of packages does not match yarn.lock',
    severity: 'high',
    why: 'With Plug’n’Play, Node loads each package from where .pnp.cjs says. Where that is not what yarn.lock pins, other code runs than was judged here, and no command of Yarn says so.',
    fix: 'Install (yarn install), so that Yarn writes .pnp.cjs anew, and commit it together with yarn.lock.',
  },
};
