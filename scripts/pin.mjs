// `npm run pin [-- COMMIT]`: the workflows to copy name one commit of this repository, so that they run as they stand.
// A commit cannot hold its own hash: pin the one before, after its dist was committed.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

const commit = git('rev-parse', '--verify', `${process.argv[2] ?? 'HEAD'}^{commit}`);
for (const needed of [
  'action.yml',
  'audit/action.yml',
  'comment/action.yml',
  'image/action.yml',
  'dist/index.js',
]) {
  git('cat-file', '-e', `${commit}:${needed}`);
}
const folder = path.join(root, 'workflows');
for (const name of readdirSync(folder).filter((file) => file.endsWith('.yml'))) {
  const file = path.join(folder, name);
  const text = readFileSync(file, 'utf8');
  const pinned = text.replace(/(uses: sealgate\/sealgate(?:\/[a-z]+)?@)[0-9a-f]{40}/g, `$1${commit}`);
  if (pinned !== text) writeFileSync(file, pinned);
}
process.stdout.write(`workflows/ use sealgate/sealgate@${commit}\n`);
