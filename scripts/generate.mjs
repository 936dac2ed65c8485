// Writes what is generated from the sources: presets and licence sets as code, JSON Schemas, the policy
// reference, the index of rules. With --check it writes nothing, names what differs, and exits with 1.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { actionTables } from './generate/action-docs.mjs';
import { checklistFile } from './generate/audits.mjs';
import { catalogueFiles, controlsPage } from './generate/controls.mjs';
import { licenseNamesFile, osiSetFile, standardTextsFile } from './generate/license-data.mjs';
import { licenseIndexFile } from './generate/license-texts.mjs';
import { policyPage } from './generate/policy-page.mjs';
import { presetsFile } from './generate/presets.mjs';
import { reportPageFile } from './generate/report-page.mjs';
import { rulePages } from './generate/rule-pages.mjs';
import { schemaFiles } from './generate/schemas.mjs';
import { spdxIdsFile } from './generate/spdx-ids.mjs';
import { workflowsFile } from './generate/workflows.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
process.chdir(root);

const out = path.join(root, '.tmp', `generate-${process.pid}`);
const tsc = path.join(path.dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
try {
  const compiled = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.json', '--outDir', out], {
    stdio: 'inherit',
  });
  if (compiled.status !== 0) process.exit(compiled.status ?? 1);
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, 'package.json'), '{"type":"module"}\n');
  const load = (file) => import(pathToFileURL(path.join(out, file)).href);
  const presets = 'src/policy/generated.ts';
  const osi = osiSetFile();
  const files = {
    'policies/licenses/osi.yml': osi,
    'src/model/licenses/shingles.ts': await licenseIndexFile(load),
    'src/model/licenses/names.ts': licenseNamesFile(),
    'src/render/standard-licenses.ts': standardTextsFile(),
    [presets]: await presetsFile(root, load, { 'osi.yml': osi }),
    ...(await catalogueFiles(root, load)),
    'src/policy/audit/generated-checklists.ts': await checklistFile(root, load),
    'src/commands/init/generated.ts': workflowsFile(root),
    'src/render/report/generated.ts': await reportPageFile(root),
    'src/render/spdx-ids.ts': spdxIdsFile(root),
    ...actionTables(root),
  };
  const stale = current(presets) !== files[presets];
  if (!stale) {
    Object.assign(files, await schemaFiles(load), await rulePages(root, load));
    files['docs/policy.md'] = await policyPage(load);
    files['docs/controls.md'] = await controlsPage(root, load);
  }
  finish(files);
  // Schemas and pages describe the presets as they were compiled.
  if (stale) console.log('The presets changed: run npm run generate once more for the pages.');
} finally {
  rmSync(out, { recursive: true, force: true });
}

function finish(files) {
  const check = process.argv.includes('--check');
  const differing = Object.entries(files).filter(([file, text]) => current(file) !== text);
  if (check) {
    for (const [file] of differing)
      console.error(`${file} is not what its source generates: npm run generate`);
    process.exitCode = differing.length === 0 ? 0 : 1;
    return;
  }
  for (const [file, text] of differing) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
}

function current(file) {
  try {
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
