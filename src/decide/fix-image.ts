import type { Facts } from '../model/facts.js';
import type { Finding } from '../model/findings/finding.js';
import { parsePurl } from '../model/packages/purl.js';

/**
 * The line of a Dockerfile that brings an image's system packages up to date, for where no newer base image has them.
 * One for all of an image: who upgrades them one by one forgets the next. Images of Wolfi and Chainguard are rebuilt,
 * and have nothing to upgrade with.
 */
export function dockerfileLine(finding: Finding, facts: Facts): string | undefined {
  const purl = parsePurl(finding.subject.purl ?? '');
  if (purl === undefined || !isOfImage(finding, facts)) return undefined;
  const namespace = purl.name.slice(0, Math.max(0, purl.name.indexOf('/')));
  switch (purl.type) {
    case 'deb':
      return 'RUN apt-get update && apt-get upgrade -y && rm -rf /var/lib/apt/lists/*';
    case 'apk':
      return namespace === 'alpine' ? 'RUN apk upgrade --no-cache' : undefined;
    case 'rpm':
      return rpmLine(namespace, purl.qualifiers.get('distro') ?? '');
    default:
      return undefined;
  }
}

/** Every report that has the finding is of an image: the packages of a machine are no Dockerfile's. */
export function isOfImage({ seenBy = [] }: Finding, facts: Facts): boolean {
  const kinds = new Map(facts.reports.map(({ path, target }) => [path, target?.kind]));
  return seenBy.length > 0 && seenBy.every(({ report }) => kinds.get(report ?? '') === 'image');
}

function rpmLine(namespace: string, distro: string): string {
  if (/suse|^sles/.test(namespace)) return 'RUN zypper --non-interactive update && zypper clean --all';
  if (/^(?:photon|mariner|azurelinux|cbl-mariner)$/.test(namespace))
    return 'RUN tdnf upgrade -y && tdnf clean all';
  // The last releases that have no dnf.
  return /^(?:amazon|amzn|centos|redhat|rhel|oracle|ol)-(?:[5-7]|2)(?![\d]|\.\d{4})/.test(distro)
    ? 'RUN yum update -y && yum clean all'
    : 'RUN dnf upgrade -y && dnf clean all';
}
