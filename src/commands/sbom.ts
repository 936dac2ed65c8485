import path from 'node:path';
import { foreignLockfiles } from '../check/lockfiles/foreign.js';
import { sideBySide } from '../check/lockfiles/side-by-side.js';
import { submodules } from '../check/lockfiles/submodules.js';
import { readLockfiles } from '../collect/lockfiles/discovery/discover.js';
import { readSubmodules } from '../collect/lockfiles/discovery/submodules.js';
import { readPatches } from '../collect/lockfiles/patches/declared.js';
import { readManifests } from '../collect/manifests.js';
import { EXIT, SealgateError } from '../errors.js';
import { writeAtomic } from '../io/files/files.js';
import { remoteUrl } from '../io/git/git.js';
import { readSourceContext } from '../io/runtime.js';
import type { LicenseFact } from '../model/facts.js';
import type { DependencyGraph } from '../model/packages/graph.js';
import type { Manifests } from '../model/packages/manifest.js';
import { omitScopes } from '../model/packages/omit-scopes.js';
import { counted } from '../model/text/counted.js';
import { finishBom, joinBom, type OpenBom, openBom } from '../render/cyclonedx/document.js';
import type { CycloneDxOptions } from '../render/cyclonedx/sheet.js';
import { version } from '../version.js';
import type { Answer, Command, Values, World } from './command.js';
import { openLicenses } from './sbom/licenses.js';
import { readForm, SBOM_OPTIONS } from './sbom/options.js';
import type { BomRequest } from './sbom/rich.js';
import { warnOfGraphs } from './warn-of-graphs.js';

export const command: Command = {
  name: 'sbom',
  summary: 'Write a bill of materials of the lockfiles: CycloneDX or SPDX.',
  usage: [
    'sbom [--dir DIR] [--lockfile FILE …] [--spec 1.6] [--format json|xml] [-o FILE]',
    'sbom --details --license-texts [--online] …',
    'sbom --with-vulnerabilities --report FILE … [--policy FILE] …',
    'sbom --with-vulnerabilities --advisories registry|osv:FOLDER …',
    'sbom --spdx …',
    'sbom merge|diff|check FILE …',
  ],
  positionals: 'none',
  options: SBOM_OPTIONS,
  notes: [
    'Several lockfiles make one BOM. Without --online or --advisories registry nothing is asked of the network.',
    'The same commit gives the same bytes on every machine; the time in it is that of the commit, or',
    'SOURCE_DATE_EPOCH. --details and --license-texts add what is installed on this machine,',
    '--with-vulnerabilities what reports and advisories say.',
    'Exit codes: 0 written; 2 wrong usage, no lockfile, or one that cannot be read; 3 cannot be written, or a',
    'registry could not be asked.',
  ],
  run,
};

async function run(_positionals: readonly string[], values: Values, world: World): Promise<Answer> {
  const dir = path.resolve(world.cwd, typeof values.dir === 'string' ? values.dir : '.');
  const form = readForm(values);
  const output = typeof values.output === 'string' ? values.output : undefined;
  if (form.format === 'xml' && values.json === true && output === undefined) {
    throw new SealgateError('USAGE', '--json and --format xml contradict each other', {
      hint: 'Leave one of them out, or add -o FILE to write XML there and print a JSON summary.',
    });
  }
  const bom = await buildBom({ dir, values, form, world });
  if (output !== undefined) return writeBom(path.resolve(world.cwd, output), output, bom);
  return printed(bom.content);
}

/** What standard output gets of a BOM; an open one is read when it is asked for. */
function printed(content: string | OpenBom): Answer {
  if (typeof content === 'string') {
    return {
      exitCode: EXIT.pass,
      text: content,
      get json() {
        return JSON.parse(content) as object;
      },
    };
  }
  let finished: readonly Buffer[] | undefined;
  const parts = (): readonly Buffer[] => {
    finished ??= finishBom(content);
    return finished;
  };
  return {
    exitCode: EXIT.pass,
    get text() {
      return joinBom(parts());
    },
    get parts() {
      return parts();
    },
    get json() {
      return JSON.parse(joinBom(parts())) as object;
    },
  };
}

interface BuiltBom {
  readonly content: string | OpenBom;
  readonly lockfiles: readonly string[];
  readonly packages: number;
}

async function buildBom(request: BomRequest): Promise<BuiltBom> {
  const { dir, values, form, world } = request;
  const files = Array.isArray(values.lockfile) ? (values.lockfile as string[]) : [];
  // Asked first, so that git answers while the lockfiles are read.
  const asked = readSourceContext({ dir, env: world.env, version: version() });
  const [context, read] = await Promise.all([asked, readLockfiles(dir, files.length === 0 ? {} : { files })]);
  refuseIncomplete(dir, read);
  const omitted = form.omit.length === 0 ? undefined : omitScopes(read.graphs, form.omit);
  const graphs = omitted?.graphs ?? read.graphs;
  const [licenses, { manifests, problems: unread }, patched] = await Promise.all([
    form.details ? {} : readLicenses(dir, graphs),
    readManifests(dir, graphs),
    readPatches(dir, graphs, { texts: form.details }),
  ]);
  const apart = files.length === 0 ? await readSubmodules(dir) : [];
  const messages = [...notesOn(read, apart), ...unread.map(({ message }) => message), ...patched.problems];
  warn(graphs, messages, world);
  if (!form.details) warnOfOpenLicenses(graphs, licenses, world);
  const placed = await withOrigin(context, dir, manifests);
  return {
    content: await render(
      graphs,
      { context: placed, licenses, manifests, omitted, patches: patched.patches, authors: form.authors },
      request,
    ),
    lockfiles: graphs.map((graph) => graph.lockfile.path),
    packages: graphs.reduce((sum, graph) => sum + graph.packages.length, 0),
  };
}

type Lockfiles = Awaited<ReturnType<typeof readLockfiles>>;

/** A BOM that silently lacks a lockfile would claim completeness it does not have. */
function refuseIncomplete(dir: string, { graphs, problems: [problem] }: Lockfiles): void {
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
}

/** What the BOM has twice, and what of the repository is not in it. */
function notesOn(
  { graphs, problems, foreign }: Lockfiles,
  apart: Awaited<ReturnType<typeof readSubmodules>>,
): string[] {
  const twice = sideBySide({ graphs, problems }).map(
    ({ message }) => `${message} The BOM has the packages of all of them; --lockfile FILE takes one.`,
  );
  const left = [...foreignLockfiles({ foreignLockfiles: foreign }), ...submodules({ submodules: apart })];
  return [...twice, ...left.map(({ message }) => message)];
}

/** With the clone's origin, where no package.json names the repository. */
async function withOrigin<T extends CycloneDxOptions['context']>(
  context: T,
  dir: string,
  manifests: Manifests,
): Promise<T> {
  if (manifests.get('.')?.repository !== undefined || context.commit === undefined) return context;
  const url = await remoteUrl(dir);
  return url === undefined ? context : { ...context, repository: { ...context.repository, url } };
}

/** A BOM without licences would look like one of packages that have none. */
function warnOfOpenLicenses(
  graphs: readonly DependencyGraph[],
  licenses: Readonly<Record<string, LicenseFact>>,
  world: World,
): void {
  const open = openLicenses(graphs, licenses);
  if (open === undefined) return;
  world.log.warn(
    `${open}; --details looks into the package managers' stores, too, and --online asks the registry.`,
  );
}

/** Licences that the lockfiles leave open are looked up in what is installed; with none open there is nothing to load. */
async function readLicenses(
  dir: string,
  graphs: readonly DependencyGraph[],
): Promise<Readonly<Record<string, LicenseFact>>> {
  const only = new Set(
    graphs.flatMap(({ packages }) =>
      packages.filter((node) => node.license === undefined).map(({ id }) => id),
    ),
  );
  if (only.size === 0) return {};
  const { collectLicenses } = await import('../collect/licenses.js');
  return collectLicenses(dir, graphs, { only });
}

/** The usual form has a fast writer of its own; for the others the library's models are loaded. */
async function render(
  graphs: readonly DependencyGraph[],
  options: CycloneDxOptions,
  request: BomRequest,
): Promise<string | OpenBom> {
  if (request.form.plain) return openBom(graphs, options);
  const { renderRich } = await import('./sbom/rich.js');
  return renderRich(graphs, options, request);
}

function warn(graphs: readonly DependencyGraph[], unread: readonly string[], world: World): void {
  for (const message of unread) world.log.warn(message);
  warnOfGraphs(graphs, world);
}

async function writeBom(file: string, shown: string, bom: BuiltBom): Promise<Answer> {
  const { content } = bom;
  const { sha256, bytes } = await writeAtomic(
    file,
    typeof content === 'string' ? content : { parts: content.parts, patch: content.serial },
  );
  return {
    exitCode: EXIT.pass,
    text: `${shown}: ${counted(bom.packages, 'package')} of ${bom.lockfiles.join(', ')}, ${bytes} bytes, sha256 ${sha256}`,
    json: { file: shown, sha256, bytes, packages: bom.packages, lockfiles: bom.lockfiles },
  };
}
