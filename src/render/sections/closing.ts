import type { RunRecord } from '../../model/decision.js';
import type { PreviousComment, PreviousVerdict } from '../../model/previous-comment.js';
import { type Section, staticSection } from '../budget.js';
import { code, codeBlock, link, prose } from '../markdown.js';
import { count, formatTime, shortCommit } from '../words.js';
import type { Links } from './links.js';

/** How to check this run without trusting the comment. */
export function verifySection(record: RunRecord, links: Links): Section[] {
  const { seal } = record;
  const sealed =
    seal.state === 'sealed'
      ? `Sealed by ${code(seal.identity, 200)}: ${count(seal.bundles.length, 'bundle')}.`
      : seal.state === 'failed'
        ? `⚠️ Sealing failed: ${prose(seal.reason, 300)}`
        : `Not sealed: ${prose(seal.reason, 300)}`;
  const report = record.files.find((file) => file.what === 'report');
  const lines = [
    sealed,
    `Verdict of ${formatTime(record.context.time)} by sealgate ${code(record.context.tool.version, 40)}, policy digest sha256 ${code(record.policy.digest)}.`,
    ...(report === undefined
      ? []
      : [`Full report: ${code(report.path, 120)}, sha256 ${code(report.sha256)}.`]),
    ...(links.evidenceDir === undefined
      ? []
      : [`Check the evidence offline:\n\n${codeBlock([`sealgate verify ${shellWord(links.evidenceDir)}`])}`]),
  ];
  return [
    staticSection(55, `<details><summary>How to verify</summary>\n\n${lines.join('\n\n')}\n\n</details>`),
  ];
}

/** A path as one word of a POSIX shell. */
export function shellWord(text: string): string {
  return /^[A-Za-z0-9._/-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Whose rules judged what, and where to go on. */
export function footerSection(record: RunRecord, links: Links): Section {
  const { policy, context } = record;
  const from =
    policy.unusable !== undefined
      ? `, because ${code(policy.unusable, 80)} could not be used`
      : policy.path === undefined
        ? ', no policy file'
        : ` with ${code(policy.path, 80)}`;
  const at =
    policy.ref === undefined
      ? ''
      : ` from ${code(`${policy.ref}${policy.commit === undefined ? '' : `@${shortCommit(policy.commit)}`}`, 80)}`;
  const overrides =
    policy.overrides.length === 0
      ? ''
      : `, changed by ${policy.overrides
          .slice(0, 5)
          .map((one) => code(one, 40))
          .join(', ')}`;
  const parts = [
    `Policy ${code(policy.presets.at(-1) ?? 'none', 40)}${from}${at} (${code(policy.digest.slice(0, 12))})${overrides}`,
    ...(context.commit === undefined ? [] : [`commit ${code(shortCommit(context.commit), 40)}`]),
    ...(links.report === undefined ? [] : [link('full report', links.report)]),
    ...(links.evidence === undefined ? [] : [link('evidence', links.evidence)]),
    ...(links.run === undefined ? [] : [link('run', links.run)]),
    ...(links.evidenceDir === undefined
      ? []
      : [`verify: ${code(`sealgate verify ${shellWord(links.evidenceDir)}`, 160)}`]),
  ];
  return staticSection(12, `<sub>${parts.join(' · ')}</sub>`);
}

/** Said where the change edits the policy it is judged by. */
export function policyNote(record: RunRecord): Section[] {
  const { changedHere } = record.policy;
  if (changedHere === undefined) return [];
  return [
    staticSection(
      14,
      `📋 **This change edits the policy** ${code(changedHere.path, 80)}: ${prose(changedHere.summary, 300)}. It was judged by the base's policy; the edit is in force after the merge.`,
    ),
  ];
}

/** The differences of the trust record, as a change of rules that reviewers must see whatever its level is. */
export function trustRecordNote({ decisions }: RunRecord): Section[] {
  const found = decisions.find(({ finding }) => finding.rule === 'provenance/record-changed')?.finding;
  if (found === undefined) return [];
  const lines = Array.isArray(found.detail?.packages) ? found.detail.packages.map(String) : [];
  const shown = lines.slice(0, MOST_PINS);
  const more = lines.length > shown.length ? [`… and ${lines.length - shown.length} more`] : [];
  return [
    staticSection(
      14,
      `📋 **This change edits the trust record** ${code(found.subject.name, 80)} (+ pinned, ~ replaced, - removed):\n\n${codeBlock([...shown, ...more], 'diff')}`,
    ),
  ];
}

const MOST_PINS = 12;

const WORDS = { pass: 'passed', fail: 'blocked', incomplete: 'not decided' } as const;

/** `blocked at a81c3d9 (1 new critical vulnerability)`. */
function told(entry: PreviousVerdict): string {
  const at = entry.commit === '' ? '' : ` at ${code(shortCommit(entry.commit), 40)}`;
  const reason = entry.headline.replace(/^[^:]{0,40}: /, '');
  return `${WORDS[entry.verdict]}${at} (${prose(reason, 200)})`;
}

/** What the comment said of earlier commits: one line when that is resolved now, the rest collapsed. */
export function historySections(record: RunRecord, previous: PreviousComment | undefined): Section[] {
  if (previous === undefined) return [];
  const commit = record.context.commit ?? '';
  const earlier = [...previous.history, previous].filter(
    (entry) => entry.commit !== commit || entry.verdict !== record.verdict.verdict,
  );
  const last = earlier.at(-1);
  if (last === undefined) return [];
  const resolved = record.verdict.verdict === 'pass' && last.verdict !== 'pass';
  const rest = resolved ? earlier.slice(0, -1) : earlier;
  const sections: Section[] = resolved
    ? [staticSection(11, `**Resolved.** Earlier on this pull request: ${told(last)}.`)]
    : [];
  if (rest.length > 0) {
    sections.push({
      importance: 65,
      before: `<details><summary>Earlier on this pull request: ${count(rest.length, 'verdict')}</summary>\n`,
      count: rest.length,
      row: (index) => `- ${told(rest[rest.length - 1 - index] as PreviousVerdict)}`,
      separator: '\n',
      cap: 10,
      more: (hidden) => `…and ${count(hidden, 'older verdict')}.`,
      after: '</details>',
    });
  }
  return sections;
}
