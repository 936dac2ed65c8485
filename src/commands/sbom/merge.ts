import path from 'node:path';
import { readBom } from '../../collect/boms/read-bom.js';
import { EXIT, SealgateError } from '../../errors.js';
import { writeAtomic } from '../../io/files/files.js';
import { type MergeInput, mergeBoms } from '../../model/boms/merge.js';
import { sectionsLeftOut } from '../../model/boms/merge-sections.js';
import type { JsonObject } from '../../model/data/json.js';
import { counted } from '../../model/text/counted.js';
import { contactsOf } from '../../render/cyclonedx/people.js';
import { NO_SERIAL, withSerial } from '../../render/cyclonedx/serial.js';
import { version } from '../../version.js';
import type { Answer, Command, Values, World } from '../command.js';
import { authorsOf } from './options.js';

export const command: Command = {
  name: 'sbom merge',
  summary: 'Join several bills of materials, of workspaces or images, into one.',
  usage: [
    'sbom merge [--nested] [--author NAME] [--name NAME] [--root-version VERSION] [-o FILE] FILE FILE …',
  ],
  positionals:
    'FILE is a CycloneDX document (1.2 to 1.7, JSON or XML) of any tool: Sealgate, Trivy, syft, npm …',
  argument: 'files',
  options: [
    { name: 'flat', type: 'boolean', description: 'All components side by side. The default.' },
    {
      name: 'nested',
      type: 'boolean',
      description:
        'Components that only one input has stand inside its root component, where Trivy does not see them.',
    },
    {
      name: 'name',
      type: 'string',
      value: 'NAME',
      description: "Name of what the merged BOM is about. Default: the inputs' roots, joined.",
    },
    {
      name: 'author',
      type: 'list',
      value: 'NAME',
      description: "Who answers for the merged BOM, as 'Name <email>'. Default: the authors of the inputs.",
    },
    { name: 'root-version', type: 'string', value: 'VERSION', description: 'Its version. Default: none.' },
    {
      name: 'output',
      short: 'o',
      type: 'string',
      value: 'FILE',
      description: 'Write to this file and print what was written. Default: standard output.',
    },
  ],
  notes: [
    'Components with the same package URL and no hash that disagrees are one. The same inputs give the same bytes.',
    'Exit codes: 0 written; 2 wrong usage, or an input that cannot be read.',
  ],
  run,
};

async function run(files: readonly string[], values: Values, world: World): Promise<Answer> {
  if (files.length < 2) {
    throw new SealgateError('USAGE', 'sbom merge needs two files or more', {
      hint: 'sealgate sbom merge repository.cdx.json image.cdx.json -o all.cdx.json',
    });
  }
  if (values.flat === true && values.nested === true)
    throw new SealgateError('USAGE', '--flat and --nested contradict each other', { hint: 'Leave one out.' });
  const inputs: MergeInput[] = [];
  for (const file of files) inputs.push(await readInput(file, world));
  const text = (value: Values[string]): string | undefined => (typeof value === 'string' ? value : undefined);
  const merged = mergeBoms(inputs, {
    nested: values.nested === true,
    name: text(values.name),
    authors: contactsOf(authorsOf(values)).map((contact) => ({ ...contact })),
    version: text(values['root-version']),
    tool: { name: 'sealgate', version: version() },
  });
  const { bomFormat, specVersion, ...rest } = merged;
  const schema = `http://cyclonedx.org/schema/bom-${String(specVersion)}.schema.json`;
  const document = { $schema: schema, bomFormat, specVersion, serialNumber: NO_SERIAL, ...rest };
  const written = withSerial(`${JSON.stringify(document, null, 2)}\n`);
  const output = text(values.output);
  if (output === undefined)
    return { exitCode: EXIT.pass, text: written, json: JSON.parse(written) as object };
  const { sha256, bytes } = await writeAtomic(path.resolve(world.cwd, output), written);
  const components = Array.isArray(merged.dependencies) ? merged.dependencies.length - 1 : 0;
  return {
    exitCode: EXIT.pass,
    text: `${output}: ${counted(components, 'component')} of ${counted(files.length, 'file')}, ${bytes} bytes, sha256 ${sha256}`,
    json: { file: output, sha256, bytes, components, inputs: [...files] },
  };
}

async function readInput(file: string, world: World): Promise<MergeInput> {
  const { bom, document } = await readBom(path.resolve(world.cwd, file), file);
  if (bom.format !== 'CycloneDX') {
    throw new SealgateError('INPUT_INVALID', `${file} is ${bom.format}; only CycloneDX is merged`, {
      location: { file },
      hint: 'Write it as CycloneDX with the tool that made it.',
    });
  }
  const refs = new Set<string>();
  for (const { ref, pointer } of bom.root === undefined ? bom.components : [bom.root, ...bom.components]) {
    if (refs.has(ref)) {
      throw new SealgateError('INPUT_INVALID', `${file} uses the ref '${ref}' for two components`, {
        location: { file, pointer },
        hint: 'Refs must be unique in a BOM; write it again with the tool that made it.',
      });
    }
    refs.add(ref);
  }
  const lost = sectionsLeftOut(document as JsonObject);
  if (lost.length > 0) world.log.warn(`${file}: not taken over: ${lost.join(', ')}`);
  return { bom, document: document as JsonObject };
}
