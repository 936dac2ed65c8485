// node scripts/run-compiled.mjs FILE.ts [ARGUMENT...]: compiles src and test, and runs the file from the copy.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [file, ...args] = process.argv.slice(2);
if (file === undefined) throw new Error('which file?');

// Below node_modules, so that dependencies resolve as usual.
const copy = path.join(root, 'node_modules', '.cache', `sealgate-run-${process.pid}`);
mkdirSync(copy, { recursive: true });
writeFileSync(path.join(copy, 'package.json'), '{"type":"module"}\n');
const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
const tsc = path.join(path.dirname(typescript), 'bin', 'tsc');
try {
  const compile = [tsc, '-p', path.join(root, 'tsconfig.test.json'), '--noEmit', 'false', '--outDir', copy];
  const compiled = spawnSync(process.execPath, compile, { cwd: root, stdio: 'inherit' });
  if (compiled.status !== 0) process.exitCode = 2;
  else {
    const run = spawnSync(process.execPath, [path.join(copy, file.replace(/\.ts$/, '.js')), ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, SEALGATE_ROOT: root },
    });
    process.exitCode = run.status ?? 70;
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
