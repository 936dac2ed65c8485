import type { Finding } from '../../model/findings/finding.js';
import { npmPurl } from '../../model/packages/purl.js';
import { compact } from './fields.js';
import { type OtherInput, otherFinding } from './make-finding.js';
import { isNodeFile } from './sarif-packages.js';

/**
 * A result of Trivy about a licence, in the words of Trivy's JSON, so that the two of one run are one. Its message is
 * `Artifact: T\nLicense GPL-3.0-only\nPkgName: lodash\n Classification: restricted\n Path: package-lock.json`; its
 * rule id joins package and licence, and is no id of anything.
 *
 * @returns `undefined` where the message has another form.
 */
export function licenseFinding(
  message: string,
  common: Omit<OtherInput, 'rule' | 'subject' | 'ids'>,
): Finding | undefined {
  const cut = message.slice(0, 4000);
  const license = /^License ([^\n]{1,500})$/m.exec(cut)?.[1];
  const category = /^ ?Classification: ([^\n]{1,40})$/m.exec(cut)?.[1]?.toLowerCase();
  const file = /^ ?Path: ([^\n]{1,500})$/m.exec(cut)?.[1] ?? /^Artifact: ([^\n]{1,500})$/m.exec(cut)?.[1];
  if (license === undefined || category === undefined || file === undefined) return undefined;
  const name = /^PkgName: (\S{1,300})$/m.exec(cut)?.[1];
  const purl = name !== undefined && isNodeFile(file) ? npmPurl(name, '') : undefined;
  return otherFinding({
    ...common,
    rule: 'scanners/license',
    ids: [],
    subject: name === undefined ? { kind: 'file', name: file } : compact({ kind: 'package', name, purl }),
    title: `Licence ${license}`,
    message: `Trivy rates the licence ${license} as ${category}.`,
    location: { file },
    detail: { ...common.detail, license, category },
  });
}

/** What a message of Trivy about a misconfiguration says; its first lines are what the finding holds anyway. */
export function misconfigurationMessage(message: string): string {
  const lines = message.split('\n');
  const at = lines.findIndex(
    (line, index) => line.startsWith('Artifact: ') && lines[index + 1]?.startsWith('Type: ') === true,
  );
  const said =
    at === -1 ? undefined : lines.slice(at + 3, at + 6).findLast((line) => /^Message: ./.test(line));
  return said?.slice('Message: '.length) ?? message;
}
