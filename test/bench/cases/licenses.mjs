import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { DIST, ms, note } from '../measure.mjs';

const PACKAGES = 3000;
const require = createRequire(import.meta.url);

/** Licences of installed packages against license-checker, against reading the files, and as a part of the gate. @param {import('../measure.mjs').Bench} bench */
export async function run(bench) {
  const dir = bench.folder('licenses');
  writeTree(dir);
  const peer = bench.program('license-checker');
  const floor = path.join(bench.folder('floor'), 'read.mjs');
  writeFileSync(floor, READ);
  const [ours, theirs, read, gate, judged] = await bench.interleave([
    { args: [DIST, 'licenses', '--json'], cwd: dir },
    peer && { command: peer, args: ['--json', '--out', 'theirs.json'], cwd: dir },
    { args: [floor], cwd: dir },
    { args: [DIST, 'gate', '--offline', '--out', path.join(dir, 'plain')], cwd: dir },
    {
      args: [
        DIST,
        'gate',
        '--offline',
        '--out',
        path.join(dir, 'judged'),
        '--allow-licenses',
        'set:permissive',
      ],
      cwd: dir,
    },
  ]);
  const label = `licences (${PACKAGES} installed packages)`;
  note(`${label}: ours ${ms(ours)}, license-checker ${ms(theirs)}, reading the files ${ms(read)}`);
  note(`${label}: gate ${ms(gate)}, with every licence file compared ${ms(judged)}`);
  bench.row(`${label}: license-checker / ours, CPU`, '≥ 5 ×', theirs.cpu / ours.cpu, (ratio) => ratio >= 5);
  bench.row(`${label}: ours / reading the files, CPU`, '≤ 5 ×', ours.cpu / read.cpu, (ratio) => ratio <= 5);
  bench.row(
    `${label}: gate with licence files / without, CPU`,
    '≤ 2.5 ×',
    judged.cpu / gate.cpu,
    (ratio) => ratio <= 2.5,
  );
}

/** A tree of packages with licence files whose owners differ, as in real ones. @param {string} dir */
function writeTree(dir) {
  const list = require('spdx-license-list/full');
  const ids = ['MIT', 'MIT', 'MIT', 'MIT', 'MIT', 'MIT', 'MIT', 'ISC', 'Apache-2.0', 'BSD-3-Clause'];
  /** @type {Record<string, string>} */
  const dependencies = {};
  /** @type {Record<string, object>} */
  const packages = {};
  for (let at = 0; at < PACKAGES; at += 1) {
    const name = `p${at}`;
    const license = ids[at % ids.length] ?? 'MIT';
    const folder = path.join(dir, 'node_modules', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', license }));
    const text = list[license].licenseText.replace(/<copyright holders>|<owner>/, `Author ${at}`);
    writeFileSync(path.join(folder, 'LICENSE'), text);
    dependencies[name] = '1.0.0';
    const integrity = `sha512-${Buffer.alloc(64, at % 251).toString('base64')}`;
    packages[`node_modules/${name}`] = { version: '1.0.0', integrity, license };
  }
  const root = { name: 'app', version: '1.0.0', dependencies };
  writeFileSync(path.join(dir, 'package.json'), JSON.stringify(root));
  const lock = { name: 'app', version: '1.0.0', lockfileVersion: 3, packages: { '': root, ...packages } };
  writeFileSync(path.join(dir, 'package-lock.json'), JSON.stringify(lock));
}

/** What any tool has to do at least. */
const READ = `import { readdirSync, readFileSync } from 'node:fs';
let length = 0;
for (const name of readdirSync('node_modules')) {
  length += JSON.parse(readFileSync(\`node_modules/\${name}/package.json\`, 'utf8')).name.length;
  for (const file of readdirSync(\`node_modules/\${name}\`))
    if (/^licen/i.test(file)) length += readFileSync(\`node_modules/\${name}/\${file}\`, 'utf8').length;
}
console.log(length);
`;
