import type { ReportParser } from '../../model/contracts.js';
import type { Finding } from '../../model/findings/finding.js';
import type { Report } from '../../model/findings/report.js';
import type { VexStatement } from '../../model/findings/vex.js';
import { parsePurl } from '../../model/packages/purl.js';
import { componentsOf } from './cyclonedx-components.js';
import { readVulnerability } from './cyclonedx-vulnerability.js';
import { asFields, compact, eachObject, type Fields, idText, isList } from './fields.js';
import { timeText } from './times.js';

/**
 * CycloneDX 1.4 and later, as JSON or XML, with `vulnerabilities`: a scanner's BOM (Trivy, Grype …), a VDR or a VEX
 * document. One finding for each component that a vulnerability affects; its `analysis` also counts for what others
 * report.
 */
export const cyclonedxParser: ReportParser = {
  id: 'cyclonedx',
  title: 'CycloneDX (JSON or XML) with vulnerabilities',
  lists: ['vulnerabilities'],
  detects(document) {
    const fields = asFields(document);
    return fields !== undefined && fields.bomFormat === 'CycloneDX' && isList(fields.vulnerabilities);
  },
  parse(document, file): Report {
    const fields = asFields(document) ?? {};
    const metadata = asFields(fields.metadata) ?? {};
    const tool = toolOf(metadata);
    const time = timeText(metadata.timestamp);
    const components = componentsOf(fields, metadata);
    const findings: Finding[] = [];
    const statements: VexStatement[] = [];
    const problems: string[] = [];
    const notes: string[] = [];
    let index = 0;
    for (const item of eachObject(fields.vulnerabilities, { file: file.path, pointer: '/vulnerabilities' })) {
      const read = readVulnerability(item, { index, components, file, tool: tool.name, time });
      findings.push(...read.findings);
      statements.push(...read.statements);
      notes.push(...read.notes);
      index += 1;
    }
    if (index === 0 && !listsParts(fields, metadata) && !LISTS_FOUND_ONLY.test(tool.name))
      problems.push('It lists neither components nor vulnerabilities, so it proves nothing');
    // T29: `trivy --format cyclonedx` does not scan by itself, and writes the list all the same.
    else if (index === 0 && tool.name === 'trivy')
      problems.push(
        'Its list of vulnerabilities is empty, and Trivy writes that also where it did not look: pass its JSON report (trivy … --format json)',
      );
    return compact<Report>({
      format: 'cyclonedx',
      tool,
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      target: imageOf(metadata),
      createdAt: time,
      // Without components it is only what somebody says of a list that stands elsewhere.
      covers: components.size === 0 ? [] : ['vulnerabilities'],
      // It looks at scripts that lie in the repository, and into no lockfile.
      scanned: LISTS_FOUND_ONLY.test(tool.name) ? [] : undefined,
      findings,
      statements: statements.length === 0 ? undefined : statements,
      problems,
      notes: notes.length === 0 ? undefined : notes,
    });
  },
};

/** The image that it is about, where it is about one: Trivy names its digest in the purl, Grype as the version. */
function imageOf(metadata: Fields): Report['target'] {
  const about = asFields(metadata.component) ?? {};
  const name = idText(about.name, 500);
  if (about.type !== 'container' || name === undefined) return undefined;
  const purl = parsePurl(idText(about.purl, 1000) ?? '');
  const digest = [idText(about.version, 200), purl?.version].find((one) => DIGEST.test(one ?? ''));
  return compact({ kind: 'image' as const, name, digest });
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Retire.js lists what it found something in, and nothing else. */
const LISTS_FOUND_ONLY = /^retire$/i;

/** Whether anything is listed beside what the document is about: a scanner that saw nothing else looked nothing up. */
function listsParts(bom: Fields, metadata: Fields): boolean {
  return [bom, asFields(metadata.component) ?? {}].some(
    ({ components }) => Array.isArray(components) && components.length > 0,
  );
}

function toolOf(metadata: Fields): Report['tool'] {
  const tools = asFields(metadata.tools);
  const list = Array.isArray(metadata.tools) ? metadata.tools : tools?.components;
  const named = Array.isArray(list) ? list.map(asFields) : [];
  // Some tools name the library that wrote the document first.
  const first = named.find((one) => !/cyclonedx/i.test(idText(one?.name, 80) ?? '')) ?? named[0];
  return compact({ name: idText(first?.name, 80) ?? 'CycloneDX', version: idText(first?.version, 80) });
}
