import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { ROOT } from './root.js';

const SCHEMA = path.join(ROOT, 'test/fixtures/oscal/oscal_complete_schema.json');

let compiled: ReturnType<Ajv['compile']> | undefined;

/** What NIST's own schema (OSCAL 1.2.3) says against a document: empty where it is valid. */
export function oscalErrors(text: string): readonly string[] {
  compiled ??= compileSchema();
  if (compiled(JSON.parse(text))) return [];
  return (compiled.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function compileSchema(): ReturnType<Ajv['compile']> {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
}
