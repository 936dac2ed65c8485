import { type AnswerAll, loadAnswers } from '../../src/check/audit/answer-all.js';
import type { AnswerContext } from '../../src/check/audit/context.js';
import type { Answered } from '../../src/model/audit/answered.js';
import type { PersonAttestation } from '../../src/model/audit/attestation.js';
import type {
  AuditEvidence,
  AuditRecord,
  EvidenceContent,
  RunSummary,
} from '../../src/model/audit/evidence.js';
import type { Question } from '../../src/model/audit/question.js';
import { sha256Hex } from '../../src/model/data/digest.js';
import { baselinePolicy } from '../../src/policy/baseline.js';

/** The moment that every answer in these tests is given at. */
export const NOW = '2026-11-21T06:00:00Z';
export const DAY = 1440;
export const POLICY_DIGEST = 'd'.repeat(64);

/** RFC 3339, this many days before NOW. */
export function daysAgo(days: number): string {
  return new Date(Date.parse(NOW) - days * 86_400_000).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

export interface Filing {
  readonly days: number;
  /** Name without time: `prod_restore_test_db1.json`. */
  readonly name: string;
  readonly text?: string;
  readonly outcome?: string;
  /** Made by a workflow's run. */
  readonly run?: boolean;
  readonly object?: string;
  readonly action?: string;
}

/** Evidence in memory, oldest first, as a reader of a folder gives it. */
export function evidenceOf(filings: readonly Filing[], more: Partial<AuditEvidence> = {}): AuditEvidence {
  const contents = new Map<string, EvidenceContent>();
  const records = [...filings]
    .sort((a, b) => b.days - a.days)
    .map(
      (
        { days, name, text = name, outcome = 'pass', run = true, object, action = 'add' },
        index,
      ): AuditRecord => {
        const time = daysAgo(days);
        const sha256 = sha256Hex(text);
        contents.set(sha256, { state: 'read', text, document: parse(text) });
        const [scope = '', ...rest] = name.replace(/\.[a-z]+$/, '').split('_');
        return {
          number: index + 1,
          record: {
            time,
            actor: { login: 'octocat' },
            action,
            object: object ?? `${scope}/${rest.join('_')}`,
            source: { userAgent: 'sealgate/0', ...(run ? { run: '7' } : {}) },
            result: { outcome, code: 0, message: '' },
            files: [
              {
                path: `${time.slice(0, 10).replaceAll('-', '')}-0600_${name}`,
                sha256,
                bytes: text.length,
                mediaType: 'text/plain',
              },
            ],
            previous: '0'.repeat(64),
            hash: sha256Hex(`${index} ${name}`),
          },
        };
      },
    );
  return { ledger: { intact: records.length }, records, runs: [], contents, faults: [], ...more };
}

function parse(text: string): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { problem: 'it is not JSON' };
  }
}

/** A run of the gate that found nothing wrong; what differs is given. */
export function runOf(days: number, more: Partial<RunSummary> = {}): RunSummary {
  const check = { state: 'ran' as const, counts: {}, total: 3 };
  return {
    record: 1000 - Math.round(days),
    hash: sha256Hex(`run ${days}`),
    time: daysAgo(days),
    file: 'run.json',
    sha256: sha256Hex(`file ${days}`),
    event: 'push',
    commit: 'a'.repeat(40),
    ref: 'refs/heads/main',
    run: '7',
    workflowRef: 'octo/shop/.github/workflows/gate.yml@refs/heads/main',
    policy: { digest: POLICY_DIGEST, path: '.github/sealgate.yml', presets: ['baseline'] },
    verdict: 'pass',
    blocked: 0,
    warned: 0,
    accepted: 0,
    gaps: [],
    checks: new Map([
      ['signatures', { ...check, counts: { verified: 3 } }],
      ['provenance', { ...check, counts: { verified: 1, missing: 2 } }],
      ...['trust', 'vulnerabilities', 'licenses', 'sources', 'lockfiles', 'scanners', 'workflows'].map(
        (id) => [id, check] as const,
      ),
      ['exceptions', { ...check, total: 0, counts: {} }],
    ]),
    lockfiles: 1,
    packages: 3,
    reports: [],
    findings: [],
    seal: 'sealed',
    bundles: ['sbom.cdx.json', 'verdict.intoto.json'].map((subject) => ({
      file: `${subject}.sigstore.json`,
      subject,
    })),
    proof: {
      by: new Map(['sbom.cdx.json', 'verdict.intoto.json'].map((name) => [name, ['key sha256:ab']])),
      needed: 1,
    },
    outputs: [
      { what: 'sbom', path: 'sbom.cdx.json', sha256: 'e'.repeat(64) },
      { what: 'statement', path: 'verdict.intoto.json', sha256: 'f'.repeat(64) },
    ],
    ...more,
  };
}

/** Answers one question, asked as `test/one`. */
export async function ask(
  question: Question,
  evidence: AuditEvidence,
  more: Partial<AnswerContext> & { readonly attestations?: readonly PersonAttestation[] } = {},
): Promise<Answered> {
  const asked = [{ id: 'test/one', question }];
  const answerAll: AnswerAll = await loadAnswers(asked);
  const [answer] = answerAll(asked, {
    evidence,
    attestations: [],
    now: NOW,
    maxAge: 7 * DAY,
    policy: baselinePolicy().policy,
    policyDigest: POLICY_DIGEST,
    ...more,
  });
  if (answer === undefined) throw new Error('one question gives one answer');
  return answer;
}
