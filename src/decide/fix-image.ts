import type { Facts } from '../model/facts.js';
import type { Finding } from '../model/finding.js';

/**
 * The line of a Dockerfile that brings an image's system packages up to date, for where no newer base image has them.
 * One for all of an image: who upgrades them one by one forgets the next. Images of Wolfi and Chainguard are rebuilt,
 * and have nothing to upgrade with.
 */
export function dockerfileLine(finding: Finding, facts: Facts): string | undefined {
  const [, type, namespace = '', qualifiers = ''] =
    /^pkg:(deb|apk|rpm)\/(?:([^/@?]+)\/)?[^?]*(\?.*)?$/.exec(finding.subject.purl ?? '') ?? [];
  if (type === undefined || !isOfImage(finding, facts)) return undefined;
  switch (type) {
    case 'deb':
      return 'RUN apt-get update && apt-get upgrade -y && rm -rf /var/lib/apt/lists/*';
    case 'apk':
      return namespace === 'alpine' ? 'RUN apk upgrade --no-cache' : undefined;
    default:
      return rpmLine(namespace, qualifiers);
  }
}

/** Every report that has the finding is of an image: the packages of a machine are no Dockerfile's. */
function isOfImage({ seenBy = [] }: Finding, facts: Facts): boolean {
  const kinds = new Map(facts.reports.map(({ path, target }) => [path, target?.kind]));
  return seenBy.length > 0 && seenBy.every(({ report }) => kinds.get(report ?? '') === 'image');
}

function rpmLine(namespace: string, qualifiers: string): string {
  if (/suse|^sles/.test(namespace)) return 'RUN zypper --non-interactive update && zypper clean --all';
  if (/^(?:photon|mariner|azurelinux|cbl-mariner)$/.test(namespace))
    return 'RUN tdnf upgrade -y && tdnf clean all';
  // The last releases that have no dnf.
  return /[?&]distro=(?:amazon|amzn|centos|redhat|rhel|oracle|ol)-(?:[5-7]|2)(?![\d]|\.\d{4})/.test(
    qualifiers,
  )
    ? 'RUN yum update -y && yum clean all'
    : 'RUN dnf upgrade -y && dnf clean all';
}
