import path from 'node:path';
import { readLockfiles } from '../collect/lockfiles/discover.js';
import { readManifests } from '../collect/manifests.js';
import { EXIT, SealgateError } from '../errors.js';
import { writeAtomic } from '../io/files.js';
import { remoteUrl } from '../io/git.js';
import { readSourceContext } from '../io/runtime.js';
import type { LicenseFact } from '../model/facts.js';
import type { DependencyGraph } from '../model/package-graph.js';
import { renderCycloneDx } from '../render/cyclonedx.js';
import type { CycloneDxFormat, CycloneDxSpec } from '../render/cyclonedx-models.js';
import type { CycloneDxOptions } from '../render/cyclonedx-sheet.js';
import { version } from '../version.js';
import type { Answer, Command, Values, World } from './command.js';

const SPECS = ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'] as const satisfies readonly CycloneDxSpec[];
const FORMATS = ['json', 'xml'] as const satisfies readonly CycloneDxFormat[];

export const command: Command = {
  name: 'sbom',
  summary: 'Write a CycloneDX bill of materials of the lockfiles.',
  usage: ['sbom [--dir DIR] [--lockfile FILE] [--spec 1.6] [--format json|xml] [-o FILE]'],
  positionals: 'none',
  options: [
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
      description: `CycloneDX version: ${SPECS.join(', ')}. Default: 1.6.`,
    },
    { name: 'format', type: 'string', value: 'json|xml', description: 'Default: json.' },
    {
      name: 'output',
      short: 'o',
      type: 'string',
      value: 'FILE',
      description: 'Write to this file and print what was written. Default: standard output.',
    },
  ],
  notes: [
    'Several lockfiles make one BOM. Nothing is asked of the network.',
    'The same commit gives the same bytes on every machine; the time in it is that of the commit, or SOURCE_DATE_EPOCH.',
  ],
  run,
};

async function run(_positionals: readonly string[], values: Values, world: World): Promise<Answer> {
  const dir = path.resolve(world.cwd, text(values.dir) ?? '.');
  const spec = choose('spec', text(values.spec) ?? '1.6', SPECS);
  const format = choose('format', text(values.format) ?? 'json', FORMATS);
  const output = text(values.output);
  if (format === 'xml' && values.json === true && output === undefined) {
    throw new SealgateError('USAGE', '--json and --format xml contradict each other', {
      hint: 'Leave one of them out, or add -o FILE to write XML there and print a JSON summary.',
    });
  }
  const bom = await buildBom(dir, values, { spec, format }, world);
  if (output !== undefined) return writeBom(path.resolve(world.cwd, output), output, bom);
  return {
    exitCode: EXIT.pass,
    text: bom.text,
    get json(): object {
      return JSON.parse(bom.text) as object;
    },
  };
}

interface Form {
  readonly spec: CycloneDxSpec;
  readonly format: CycloneDxFormat;
}

interface BuiltBom {
  readonly text: string;
  readonly lockfiles: readonly string[];
  readonly packages: number;
}

async function buildBom(dir: string, values: Values, form: Form, world: World): Promise<BuiltBom> {
  const files = list(values.lockfile);
  // Asked first, so that git answers while the lockfiles are read.
  const asked = readSourceContext({ dir, env: world.env, version: version() });
  const [context, { graphs, problems }] = await Promise.all([
    asked,
    readLockfiles(dir, files.length === 0 ? {} : { files }),
  ]);
  const [problem] = problems;
  // A BOM that silently lacks a lockfile would claim completeness it does not have.
  if (problem !== undefined) {
    throw new SealgateError('INPUT_INVALID', problem.message, {
      location: { file: problem.subject },
      ...(problem.hint === undefined ? {} : { hint: problem.hint }),
    });
  }
  if (graphs.length === 0) {
    throw new SealgateError('INPUT_NOT_FOUND', `No lockfile was found in ${dir}`, {
      hint: 'Run it where the lockfile is, or name the folder with --dir.',
    });
  }
  const [licenses, { manifests, problems: unread }] = await Promise.all([
    readLicenses(dir, graphs),
    readManifests(dir, graphs),
  ]);
  warn(graphs, unread, world);
  const named = manifests.get('.')?.repository !== undefined || context.commit === undefined;
  const url = named ? undefined : await remoteUrl(dir);
  const placed = url === undefined ? context : { ...context, repository: { ...context.repository, url } };
  return {
    text: await render(graphs, { context: placed, licenses, manifests }, form),
    lockfiles: graphs.map((graph) => graph.lockfile.path),
    packages: graphs.reduce((sum, graph) => sum + graph.packages.length, 0),
  };
}

/** Licences that the lockfiles leave open are looked up in what is installed; with none open there is nothing to load. */
async function readLicenses(
  dir: string,
  graphs: readonly DependencyGraph[],
): Promise<Readonly<Record<string, LicenseFact>>> {
  const open = graphs.some(({ packages }) => packages.some((node) => node.license === undefined));
  if (!open) return {};
  const { collectLicenses } = await import('../collect/licenses.js');
  return collectLicenses(dir, graphs);
}

/** The usual form has a fast writer of its own; for the others the library's models are loaded. */
async function render(
  graphs: readonly DependencyGraph[],
  options: CycloneDxOptions,
  form: Form,
): Promise<string> {
  if (form.spec === '1.6' && form.format === 'json') return renderCycloneDx(graphs, options);
  const { renderWithModels } = await import('../render/cyclonedx-models.js');
  return renderWithModels(graphs, { ...options, ...form });
}

function warn(
  graphs: readonly DependencyGraph[],
  unread: readonly { readonly path: string; readonly message: string }[],
  world: World,
): void {
  for (const { message } of unread) world.log.warn(message);
  for (const { lockfile, problems } of graphs) {
    for (const problem of problems) world.log.warn(`${lockfile.path}: ${problem.message}`);
  }
}

async function writeBom(file: string, shown: string, bom: BuiltBom): Promise<Answer> {
  const { sha256, bytes } = await writeAtomic(file, bom.text);
  return {
    exitCode: EXIT.pass,
    text: `${shown}: ${bom.packages} packages of ${bom.lockfiles.join(', ')}, ${bytes} bytes, sha256 ${sha256}`,
    json: { file: shown, sha256, bytes, packages: bom.packages, lockfiles: bom.lockfiles },
  };
}

function choose<T extends string>(flag: string, given: string, known: readonly T[]): T {
  const found = known.find((value) => value === given);
  if (found !== undefined) return found;
  throw new SealgateError('USAGE', `--${flag} ${given} is not supported`, {
    hint: `Use one of ${known.join(', ')}.`,
  });
}

function text(value: Values[string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function list(value: Values[string]): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
