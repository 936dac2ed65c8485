import type { Option } from '../command.js';
import { DIR_OPTION, LOCKFILE_OPTION } from '../flags.js';

/** Flags of `signatures`. */
export const SIGNATURES_OPTIONS: readonly Option[] = [
  DIR_OPTION,
  LOCKFILE_OPTION,
  {
    name: 'registry',
    type: 'string',
    value: 'URL',
    description: "Registry of packages whose scope has none of its own. Default: npm's configuration.",
  },
  {
    name: 'keys',
    type: 'string',
    value: 'FILE',
    description: "The registry's signing keys, instead of asking Sigstore and the registry for them.",
  },
  {
    name: 'trusted-root',
    type: 'string',
    value: 'FILE',
    description: "Sigstore's trusted_root.json, instead of asking for it.",
  },
  {
    name: 'cache',
    type: 'string',
    value: 'DIR',
    description:
      "Folder of what is kept between runs, or 'none'. Default: SEALGATE_CACHE, else the user's cache folder.",
  },
  {
    name: 'installed',
    type: 'boolean',
    description:
      "Compare the files in node_modules with the tarballs that the lockfile pins, from npm's cache or the registry.",
  },
  {
    name: 'trust-record',
    type: 'boolean',
    description:
      'Write who publishes and builds each package to .github/sealgate-trust.json; what is pinned there stays.',
  },
  {
    name: 'repin',
    type: 'list',
    value: 'PACKAGE',
    description: 'With --trust-record: pin this package anew, as it is now.',
  },
  {
    name: 'policy',
    type: 'string',
    value: 'FILE',
    description: "Policy that says what a missing signature means. Default: the repository's, else baseline.",
  },
];
