import path from 'node:path';
import { readBom } from '../../collect/boms/read-bom.js';
import { EXIT, SealgateError } from '../../errors.js';
import { judgeBom } from '../../model/boms/quality.js';
import { referenceFaults } from '../../model/boms/references.js';
import { STANDARDS, type Standard } from '../../model/boms/standards.js';
import { qualityText } from '../../render/bom-quality.js';
import type { Answer, Command, Values, World } from '../command.js';
import { onlyOne } from '../named-files.js';

const IDS: readonly Standard['id'][] = STANDARDS.map(({ id }) => id);

const CURRENT = STANDARDS.filter(({ superseded }) => superseded !== true).map(({ id }) => id);

export const command: Command = {
  name: 'sbom check',
  summary: 'What a bill of materials lacks of NTIA, CISA 2026 and BSI TR-03183-2.',
  usage: ['sbom check [--standard NAME …] [--json] FILE'],
  positionals: 'FILE is a CycloneDX (1.2 to 1.7, JSON or XML) or SPDX (2.2, 2.3, JSON) document of any tool.',
  argument: 'files',
  options: [
    {
      name: 'standard',
      type: 'list',
      value: 'NAME',
      choices: IDS,
      description: `Judge by this one: ${IDS.join(', ')}. Default: ${CURRENT.join(', ')}.`,
    },
  ],
  notes: [
    'Says of every element how many components have it and which lack it; --json names them all.',
    'Exit codes: 0 nothing that is required is missing; 1 something is, or references are broken; 2 wrong usage or input.',
  ],
  run,
};

async function run(files: readonly string[], values: Values, world: World): Promise<Answer> {
  const file = onlyOne(files, 'sbom check judges one file', 'sealgate sbom check sbom.cdx.json');
  const ids = chosen(values);
  const { bom } = await readBom(path.resolve(world.cwd, file), file);
  const standards = judgeBom(bom, ids);
  const references = referenceFaults(bom);
  const { format, specVersion, components } = bom;
  const whole = references.doubled.length === 0 && references.loose.length === 0;
  return {
    exitCode: whole && standards.every(({ met }) => met) ? EXIT.pass : EXIT.fail,
    text: qualityText(bom, standards, references),
    json: { file, format, specVersion, components: components.length, references, standards },
  };
}

function chosen(values: Values): readonly Standard['id'][] {
  const words = Array.isArray(values.standard) ? (values.standard as string[]) : [];
  if (words.length === 0) return CURRENT;
  return words
    .flatMap((word) => word.split(','))
    .map((word) => {
      const id = IDS.find((known) => known === word.trim());
      if (id !== undefined) return id;
      throw new SealgateError('USAGE', `--standard ${word} is not known`, {
        hint: `Use ${IDS.join(', ')}.`,
      });
    });
}
