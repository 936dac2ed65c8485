import { SealgateError } from '../../errors.js';
import type { Finding } from '../../model/findings/finding.js';
import type { ReportKind } from '../../model/findings/report.js';
import { asFields, eachObject, type Fields, idText, kindOf, objectsAt } from './fields.js';
import {
  licenseFinding,
  misconfigurationFinding,
  secretFinding,
  type TrivyPlace,
  vulnerabilityFinding,
} from './trivy-findings.js';

/**
 * Gives the findings of one entry of `Results` to `take`, suppressed ones marked.
 *
 * @param base the entry's own place.
 * @throws SealgateError INPUT_INVALID
 */
export function readResult(result: Fields, base: TrivyPlace, take: (finding: Finding) => void): void {
  const { pointer } = base;
  for (const [list, kind] of LISTS) {
    const at = `${pointer}/${list}`;
    const place = { ...base, pointer: at };
    let index = 0;
    for (const item of eachObject(result[list], { file: base.report, pointer: at })) {
      place.pointer = `${at}/${index}`;
      const finding = readItem(kind, item, place);
      if (finding !== undefined) take(finding);
      index += 1;
    }
  }
  const at = `${pointer}/ExperimentalModifiedFindings`;
  objectsAt(result.ExperimentalModifiedFindings, { file: base.report, pointer: at }).forEach(
    (item, index) => {
      const fields = asFields(item.Finding);
      if (fields === undefined) {
        throw wrong({ path: base.report }, `${kindOf(item.Finding)} as Finding`, `${at}/${index}/Finding`);
      }
      const reason = [idText(item.Status, 40), idText(item.Statement, 300)].filter(
        (part) => part !== undefined,
      );
      const finding = readItem(modifiedKind(item.Type), fields, {
        ...base,
        pointer: `${at}/${index}/Finding`,
        suppressed: {
          by: idText(item.Source, 200) ?? 'trivy',
          ...(reason.length === 0 ? {} : { reason: reason.join(': ') }),
        },
      });
      if (finding !== undefined) take(finding);
    },
  );
}

/** The lists of a result, and what each holds. */
export const LISTS = [
  ['Vulnerabilities', 'vulnerabilities'],
  ['Misconfigurations', 'misconfigurations'],
  ['Secrets', 'secrets'],
  ['Licenses', 'licenses'],
] as const satisfies readonly (readonly [string, ReportKind])[];

function readItem(kind: ReportKind, item: Fields, place: TrivyPlace): Finding | undefined {
  switch (kind) {
    case 'vulnerabilities':
      return vulnerabilityFinding(item, place);
    case 'misconfigurations':
      return misconfigurationFinding(item, place);
    case 'secrets':
      return secretFinding(item, place);
    case 'licenses':
      return licenseFinding(item, place);
    case 'code':
      return undefined;
  }
}

function modifiedKind(type: unknown): ReportKind {
  if (type === 'misconfiguration') return 'misconfigurations';
  if (type === 'secret') return 'secrets';
  return type === 'license' ? 'licenses' : 'vulnerabilities';
}

/** A report that Trivy did not write so. */
export function wrong(file: { readonly path: string }, found: string, pointer: string): SealgateError {
  return new SealgateError('INPUT_INVALID', `${file.path} has ${found}`, {
    location: { file: file.path, pointer },
    hint: 'Pass the report as `trivy … --format json` wrote it.',
  });
}
