import { messageOf } from '../../errors.js';
import { decodeText } from '../../io/text.js';
import { isObject } from '../../model/data/json.js';
import type {
  Permissions,
  Placed,
  WorkflowFile,
  WorkflowJob,
  WorkflowStep,
} from '../../model/workflows/workflow.js';

/** GitHub itself takes no larger ones. */
export const WORKFLOW_CAP = 512 * 1024;

type Path = readonly (string | number)[];
type LineOf = (path: Path) => number;

/**
 * Reads a workflow or an action's metadata. What GitHub would not read either is left out; a file that is no YAML
 * at all says so in `problem`.
 *
 * @param bytes UTF-8.
 * @param path relative to the repository, with `/`.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */
export async function parseWorkflow(bytes: Uint8Array, path: string): Promise<WorkflowFile> {
  const kind = path.startsWith('.github/workflows/') ? 'workflow' : 'action';
  const empty = { path, kind, events: [], jobs: [] } as const;
  if (bytes.length > WORKFLOW_CAP)
    return { ...empty, problem: `It has ${bytes.length} bytes, more than the limit of ${WORKFLOW_CAP}.` };
  try {
    const { value, lineOf } = await parseYaml(decodeText(bytes, path));
    if (!isObject(value)) return { ...empty, problem: 'It is no mapping of keys.' };
    return kind === 'workflow' ? workflowOf(path, value, lineOf) : actionOf(path, value, lineOf);
  } catch (error) {
    return { ...empty, problem: messageOf(error) };
  }
}

async function parseYaml(text: string): Promise<{ readonly value: unknown; readonly lineOf: LineOf }> {
  const { isMap, isNode, isScalar, LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const [broken] = document.errors;
  if (broken !== undefined)
    throw new Error(`Line ${lines.linePos(broken.pos[0]).line} is not valid YAML: ${broken.message}`);
  return {
    value: document.toJS({ maxAliasCount: 100 }),
    lineOf: (path) => {
      // Behind an alias nothing stands at the path: then the nearest that does.
      for (let length = path.length; length > 0; length -= 1) {
        const inside: unknown =
          length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
        const key = isMap(inside)
          ? inside.items.find((pair) => isScalar(pair.key) && pair.key.value === path[length - 1])?.key
          : document.getIn(path.slice(0, length), true);
        if (isNode(key) && key.range) return lines.linePos(key.range[0]).line;
      }
      return 1;
    },
  };
}

function workflowOf(path: string, value: Json, lineOf: LineOf): WorkflowFile {
  const jobs = isObject(value.jobs) ? value.jobs : {};
  const permissions = permissionsOf(value, [], lineOf);
  return {
    path,
    kind: 'workflow',
    events: eventsOf(value.on),
    ...(permissions === undefined ? {} : { permissions }),
    jobs: Object.entries(jobs).flatMap(([id, job]) =>
      isObject(job) ? [jobOf(id, job, { lineOf, env: envOf(value.env, {}) })] : [],
    ),
  };
}

/** A composite action's steps as its only job; other actions have none. */
function actionOf(path: string, value: Json, lineOf: LineOf): WorkflowFile {
  const runs = isObject(value.runs) ? value.runs : {};
  const steps = stepsOf(runs.steps, ['runs', 'steps'], { lineOf, env: {} });
  // A file beside the action is pinned by its own commit.
  const image =
    typeof runs.image === 'string' && runs.image.startsWith('docker://')
      ? [{ value: runs.image, line: lineOf(['runs', 'image']) }]
      : [];
  return {
    path,
    kind: 'action',
    events: [],
    jobs:
      steps.length === 0 && image.length === 0
        ? []
        : [{ id: 'runs', line: lineOf(['runs']), runsOn: [], environment: false, images: image, steps }],
  };
}

function jobOf(id: string, job: Json, { lineOf, env }: Surroundings): WorkflowJob {
  const at = ['jobs', id];
  const permissions = permissionsOf(job, at, lineOf);
  return {
    id,
    line: lineOf(at),
    ...(permissions === undefined ? {} : { permissions }),
    runsOn: labelsOf(job['runs-on']),
    environment: job.environment !== undefined && job.environment !== null,
    ...(typeof job.uses === 'string'
      ? {
          uses: { value: job.uses, line: lineOf([...at, 'uses']) },
          with: inputsOf(job.with, [...at, 'with'], lineOf),
          env,
        }
      : {}),
    images: imagesOf(job, at, lineOf),
    steps: stepsOf(job.steps, [...at, 'steps'], { lineOf, env: envOf(job.env, env) }),
  };
}

/** Of `container` and `services`, each a name or a mapping with `image`. */
function imagesOf(job: Json, at: Path, lineOf: LineOf): Placed<string>[] {
  const named = (value: unknown, path: Path): Placed<string>[] => {
    if (typeof value === 'string' && value !== '') return [{ value, line: lineOf(path) }];
    if (!isObject(value) || typeof value.image !== 'string' || value.image === '') return [];
    return [{ value: value.image, line: lineOf([...path, 'image']) }];
  };
  const services = isObject(job.services) ? job.services : {};
  return [
    ...named(job.container, [...at, 'container']),
    ...Object.entries(services).flatMap(([name, service]) => named(service, [...at, 'services', name])),
  ];
}

function stepsOf(steps: unknown, at: Path, around: Surroundings): WorkflowStep[] {
  const { lineOf } = around;
  if (!Array.isArray(steps)) return [];
  return steps.flatMap((step: unknown, index) => {
    if (!isObject(step)) return [];
    const here = [...at, index];
    if (Array.isArray(step.parallel)) return stepsOf(step.parallel, [...here, 'parallel'], around);
    const env = envOf(step.env, around.env);
    return [
      {
        line: lineOf(here),
        ...(typeof step.uses === 'string'
          ? { uses: { value: step.uses, line: lineOf([...here, 'uses']) } }
          : {}),
        ...(Object.keys(env).length === 0 ? {} : { env }),
        ...(typeof step.run === 'string' ? { run: { value: step.run, line: lineOf([...here, 'run']) } } : {}),
        with: inputsOf(step.with, [...here, 'with'], lineOf),
      },
    ];
  });
}

function inputsOf(given: unknown, at: Path, lineOf: LineOf): WorkflowStep['with'] {
  if (!isObject(given)) return {};
  return Object.fromEntries(
    Object.entries(given)
      .filter(([name]) => name !== '__proto__')
      .map(([name, value]): [string, Placed<string>] => [
        // GitHub takes input names in any case.
        name.toLowerCase(),
        { value: scalarText(value) ?? '', line: lineOf([...at, name]) },
      ]),
  );
}

type Env = Readonly<Record<string, string>>;

/** The file that a job or step stands in, and the variables that it finds there. */
interface Surroundings {
  readonly lineOf: LineOf;
  readonly env: Env;
}

/** Variables that hold expressions, with those of around; expressions find them by name in any case. */
function envOf(env: unknown, outer: Env): Env {
  if (!isObject(env)) return outer;
  const found: Record<string, string> = Object.assign(Object.create(null), outer);
  for (const [name, value] of Object.entries(env)) {
    if (typeof value === 'string' && value.includes('${{')) found[name.toLowerCase()] = value;
    else delete found[name.toLowerCase()];
  }
  return found;
}

function permissionsOf(value: Json, at: Path, lineOf: LineOf): Placed<Permissions> | undefined {
  const { permissions } = value;
  const line = lineOf([...at, 'permissions']);
  if (permissions === 'read-all' || permissions === 'write-all') return { value: permissions, line };
  if (!isObject(permissions)) return undefined;
  const scopes = Object.entries(permissions).flatMap(([name, level]) => {
    const text = name === '__proto__' ? undefined : scalarText(level);
    return text === undefined ? [] : [[name, text] as const];
  });
  return { value: Object.fromEntries(scopes), line };
}

/** A scalar as the text that GitHub takes it for; `undefined` for lists and mappings. */
function scalarText(value: unknown): string | undefined {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? undefined : String(value);
}

function eventsOf(on: unknown): string[] {
  if (typeof on === 'string') return [on];
  if (Array.isArray(on)) return on.flatMap((event) => scalarText(event) ?? []);
  if (!isObject(on)) return [];
  return Object.entries(on).flatMap(([event, filter]) => {
    if (event !== 'push' || !isObject(filter)) return [event];
    const tags = filter.tags !== undefined || filter['tags-ignore'] !== undefined;
    const branches = filter.branches !== undefined || filter['branches-ignore'] !== undefined;
    const releases = [filter.branches].flat().some((name) => /^releases?(?:$|[-/*.])/.test(String(name)));
    return [
      event,
      ...(tags ? ['push tags'] : []),
      ...(branches ? ['push branches'] : []),
      ...(releases ? ['push releases'] : []),
    ];
  });
}

function labelsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.map(String);
  if (!isObject(value)) return [];
  return [...labelsOf(value.labels), ...(typeof value.group === 'string' ? [`group ${value.group}`] : [])];
}

type Json = Readonly<Record<string, unknown>>;
