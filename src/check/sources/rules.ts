import type { RuleMeta } from '../../model/contracts.js';

/** What the sources check can find, in the order of its documentation. */
export const SOURCE_RULES = {
  INSECURE: {
    id: 'sources/insecure-url',
    title: 'Downloaded without encryption',
    severity: 'high',
    why: 'Over http or git:// anybody on the way can replace the package.',
    fix: 'Use the https address of the registry or repository and install again.',
  },

  REGISTRY: {
    id: 'sources/registry',
    title: 'Registry is not allowed',
    severity: 'high',
    why: 'The policy names the registries packages may come from, and this address is none of them.',
    fix: 'Install the package from an allowed registry, or add this one to allow-registries.',
  },

  MISMATCH: {
    id: 'sources/url-mismatch',
    title: 'Address is of another package',
    severity: 'high',
    why: 'The lockfile says one name and version and downloads from an address that names another: a lockfile edited to install something else looks like this.',
    fix: 'Restore the entry from the base branch, or remove it and install again.',
  },

  UNDECLARED: {
    id: 'sources/undeclared',
    title: 'Nobody asks for this source',
    severity: 'high',
    why: 'Everything that depends on the package asks the registry for a version, or pnpm for a runtime, but the lockfile takes it from another repository or address.',
    fix: 'If an override, resolution or mirror of yours does this, add a dated exception; else restore the entry from the base branch and install again.',
  },

  SUBSTITUTED: {
    id: 'sources/substituted',
    title: 'Stands under the name of another package',
    severity: 'high',
    why: 'Who needs it asks for a package of another name, and neither an alias nor an override of the project puts this one there: a lockfile edited to install something else looks like this, and package managers install it without a word.',
    fix: 'Restore the entry from the base branch, or remove it and install again. If code of yours puts it there (.pnpmfile.cjs, packageExtensions), add a dated exception.',
  },

  GIT: {
    id: 'sources/git',
    title: 'Comes from a git repository',
    severity: 'moderate',
    why: 'A git dependency has no registry signature, no provenance and often no hash; its install scripts build it on your machine.',
    fix: 'Depend on a published version, or publish your fork to a registry.',
  },

  UNPINNED: {
    id: 'sources/unpinned-git',
    title: 'Git dependency without commit',
    severity: 'high',
    why: 'Without a full commit hash the same lockfile installs whatever the branch or tag holds that day.',
    fix: 'Install again so that the lockfile holds the commit.',
  },

  TARBALL: {
    id: 'sources/tarball',
    title: 'Comes from a plain address',
    severity: 'moderate',
    why: 'A package from a web address is in no registry: it has no signature, no advisories name it, and it can vanish.',
    fix: 'Depend on a published version, or publish it to a registry of yours.',
  },

  RUNTIME: {
    id: 'sources/runtime',
    title: 'Runtime that pnpm downloads',
    severity: 'low',
    why: 'pnpm takes it from the address in the lockfile and runs every script with it. The lockfile has its hash, but no registry signs it, and advisories of packages do not name it.',
    fix: 'Compare its hash with the one that its publisher lists for this version, and follow the publisher’s security releases.',
  },

  NO_INTEGRITY: {
    id: 'sources/missing-integrity',
    title: 'No hash in the lockfile',
    severity: 'high',
    why: 'Without a hash nobody can tell whether the bytes that are installed are those that were locked.',
    fix: 'Remove the entry and install again, so that the package manager records the hash.',
  },

  OTHER_PLATFORM: {
    id: 'sources/other-platform',
    title: 'Packages for certain platforms have no checksum',
    severity: 'info',
    why: 'Yarn 2 and later writes no checksum of a package that is for certain operating systems or processors only, on whatever platform it runs. The lockfile says which version is installed; which bytes that is, the registry says at every installation.',
    fix: 'Nothing in yarn.lock can mend it, and the registry’s signature of these packages is verified all the same. Where that is not enough, commit Yarn’s cache (.yarn/cache).',
  },

  BAD_INTEGRITY: {
    id: 'sources/invalid-integrity',
    title: 'Hash that is none',
    severity: 'high',
    why: 'The integrity text holds no hash of a known algorithm and length, so it protects nothing.',
    fix: 'Remove the entry and install again, so that the package manager records the hash.',
  },

  WEAK_INTEGRITY: {
    id: 'sources/weak-integrity',
    title: 'Only a weak hash',
    severity: 'moderate',
    why: 'SHA-1 and MD5 can be forged: two packages can be made with one hash.',
    fix: 'Remove the entry and install again; where the registry itself has no better hash of this old version, update to a newer one.',
  },

  OUTSIDE: {
    id: 'sources/outside',
    title: 'Comes from outside the repository',
    severity: 'high',
    why: 'The path leads out of the repository: what it installs was not reviewed here and differs from machine to machine.',
    fix: 'Move the package into the repository, or depend on a published version.',
  },

  MIXED: {
    id: 'sources/mixed-host',
    title: 'From another host than its neighbours',
    severity: 'high',
    why: 'A scope is configured to come from one registry. One package of it from another host is what a lockfile edited to install something else looks like.',
    fix: 'Restore the entry from the base branch and install again; if the host is yours, name it in allow-registries; if it is the same registry under another name, in registry-aliases.',
  },

  OTHER: {
    id: 'sources/other-host',
    title: 'From another host than most packages',
    severity: 'moderate',
    why: 'These packages come from a host that most of the lockfile does not use. With a private registry that is as it should be; the policy does not say that it is.',
    fix: 'Name your registries in allow-registries; other addresses of one registry in registry-aliases.',
  },
} as const satisfies Readonly<Record<string, RuleMeta>>;
