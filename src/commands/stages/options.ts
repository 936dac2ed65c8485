import { scannerTools } from '../../collect/reports/scanner-tools.js';
import { SealgateError } from '../../errors.js';
import type { Option, Values } from '../command.js';
import { textOf } from '../flags.js';
import { sealOptions } from '../seal/options.js';

/** Flags of `gate` that say what to read, from where, and where results go. Policy keys have flags of their own. */
export const GATE_OPTIONS: readonly Option[] = [
  {
    name: 'dir',
    type: 'string',
    value: 'DIR',
    description: 'The repository to gate. Default: the current directory.',
  },
  {
    name: 'base',
    type: 'string',
    value: 'REF',
    description:
      "What the change is compared with: only what is new gates. Default: the pull request's base.",
  },
  {
    name: 'policy',
    type: 'string',
    value: 'FILE',
    description: 'The policy file. Default: .github/sealgate.yml, else the preset baseline.',
  },
  {
    name: 'lockfile',
    type: 'list',
    value: 'FILE',
    description: 'Read this lockfile instead of all that are found.',
  },
  {
    name: 'report',
    type: 'list',
    value: 'GLOB',
    description: 'Scanner reports to read; the format is found from the content, trivy:PATH forces one.',
  },
  {
    name: 'kev',
    type: 'list',
    value: 'FILE',
    description: "CISA's catalogue of known exploited vulnerabilities (JSON), for fail-on: kev.",
  },
  {
    name: 'epss',
    type: 'list',
    value: 'FILE',
    description: 'EPSS scores (CSV, compressed or not, or JSON), for fail-on-epss.',
  },
  {
    name: 'base-report',
    type: 'list',
    value: 'GLOB',
    description: "The same scanners' reports of the base, so that known findings can be told from new ones.",
  },
  {
    name: 'run',
    type: 'list',
    value: 'TOOL',
    choices: scannerTools.map(({ id }) => id),
    description:
      'Run a scanner: pnpm-audit, npm-audit, trivy-fs. Trivy is the pinned one, unless the policy takes the one on PATH.',
  },
  {
    name: 'offline',
    type: 'boolean',
    description:
      'Read and judge without the network; checks that need it read "not checked". Sealing and publishing go on.',
  },
  {
    name: 'registry',
    type: 'string',
    value: 'URL',
    description: 'The package registry to ask. Default: as npm is configured.',
  },
  {
    name: 'keys',
    type: 'string',
    value: 'FILE',
    description:
      "The registry's signing keys. Default: Sigstore's TUF target, then the registry's own endpoint.",
  },
  {
    name: 'trusted-root',
    type: 'string',
    value: 'FILE',
    description: "Sigstore trusted root. Default: the public-good instance's.",
  },
  {
    name: 'cache',
    type: 'string',
    value: 'DIR',
    description: "Where registry answers are kept. Default: the user's cache folder.",
  },
  {
    name: 'tarballs',
    type: 'boolean',
    description:
      'Open the tarballs of what the change brings, and compare them with what the registry says of them.',
  },
  ...sealOptions,
  {
    name: 'out',
    type: 'string',
    value: 'DIR',
    description: "The evidence folder. Default: the policy's, docs/security/evidence.",
  },
];

/** Names that users of other gates know, for flags of ours. */
export const GATE_ALIASES: ReadonlyMap<string, string> = new Map([
  ['base-ref', 'base'],
  ['config-file', 'policy'],
]);

/** Those names as flags. */
export const ALIAS_OPTIONS: readonly Option[] = [...GATE_ALIASES].map(([alias, name]) => ({
  name: alias,
  type: 'string',
  value: GATE_OPTIONS.find((option) => option.name === name)?.value ?? '',
  description: `Another name for --${name}.`,
}));

/**
 * Values by our own names.
 *
 * @throws SealgateError USAGE where both names were given, and differ.
 */
export function withoutAliases(values: Values): Values {
  const ours = { ...values };
  for (const [alias, name] of GATE_ALIASES) {
    const text = textOf(values, alias);
    delete ours[alias];
    if (text === undefined) continue;
    const other = textOf(values, name);
    if (other !== undefined && other !== text)
      throw new SealgateError('USAGE', `'${name}' and '${alias}' mean the same and differ`, {
        hint: `Give only ${name}.`,
      });
    ours[name] = text;
  }
  return ours;
}
