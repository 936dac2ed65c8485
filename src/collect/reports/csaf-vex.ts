import type { ReportFile, ReportParser } from '../../model/contracts.js';
import { sortIds } from '../../model/findings/advisory-ids.js';
import type { Report } from '../../model/findings/report.js';
import type { VexStatement, VexStatus } from '../../model/findings/vex.js';
import { asFields, compact, type Fields, idText, objectsAt, proseText, textsOf } from './fields.js';
import { timeText } from './times.js';

/** CSAF 2.0 documents of the VEX profile (section 4.5), and other CSAF documents that name product states. */
export const csafVexParser: ReportParser = {
  id: 'csaf-vex',
  title: 'CSAF VEX',
  detects(document) {
    const fields = asFields(asFields(document)?.document);
    return (
      fields !== undefined && typeof fields.csaf_version === 'string' && typeof fields.category === 'string'
    );
  },
  parse(document, file): Report {
    const fields = asFields(document) ?? {};
    const about = asFields(fields.document) ?? {};
    const products = productsOf(asFields(fields.product_tree) ?? {}, file);
    const time = timeText(asFields(about.tracking)?.current_release_date);
    const common = compact({
      author: idText(asFields(about.publisher)?.name, 200),
      time,
      document: file.path,
    });
    const notes: string[] = [];
    const statements = objectsAt(fields.vulnerabilities, {
      file: file.path,
      pointer: '/vulnerabilities',
    }).flatMap((item, index) =>
      readVulnerability(item, index, { products, notes, file }).map((statement) => ({
        ...common,
        ...statement,
      })),
    );
    const version = idText(about.csaf_version, 20);
    if (version !== '2.0' && version !== '2.1')
      notes.push(
        `Its CSAF version is ${version ?? 'not given'}, and Sealgate knows 2.0 and 2.1: what differs was not read`,
      );
    return compact<Report>({
      format: 'csaf-vex',
      tool: { name: 'CSAF' },
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      createdAt: time,
      covers: [],
      findings: [],
      statements,
      problems: [],
      notes: notes.length === 0 ? undefined : notes,
    });
  },
};

const STATES: readonly (readonly [member: string, status: VexStatus])[] = [
  ['known_not_affected', 'not_affected'],
  ['fixed', 'fixed'],
  ['first_fixed', 'fixed'],
  ['known_affected', 'affected'],
  ['first_affected', 'affected'],
  ['last_affected', 'affected'],
  ['under_investigation', 'under_investigation'],
];

type Product = Pick<VexStatement, 'component' | 'product'>;

function readVulnerability(
  item: Fields,
  index: number,
  {
    products,
    notes,
    file,
  }: {
    readonly products: ReadonlyMap<string, Product>;
    readonly notes: string[];
    readonly file: ReportFile;
  },
): Omit<VexStatement, 'document'>[] {
  const base = `/vulnerabilities/${index}`;
  const more = objectsAt(item.ids, { file: file.path, pointer: `${base}/ids` }).map((id) => id.text);
  const ids = sortIds(textsOf([item.cve, ...more]));
  const states = asFields(item.product_status) ?? {};
  const flags = objectsAt(item.flags, { file: file.path, pointer: `${base}/flags` });
  const threats = objectsAt(item.threats, { file: file.path, pointer: `${base}/threats` });
  const statements: Omit<VexStatement, 'document'>[] = [];
  for (const [member, status] of STATES) {
    for (const id of textsOf(states[member], 500)) {
      const product = products.get(id);
      if (product === undefined || ids.length === 0) {
        notes.push(
          `What it says of ${id} is not counted: ${ids.length === 0 ? 'the vulnerability has no id' : 'the product has no purl'}`,
        );
        continue;
      }
      const justification = status === 'not_affected' ? reasonFor(id, flags, threats) : undefined;
      if (status === 'not_affected' && justification === undefined) {
        notes.push(`What it says of ${id} is not counted: it says known_not_affected and not why`);
        continue;
      }
      statements.push(compact({ ids, status, ...product, justification }));
    }
  }
  return statements;
}

/** A machine-readable flag, or the impact statement; either may be limited to some products. */
function reasonFor(
  product: string,
  flags: readonly Fields[],
  threats: readonly Fields[],
): string | undefined {
  const concerns = (one: Fields): boolean => {
    const listed = textsOf(one.product_ids, 500);
    return listed.length === 0 || listed.includes(product);
  };
  const flag = flags.find((one) => concerns(one) && idText(one.label) !== undefined);
  const impact = threats.find((one) => one.category === 'impact' && concerns(one));
  return idText(flag?.label, 100) ?? proseText(impact?.details, 300);
}

/** purls by product id; of a relationship the part is the package and the whole the product. */
function productsOf(tree: Fields, file: ReportFile): Map<string, Product> {
  const purls = new Map<string, string>();
  const open: unknown[] = [tree.full_product_names, tree.branches];
  while (open.length > 0) {
    const node = open.pop();
    if (Array.isArray(node)) {
      open.push(...node);
      continue;
    }
    const fields = asFields(node);
    if (fields === undefined) continue;
    addProduct(asFields(fields.product) ?? fields, purls);
    open.push(fields.branches);
  }
  const products = new Map<string, Product>([...purls].map(([id, component]) => [id, { component }]));
  for (const relation of objectsAt(tree.relationships, {
    file: file.path,
    pointer: '/product_tree/relationships',
  })) {
    const id = idText(asFields(relation.full_product_name)?.product_id, 500);
    const component = purls.get(idText(relation.product_reference, 500) ?? '');
    const whole = idText(relation.relates_to_product_reference, 500) ?? '';
    if (id !== undefined && component !== undefined)
      products.set(id, { component, product: purls.get(whole) ?? whole });
  }
  return products;
}

function addProduct(fields: Fields, purls: Map<string, string>): void {
  const id = idText(fields.product_id, 500);
  const helper = asFields(fields.product_identification_helper);
  const purl = idText(helper?.purl, 1000) ?? textsOf(helper?.purls, 1000)[0];
  if (id !== undefined && purl !== undefined) purls.set(id, purl);
}
