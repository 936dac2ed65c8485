import type { CheckOutcome } from '../../src/model/findings/check-result.js';
import type { Decision, RunRecord } from '../../src/model/findings/decision.js';
import type { Finding, Fix } from '../../src/model/findings/finding.js';
import { fingerprint } from '../../src/model/findings/fingerprint.js';
import type { Package } from '../../src/model/packages/graph.js';
import { npmPurl } from '../../src/model/packages/purl.js';

/** Builders of run records as the gate leaves them. Packages and numbers are invented. */

export const COMMIT = 'a81c3d9e5b7f4a2c8d6e0f1a3b5c7d9e1f2a4b6c';
export const NEXT_COMMIT = 'c0ffee1d2a3b4c5d6e7f8091a2b3c4d5e6f70819';
const BASE_COMMIT = '4be1f02a9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f';

export function buildPackage(name: string, version: string, more: Partial<Package> = {}): Package {
  const purl = npmPurl(name, version);
  return {
    id: purl,
    purl,
    name,
    version,
    source: { kind: 'registry' },
    integrity:
      'sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==',
    scope: 'runtime',
    direct: false,
    places: [`node_modules/${name}`],
    dependencies: [],
    ...more,
  };
}

export function buildFinding(more: Partial<Finding> = {}): Finding {
  const finding = {
    check: 'vulnerabilities',
    rule: 'vulnerabilities/known',
    severity: 'critical',
    subject: {
      kind: 'package',
      name: 'axios@1.7.2',
      purl: 'pkg:npm/axios@1.7.2',
      nodes: ['pkg:npm/axios@1.7.2'],
      scope: 'runtime',
    },
    title: 'Server-side request forgery',
    message: 'Requests to path-relative addresses are sent to another host, with the headers of the first.',
    aliases: ['GHSA-8hc4-vh64-cxmj', 'CVE-2026-39338'],
    fix: {
      text: 'Update axios to 1.7.4.',
      command: 'pnpm --filter api update axios@1.7.4',
      version: '1.7.4',
    },
    location: { file: 'pnpm-lock.yaml', line: 212 },
    paths: [['api', 'axios@1.7.2']],
    seenBy: [{ tool: 'trivy' }, { tool: 'pnpm audit' }],
    ...more,
  } satisfies Omit<Finding, 'fingerprint'>;
  return {
    ...finding,
    fingerprint:
      more.fingerprint ??
      fingerprint([finding.rule, finding.subject.purl ?? finding.subject.name, finding.aliases[0] ?? '']),
  };
}

export function buildDecision(finding: Finding, more: Partial<Decision> = {}): Decision {
  return {
    finding,
    outcome: 'block',
    reason: {
      kind: 'severity',
      text: `${finding.severity}; fail-on-severity: moderate`,
      key: 'fail-on-severity',
      origin: 'preset strict (policies/strict.yml:17)',
    },
    novelty: 'new',
    ...more,
  };
}

export function buildCheck(
  check: string,
  counts: Readonly<Record<string, number>>,
  more: Partial<CheckOutcome> = {},
): CheckOutcome {
  const total = Object.values(counts).reduce((sum, value) => sum + value, 0);
  return { check, state: 'ran', counts, total, ...more };
}

/** Names of packages as one tool brings them, one for each platform. */
export function platforms(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `@img/sharp-${index}@0.34.4`);
}

/** The same trust signal of every package that `sharp@0.34.4` brings, and of itself. */
export function platformDecisions(
  names: readonly string[],
  outcome: Decision['outcome'],
  fix: Fix = { text: 'Check where the binary comes from.' },
): Decision[] {
  return names.map((name) =>
    buildDecision(
      buildFinding({
        check: 'trust',
        rule: 'trust/native-build',
        severity: 'low',
        title: 'Brings native code',
        message: `${name} has a binding.gyp.`,
        subject: { kind: 'package', name, purl: `pkg:npm/${name}` },
        aliases: [],
        fix,
        paths: [['photos', 'sharp@0.34.4', ...(name.startsWith('@') ? [name] : [])]],
        fingerprint: name,
      }),
      { outcome },
    ),
  );
}

/** Packages that all moved between the same two registries, each brought by another direct dependency. */
export function movedDecisions(count: number, outcome: Decision['outcome'] = 'block'): Decision[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `moved-${String(index).padStart(4, '0')}`;
    return buildDecision(
      buildFinding({
        check: 'trust',
        rule: 'trust/registry-changed',
        severity: 'high',
        title: 'Another registry than before',
        message: `${name}@1.0.1 comes from packages.example.test; ${name}@1.0.0 came from registry.example.test.`,
        subject: { kind: 'package', name: `${name}@1.0.1`, purl: `pkg:npm/${name}@1.0.1` },
        aliases: [],
        fix: { text: 'Take the change of the registry back, or allow it.' },
        location: { file: 'pnpm-lock.yaml', line: index + 10 },
        paths: [['shop', `brings-${index}@1.0.0`, `${name}@1.0.1`]],
        fingerprint: name,
      }),
      { outcome, reason: { kind: 'rule', text: 'trust: block', key: 'trust' } },
    );
  });
}

/** A passing run of a pull request without changes; the verdict's numbers follow the decisions. */
export function buildRecord(more: Partial<RunRecord> = {}): RunRecord {
  const decisions = more.decisions ?? [];
  const of = (outcome: Decision['outcome']): number =>
    decisions.filter((decision) => decision.outcome === outcome).length;
  return {
    schema: 'sealgate/run/v1',
    context: {
      time: '2026-11-21T06:42:10Z',
      sourceDate: '2026-11-21T06:38:02Z',
      repository: { slug: 'acme/shop', url: 'https://github.com/acme/shop' },
      commit: COMMIT,
      ref: 'refs/pull/482/merge',
      event: 'pull_request',
      pullRequest: { number: 482, headSha: COMMIT, baseSha: BASE_COMMIT, fromFork: false },
      actor: { id: '1024', login: 'mona', role: 'contributor' },
      source: {
        run: 'https://github.com/acme/shop/actions/runs/7654321',
        attempt: '1',
        workflowRef: 'acme/shop/.github/workflows/gate.yml@refs/pull/482/merge',
        runner: 'Linux X64',
        userAgent: 'sealgate/0.1.0',
      },
      tool: { name: 'sealgate', version: '0.1.0' },
    },
    policy: {
      presets: ['baseline', 'strict'],
      path: '.github/sealgate.yml',
      ref: 'main',
      commit: BASE_COMMIT,
      digest: '9b1f6c0de2a4470c8f21e6d35a7b90c4d1e2f3a4b5c6d7e8f9a0b1c2d3e4f5a6',
      overrides: [],
    },
    lockfiles: [{ path: 'pnpm-lock.yaml', format: 'pnpm', version: '9.0', packages: 1604 }],
    reports: [
      { path: 'reports/trivy-fs.json', format: 'trivy', tool: 'Trivy 0.68.2', findings: 3 },
      { path: 'reports/pnpm-audit.json', format: 'pnpm-audit', tool: 'pnpm audit', findings: 4 },
    ],
    checks: [
      buildCheck('signatures', { verified: 1603, skipped: 1 }),
      buildCheck('provenance', { verified: 611, missing: 993 }),
      buildCheck('vulnerabilities', { high: 3, moderate: 1 }),
      buildCheck('licenses', { allowed: 1604 }),
      buildCheck('sources', { ok: 1604 }),
      buildCheck('scanners', {}),
    ],
    decisions,
    signals: {},
    verdict: {
      verdict: of('block') > 0 ? 'fail' : 'pass',
      blocked: of('block'),
      warned: of('warn'),
      accepted: of('accept'),
      gaps: [],
    },
    seal: {
      state: 'not-sealed',
      reason: 'The job has no `id-token: write` permission and no key was given.',
    },
    files: [
      {
        path: '20261121-0642_repo_gate_report.html',
        what: 'report',
        mediaType: 'text/html',
        sha256: '5d41402abc4b2a76b9719d911017c5925d41402abc4b2a76b9719d911017c592',
        bytes: 184_320,
      },
    ],
    ...more,
  };
}

const AXIOS = buildPackage('axios', '1.7.2', { direct: true, line: 212, license: 'MIT' });
const ANSI = buildPackage('ansi-colorz', '4.1.4', { line: 181, license: 'MIT', hasInstallScript: true });

function tamperedFinding(): Finding {
  return buildFinding({
    check: 'signatures',
    rule: 'signatures/invalid',
    severity: 'critical',
    subject: {
      kind: 'package',
      name: 'ansi-colorz@4.1.4',
      purl: ANSI.purl,
      nodes: [ANSI.id],
      scope: 'runtime',
    },
    title: 'Does not match its registry signature',
    message:
      'ansi-colorz@4.1.4 has an integrity in the lockfile that is not the one the registry signed (sha512-k2f4nWJxqT0dZ8mVb1sYyQ7cLr5uEo9aGhN3iPzXtKjS6wDvFvRlBqUeM4yHnCxA1oT8gJpZ0rWdIiLkEs2mQw==): the lockfile was changed, or the package was replaced.',
    aliases: ['EINTEGRITYSIGNATURE'],
    fix: {
      text: 'Restore the lockfile from the base branch and install again.',
      command: 'git checkout 4be1f02a9c8d -- pnpm-lock.yaml && pnpm install',
    },
    location: { file: 'pnpm-lock.yaml', line: 181 },
    paths: [['web', 'chalk-kit@2.0.0', 'ansi-colorz@4.1.4']],
    seenBy: [],
  });
}

function knownFinding(name: string, id: string, more: Partial<Finding> = {}): Finding {
  return buildFinding({
    severity: 'high',
    subject: { kind: 'package', name, purl: `pkg:npm/${name}`, scope: 'runtime' },
    title: 'Inefficient regular expression',
    message: 'A crafted header takes minutes to match.',
    aliases: [id],
    fix: { text: 'No fixed version yet.' },
    paths: [['api', 'serve-kit@3.1.0', name]],
    location: { file: 'pnpm-lock.yaml', line: 640 },
    ...more,
  });
}

/** What the change of the sample runs did to the tree. */
function sampleChange(): NonNullable<RunRecord['change']> {
  return {
    baseRef: 'main',
    baseCommit: BASE_COMMIT,
    lockfiles: [
      {
        lockfile: 'pnpm-lock.yaml',
        added: [
          buildPackage('chalk-kit', '2.0.0', {
            direct: true,
            license: 'MIT',
            dependencies: [{ to: ANSI.id, name: ANSI.name, kind: 'prod' }],
          }),
          ANSI,
          buildPackage('tiny-merge', '1.0.2', { license: 'ISC' }),
        ],
        removed: [buildPackage('kleur-lite', '0.9.1')],
        updated: [
          { before: buildPackage('axios', '1.6.8', { direct: true }), after: AXIOS },
          {
            before: buildPackage('zod', '3.23.0', { direct: true }),
            after: buildPackage('zod', '3.23.8', { direct: true }),
          },
        ],
      },
    ],
  };
}

function sampleSignals(): RunRecord['signals'] {
  return {
    'pkg:npm/chalk-kit@2.0.0': {
      signature: 'verified',
      provenance: 'missing',
      publishedAt: '2026-11-19T05:00:00Z',
      installScript: false,
      license: 'MIT',
    },
    'pkg:npm/ansi-colorz@4.1.4': {
      signature: 'invalid',
      provenance: 'not-checked',
      publishedAt: '2026-11-21T03:20:00Z',
      installScript: true,
      license: 'MIT',
    },
    'pkg:npm/tiny-merge@1.0.2': {
      signature: 'verified',
      provenance: 'verified',
      builtFrom: { repository: 'https://github.com/acme/tiny-merge', commit: '9f3c1d2'.padEnd(40, '0') },
      publishedAt: '2026-07-18T10:00:00Z',
      installScript: false,
      license: 'ISC',
    },
    'pkg:npm/axios@1.7.2': {
      signature: 'verified',
      provenance: 'verified',
      builtFrom: { repository: 'https://github.com/axios/axios', commit: '7c5a1fe'.padEnd(40, '0') },
      publishedAt: '2026-06-20T10:00:00Z',
      installScript: false,
      license: 'MIT',
    },
    'pkg:npm/zod@3.23.8': {
      signature: 'verified',
      provenance: 'verified',
      builtFrom: { repository: 'https://github.com/colinhacks/zod', commit: 'b1a2c3d'.padEnd(40, '0') },
      publishedAt: '2026-05-08T10:00:00Z',
      installScript: false,
      license: 'MIT',
    },
  };
}

function sampleExisting(): Decision[] {
  const existing = {
    outcome: 'warn',
    novelty: 'existing',
    reason: { kind: 'existing', text: 'known before this change' },
  } as const;
  const excepted = (id: string, name: string): Decision =>
    buildDecision(knownFinding(name, id), {
      outcome: 'accept',
      novelty: 'existing',
      reason: {
        kind: 'exception',
        text: 'exception EX-14 by data-team until 2026-11-30: no untrusted headers reach it',
        exception: 'EX-14',
      },
    });
  return [
    buildDecision(knownFinding('micro-glob@4.0.5', 'GHSA-952p-6rrq-rcjv'), existing),
    buildDecision(knownFinding('cross-run@7.0.3', 'GHSA-3xgq-45jj-v275', { severity: 'moderate' }), existing),
    excepted('GHSA-grv7-fg5c-xmjg', 'brace-set@3.0.2'),
    excepted('CVE-2026-21538', 'path-exp@0.1.7'),
  ];
}

/** A pull request with a forged lockfile entry and a new critical vulnerability. */
export function blockedRecord(): RunRecord {
  return buildRecord({
    checks: [
      buildCheck('signatures', { verified: 1602, invalid: 1, skipped: 1 }),
      buildCheck('provenance', { verified: 611, missing: 993 }),
      buildCheck('vulnerabilities', { critical: 1, high: 3, moderate: 1 }),
      buildCheck('licenses', { allowed: 1604 }),
      buildCheck('sources', { ok: 1604 }),
      buildCheck('scanners', {}),
      buildCheck('exceptions', { active: 1, expiring: 1 }),
    ],
    decisions: [
      buildDecision(tamperedFinding(), {
        reason: {
          kind: 'severity',
          text: 'rule signatures/invalid, critical',
          key: 'rules.signatures/invalid',
          origin: 'built in: docs/rules/signatures-invalid.md',
        },
      }),
      buildDecision(buildFinding()),
      buildDecision(
        buildFinding({
          check: 'exceptions',
          rule: 'exceptions/expiring',
          severity: 'low',
          subject: { kind: 'policy', name: 'EX-14' },
          title: 'Exception ends in 9 days',
          message: 'After 2026-11-30 what it waives blocks again.',
          aliases: [],
          fix: { text: 'Update brace-set, or renew the exception with a reason.' },
          paths: [],
          location: { file: '.github/sealgate.yml', line: 14 },
        }),
        { outcome: 'warn', novelty: 'unknown', reason: { kind: 'rule', text: 'exceptions/expiring warns' } },
      ),
      ...sampleExisting(),
    ],
    change: sampleChange(),
    signals: sampleSignals(),
  });
}

/** A run whose required report is not there. */
export function incompleteRecord(): RunRecord {
  return buildRecord({
    reports: [],
    checks: [
      buildCheck('signatures', { verified: 1603, skipped: 1 }),
      buildCheck('provenance', { verified: 611, missing: 993 }),
      buildCheck(
        'vulnerabilities',
        {},
        { state: 'incomplete', reason: 'The policy requires a Trivy report and none was found.' },
      ),
      buildCheck('licenses', { allowed: 1604 }),
      buildCheck('sources', { ok: 1604 }),
    ],
    verdict: {
      verdict: 'incomplete',
      blocked: 0,
      warned: 0,
      accepted: 0,
      gaps: [
        {
          check: 'vulnerabilities',
          message: 'the Trivy report of image:api is missing: nothing at reports/trivy-*.json',
          hint: 'Let the scan step run before this one, or read its log to see why it failed.',
        },
      ],
    },
    change: {
      ...sampleChange(),
      lockfiles: [
        {
          lockfile: 'pnpm-lock.yaml',
          added: [buildPackage('tiny-merge', '1.0.2')],
          removed: [],
          updated: [],
        },
      ],
    },
    signals: sampleSignals(),
  });
}

/** A run whose check step did not end by itself: what the publish step reports of it. */
export function crashedRecord(
  how = 'The check step was cancelled after 10 minutes, before it reached a verdict.',
): RunRecord {
  return buildRecord({
    lockfiles: [],
    reports: [],
    checks: [],
    files: [],
    verdict: {
      verdict: 'incomplete',
      blocked: 0,
      warned: 0,
      accepted: 0,
      gaps: [{ check: 'gate', message: how, hint: 'Run the job again; if it happens again, read its log.' }],
    },
  });
}

/** The pull request of `blockedRecord` after it was mended. */
export function resolvedRecord(): RunRecord {
  const record = buildRecord();
  return {
    ...record,
    context: { ...record.context, commit: NEXT_COMMIT, time: '2026-11-21T07:11:40Z' },
    decisions: sampleExisting(),
    verdict: { ...record.verdict, warned: 2, accepted: 2 },
    change: {
      ...sampleChange(),
      lockfiles: [
        {
          lockfile: 'pnpm-lock.yaml',
          added: [buildPackage('tiny-merge', '1.0.2', { direct: true })],
          removed: [],
          updated: [
            {
              before: buildPackage('zod', '3.23.0', { direct: true }),
              after: buildPackage('zod', '3.23.8', { direct: true }),
            },
          ],
        },
      ],
    },
    signals: sampleSignals(),
    seal: {
      state: 'sealed',
      identity: 'https://github.com/acme/shop/.github/workflows/gate.yml@refs/pull/482/merge',
      bundles: [
        { file: '20261121-0711_repo_gate_verdict.sigstore.json', subject: 'verdict' },
        { file: '20261121-0711_repo_sbom.sigstore.json', subject: 'sbom' },
      ],
    },
  };
}

/** A change of very many packages with very many findings, of which a quarter block. */
export function hugeRecord(packages: number, findings: number): RunRecord {
  const added = Array.from({ length: packages }, (_, index) =>
    buildPackage(`package-number-${String(index).padStart(6, '0')}`, `1.${index % 90}.${index % 7}`, {
      direct: index % 40 === 0,
      license: 'MIT',
    }),
  );
  const decisions = Array.from({ length: findings }, (_, index) => {
    const name = `package-number-${String(index).padStart(6, '0')}@1.0.0`;
    const severity = (['critical', 'high', 'moderate', 'low'] as const)[index % 4] ?? 'low';
    return buildDecision(
      knownFinding(name, `CVE-2026-${10_000 + index}`, {
        severity,
        fix: { text: 'Update.', command: `pnpm up ${name}` },
      }),
      index % 4 === 0
        ? {}
        : {
            outcome: index % 4 === 1 ? 'warn' : 'accept',
            reason: { kind: 'severity', text: 'below the threshold' },
            novelty: index % 4 === 3 ? 'existing' : 'new',
          },
    );
  });
  const signals = Object.fromEntries(
    added.map((node, index) => [
      node.id,
      {
        signature: 'verified',
        provenance: index % 3 === 0 ? 'verified' : 'missing',
        builtFrom: { repository: `https://github.com/acme/${node.name}`, commit: '9f3c1d2'.padEnd(40, '0') },
        publishedAt: '2026-05-08T10:00:00Z',
        installScript: index % 500 === 3,
        license: 'MIT',
      } as const,
    ]),
  );
  return buildRecord({
    decisions,
    change: {
      baseRef: 'main',
      baseCommit: BASE_COMMIT,
      lockfiles: [{ lockfile: 'pnpm-lock.yaml', added, removed: [], updated: [] }],
    },
    signals,
  });
}

/** A record in which everything that can come from outside is the given text. */
export function hostileRecord(text: string): RunRecord {
  const base = buildRecord();
  const finding = (
    outcome: Decision['outcome'],
    novelty: Decision['novelty'],
    reason: Decision['reason']['kind'],
    check: string,
  ): Decision =>
    buildDecision(
      buildFinding({
        check,
        rule: `${check}/known`,
        subject: { kind: 'package', name: text, purl: text },
        title: text,
        message: `${text} and ${text}`,
        aliases: [text],
        fix: { text, command: text },
        location: { file: text, line: 3 },
        paths: [[text, text, text, text, text, text, text]],
        url: text,
        fingerprint: fingerprint([text, outcome, novelty, reason, check]),
      }),
      { outcome, novelty, reason: { kind: reason, text, exception: text, key: text, origin: text } },
    );
  const node = buildPackage(text, text, { id: `id ${text}`, license: text });
  return {
    ...base,
    context: { ...base.context, actor: { login: text }, tool: { name: 'sealgate', version: text } },
    policy: {
      ...base.policy,
      presets: [text],
      path: text,
      ref: text,
      overrides: [text],
      changedHere: { path: text, summary: text },
    },
    lockfiles: [{ path: text, format: text, version: text, packages: 3 }],
    reports: [{ path: text, format: text, tool: text, findings: 1 }],
    checks: [
      buildCheck(text, { [text === '' ? 'x' : text]: 3 }, { reason: text }),
      buildCheck('signatures', {}, { state: 'incomplete', reason: text }),
      buildCheck('provenance', {}, { state: 'not-checked', reason: text }),
      buildCheck('sources', {}, { state: 'not-applicable', reason: text }),
    ],
    decisions: [
      finding('block', 'new', 'severity', 'vulnerabilities'),
      finding('block', 'new', 'rule', 'signatures'),
      finding('block', 'unknown', 'rule', 'scanners'),
      finding('block', 'unknown', 'rule', 'licenses'),
      finding('warn', 'new', 'severity', 'sources'),
      finding('warn', 'existing', 'existing', 'vulnerabilities'),
      finding('accept', 'new', 'exception', 'vulnerabilities'),
      finding('accept', 'new', 'suppressed', 'vulnerabilities'),
    ],
    change: {
      baseRef: text,
      baseCommit: text,
      unread: [text],
      lockfiles: [
        {
          lockfile: text,
          added: [node],
          removed: [node],
          updated: [{ before: node, after: { ...node, id: `${node.id}#2` } }],
        },
      ],
    },
    signals: {
      [node.id]: {
        signature: 'verified',
        provenance: 'verified',
        builtFrom: { repository: text, commit: text },
        publishedAt: text,
        license: text,
      },
    },
    verdict: {
      verdict: 'fail',
      blocked: 4,
      warned: 2,
      accepted: 2,
      gaps: [{ check: text, message: text, hint: text, command: text }],
    },
    seal: { state: 'failed', reason: text },
    files: [{ path: text, what: 'report', mediaType: 'text/html', sha256: 'ab'.repeat(32), bytes: 3 }],
  };
}
