import { SealgateError } from '../../errors.js';
import { testFolderOf } from '../../model/data/repository-path.js';
import type { ActionRef } from './action-ref.js';
import type { Detected } from './detect.js';
import { forEnterpriseServer, isOwnServer } from './enterprise-server.js';
import { WORKFLOWS } from './generated.js';

/** A file to write, and what it is for. */
export interface InitFile {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly why: string;
}

/** The workflows that can be asked for, with the file each becomes. */
export const WORKFLOW_FILES: Readonly<Record<string, { readonly file: string; readonly why: string }>> = {
  'pull-request': {
    file: 'sealgate.yml',
    why: 'Gates pull requests, the merge queue and the default branch',
  },
  'publish-comment': {
    file: 'sealgate-comment.yml',
    why: 'Writes the comment for forks and Dependabot, whose own token may not',
  },
  'release-image': {
    file: 'sealgate-release-image.yml',
    why: 'Gates, builds and signs an image of every tag v*',
  },
  'scheduled-audit': {
    file: 'sealgate-audit.yml',
    why: 'Audits the default branch every day, week, month and quarter',
  },
};

/** Where a workflow stands in a repository; undefined for an unknown one. */
export function workflowPath(name: string): string | undefined {
  const known = Object.hasOwn(WORKFLOW_FILES, name) ? WORKFLOW_FILES[name] : undefined;
  return known === undefined ? undefined : `.github/workflows/${known.file}`;
}

/** @throws SealgateError USAGE for an unknown workflow. */
export function workflowFile(name: string, detected: Detected, action: ActionRef): InitFile {
  const known = Object.hasOwn(WORKFLOW_FILES, name) ? WORKFLOW_FILES[name] : undefined;
  const path = workflowPath(name);
  const lines = Object.hasOwn(WORKFLOWS, name) ? WORKFLOWS[name] : undefined;
  if (known === undefined || path === undefined || lines === undefined) {
    throw new SealgateError('USAGE', `There is no workflow '${name}'`, {
      hint: `There are ${Object.keys(WORKFLOW_FILES).join(', ')}.`,
    });
  }
  return {
    path,
    text: `${fitServer(fitWorkflow(lines, detected, action), detected).join('\n')}\n`,
    why: known.why,
  };
}

function fitServer(lines: readonly string[], detected: Detected): readonly string[] {
  return isOwnServer(detected) ? forEnterpriseServer(lines) : lines;
}

const USES = /^( +uses: )sealgate\/sealgate(\/[a-z]+)?@0{40}$/;
const SCANNER_LINES = ['with:', '# Scanners to run', 'run: npm-audit'];

/** The workflow to copy with this repository's branch, this Sealgate's commit, and the scanner that is at hand. */
function fitWorkflow(lines: readonly string[], detected: Detected, action: ActionRef): string[] {
  const scanner = lines.findIndex((_line, at) =>
    SCANNER_LINES.every((start, offset) => lines[at + offset]?.trim().startsWith(start) === true),
  );
  // npm audits the folder it runs in: without a lockfile there it would prove nothing, and say so.
  const keeps = detected.lockfiles.some(isAudited);
  // Where more inputs follow, `with:` is theirs too.
  const others = (lines[scanner + SCANNER_LINES.length] ?? '').trim() !== '';
  return lines.flatMap((line, at) => {
    if (!keeps && scanner >= 0 && at >= scanner && at < scanner + SCANNER_LINES.length) {
      if (others) return at === scanner ? [line] : [];
      return at === scanner ? hintLines(/^ */.exec(line)?.[0] ?? '', detected) : [];
    }
    const uses = USES.exec(line);
    if (uses !== null) return [`${uses[1]}${action.repository}${uses[2] ?? ''}@${action.commit}`];
    return [
      line.replace(
        /^( +branches: )\[main\]$/,
        (_all, key: string) => `${key}[${yamlText(detected.defaultBranch)}]`,
      ),
    ];
  });
}

/** Whether `npm audit`, run at the top, reads this lockfile. */
function isAudited(file: string): boolean {
  return /^(?:package-lock|npm-shrinkwrap)\.json$/.test(file);
}

function hintLines(indent: string, { others: [other] }: Detected): string[] {
  if (other !== undefined)
    return [
      `${indent}# Only a scanner looks into ${comment(other)}. Trivy, verified before it runs; or reports of your own:`,
      `${indent}# with:`,
      `${indent}#   run: trivy-fs`,
      `${indent}#   report: reports/*.json`,
    ];
  return [
    `${indent}# Scanners that run before this step leave their reports here:`,
    `${indent}# with:`,
    `${indent}#   report: reports/*.json`,
  ];
}

/** A branch name as YAML, with what a branch filter would take for a pattern kept literal. */
function yamlText(name: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(name)
    ? name
    : JSON.stringify(name.replace(/[*+?![\]]/g, '\\$&'));
}

/** `.github/sealgate.yml`: the defaults as they are, each with what it does, and examples of the rest. */
export function policyFile(detected: Detected): InitFile {
  const text = [
    '# The rules that Sealgate judges by. In a pull request this file is read from the base branch: a change cannot',
    '# loosen the rules that judge it. What is not set here is as the preset says; docs/policy.md lists every key.',
    ...seen(detected),
    '',
    '# The preset to build on: baseline (stops what is new and clearly wrong), strict (what could not be checked',
    '# blocks too), release (for what others run).',
    'extends: baseline',
    '',
    '# Findings of scanners at or above this severity block: critical, high, moderate, low, info, never.',
    'fail-on-severity: high',
    '',
    '# What a change finds but does not bring: block, warn or accept.',
    'existing-findings: warn',
    '',
    '# When to write the pull-request comment: always, on-change, on-failure, never.',
    'comment-summary-in-pr: on-change',
    '',
    ...requirements(detected),
    ...testLockfiles(detected),
    '# Licences that packages may have, by SPDX id; every other one is denied. set:permissive is a list we ship.',
    '# allow-licenses: [set:permissive, MPL-2.0]',
    '',
    '# Where known vulnerabilities come from beside reports of scanners. registry: the registries of the packages are',
    '# asked, in a few requests; osv:FOLDER: OSV records on disk.',
    ...advisories(detected),
    '',
    '# Reports that must be there. A scan that did not run proves nothing: without its report the verdict is',
    '# incomplete, which blocks like a failure.',
    ...requiredReports(detected),
    '',
    '# Waivers. Each says who decided and why, and ends: after its date the finding blocks again.',
    '# exceptions:',
    '#   - id: EX-1',
    '#     rule: GHSA-xxxx-xxxx-xxxx # an advisory, or a rule such as sources/git',
    '#     package: pkg:npm/name@1.2.3',
    '#     reason: Not reachable, we parse no untrusted input',
    '#     approved-by: security-team',
    '#     expires: 2027-01-31',
    '',
  ].join('\n');
  return { path: '.github/sealgate.yml', text, why: 'The policy, with every line explained' };
}

function seen(detected: Detected): string[] {
  const lines = [
    ...detected.lockfiles.map((file) => `lockfile ${comment(file)}`),
    ...detected.unread.map(
      (file) => `lockfile ${comment(file)}, which is binary: write it as text, or leave it out`,
    ),
    ...detected.foreign.map((file) => `lockfile ${comment(file)}, which is not read`),
    ...detected.others.map((file) => `packages of ${comment(file)}, which only reports of scanners tell of`),
    ...detected.dockerfiles.map((file) => `image ${comment(file)}`),
    ...detected.scanners.map(({ workflow, tool }) => `${tool} in ${comment(workflow)}`),
  ];
  if (lines.length === 0)
    return ['#', '# Nothing was found here yet: no lockfile, no Dockerfile, no scanner.'];
  const shown = lines.slice(0, 20);
  const rest = lines.length - shown.length;
  return [
    '#',
    '# Found here:',
    ...shown.map((line) => `# - ${line}`),
    ...(rest > 0 ? [`# - and ${rest} more`] : []),
  ];
}

/** Whether the workflow's `npm audit` looks at every lockfile; what it does not has its advisories from the registry. */
function isAllAudited({ lockfiles }: Detected): boolean {
  return lockfiles.length > 0 && lockfiles.every(isAudited);
}

function advisories(detected: Detected): string[] {
  return [isAllAudited(detected) ? '# vulnerabilities: registry' : 'vulnerabilities: registry'];
}

/** Which checks must have run, where that is not as the preset has it. */
function requirements(detected: Detected): string[] {
  const { lockfiles, projects, unread } = detected;
  // Without a package.json there is nothing to lock: the gate is about the rest until that changes.
  const nothing = lockfiles.length + projects.length + unread.length === 0;
  const parts = [
    ...(nothing
      ? [
          '  # No lockfile was found here, and without one a verdict would never come. Take this out when there is one.',
          '  lockfiles: optional',
        ]
      : []),
    ...(isAllAudited(detected)
      ? []
      : [
          '  # Without advisories nobody knows whether there are any: then nothing is decided. `optional` lets such runs pass.',
          '  vulnerabilities: when-online',
        ]),
  ];
  if (parts.length === 0) return [];
  return [
    '# What must have been checked; an explicit --offline leaves out what is when-online.',
    'checks:',
    ...parts,
    '',
  ];
}

/** Lockfiles that look like data of tests, or that cannot be read: they count until somebody says that they need not. */
function testLockfiles({ lockfiles, unread }: Detected): string[] {
  const tests = [...lockfiles, ...unread].flatMap((file) => testFolderOf(file) ?? []);
  const folders = [...new Set([...unread.filter((file) => testFolderOf(file) === undefined), ...tests])];
  if (folders.length === 0) return [];
  return [
    '# Lockfiles that are not judged, for those that only tests use: globs of paths, or of folders above them. Every',
    '# run says which it left out.',
    '# exclude-lockfiles:',
    ...folders.slice(0, 10).map((folder) => `#   - "${comment(folder)}"`),
    '',
  ];
}

function requiredReports(detected: Detected): string[] {
  const trivy = detected.scanners.some(({ tool }) => tool === 'Trivy');
  const [other] = detected.others;
  if (trivy)
    return [
      "# Trivy runs here: let it write JSON, pass that as the action's input `report`, and require it.",
      '# require-reports: [format:trivy]',
    ];
  if (other !== undefined)
    return [
      `# Only a scanner looks into ${comment(other)}: \`run: trivy-fs\` in the workflow has Trivy do so. Require its report then.`,
      '# require-reports: [format:trivy]',
    ];
  return ['# require-reports: [format:npm-audit]'];
}

/** A path inside a comment: one line, whatever it is called. */
function comment(text: string): string {
  return JSON.stringify(text).slice(1, -1).slice(0, 200);
}
