import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';
import { validateXML } from 'xmllint-wasm';

const SCHEMAS = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
  'res/schema',
);

const VERSIONS: Readonly<Record<string, Version>> = {
  '1.2': Version.v1dot2,
  '1.3': Version.v1dot3,
  '1.4': Version.v1dot4,
  '1.5': Version.v1dot5,
  '1.6': Version.v1dot6,
  '1.7': Version.v1dot7,
};

/** What the official JSON schema (strict) says against a BOM: `null` where it is valid. */
export async function jsonErrors(text: string, spec = '1.6'): Promise<unknown> {
  const version = VERSIONS[spec];
  if (version === undefined) throw new Error(`no schema for ${spec}`);
  return new JsonStrictValidator(version).validate(text);
}

/** What the official XML schema says against a BOM: empty where it is valid. */
export async function xmlErrors(text: string, spec = '1.6'): Promise<readonly string[]> {
  const read = (name: string): string => readFileSync(path.join(SCHEMAS, name), 'utf8');
  const answer = await validateXML({
    xml: [{ fileName: 'bom.xml', contents: text }],
    schema: [read(`bom-${spec}.SNAPSHOT.xsd`)],
    preload: [{ fileName: 'spdx.SNAPSHOT.xsd', contents: read('spdx.SNAPSHOT.xsd') }],
    initialMemoryPages: 512,
    maxMemoryPages: 4096,
  });
  return answer.errors.map((error) => error.message);
}
