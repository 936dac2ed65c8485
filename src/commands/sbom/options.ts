import { SealgateError } from '../../errors.js';
import { type Person, readPerson } from '../../model/packages/details.js';
import type { Scope } from '../../model/packages/graph.js';
import type { CycloneDxFormat, CycloneDxSpec } from '../../render/cyclonedx/models.js';
import { advisoriesOption, advisorySources } from '../advisory-sources.js';
import type { Option, Values } from '../command.js';
import { listOf } from '../flags.js';

const SPECS = ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'] as const satisfies readonly CycloneDxSpec[];
const FORMATS = ['json', 'xml'] as const satisfies readonly CycloneDxFormat[];

/** What `--omit` takes: npm's words and ours. */
const OMITTABLE: ReadonlyMap<string, Scope> = new Map([
  ['dev', 'development'],
  ['development', 'development'],
  ['optional', 'optional'],
]);

export const SBOM_OPTIONS: readonly Option[] = [
  {
    name: 'dir',
    type: 'string',
    value: 'DIR',
    description: 'The repository. Default: the current directory.',
  },
  {
    name: 'lockfile',
    type: 'list',
    value: 'FILE',
    description: 'Only this lockfile, relative to --dir. Default: every lockfile below --dir.',
  },
  {
    name: 'spec',
    type: 'string',
    value: 'VERSION',
    choices: SPECS,
    description: `CycloneDX version: ${SPECS.join(', ')}. Default: 1.6, the newest that most programs read.`,
  },
  {
    name: 'spec-version',
    type: 'string',
    value: 'VERSION',
    choices: SPECS,
    description: 'Another name for --spec.',
  },
  { name: 'format', type: 'string', value: 'json|xml', description: 'Default: json.' },
  { name: 'output-format', type: 'string', value: 'json|xml', description: 'Another name for --format.' },
  { name: 'spdx', type: 'boolean', description: 'Write SPDX 2.3 (JSON) instead of CycloneDX.' },
  {
    name: 'omit',
    type: 'list',
    value: 'SCOPE',
    choices: [...OMITTABLE.keys()],
    description: 'Leave out what only these need: dev, optional. Default: nothing is left out.',
  },
  {
    name: 'author',
    type: 'list',
    value: 'NAME',
    description: "Who answers for the BOM, as 'Name <email>'.",
  },
  {
    name: 'details',
    type: 'boolean',
    description:
      "Add descriptions, authors, suppliers, addresses and licences from the packages' own files: installed, or in the package manager's store.",
  },
  {
    name: 'license-texts',
    type: 'boolean',
    description: 'Add the licence files that stand in the packages. Includes --details.',
  },
  {
    name: 'gather-license-texts',
    type: 'boolean',
    description: 'Another name for --license-texts.',
  },
  {
    name: 'online',
    type: 'boolean',
    description:
      'Ask the registry for licences, people and addresses that nothing on this machine tells. Includes --details.',
  },
  {
    name: 'registry',
    type: 'string',
    value: 'URL',
    description: 'The registry that --online and --advisories ask. Default: as npm is configured.',
  },
  {
    name: 'cache',
    type: 'string',
    value: 'DIR',
    description: "Folder of registry answers of earlier runs. Default: the user's cache folder.",
  },
  {
    name: 'with-vulnerabilities',
    type: 'boolean',
    description:
      'Add what reports and advisories know of vulnerabilities, with ratings and what the policy says to each (a VDR). Needs --report or --advisories.',
  },
  {
    name: 'report',
    type: 'list',
    value: 'GLOB',
    description: "Scanner's report for --with-vulnerabilities.",
  },
  advisoriesOption(
    'Vulnerabilities for --with-vulnerabilities without a scanner: registry, as the registries of the packages say; osv:FOLDER, OSV records on disk.',
  ),
  {
    name: 'policy',
    type: 'string',
    value: 'FILE',
    description: 'The policy with the exceptions. Default: .github/sealgate.yml, else the preset baseline.',
  },
  {
    name: 'output',
    short: 'o',
    type: 'string',
    value: 'FILE',
    description: 'Write to this file and print what was written. Default: standard output.',
  },
];

/** What kind of BOM is asked for. */
export interface BomForm {
  readonly spec: CycloneDxSpec;
  readonly format: CycloneDxFormat;
  readonly spdx: boolean;
  readonly omit: readonly Scope[];
  readonly details: boolean;
  readonly licenseTexts: boolean;
  readonly vulnerabilities: boolean;
  readonly authors: readonly Person[];
  /** The form that has a writer of its own. */
  readonly plain: boolean;
}

/** @throws SealgateError USAGE */
export function readForm(values: Values): BomForm {
  const spec = choose('spec', either(values, 'spec', 'spec-version') ?? '1.6', SPECS);
  const format = choose('format', either(values, 'format', 'output-format') ?? 'json', FORMATS);
  const licenseTexts = values['license-texts'] === true || values['gather-license-texts'] === true;
  const details = licenseTexts || values.details === true || values.online === true;
  const vulnerabilities = values['with-vulnerabilities'] === true;
  const spdx = values.spdx === true;
  if (spdx) refuseWithSpdx(values);
  if (vulnerabilities && spec < '1.4') {
    throw new SealgateError('USAGE', `CycloneDX ${spec} has no place for vulnerabilities`, {
      hint: 'Use --spec 1.4 or newer.',
    });
  }
  refuseHalf(vulnerabilities, values);
  const plain = spec === '1.6' && format === 'json' && !spdx && !details && !vulnerabilities;
  const authors = authorsOf(values);
  return {
    spec,
    format,
    spdx,
    omit: omitted(values),
    details,
    licenseTexts,
    vulnerabilities,
    authors,
    plain,
  };
}

/** What says what is vulnerable, and that it is wanted, belong together. */
function refuseHalf(vulnerabilities: boolean, values: Values): void {
  const advisories = advisorySources(values).length > 0;
  const reports = listOf(values, 'report').length > 0;
  if (vulnerabilities === (reports || advisories)) return;
  throw new SealgateError(
    'USAGE',
    vulnerabilities
      ? '--with-vulnerabilities needs a report or advisories'
      : `--${reports ? 'report' : 'advisories'} needs --with-vulnerabilities`,
    {
      hint: 'sealgate sbom --with-vulnerabilities --report trivy.json, or sealgate sbom --with-vulnerabilities --advisories registry.',
    },
  );
}

function refuseWithSpdx(values: Values): void {
  const other = ['spec', 'spec-version', 'format', 'output-format', 'with-vulnerabilities'].find(
    (name) => values[name] !== undefined && values[name] !== 'json',
  );
  if (other === undefined) return;
  throw new SealgateError('USAGE', `--spdx and --${other} contradict each other`, {
    hint: 'SPDX is written in version 2.3, as JSON, and has no place for vulnerabilities.',
  });
}

/** The people that `--author` names. @throws SealgateError USAGE */
export function authorsOf({ author }: Values): Person[] {
  return (Array.isArray(author) ? (author as string[]) : []).map((text) => {
    const person = readPerson(text);
    if (person?.name !== undefined && (person.email !== undefined || !/[<>]/.test(text))) return person;
    throw new SealgateError('USAGE', `--author ${text} is not of the form 'Name <email>'`, {
      hint: "--author 'Ada Lovelace <ada@example.test>'; the address may be left out.",
    });
  });
}

function omitted(values: Values): Scope[] {
  const words = (Array.isArray(values.omit) ? (values.omit as string[]) : []).flatMap((word) =>
    word.split(','),
  );
  const scopes = words.map((word) => {
    const scope = OMITTABLE.get(word.trim());
    if (scope !== undefined) return scope;
    throw new SealgateError('USAGE', `--omit ${word} is not supported`, { hint: 'Use dev or optional.' });
  });
  return [...new Set(scopes)].sort();
}

function either(values: Values, name: string, other: string): string | undefined {
  const [first, second] = [values[name], values[other]];
  if (typeof first === 'string' && typeof second === 'string' && first !== second) {
    throw new SealgateError('USAGE', `--${name} ${first} and --${other} ${second} contradict each other`, {
      hint: 'They are two names of one flag.',
    });
  }
  return typeof first === 'string' ? first : typeof second === 'string' ? second : undefined;
}

function choose<T extends string>(flag: string, given: string, known: readonly T[]): T {
  const found = known.find((value) => value === given);
  if (found !== undefined) return found;
  throw new SealgateError('USAGE', `--${flag} ${given} is not supported`, {
    hint: `Use one of ${known.join(', ')}.`,
  });
}
