// src → build (tsc) → dist (ncc). The same sources give the same bytes in any folder.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const out = path.resolve(root, process.argv[2] ?? 'dist');
const require = createRequire(import.meta.url);
process.chdir(root);

const tsc = path.join(path.dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
rmSync('build', { recursive: true, force: true });
const compiled = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.json'], { stdio: 'inherit' });
if (compiled.status !== 0) process.exit(compiled.status ?? 1);

// Without a type beside its entry, ncc reads the sources as ESM and writes CommonJS, which Node starts faster.
writeFileSync('build/package.json', '{}\n');
const ncc = require('@vercel/ncc');
// ncc takes a path that is put together while the program runs for a file to carry along, looks for files of such a name
// in the repository (`….sigstore.json`), and has the program look for them in dist/. Below build/ there are none.
const options = { cache: false, sourceMap: false, quiet: true, filterAssetBase: path.join(root, 'build') };
const { code, assets } = await ncc(path.join(root, 'build', 'index.js'), options);
const thread = await ncc(
  path.join(root, 'build', 'collect', 'packages', 'manifests', 'manifest-thread.js'),
  options,
);

/**
 * A module's function, parsed once and not twice: V8 takes one in brackets for one that is called at once, and arrow
 * functions for such as may never be. No module asks for `this` where webpack writes an arrow function.
 *
 * @param {string} script
 */
const calledAtOnce = (script) =>
  script.replace(/^\/\*\*\*\/ \(\(([\w, ]*)\) => \{$/gm, '/***/ (function ($1) {');

const fresh = `${out}.new`;
rmSync(fresh, { recursive: true, force: true });
mkdirSync(fresh, { recursive: true });
writeFileSync(path.join(fresh, 'index.js'), calledAtOnce(code));
writeFileSync(path.join(fresh, 'manifest-thread.js'), calledAtOnce(thread.code));
for (const [name, { source }] of Object.entries(assets)) {
  if (!/^\d+\.index\.js$/.test(name)) throw new Error(`dist/ would hold ${name}, which is no chunk`);
  writeFileSync(path.join(fresh, name), calledAtOnce(source.toString()));
}
// With its version, `dist/` needs nothing beside it.
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync(path.join(fresh, 'package.json'), `${JSON.stringify({ version, type: 'commonjs' })}\n`);
rmSync(out, { recursive: true, force: true });
renameSync(fresh, out);
const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const size = files.reduce(
  (sum, entry) => sum + readFileSync(path.join(entry.parentPath, entry.name)).length,
  0,
);
console.log(`${path.relative(root, out) || out}: ${files.length} files, ${size} bytes`);
