import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const SRC = path.join(ROOT, 'src');

/** Who may import whom. A room not named may not be imported; `errors` and `model` are everybody's. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: ['model', 'errors'],
  errors: [],
  version: [],
  io: ['io'],
  policy: ['policy', 'io'],
  'collect/lockfiles': ['collect/lockfiles', 'io'],
  'collect/reports': ['collect/reports', 'io'],
  'collect/packages': ['collect/packages', 'io'],
  'collect/installation': ['collect/installation', 'collect/lockfiles', 'io'],
  collect: ['collect', 'io'],
  check: ['check'],
  decide: ['decide'],
  render: ['render'],
  'seal/oci': ['seal/oci', 'io'],
  seal: ['seal', 'seal/oci', 'io'],
  'publish/sinks': ['publish/sinks', 'publish', 'seal/oci', 'io'],
  publish: ['publish', 'io'],
  commands: [
    'commands',
    'policy',
    'collect',
    'collect/installation',
    'collect/lockfiles',
    'collect/reports',
    'collect/packages',
    'check',
    'decide',
    'render',
    'seal',
    'seal/oci',
    'publish',
    'publish/sinks',
    'io',
    'version',
  ],
  action: ['commands', 'io', 'version'],
  cli: ['commands', 'io', 'version', 'action'],
  index: ['cli'],
};

/** Rooms that must not read or write the world. */
const PURE = ['model', 'check', 'decide', 'render'];
const WORLD = /^node:(fs|http|https|net|tls|dns|child_process|os|process|worker_threads)/;

interface Import {
  readonly from: string;
  readonly specifier: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.ts'));

const imports: Import[] = files.flatMap((from) => {
  const text = readFileSync(path.join(SRC, from), 'utf8');
  const found = text.matchAll(
    /^(?:import|export)\s[^;]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'|^import\s+'([^']+)'/gms,
  );
  return [...found].map((match) => ({
    from,
    specifier: match[1] ?? match[2] ?? match[3] ?? '',
  }));
});

function roomOf(file: string): string {
  const parts = file.split('/');
  if (parts.length === 1) return (parts[0] ?? '').replace(/\.ts$/, '');
  const nested = `${parts[0]}/${parts[1]}`;
  return parts.length > 2 && nested in MAY_IMPORT ? nested : (parts[0] ?? '');
}

function targetOf(entry: Import): string {
  return path.posix.join(path.posix.dirname(entry.from), entry.specifier).replace(/\.js$/, '.ts');
}

function filesBelow(folder: string, name: RegExp): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.split(path.sep).join('/')}`)
    .filter((file) => name.test(file) && !file.includes('/fixtures/'));
}

/** What a file imports of ours, as `src/file.ts name`; of a module that it loads as a whole, every word it uses. */
function* importedNames(file: string): Generator<string> {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const target = (specifier = ''): string =>
    path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts');
  for (const [, names = '', from] of text.matchAll(/^import (?:type )?\{([^}]*)\} from '(\.[^']+)'/gm))
    for (const [, name] of names.matchAll(/(?:^|,)\s*(?:type )?(\w+)/g)) yield `${target(from)} ${name}`;
  for (const [, loaded, whole] of text.matchAll(
    /import\(\s*'(\.[^']+)'|^import \* as \w+ from '(\.[^']+)'/gm,
  ))
    for (const word of new Set(text.match(/\w+/g))) yield `${target(loaded ?? whole)} ${word}`;
}

const internal = imports.filter((entry) => entry.specifier.startsWith('.'));

describe('architecture', () => {
  it('reads the sources', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(internal.length).toBeGreaterThan(20);
  });

  it('lets rooms import only what the table allows', () => {
    const wrong = internal
      .map((entry) => ({ ...entry, room: roomOf(entry.from), target: roomOf(targetOf(entry)) }))
      .filter(
        ({ room, target }) =>
          !['model', 'errors'].includes(target) && !(MAY_IMPORT[room] ?? []).includes(target),
      )
      .map(({ from, specifier }) => `${from} imports ${specifier}`);
    expect(wrong).toEqual([]);
  });

  it('keeps model free of everything of ours but errors', () => {
    const wrong = internal.filter(
      (entry) => roomOf(entry.from) === 'model' && !['model', 'errors'].includes(roomOf(targetOf(entry))),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the pure rooms away from the world', () => {
    const wrong = imports.filter((entry) => PURE.includes(roomOf(entry.from)) && WORLD.test(entry.specifier));
    expect(wrong.map((entry) => `${entry.from} imports ${entry.specifier}`)).toEqual([]);
  });

  it('exports no function and no value that nobody imports', () => {
    const places = ['src', 'test', 'report'].flatMap((folder) => filesBelow(folder, /\.tsx?$/));
    const wanted = new Set(places.flatMap((file) => [...importedNames(file)]));
    // Scripts import what was compiled, and take it apart later.
    const scripts = filesBelow('scripts', /\.mjs$/).map((file) =>
      readFileSync(path.join(ROOT, file), 'utf8'),
    );
    const words = new Set(scripts.flatMap((text) => text.match(/\w+/g) ?? []));
    const unused = files.flatMap((file) => {
      const text = readFileSync(path.join(SRC, file), 'utf8');
      const exported = text.matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm);
      return [...exported]
        .map(([, name = '']) => name)
        .filter((name) => !wanted.has(`src/${file} ${name}`) && !words.has(name))
        .map((name) => `${file} exports ${name}`);
    });
    expect(unused).toEqual([]);
  });

  it('lets no lockfile reader lean on another one', () => {
    const readers = ['npm', 'pnpm', 'yarn-berry', 'yarn-classic', 'bun'].map(
      (folder) => `collect/lockfiles/${folder}/`,
    );
    const readerOf = (file: string): string | undefined => readers.find((reader) => file.startsWith(reader));
    expect(readers.filter((reader) => !files.some((file) => file.startsWith(reader)))).toEqual([]);
    const wrong = internal.filter((entry) => {
      const [own, other] = [readerOf(entry.from), readerOf(targetOf(entry))];
      return own !== undefined && other !== undefined && own !== other;
    });
    expect(wrong.map((entry) => `${entry.from} imports ${entry.specifier}`)).toEqual([]);
  });

  it('has the folders of the sources in its tests, and each test where its source is', () => {
    const folders = new Set(files.map((file) => path.posix.dirname(file)));
    const homes = new Map<string, string[]>();
    for (const file of files) {
      const key = `${file.split('/')[0]} ${path.posix.basename(file, '.ts')}`;
      homes.set(key, [...(homes.get(key) ?? []), path.posix.dirname(file)]);
    }
    const wrong = filesBelow('test', /\.test\.ts$/)
      .map((file) => file.slice('test/'.length))
      .filter((file) => folders.has(file.split('/')[0] ?? ''))
      .flatMap((file) => {
        const folder = path.posix.dirname(file);
        if (!folders.has(folder)) return [`test/${file}: src/${folder} is no folder`];
        // A theme below may bear the name of a source elsewhere: only who lies at the top is held to it.
        const home = homes.get(`${folder} ${path.posix.basename(file, '.test.ts')}`) ?? [folder];
        return home.includes(folder) ? [] : [`test/${file}: the source is in src/${home.join(' and src/')}`];
      });
    expect(wrong).toEqual([]);
  });

  it('has no barrels', () => {
    expect(files.filter((file) => file.endsWith('/index.ts'))).toEqual([]);
  });

  it('has no circles, of types neither', () => {
    const edges = new Map<string, string[]>();
    for (const entry of internal) {
      edges.set(entry.from, [...(edges.get(entry.from) ?? []), targetOf(entry)]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) {
        circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});
