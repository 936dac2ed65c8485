import { cpSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DIST, megabytes, ms, note, ROOT } from '../measure.mjs';

/**
 * A peer's command, and how many times faster we are to be.
 * @typedef {{program: string, args: string[], goal?: number, slow?: boolean}} Peer
 */

/** @type {Record<'npm' | 'cyclonedxNpm' | 'pnpm' | 'yarn', Omit<Peer, 'goal'>>} */
const PEERS = {
  npm: { program: 'npm', args: ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'] },
  cyclonedxNpm: {
    program: 'cyclonedx-npm',
    args: ['--package-lock-only', '--ignore-npm-errors', '--output-file', 'peer.json'],
    slow: true,
  },
  pnpm: {
    program: 'pnpm12',
    args: ['sbom', '--sbom-format', 'cyclonedx', '--lockfile-only', '--out', 'peer.json'],
  },
  yarn: { program: 'yarn', args: ['cyclonedx', '--lockfile-only', '--output-file', 'peer.json'], slow: true },
};

/** @param {string} type @param {number} [goal] @returns {Peer} */
const cdxgen = (type, goal) => ({
  program: 'cdxgen',
  args: ['-t', type, '--no-install-deps', '--no-recurse', '-o', 'peer.json', '.'],
  slow: true,
  ...(goal === undefined ? {} : { goal }),
});

/** Public lockfiles by size, and what is promised for them. `limit`: against start, reading and the fastest parser.
 * @type {{size: string, folder: string, peers: Peer[], isLarge?: boolean}[]} */
const LOCKFILES = [
  {
    size: 'npm, 55',
    folder: 'mattermost__mattermost-mobile@maestro',
    peers: [PEERS.npm, PEERS.cyclonedxNpm],
  },
  {
    size: 'npm, 761',
    folder: 'actions__dependency-review-action',
    peers: [{ ...PEERS.npm, goal: 5 }, { ...PEERS.cyclonedxNpm, goal: 12 }, cdxgen('js', 12)],
  },
  {
    size: 'npm, 2,303',
    folder: 'lerna__lerna',
    isLarge: true,
    peers: [{ ...PEERS.npm, goal: 12 }, { ...PEERS.cyclonedxNpm, goal: 30 }, cdxgen('js', 30)],
  },
  {
    size: 'npm, 3,270',
    folder: 'open-telemetry__opentelemetry-js-contrib@v2-2024',
    isLarge: true,
    peers: [{ ...PEERS.npm, goal: 12 }],
  },
  { size: 'pnpm, 102', folder: 'vercel__ai@bridge', peers: [PEERS.pnpm] },
  { size: 'pnpm, 620', folder: 'vuejs__core', peers: [PEERS.pnpm] },
  {
    size: 'pnpm, 3,860',
    folder: 'pnpm__pnpm@many-deps',
    isLarge: true,
    peers: [{ ...PEERS.pnpm, goal: 1.5 }],
  },
  {
    size: 'pnpm, 4,044',
    folder: 'vercel__ai',
    isLarge: true,
    peers: [{ ...PEERS.pnpm, goal: 1.5 }],
  },
  { size: 'Yarn 1, 1,208', folder: 'aws__jsii@classic-2023', peers: [] },
  { size: 'Yarn 4, 2,422', folder: 'graphile__crystal', isLarge: true, peers: [{ ...PEERS.yarn, goal: 6 }] },
  { size: 'bun, 291', folder: 'elysiajs__elysia', peers: [] },
];

/** SBOMs of public lockfiles, whole process against whole process. @param {import('../measure.mjs').Bench} bench */
export async function run(bench) {
  const corpus = bench.corpus('lockfiles-large');
  if (corpus === undefined) return;
  for (const { size, folder, peers, isLarge = false } of LOCKFILES) {
    const dir = copyOf(bench, path.join(corpus, folder));
    const lockfile = path.join(dir, lockfileIn(dir));
    const ours = { args: [DIST, 'sbom', '-o', 'ours.json'], cwd: dir };
    const there = peers.filter(({ program }) => bench.program(program) !== undefined);
    const [own, start, floor, ...theirs] = await bench.interleave(
      [
        ours,
        { args: ['-e', '0'], cwd: dir },
        floorOf(lockfile, dir),
        ...there.map((peer) => peerRun(peer, dir)),
      ],
      there.some(({ slow }) => slow) ? Math.min(bench.runs, 3) : bench.runs,
    );
    if (own === undefined || start === undefined || floor === undefined) continue;
    const label = `sbom (${size}: ${folder})`;
    const shown = there.map(({ program }, at) => `${program} ${ms(theirs[at] ?? own)}`);
    note(
      `${label}: ours ${ms(own)}, node alone ${ms(start)}, node and a parser ${ms(floor)}, ${shown.join(', ')}`,
    );
    for (const [at, { program, goal }] of there.entries()) {
      const ratio = (theirs[at]?.wall ?? Number.NaN) / own.wall;
      if (goal !== undefined)
        bench.row(`${label}: ${program} / ours`, `≥ ${goal} ×`, ratio, (value) => value >= goal);
    }
    if (size.startsWith('pnpm') && !isLarge)
      bench.row(
        `${label}: above node alone`,
        '≤ 50 ms',
        own.wall - start.wall,
        (value) => value <= 50,
        ' ms',
      );
    if (!isLarge) continue;
    bench.row(
      `${label}: ours / (node and a parser)`,
      '≤ 2 ×',
      own.cpu / floor.cpu,
      (value) => value <= 2,
      ' × CPU',
    );
    const above = (await bench.peakMemory(ours)) - (await bench.peakMemory({ args: ['-e', '0'], cwd: dir }));
    const { size: bytes } = statSync(lockfile);
    bench.memoryRow(
      `${label}: memory above node alone, lockfile of ${megabytes(bytes)}`,
      '≤ 12 ×',
      above,
      above <= 12 * bytes,
    );
  }
}

/** A copy that peers may write into, without the pinned version of the package manager, which is not the peer.
 * @param {import('../measure.mjs').Bench} bench @param {string} from */
function copyOf(bench, from) {
  const dir = bench.folder('sbom');
  cpSync(from, dir, { recursive: true });
  const file = path.join(dir, 'package.json');
  if (!existsSync(file)) return dir;
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  for (const key of ['packageManager', 'engines', 'devEngines']) delete manifest[key];
  writeFileSync(file, JSON.stringify(manifest));
  const plugin = path.join(ROOT, '.peers/bin/cyclonedx-yarn');
  if (existsSync(path.join(dir, 'yarn.lock')) && existsSync(plugin))
    writeFileSync(path.join(dir, '.yarnrc.yml'), `plugins:\n  - path: ${plugin}\n    spec: cyclonedx\n`);
  return dir;
}

/** @param {string} dir */
function lockfileIn(dir) {
  const names = ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'];
  return names.find((name) => existsSync(path.join(dir, name))) ?? '';
}

/** @param {Peer} peer @param {string} dir @returns {import('../measure.mjs').Run} */
function peerRun({ program, args }, dir) {
  // npm refuses what has peer problems, after the work: that is the time it takes.
  return {
    command: program,
    args,
    cwd: dir,
    codes: [0, 1],
    env: { npm_config_offline: 'true', HOME: dir, YARN_ENABLE_TELEMETRY: '0' },
  };
}

/** Node that reads the file and parses it with the fastest parser of its format, where that is installed.
 * @param {string} lockfile @param {string} cwd @returns {import('../measure.mjs').Run | undefined} */
function floorOf(lockfile, cwd) {
  const read = `const text = require('node:fs').readFileSync(${JSON.stringify(lockfile)}, 'utf8');`;
  if (lockfile.endsWith('.json')) return { args: ['-e', `${read} JSON.parse(text)`], cwd };
  const isYaml = lockfile.endsWith('.yaml') || /^__metadata:/m.test(readFileSync(lockfile, 'utf8'));
  if (!isYaml) return undefined;
  const parser = path.join(ROOT, '.peers/npm/lockfile-parsers/node_modules/js-yaml');
  if (!existsSync(parser)) return undefined;
  return { args: ['-e', `${read} require(${JSON.stringify(parser)}).loadAll(text)`], cwd };
}
