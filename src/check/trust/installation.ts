import type { RuleMeta } from '../../model/contracts.js';
import { addToList } from '../../model/data/group.js';
import type { Facts } from '../../model/facts.js';
import type { Finding, Fix } from '../../model/findings/finding.js';
import { fingerprint } from '../../model/findings/fingerprint.js';
import { compareSeverity, type Severity } from '../../model/findings/severity.js';
import { installSetting } from '../../model/packages/install-settings.js';
import type { InstallationChange, InstallerRole } from '../../model/packages/installation.js';
import type { HashAlgorithm } from '../../model/packages/integrity.js';
import { counted } from '../../model/text/counted.js';
import { fewOf } from '../../model/text/few.js';
import { INSTALLER_DOES, INSTALLER_NAMES } from './installer-words.js';

const SETTINGS: RuleMeta = {
  id: 'lockfiles/install-settings',
  title: 'Changes how packages are installed',
  severity: 'moderate',
  why: 'Package managers follow settings of the repository: a program of the change’s choice may run every script, install scripts may run that did not, or the lockfile may not count any more. The lockfile shows none of it.',
  fix: 'Read the values that are named. Restore the file from the base branch where nobody can say what they are for.',
};

const CODE: RuleMeta = {
  id: 'lockfiles/install-code',
  title: 'Changes code that package managers run',
  severity: 'moderate',
  why: 'Yarn itself, its plugins, pnpm’s hooks, npm’s extensions, what starts Rush, loaders and committed packages run with the rights of whoever installs, before any test; wrappers for editors with those of whoever opens the folder. No lockfile pins them, and nobody reads a bundle line by line.',
  fix: 'Review it as code. Make what a tool wrote again (`yarn set version VERSION`, `yarn plugin import NAME`, `yarn install`, `yarn dlx @yarnpkg/sdks`, `rush update`): a file that then differs was edited.',
};

const ARCHIVE: RuleMeta = {
  id: 'lockfiles/archive',
  title: 'Committed archive is not the one that the lockfile pins',
  severity: 'critical',
  why: 'What was judged here is not what this archive holds. Node loads packages straight from the archives in .yarn/cache and compares them with nothing; an archive that is a package is refused at installation, or passed over where a cache still has the old one.',
  fix: 'Restore the archive from the base branch. Where it is meant to be another, let the package manager write its hash into the lockfile (Yarn fetches one of .yarn/cache again: `yarn install --check-cache`), and review what is in it.',
};

const PATCH: RuleMeta = {
  id: 'lockfiles/patch',
  title: 'Patches a package',
  severity: 'moderate',
  why: 'A patch is code that runs as a part of the package. Signature, provenance and age are those of what was published, and name and version stay: a table of changed packages shows nothing of it.',
  fix: 'Review the patch as code of the project, the whole file: those who review often have it folded or left out.',
};

export const INSTALLATION_RULES: readonly RuleMeta[] = [SETTINGS, CODE, PATCH, ARCHIVE];

/** A release as `yarn set version` names it. What Yarn 1 publishes is no single file. */
const RELEASE = /(?:^|\/)yarn-((?:[2-9]|[1-9]\d+)\.\d+\.\d+)\.cjs$/;

/** The registry's package of a release holds the same bytes as its bundle. */
function sameAsPublished(version: string): Fix {
  return {
    text: `Compare it with the release: the command prints the SHA-256 that Yarn ${version} has in the registry. Another one was edited.`,
    command: `sha256sum <(tar -xzOf "$(npm pack --silent @yarnpkg/cli-dist@${version})" package/bin/yarn.js)`,
  };
}

const NAMES: Readonly<Record<HashAlgorithm, string>> = {
  sha512: 'SHA-512',
  sha384: 'SHA-384',
  sha256: 'SHA-256',
  sha1: 'SHA-1',
  md5: 'MD5',
};

/** How much of a value is shown. */
const SHOWN = 160;
/** How many settings of a file are named. */
const MOST_LISTED = 20;
/** How much of all values stands in a title. */
const IN_TITLE = 110;

/** What a change does, beside the lockfiles, to what is installed and which code runs then. */
export function installationFindings({ base }: Pick<Facts, 'base'>): Finding[] {
  const changes = base?.installation ?? [];
  const byFile = new Map<string, SettingChange[]>();
  for (const change of changes) {
    if (change.kind === 'setting') addToList(byFile, change.path, change);
  }
  return [
    ...changes.flatMap((change) => {
      const found = findingOf(change);
      return found === undefined ? [] : [found];
    }),
    ...[...byFile].map(([file, settings]) => settingsFinding(file, settings)),
  ];
}

type SettingChange = InstallationChange & { readonly kind: 'setting' };

function findingOf(change: InstallationChange): Finding | undefined {
  const { path } = change;
  switch (change.kind) {
    case 'setting':
      return undefined;
    case 'code':
      return codeFinding(change);
    case 'archive': {
      const { expected, found, algorithm = 'sha512' } = change;
      const message = `${change.lockfile} pins ${change.package} by ${NAMES[algorithm]} ${short(expected)}; here is ${found === undefined ? 'a folder' : short(found)}.`;
      return finding(ARCHIVE, path, {
        key: [found ?? 'folder'],
        message,
        detail: { expected, found: found ?? null },
      });
    }
    case 'unfetched': {
      const said =
        change.what === 'file'
          ? 'this file, which is not here'
          : `${counted(change.files, 'archive')} in ${path} that are not here: nobody compared them with yarn.lock`;
      return finding(change.what === 'file' ? SETTINGS : ARCHIVE, path, {
        key: ['unfetched'],
        message: `The change touches ${said}. Check out with Git LFS (lfs: true), or what a sparse checkout leaves out.`,
        severity: 'moderate',
      });
    }
    case 'unread':
      return finding(SETTINGS, path, {
        key: [change.reason],
        message: `It was changed and cannot be read: ${change.reason}.`,
        severity: 'high',
        fix: { text: 'Correct the file where it cannot be read, or restore it from the base branch.' },
      });
  }
}

function codeFinding(change: InstallationChange & { readonly kind: 'code' }): Finding {
  const { path, role, added, unchanged = false, sha256, files, package: label } = change;
  const name = label === undefined ? path : `${path} (${label})`;
  const became = added ? 'is new' : unchanged ? 'is newly applied' : 'was changed';
  const what =
    files === undefined
      ? `${name} ${became}`
      : `${counted(files, 'file')} in ${path} ${files === 1 ? 'was' : 'were'} added or changed`;
  const version = role === 'yarn' ? RELEASE.exec(path)?.[1] : undefined;
  const sum = files === undefined ? ` SHA-256: ${sha256}.` : '';
  const rule = role === 'patch' ? PATCH : CODE;
  return finding(rule, path, {
    key: [sha256],
    message: `${what}. ${INSTALLER_DOES[role]}.${sum}`,
    title: codeTitle(role, label ?? path),
    detail: { role, sha256 },
    ...(version === undefined ? {} : { fix: sameAsPublished(version) }),
  });
}

function codeTitle(role: InstallerRole, subject: string): string {
  if (role === 'patch') return `${PATCH.title}: ${subject}`;
  return role === 'editor' ? 'Changes code that editors run' : `${CODE.title}: ${INSTALLER_NAMES[role]}`;
}

function settingsFinding(file: string, settings: readonly SettingChange[]): Finding {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const weighed = settings.map(({ key, before, after, as = name }) => {
    const known = installSetting(as, key);
    const says = known === undefined ? '' : ` (${known.says})`;
    const is = `${short(key)} ${after === undefined ? 'is gone' : `is ${short(after)}`}`;
    return {
      text: `${short(key)} ${told(before, after)}${says}`,
      is,
      severity: known?.weigh(after, before) ?? ('moderate' as const),
      part: `${key}=${after ?? ''}`,
    };
  });
  return finding(SETTINGS, file, {
    key: weighed.map(({ part }) => part),
    message: `${listed(weighed.map(({ text }) => text))}.`,
    severity: weighed.map(({ severity }) => severity).sort(compareSeverity)[0] ?? SETTINGS.severity,
    title: `${SETTINGS.title}: ${cut(weighed.map(({ is }) => is).join('; '), IN_TITLE)}`,
    detail: { is: weighed.slice(0, MOST_LISTED).map(({ is }) => is) },
  });
}

function listed(texts: readonly string[]): string {
  return fewOf(texts, MOST_LISTED, '; ');
}

function told(before: string | undefined, after: string | undefined): string {
  if (after === undefined) return `is gone, was ${short(before ?? '')}`;
  return before === undefined ? `is ${short(after)}` : `is ${short(after)}, was ${short(before)}`;
}

function short(text: string): string {
  if (/^[0-9a-f]{64,}$/.test(text)) return `${text.slice(0, 16)}…`;
  return text === '' ? 'empty' : cut(text, SHOWN);
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

/** What a finding says of its file; severity, title and fix where they are not the rule's. */
interface Said extends Pick<Finding, 'message' | 'detail' | 'fix'> {
  /** With rule and file, what makes it the same finding in the next run. */
  readonly key: readonly string[];
  readonly severity?: Severity;
  readonly title?: string;
}

function finding({ id, severity, title, fix }: RuleMeta, path: string, said: Said): Finding {
  return {
    check: 'lockfiles',
    rule: id,
    severity: said.severity ?? severity,
    subject: { kind: 'file', name: path },
    title: said.title ?? title,
    message: said.message,
    aliases: [],
    fix: said.fix ?? { text: fix },
    location: { file: path },
    // What a change does is never older than it.
    detail: { ...said.detail, inBase: false },
    fingerprint: fingerprint([id, path, ...said.key]),
  };
}
