// `node scripts/release.mjs TAG OUT`: what a release of the tagged commit consists of, written to the folder OUT:
// SHA256SUMS of every file that runners execute, and notes.md from CHANGELOG.md. Exit code 2, and nothing written,
// where tag, package.json, CHANGELOG.md and commit do not belong together.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const [tag = '', out = ''] = process.argv.slice(2);
const root = process.cwd();
const git = (/** @type {string[]} */ ...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });

/** @param {string} message @param {string} fix @returns {never} */
function refuse(message, fix) {
  process.stderr.write(`error: ${message}\n  fix: ${fix}\n`);
  process.exit(2);
}

if (out === '') refuse('A tag and a folder are needed', 'node scripts/release.mjs v1.2.3 ../release');

const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
if (tag !== `v${version}`)
  refuse(
    `The tag is ${tag}, and package.json says version ${version}`,
    'Set the version in a commit of its own, and tag that.',
  );

const head = git('rev-parse', 'HEAD').trim();
const tagged = git('rev-parse', '--verify', '--end-of-options', `refs/tags/${tag}^{commit}`).trim();
if (tagged !== head) refuse(`${tag} is commit ${tagged}, and ${head} is checked out`, `git checkout ${tag}`);
const changed = git('status', '--porcelain').trimEnd();
if (changed !== '')
  refuse(`Files differ from the commit:\n${changed}`, 'Commit what npm run build writes, and tag that.');

const changelog = readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8');
const section = changelog
  .split(/^(?=## )/m)
  .find((text) => text.startsWith(`## ${version} `) || text.startsWith(`## ${version}\n`));
const changes = section?.slice(section.indexOf('\n')).trim() ?? '';
if (changes === '')
  refuse(
    `CHANGELOG.md has no section "## ${version}" with a text`,
    `Give "## Unreleased" the heading "## ${version} - YYYY-MM-DD".`,
  );

// What `uses:` brings onto a runner and runs there.
const executed = git('ls-files', '-z', '--', 'action.yml', ':(glob)*/action.yml', 'cache', 'dist')
  .split('\0')
  .filter((file) => file !== '')
  .sort();
const sums = executed.map((file) => {
  const bytes = execFileSync('git', ['cat-file', 'blob', `${head}:${file}`], {
    cwd: root,
    maxBuffer: 2 ** 28,
  });
  return `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`;
});

const notes = `Pin it by its commit:

\`\`\`yaml
- uses: sealgate/sealgate@${head} # ${tag}
\`\`\`

\`SHA256SUMS\` names what that commit runs. [SECURITY.md](https://github.com/sealgate/sealgate/blob/${tag}/SECURITY.md#check-sealgate-itself) says how to check it.

${changes}
`;
mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, 'SHA256SUMS'), sums.join(''));
writeFileSync(path.join(out, 'notes.md'), notes);
process.stdout.write(
  `${tag}: ${executed.length} files of commit ${head} in ${path.join(out, 'SHA256SUMS')}\n`,
);
