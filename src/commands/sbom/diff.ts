import path from 'node:path';
import { readBom } from '../../collect/boms/read-bom.js';
import { EXIT, SealgateError } from '../../errors.js';
import { diffBoms } from '../../model/boms/diff.js';
import { diffMarkdown, diffText } from '../../render/bom-diff.js';
import type { Answer, Command, Values, World } from '../command.js';
import { bothOf } from '../named-files.js';

export const command: Command = {
  name: 'sbom diff',
  summary: 'What two bills of materials differ in: packages, versions, licences, hashes.',
  usage: ['sbom diff [--format text|markdown|json] [--exit-code] OLD NEW'],
  positionals:
    'OLD and NEW are CycloneDX (1.2 to 1.7, JSON or XML) or SPDX (2.2, 2.3, JSON) documents of any tool.',
  argument: 'files',
  options: [
    {
      name: 'format',
      type: 'string',
      value: 'FORMAT',
      choices: ['text', 'markdown', 'json'],
      description: 'text, markdown (for a comment or a job summary) or json. Default: text.',
    },
    { name: 'exit-code', type: 'boolean', description: 'Exit with 1 where they differ.' },
  ],
  notes: ['Exit codes: 0 compared; 1 they differ (with --exit-code); 2 wrong usage or input.'],
  run,
};

async function run(files: readonly string[], values: Values, world: World): Promise<Answer> {
  const [old, young] = bothOf(
    files,
    'sbom diff compares two files',
    'sealgate sbom diff old.cdx.json new.cdx.json',
  );
  const format = typeof values.format === 'string' ? values.format : 'text';
  if (!['text', 'markdown', 'json'].includes(format)) {
    throw new SealgateError('USAGE', `--format ${format} is not supported`, {
      hint: 'Use text, markdown or json.',
    });
  }
  const before = await readBom(path.resolve(world.cwd, old), old);
  const after = await readBom(path.resolve(world.cwd, young), young);
  const diff = diffBoms(before.bom, after.bom);
  const differs = [
    diff.added,
    diff.removed,
    diff.updated,
    diff.licenseChanged,
    diff.hashChanged,
    diff.patchesChanged,
    diff.scopeChanged,
  ].some((list) => list.length > 0);
  return {
    exitCode: differs && values['exit-code'] === true ? EXIT.fail : EXIT.pass,
    text:
      format === 'json'
        ? `${JSON.stringify(diff, null, 2)}\n`
        : format === 'markdown'
          ? diffMarkdown(diff)
          : diffText(diff),
    json: diff,
  };
}
