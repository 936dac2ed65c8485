import { BINARY_HINT } from '../../collect/lockfiles/bun/binary.js';
import { fewOf } from '../../model/text/few.js';
import { type ActionRef, NO_COMMIT } from './action-ref.js';
import type { Detected } from './detect.js';
import { isOwnServer } from './enterprise-server.js';
import type { InitFile } from './files.js';
import { brokenNotes, otherNotes, registryNotes, repositoryNotes } from './notes.js';

/** Files of one kind named at most as found: the policy's first lines have more. */
const FOUND = 6;

/** What people are told of what was written. */
export interface Told {
  readonly files: readonly InitFile[];
  readonly detected: Detected;
  readonly action: ActionRef;
  readonly dryRun: boolean;
  readonly names: readonly string[];
  /** Other workflows that are not there yet. */
  readonly missing: readonly string[];
  /** How this command is started again for this repository. */
  readonly again: string;
  /** What was there and stays. */
  readonly kept: readonly string[];
}

/** The same as text, with what to do next. */
export function toldText({ files, detected, action, dryRun, names, missing, again, kept }: Told): string {
  const width = Math.max(...files.map((file) => file.path.length));
  return [
    `Found: ${foundText(detected)}`,
    '',
    dryRun ? 'Would write:' : 'Wrote:',
    ...files.map((file) => `  ${file.path.padEnd(width)}  ${file.why}`),
    ...(kept.length === 0 ? [] : ['']),
    ...kept.map((file) => `${file} is there already, and stays as it is.`),
    '',
    `Workflows use ${action.repository}@${action.commit}`,
    ...actionNotes(action),
    ...repositoryNotes(detected, names),
    ...detected.unread.map(
      (file) =>
        `Note: ${file} is binary, and keeps every run undecided. ${BINARY_HINT}; or, where nothing that counts is installed by it, name it in the policy's exclude-lockfiles.`,
    ),
    ...brokenNotes(detected),
    ...lockfileNotes(detected),
    ...otherNotes(detected),
    ...registryNotes(detected),
    '',
    ...(dryRun
      ? files.flatMap((file) => [`--- ${file.path}`, file.text])
      : nextSteps(names, {
          missing: isOwnServer(detected) ? missing.filter((name) => name !== 'publish-comment') : missing,
          again,
          images: detected.dockerfiles.length > 0,
        })),
  ].join('\n');
}

function actionNotes({ known, commit }: ActionRef): string[] {
  if (known) return [];
  return [
    commit === NO_COMMIT
      ? '  which is no commit: this copy does not know its own, and no workflow runs until you write again with --action-ref OWNER/REPO@<full commit hash>.'
      : '  which had to be assumed. Check it, or write again with --action-ref OWNER/REPO@<full commit hash>.',
  ];
}

function lockfileNotes({ lockfiles, projects, foreign }: Detected): string[] {
  if (lockfiles.length > 0) return [];
  const [other] = foreign;
  if (other !== undefined && projects.length === 0) {
    return [
      `Note: ${other} is of a program whose lockfiles are not read: the gate warns of it and judges none of its packages. So the policy has checks.lockfiles: optional.`,
    ];
  }
  return projects.length > 0
    ? ['Note: there is a package.json and no lockfile. The gate says "not decided" until one is committed.']
    : [
        'Note: there is no lockfile, so the policy has checks.lockfiles: optional. Take it out when there is one.',
      ];
}

/** What was found, kind by kind: lockfiles first, however many images there are. */
function foundText(detected: Detected): string {
  const { lockfiles, unread, foreign, others, dockerfiles, scanners } = detected;
  const kinds = [
    [...lockfiles, ...unread, ...foreign],
    others,
    dockerfiles,
    scanners.map(({ tool, workflow }) => `${tool} in ${workflow}`),
  ].filter((kind) => kind.length > 0);
  return [
    ...kinds.map((kind) => fewOf(kind, FOUND)),
    `default branch ${detected.defaultBranch}${detected.defaultBranchKnown ? '' : ' (assumed: there is no branch here)'}`,
  ].join('; ');
}

function nextSteps(
  names: readonly string[],
  { missing, again, images }: Pick<Told, 'missing' | 'again'> & { readonly images: boolean },
): string[] {
  return [
    'Next:',
    '  1. Read what was written, and commit it.',
    ...(names.includes('pull-request')
      ? [
          '  2. Open a pull request. When it has run, require the check "Gate" in the rules of the default branch.',
        ]
      : []),
    ...(names.includes('pull-request') && missing.includes('publish-comment')
      ? [
          `  Pull requests from forks and of Dependabot get their comment with: ${again} --workflow publish-comment`,
        ]
      : []),
    ...(images && missing.includes('release-image')
      ? [`  The image is built, signed and attested with: ${again} --workflow release-image`]
      : []),
  ];
}
