import { describe, expect, it } from 'vitest';
import { withFixes } from '../../src/decide/fixes.js';
import type { ReportTarget } from '../../src/model/findings/report.js';
import { makeFacts } from '../support/facts.js';
import { reportOf, vulnerability } from '../support/reports.js';

const FIX = { text: 'Update it.', version: '2.0.0' };

/** The Dockerfile's line for a package of what was scanned. */
function lineFor(purl: string | undefined, kind: ReportTarget | undefined = 'image'): string | undefined {
  const target = kind === undefined ? {} : { target: { kind, name: 'ghcr.io/acme/api:1' } };
  const report = { ...reportOf('trivy-fs.json'), path: 'trivy.json', ...target };
  const subject = { kind: 'package' as const, name: 'openssl@1', ...(purl === undefined ? {} : { purl }) };
  const [found] = withFixes([vulnerability({ subject, fix: FIX })], makeFacts({ reports: [report] }));
  expect(found?.fix).toMatchObject(FIX);
  return found?.fix?.dockerfile;
}

describe('system packages of an image', () => {
  it.each([
    [
      'pkg:deb/debian/openssl@3.0.11-1~deb12u2?arch=amd64&distro=debian-12.4',
      /^RUN apt-get update && apt-get upgrade -y /,
    ],
    ['pkg:deb/ubuntu/openssl@3.0.2?distro=ubuntu-22.04', /^RUN apt-get update && /],
    ['pkg:apk/alpine/openssl@3.1.4-r5?distro=3.18.3', /^RUN apk upgrade --no-cache$/],
    ['pkg:rpm/redhat/openssl-libs@3.0.7?distro=redhat-9.2', /^RUN dnf upgrade -y/],
    ['pkg:rpm/amazon/openssl-libs@3.0.8?distro=amazon-2023', /^RUN dnf upgrade -y/],
    ['pkg:rpm/amazon/openssl-libs@1.0.2k?distro=amazon-2+(Karoo)', /^RUN yum update -y/],
    ['pkg:rpm/centos/openssl-libs@1.0.2k?arch=x86_64&distro=centos-7.9.2009', /^RUN yum update -y/],
    ['pkg:rpm/fedora/openssl-libs@3.0.9?distro=fedora-41', /^RUN dnf upgrade -y/],
    ['pkg:rpm/opensuse.leap/libopenssl3@3.0.8?distro=opensuse.leap-15.5', /^RUN zypper /],
    ['pkg:rpm/azurelinux/openssl@3.3.0?distro=azurelinux-3.0', /^RUN tdnf upgrade -y/],
  ])('%s come up to date by a line of the Dockerfile', (purl, line) => {
    expect(lineFor(purl)).toMatch(line);
  });

  it('have none where nobody upgrades: images that are rebuilt, machines, packages of a language', () => {
    expect(lineFor('pkg:apk/wolfi/openssl@3.1.4-r5')).toBeUndefined();
    expect(lineFor('pkg:deb/debian/openssl@3.0.11', 'filesystem')).toBeUndefined();
    expect(lineFor('pkg:npm/openssl@1.0.0')).toBeUndefined();
    expect(lineFor(undefined)).toBeUndefined();
  });
});
