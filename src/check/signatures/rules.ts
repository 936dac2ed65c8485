import type { RuleMeta } from '../../model/contracts.js';

/** What the check of signatures finds. */
export const SIGNATURE_RULES = {
  invalid: {
    id: 'signatures/invalid',
    title: 'Does not match its registry signature',
    severity: 'critical',
    why: 'The registry signs name, version and integrity of what was published. Where that does not match the lockfile, other bytes would be installed than those that were published.',
    fix: 'Do not install it. Restore the lockfile entry from a trusted commit, or remove it and lock the package again; if the registry itself serves it so, report it to the registry.',
  },
  differs: {
    id: 'signatures/differs',
    title: 'Is not what its registry states',
    severity: 'critical',
    why: 'The registry signs nothing here, but it states the hash of what was published, and the lockfile pins another: other bytes would be installed than those that the registry has.',
    fix: 'Do not install it. Restore the lockfile entry from a trusted commit, or remove it and lock the package again. If the lockfile was made with another registry, name that one in your own .npmrc or with --registry.',
  },
  missing: {
    id: 'signatures/missing',
    title: 'Has no registry signature',
    severity: 'moderate',
    why: 'The registry signs what it publishes, but this version carries no signature, so nothing proves that these bytes were published.',
    fix: 'Update to a version that is signed, or accept this one with a dated exception.',
  },
  unbound: {
    id: 'signatures/unbound',
    title: 'Lockfile entry cannot be bound to its signature',
    severity: 'high',
    why: 'A signature covers one hash. Without that hash in the lockfile, other bytes could be installed than those that were signed.',
    fix: 'Lock the package again, so that the lockfile holds its SHA-512 integrity.',
  },
  skipped: {
    id: 'signatures/skipped',
    title: 'Comes from a registry without signing keys',
    severity: 'low',
    why: 'A registry that publishes no keys signs nothing: what it serves cannot be verified.',
    fix: 'Use a registry that signs, or one that passes on the signatures of the packages it mirrors.',
  },
  archive: {
    id: 'signatures/archive',
    title: 'Lockfile pins archives that no registry signed',
    severity: 'low',
    why: 'Yarn 2 and later pins the hash of a zip file that it packs itself. The registry signs its tarball. That signature was verified; that the zip holds the same files was not. Of what a change brings, the zip is packed again and compared, where the lockfile’s format allows that.',
    fix: 'Run `sealgate signatures --installed` after `yarn install`: it compares the archives that Yarn keeps with the signed tarballs, file by file. Where that runs, accept this rule: `rules: { signatures/archive: accept }`.',
  },
  installed: {
    id: 'signatures/installed-differs',
    title: 'Installed files are not those of the tarball',
    severity: 'critical',
    why: 'What runs is what lies in node_modules. These files are not the ones that the lockfile pins and the registry signed: they were changed after the installation, or something else was installed.',
    fix: 'Remove node_modules and install again from the lockfile. If the files differ again, look at what install scripts change, write patches anew that do not fit, and accept what is yours with a dated exception.',
  },
  unreachable: {
    id: 'signatures/unreachable',
    title: 'Signature could not be checked',
    severity: 'low',
    why: 'What is needed to verify the signature could not be had. That is no proof of anything, so the run is incomplete.',
    fix: 'Mend what the reason names, such as a token that is missing; else run again when the registry answers.',
  },
} as const satisfies Record<string, RuleMeta>;
