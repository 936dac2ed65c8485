import { canonicalJson } from '../../model/data/canonical-json.js';
import { sha256Hex } from '../../model/data/digest.js';
import type { Json } from '../../model/data/json.js';
import { sortIds } from '../../model/findings/advisory-ids.js';
import {
  type ExportedException,
  type ExportedFile,
  type ExportedFinding,
  sorted,
  statement,
} from './exported.js';

/**
 * An OpenVEX document. An exception with a `justification` says that the package is not affected. One without
 * says only that the risk is borne for a while: that is `affected` with what is done about it, and scanners
 * still report it.
 *
 * @param options.time RFC 3339, when the statements were made.
 * @see https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md
 */
export function openVex(
  exceptions: readonly ExportedException[],
  options: { readonly time: string; readonly author: string },
): ExportedFile {
  const written: string[] = [];
  const notes: { id: string; text: string }[] = [];
  const statements: Json[] = [];
  for (const entry of exceptions) {
    const { exception, findings } = entry;
    const made = vulnerabilitiesOf(findings).flatMap(({ ids: [name, ...aliases], purl }) =>
      name === undefined ? [] : [statementOf(entry, { name, aliases, purl })],
    );
    if (made.length === 0) {
      notes.push({
        id: exception.id,
        text: 'VEX needs an advisory and a package URL; give the report that has them with --report',
      });
      continue;
    }
    statements.push(...made);
    written.push(exception.id);
    if (exception.justification === undefined)
      notes.push({
        id: exception.id,
        text: 'it has no justification, so VEX says affected: scanners go on reporting it',
      });
  }
  const body = {
    '@context': 'https://openvex.dev/ns/v0.2.0',
    author: options.author,
    timestamp: options.time,
    version: 1,
    tooling: 'sealgate',
    statements,
  };
  const { '@context': context, ...rest } = body;
  const document = {
    '@context': context,
    '@id': `urn:sealgate:vex:${sha256Hex(canonicalJson(body))}`,
    ...rest,
  };
  return { text: `${JSON.stringify(document, null, 2)}\n`, written, notes };
}

/** Each vulnerability of a package once, with the names that all reports have for it. */
function vulnerabilitiesOf(
  findings: readonly ExportedFinding[],
): { readonly purl: string; readonly ids: readonly string[] }[] {
  let told: { readonly purl: string; readonly ids: readonly string[] }[] = [];
  for (const { kind, purl, ids } of findings) {
    if (kind !== 'vulnerability' || purl === undefined) continue;
    const isSame = (one: (typeof told)[number]): boolean =>
      one.purl === purl && one.ids.some((id) => ids.includes(id));
    const all = sortIds([...told.filter(isSame).flatMap((one) => one.ids), ...ids]);
    told = [...told.filter((one) => !isSame(one)), { purl, ids: all }];
  }
  return told;
}

/** A vulnerability in a package, by its first name and the others. */
interface NamedVulnerability {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly purl: string;
}

function statementOf({ exception }: ExportedException, { name, aliases, purl }: NamedVulnerability): Json {
  const { justification, expires } = exception;
  const until = `${statement(exception)}; until ${expires}`;
  return {
    vulnerability: { name, ...(aliases.length === 0 ? {} : { aliases: sorted(aliases) }) },
    products: [{ '@id': purl }],
    ...(justification === undefined
      ? { status: 'affected', action_statement: until }
      : { status: 'not_affected', justification, impact_statement: until }),
  };
}
