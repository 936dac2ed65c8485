import { JsonLines } from '../../io/json/lines.js';
import type { ReportFile, ReportParser } from '../../model/contracts.js';
import type { Finding } from '../../model/findings/finding.js';
import type { Report } from '../../model/findings/report.js';
import { npmPurl } from '../../model/packages/purl.js';
import { asFields, compact, type Fields, idText, isList, objectsAt, proseText, textsOf } from './fields.js';
import { vulnerabilityFinding } from './make-finding.js';
import { rate } from './rating.js';

/**
 * GitHub's Dependabot alerts, as `gh api repos/OWNER/NAME/dependabot/alerts` prints them: one list, one for each page
 * (`--paginate`), a list of those (`--slurp`), or an alert a line (`--jq '.[]'`). They name ranges and no versions; the
 * dependency graph tells which are meant. They are about the default branch, so they do not show that what is judged
 * was looked at.
 */
export const dependabotParser: ReportParser = {
  id: 'dependabot',
  title: "GitHub's Dependabot alerts",
  namesCves: true,
  clean: ['[]', '[[]]'],
  detects(document) {
    const alerts = alertsIn(document);
    return alerts.length > 0 && alerts.every(isAlert);
  },
  parse(document, file): Report {
    const alerts = objectsAt(alertsIn(document), { file: file.path, pointer: '' });
    const repositories = [...new Set(alerts.map(repositoryOf).filter((name) => name !== undefined))];
    const fixed = alerts.filter(({ state }) => state === 'fixed').length;
    return compact<Report>({
      format: 'dependabot',
      tool: { name: 'dependabot' },
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      target:
        repositories.length === 1 ? { kind: 'repository' as const, name: repositories[0] ?? '' } : undefined,
      covers: [],
      findings: alerts.flatMap((alert, index) =>
        alert.state === 'fixed' ? [] : [alertFinding(alert, file, index)],
      ),
      problems:
        repositories.length < 2
          ? []
          : [
              `It lists alerts of ${repositories.length} repositories, and does not tell which are of this one`,
            ],
      notes:
        fixed === 0
          ? undefined
          : [`${fixed} of its ${alerts.length} alerts are fixed on the default branch, and left out`],
    });
  },
};

/** Alerts, page by page or a document a line. */
function alertsIn(document: unknown): readonly unknown[] {
  const list = document instanceof JsonLines ? document.lines : document;
  return isList(list) ? [...list].flatMap((one) => (isList(one) ? [...one] : [one])) : [];
}

function isAlert(value: unknown): boolean {
  const fields = asFields(value);
  return fields !== undefined && 'security_advisory' in fields && 'security_vulnerability' in fields;
}

/** `https://…/repos/OWNER/NAME/dependabot/alerts/7` */
function repositoryOf({ url }: Fields): string | undefined {
  return /\/repos\/([\w.-]{1,100}\/[\w.-]{1,100})\/dependabot\/alerts\/\d{1,12}$/.exec(
    idText(url, 500) ?? '',
  )?.[1];
}

function alertFinding(alert: Fields, file: ReportFile, index: number): Finding {
  const advisory = asFields(alert.security_advisory) ?? {};
  const vulnerability = asFields(alert.security_vulnerability) ?? {};
  const dependency = asFields(alert.dependency) ?? {};
  const about = asFields(vulnerability.package) ?? asFields(dependency.package) ?? {};
  const name = idText(about.name) ?? '(package not named)';
  const { cvss_v4, cvss_v3 } = asFields(advisory.cvss_severities) ?? {};
  const scores = [cvss_v4, cvss_v3, advisory.cvss].map((one) => asFields(one) ?? {});
  const rating = rate(
    {
      word: vulnerability.severity ?? advisory.severity,
      vectors: scores.map((one) => one.vector_string),
    },
    file,
  );
  const epss = [advisory.epss].flat().map((one) => asFields(one)?.percentage);
  const manifest = idText(dependency.manifest_path, 1000);
  return vulnerabilityFinding({
    source: { tool: 'dependabot', report: file.path, pointer: `/${index}` },
    name,
    purl: about.ecosystem === 'npm' ? npmPurl(name, '') : undefined,
    ids: textsOf([advisory.ghsa_id, advisory.cve_id]),
    severity: rating.severity,
    title: advisory.summary,
    message: advisory.description ?? advisory.summary,
    fixedVersions: textsOf([asFields(vulnerability.first_patched_version)?.identifier]),
    url: alert.html_url,
    location: manifest === undefined ? undefined : { file: manifest },
    suppressed: suppressionOf(alert),
    detail: {
      ...rating.detail,
      // GitHub's commas are npm's blanks.
      range: idText(vulnerability.vulnerable_version_range, 500)?.replaceAll(', ', ' ').replaceAll(',', ' '),
      ecosystem: idText(about.ecosystem, 40),
      cwes: objectsAt(advisory.cwes, { file: file.path, pointer: `/${index}/security_advisory/cwes` })
        .slice(0, 50)
        .map((one) => idText(one.cwe_id, 20) ?? ''),
      epss: epss.find((one) => typeof one === 'number' && one >= 0 && one <= 1) as number | undefined,
    },
  });
}

/** Who closed an alert on GitHub that is not fixed, and why: somebody, or a rule of the repository. */
function suppressionOf({ state, ...alert }: Fields): Finding['suppressed'] {
  if (state !== 'dismissed' && state !== 'auto_dismissed') return undefined;
  const who = idText(asFields(alert.dismissed_by)?.login, 80);
  const why = [alert.dismissed_reason, alert.dismissed_comment].map((text) => proseText(text, 200));
  const said = why.filter((text) => text !== undefined).join(': ');
  return {
    by: who === undefined ? 'Dependabot' : `${who} on GitHub`,
    reason: [state, said].filter((text) => text !== '').join(', '),
  };
}
