import type { ReportParser } from '../../model/contracts.js';
import { sortIds } from '../../model/findings/advisory-ids.js';
import type { Report } from '../../model/findings/report.js';
import { VEX_STATUSES, type VexStatement, type VexStatus } from '../../model/findings/vex.js';
import { asFields, compact, type Fields, idText, objectsAt, proseText, textsOf } from './fields.js';
import { timeText } from './times.js';

/** OpenVEX, 0.0.1 and 0.2.0: statements about vulnerabilities, no findings of its own. */
export const openvexParser: ReportParser = {
  id: 'openvex',
  title: 'OpenVEX',
  detects(document) {
    const fields = asFields(document);
    return (
      fields !== undefined &&
      'statements' in fields &&
      /^https:\/\/openvex\.dev\/ns/.test(String(fields['@context']))
    );
  },
  parse(document, file): Report {
    const fields = asFields(document) ?? {};
    const notes: string[] = [];
    const context = {
      document: file.path,
      author: idText(fields.author, 200),
      time: timeText(fields.timestamp),
      notes,
    };
    const statements = objectsAt(fields.statements, { file: file.path, pointer: '/statements' }).flatMap(
      (statement, index) => readStatement(statement, context, index),
    );
    return compact<Report>({
      format: 'openvex',
      tool: { name: 'OpenVEX' },
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      createdAt: timeText(fields.last_updated) ?? context.time,
      covers: [],
      findings: [],
      statements,
      problems: [],
      notes: notes.length === 0 ? undefined : notes,
    });
  },
};

interface Context {
  readonly document: string;
  readonly author: string | undefined;
  readonly time: string | undefined;
  readonly notes: string[];
}

function readStatement(
  statement: Fields,
  { document, author, time, notes }: Context,
  index: number,
): VexStatement[] {
  const name = `Statement ${index + 1}`;
  const told = asFields(statement.vulnerability);
  const ids = sortIds(
    told === undefined
      ? textsOf([statement.vulnerability])
      : [...textsOf([told.name, told['@id']]).map(lastPart), ...textsOf(told.aliases)],
  );
  const status = VEX_STATUSES.find((word) => word === statement.status);
  const justification = idText(statement.justification, 100) ?? proseText(statement.impact_statement, 300);
  if (ids.length === 0 || status === undefined) {
    notes.push(
      `${name} is not counted: it has ${ids.length === 0 ? 'no vulnerability' : 'no status that OpenVEX knows'}`,
    );
    return [];
  }
  // OpenVEX, "Statements": `not_affected` must say why.
  if (status === 'not_affected' && justification === undefined) {
    notes.push(`${name} is not counted: it says not_affected and not why`);
    return [];
  }
  const products = productsOf(statement.products);
  if (products.length === 0) notes.push(`${name} is not counted: it names no product`);
  const common = compact({
    ids,
    status: status satisfies VexStatus,
    justification,
    author,
    time: timeText(statement.last_updated) ?? timeText(statement.timestamp) ?? time,
    document,
  });
  return products.map((product) => ({ ...common, ...product }));
}

/** A product alone is the package; with subcomponents those are, inside of it. */
function productsOf(list: unknown): Pick<VexStatement, 'component' | 'product'>[] {
  const products = Array.isArray(list) ? list : [];
  return products.flatMap((item: unknown) => {
    const fields = asFields(item);
    const product = idOf(item);
    const parts = Array.isArray(fields?.subcomponents) ? fields.subcomponents.map(idOf) : [];
    if (product === undefined) return [];
    if (parts.length === 0) return [{ component: product }];
    return parts.filter((part) => part !== undefined).map((component) => ({ component, product }));
  });
}

function idOf(item: unknown): string | undefined {
  const fields = asFields(item);
  return fields === undefined
    ? idText(item, 1000)
    : (idText(asFields(fields.identifiers)?.purl, 1000) ?? idText(fields['@id'], 1000));
}

/** `https://nvd.example.test/vuln/CVE-2024-1` names CVE-2024-1. */
function lastPart(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
