import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { ROOT } from '../root.js';

type Tree = Record<string, unknown>;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Tree;
}

export interface Operation {
  readonly id: string;
  readonly route: string;
  readonly path: Readonly<Record<string, string>>;
  /** What is wrong with a request of this operation; nothing where it is as described. */
  check(query: URLSearchParams, body: unknown): string[];
  /** What is wrong with an answer of ours. Fields may be left out, but not be of another type. */
  checkAnswer(status: number, body: unknown): string[];
}

const description = JSON.parse(
  readFileSync(path.join(ROOT, 'test/support/github/openapi-subset.json'), 'utf8'),
) as {
  readonly source: string;
  readonly paths: Record<string, Record<string, Tree>>;
  readonly components: Tree;
};

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, validateFormats: true });
(addFormats as unknown as (instance: Ajv) => void)(ajv);
ajv.addFormat('repo.nwo', true);
ajv.addSchema({ components: rebase(description.components, '') }, 'github');
ajv.addSchema({ components: rebase(withoutRequired(description.components), '') }, 'github-answers');
const compiled = new Map<string, ValidateFunction>();

/** The operation that GitHub's description has for a request, or `undefined` where it has none. */
export function findOperation(method: string, pathname: string): Operation | undefined {
  for (const [route, methods] of Object.entries(description.paths)) {
    const operation = methods[method.toLowerCase()];
    const values = operation === undefined ? undefined : matchPath(route, pathname);
    if (operation === undefined || values === undefined) continue;
    const parameters = ((operation.parameters ?? []) as Tree[]).map(resolve) as unknown as Parameter[];
    return {
      id: String(operation.operationId),
      route,
      path: values,
      check: (query, body) => [
        ...checkParameters(parameters, values, query),
        ...checkBody(operation.requestBody as Tree | undefined, body, `${route} ${method} body`),
      ],
      checkAnswer: (status, body) => {
        const answer = resolve((operation.responses as Record<string, Tree>)[String(status)] ?? {});
        const schema = ((answer.content as Tree | undefined)?.['application/json'] as Tree | undefined)
          ?.schema;
        if (schema === undefined) return status === 204 ? [] : [`${route} ${method} has no answer ${status}`];
        return validate(
          withoutRequired(schema) as Tree,
          body,
          `${route} ${method} ${status}`,
          'github-answers',
        );
      },
    };
  }
  return undefined;
}

export const descriptionSource: string = description.source;

function matchPath(route: string, pathname: string): Record<string, string> | undefined {
  const names: string[] = [];
  const pattern = route.replace(/\{([a-z_]+)\}/g, (_all, name: string) => {
    names.push(name);
    return '([^/]+)';
  });
  const match = new RegExp(`^${pattern}$`).exec(pathname);
  if (match === null) return undefined;
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]));
}

function checkParameters(
  parameters: readonly Parameter[],
  values: Readonly<Record<string, string>>,
  query: URLSearchParams,
): string[] {
  const wrong: string[] = [];
  for (const parameter of parameters) {
    const text = parameter.in === 'path' ? values[parameter.name] : query.get(parameter.name);
    if (text === null || text === undefined) {
      if (parameter.required) wrong.push(`${parameter.name} is required`);
      continue;
    }
    const number = resolve(parameter.schema).type === 'integer';
    const value = number && /^-?\d+$/.test(text) ? Number(text) : text;
    wrong.push(...validate(parameter.schema, value, `${parameter.in} ${parameter.name}`, 'github'));
  }
  const known = new Set(parameters.filter((p) => p.in === 'query').map((p) => p.name));
  for (const name of query.keys()) if (!known.has(name)) wrong.push(`query ${name} is not described`);
  return wrong;
}

function checkBody(requestBody: Tree | undefined, body: unknown, name: string): string[] {
  if (requestBody === undefined) return body === undefined ? [] : [`${name} is not described`];
  const schema = ((requestBody.content as Tree)['application/json'] as Tree).schema as Tree;
  const unknown =
    typeof body === 'object' && body !== null
      ? Object.keys(body).filter((key) => !propertiesOf(schema).has(key))
      : [];
  return [
    ...validate(schema, body, name, 'github'),
    ...unknown.map((key) => `${name}: ${key} is not described`),
  ];
}

/** Names that a schema, or any of its alternatives, describes. */
function propertiesOf(given: Tree): Set<string> {
  const schema = resolve(given);
  const alternatives = [schema.oneOf, schema.anyOf, schema.allOf].flatMap((list) => (list ?? []) as Tree[]);
  return new Set([
    ...Object.keys((schema.properties ?? {}) as Tree),
    ...alternatives.flatMap((one) => [...propertiesOf(one)]),
  ]);
}

function validate(schema: Tree, value: unknown, name: string, base: string): string[] {
  const key = `${base} ${JSON.stringify(schema)}`;
  let check = compiled.get(key);
  if (check === undefined) {
    check = ajv.compile(rebase(schema, base) as Tree);
    compiled.set(key, check);
  }
  return check(value)
    ? []
    : (check.errors ?? []).map((error) => `${name}${error.instancePath}: ${error.message}`);
}

/** References into the description, made absolute for ajv. */
function rebase(value: unknown, base: string): unknown {
  if (Array.isArray(value)) return value.map((item) => rebase(item, base));
  if (typeof value !== 'object' || value === null) return value;
  // OpenAPI 3.0 says nullable beside a reference too, where JSON Schema does not know it.
  const described = Object.entries(value).filter(([key]) => key !== 'nullable' || 'type' in value);
  return Object.fromEntries(
    described.map(([key, member]) => [
      key,
      key === '$ref' && typeof member === 'string' ? `${base}${member}` : rebase(member, base),
    ]),
  );
}

function resolve(value: Tree): Tree {
  if (typeof value.$ref !== 'string') return value;
  const [, , kind, name] = value.$ref.split('/');
  return resolve((description.components[String(kind)] as Tree)[String(name)] as Tree);
}

/** A schema that fields may be missing from; alternatives then no longer exclude each other. */
function withoutRequired(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRequired);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, member]) => !(key === 'required' && Array.isArray(member)))
      .map(([key, member]) => [key === 'oneOf' ? 'anyOf' : key, withoutRequired(member)]),
  );
}
