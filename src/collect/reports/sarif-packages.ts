import { ghsaIdsIn } from '../../model/findings/advisory-ids.js';
import { canonicalPurl, npmPurl, parsePurl } from '../../model/packages/purl.js';
import { asFields, type Fields, idText, textsOf } from './fields.js';

/** What a result about a vulnerable package tells, as far as its tool puts it into words. */
export interface SarifPackage {
  readonly ids: readonly string[];
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly fixedVersions: readonly string[];
}

const ID =
  /\b(?:CVE-\d{4}-\d{4,}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|(?:OSV|GO|RUSTSEC|PYSEC|MAL|SNYK)-[A-Za-z0-9-]{3,60})\b/g;

/**
 * The package of a result whose rule is a vulnerability id. SARIF has no place for packages: Trivy, Grype,
 * OSV-Scanner, govulncheck and Snyk write them into the message, each in its own words.
 *
 * @param file where the result is: a lockfile of npm's world tells the ecosystem that the message leaves out.
 * @returns `undefined` for results about something else.
 */
export function packageOf(
  {
    id,
    message,
    file,
  }: { readonly id: string | undefined; readonly message: string; readonly file: string | undefined },
  rule: Fields,
): SarifPackage | undefined {
  const properties = asFields(rule.properties);
  const ids = [...(id?.match(ID) ?? [])];
  const snyk = /^SNYK-/.test(id ?? '') && asFields(properties)?.cvssv3_baseScore !== undefined;
  if (ids.length === 0) return undefined;
  const cut = message.slice(0, 2000);
  const purls = textsOf(properties?.purls, 500);
  const purl = purls.length === 1 ? canonicalPurl(purls[0]) : undefined;
  const go = /^GO-\d/.test(id ?? '') ? govulncheckWords(cut) : undefined;
  const words =
    trivyWords(cut) ?? grypeWords(cut) ?? osvWords(cut) ?? go ?? (snyk ? snykWords(cut) : undefined);
  const name = words?.name ?? (purl === undefined ? undefined : parsePurl(purl)?.name);
  if (name === undefined) return undefined;
  const aliases = [
    ...ids,
    ...(cut.match(ID) ?? []),
    ...(go === undefined ? [] : textsOf(properties?.tags, 50).flatMap((tag) => tag.match(ID) ?? [])),
    ...ghsaIdsIn(idText(rule.helpUri, 500) ?? ''),
  ];
  const ecosystem = words?.ecosystem ?? (isNodeFile(file) ? 'npm' : '');
  const npm = purl ?? (/^(?:npm|node)/i.test(ecosystem) ? npmPurl(name, words?.version ?? '') : undefined);
  return {
    ids: [...new Set(aliases)],
    name,
    ...(words?.version === undefined ? {} : { version: words.version }),
    ...(npm === undefined ? {} : { purl: npm }),
    fixedVersions: words?.fixed ?? fixOf(rule, name),
  };
}

/** Whether the packages that a file tells of are npm's: lockfiles, and what is installed. */
export function isNodeFile(file: string | undefined): boolean {
  return /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?|package\.json)$/.test(
    file ?? '',
  );
}

interface Words {
  readonly name: string;
  readonly version?: string;
  readonly fixed?: readonly string[];
  readonly ecosystem?: string;
}

/** `Package: lodash\nInstalled Version: 4.17.15\nVulnerability CVE-…\nFixed Version: 4.17.21` */
function trivyWords(message: string): Words | undefined {
  const name = /^Package: (\S{1,300})$/m.exec(message)?.[1];
  const version = /^Installed Version: (\S{1,200})$/m.exec(message)?.[1];
  if (name === undefined || version === undefined) return undefined;
  const fixed = /^Fixed Version: ([^\n]{1,300})$/m.exec(message)?.[1] ?? '';
  return {
    name,
    version,
    fixed: fixed
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  };
}

/** `A high vulnerability in npm package: lodash, version 4.17.15 was found at: /package-lock.json` */
function grypeWords(message: string): Words | undefined {
  const match =
    /\bvulnerability in ([\w-]{1,40}) package: ([^\s,]{1,300}), version (\S{1,200}) was found/.exec(message);
  if (match?.[2] === undefined || match[3] === undefined) return undefined;
  return { name: match[2], version: match[3], ...(match[1] === undefined ? {} : { ecosystem: match[1] }) };
}

/**
 * Versions that the help of a rule names. Grype has a rule a package and vulnerability, with a line
 * `Fix Version: 4.17.21`; OSV-Scanner a rule a vulnerability, with rows `| GHSA-… | lodash | 4.17.21 |` below all
 * that the advisory says.
 */
function fixOf(rule: Fields, name: string): string[] {
  const help = asFields(rule.help)?.text;
  if (typeof help !== 'string') return [];
  const grype = /^Fix Version: ([^\n]{1,200})$/m.exec(help.slice(0, 2000))?.[1] ?? '';
  const table = help.lastIndexOf('\n### Fixed Versions\n');
  const rows = table === -1 ? [] : help.slice(table, table + 20_000).split('\n');
  const osv = rows
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length === 5 && cells[2] === name)
    .map((cells) => cells[3] ?? '');
  return [...grype.split(','), ...osv]
    .map((part) => part.trim())
    .filter((part) => part.length <= 200 && /^\S+$/.test(part));
}

/** `Package 'lodash@4.17.15' is vulnerable to 'CVE-…' (also known as 'GHSA-…').` */
function osvWords(message: string): Words | undefined {
  const match = /\bPackage '(@?[^'@]{1,300})@([^']{1,200})' is vulnerable to/.exec(message);
  return match?.[1] === undefined || match[2] === undefined
    ? undefined
    : { name: match[1], version: match[2] };
}

/** `Your code calls vulnerable functions in 2 packages (a.example/b and a.example/c).` The first stands for all. */
function govulncheckWords(message: string): Words | undefined {
  const name = /^Your code [^()]{1,80} \(([^\s,()]{1,300})/.exec(message)?.[1];
  return name === undefined ? undefined : { name };
}

/** `This file introduces a vulnerable lodash package with a high severity vulnerability.` */
function snykWords(message: string): Words | undefined {
  const name = /\bintroduces a vulnerable (\S{1,300}) package\b/.exec(message)?.[1];
  return name === undefined ? undefined : { name };
}
