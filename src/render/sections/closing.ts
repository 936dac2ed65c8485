import type { RunRecord } from '../../model/findings/decision.js';
import type { PreviousComment, PreviousVerdict } from '../../model/previous-comment.js';
import { type Section, staticSection } from '../budget.js';
import { companionsOf } from '../companions.js';
import type { Texts } from '../locale/texts.js';
import { code, codeBlock, link, prose } from '../markdown.js';
import { formatTime, shortCommit } from '../words.js';
import type { Scene } from './scene.js';

/** How to check this run without trusting the comment; whose policy judged it, by digest and origin. */
export function verifySection({ record, links, texts, timeZone }: Scene): Section[] {
  const { seal, policy, context } = record;
  const say = texts.closing;
  const sealed =
    seal.state === 'sealed'
      ? say.sealed(code(seal.identity, 200), seal.bundles.length)
      : seal.state === 'failed'
        ? say.sealFailed(prose(seal.reason, 300))
        : seal.state === 'pending'
          ? say.sealPending(seal.pending.length, code(seal.identity, 200), prose(seal.reason, 300))
          : say.notSealed(prose(seal.reason, 300));
  const report = record.files.find((file) => file.what === 'report');
  const lines = [
    sealed,
    say.verdictOf(formatTime(context.time, timeZone), code(context.tool.version, 40), code(policy.digest)),
    ...(report === undefined ? [] : [say.reportFile(code(report.path, 120), code(report.sha256))]),
    ...(links.evidenceDir === undefined
      ? []
      : [`${say.checkOffline}\n\n${codeBlock([`sealgate verify ${shellWord(links.evidenceDir)}`])}`]),
  ];
  return [
    staticSection(
      55,
      `<details><summary>${say.verifyTitle}</summary>\n\n${lines.join('\n\n')}\n\n</details>`,
    ),
  ];
}

/** A path as one word of a POSIX shell. */
export function shellWord(text: string): string {
  return /^[A-Za-z0-9._/-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Whose rules judged: preset, file, the ref and commit it was read from, and what overrode it. */
function policyWords({ policy }: RunRecord, texts: Texts): string {
  const say = texts.closing;
  if (policy.presets.length === 0) return say.noPolicyRead;
  const from =
    policy.unusable !== undefined
      ? say.unusable(code(policy.unusable, 80))
      : policy.path === undefined
        ? say.noPolicyFile
        : say.policyFile(code(policy.path, 80));
  const commit = policy.commit === undefined ? '' : `@${shortCommit(policy.commit)}`;
  const at = policy.ref === undefined ? '' : say.policyAt(code(`${policy.ref}${commit}`, 80));
  const names = policy.overrides.slice(0, 5).map((one) => code(one, 40));
  const overrides = names.length === 0 ? '' : say.overrides(names.join(texts.comma));
  const environment = policy.environment === undefined ? '' : `${texts.comma}${code(policy.environment, 40)}`;
  const digest = texts.inBrackets(`${code(policy.digest.slice(0, 12))}${environment}`);
  return `${say.policy(code(policy.presets.at(-1) ?? 'none', 40))}${from}${at}${digest}${overrides}`;
}

/** Whose rules judged what, when, and where to go on. */
export function footerSection({ record, links, texts, timeZone }: Scene): Section {
  const { context } = record;
  const say = texts.closing;
  const parts = [
    policyWords(record, texts),
    ...(context.commit === undefined ? [] : [`${say.commit}${code(shortCommit(context.commit), 40)}`]),
    ...(timeZone === undefined || timeZone === 'UTC' ? [] : [code(formatTime(context.time, timeZone), 100)]),
    ...(links.report === undefined ? [] : [link(say.report, links.report)]),
    ...(links.evidence === undefined ? [] : [link(say.evidence, links.evidence)]),
    ...(links.run === undefined ? [] : [link(say.run, links.run)]),
    ...(links.evidenceDir === undefined
      ? []
      : [`${say.verify}${code(`sealgate verify ${shellWord(links.evidenceDir)}`, 160)}`]),
  ];
  return staticSection(12, `<sub>${parts.join(' · ')}</sub>`);
}

/** A command that is run in another folder than it is meant for changes another project. */
export function folderNote({ record, texts }: Scene): Section[] {
  const { folder } = record.context.repository ?? {};
  return folder === undefined ? [] : [staticSection(2, texts.folder(code(folder, 120)))];
}

/** Said where the change edits the policy it is judged by. */
export function policyNote({ record, texts }: Scene): Section[] {
  const { changedHere } = record.policy;
  if (changedHere === undefined) return [];
  const file = code(changedHere.path, 80);
  const preset = record.policy.presets.at(-1) ?? 'none';
  const { changes = [] } = changedHere;
  // Without a policy at the base, this is its first.
  if (record.policy.path === undefined) {
    const said = texts.closing.policyAdded(file, code(preset, 40), changes.length > 0);
    return [staticSection(14, changes.length === 0 ? said : `${said}\n\n${codeBlock(changes, '')}`)];
  }
  // None is left out: what a reviewer does not see is in force after the merge all the same.
  if (changes.length > 1)
    return [
      staticSection(
        14,
        `${texts.closing.policyChanges(file, changes.some(hasSigns))}\n\n${codeBlock(changes, '')}`,
      ),
    ];
  const named = `${changedHere.path} `;
  const what = changedHere.summary.startsWith(named)
    ? changedHere.summary.slice(named.length)
    : changedHere.summary;
  return [staticSection(14, texts.closing.policyEdited(file, prose(changes[0] ?? what, 300)))];
}

/** Whether members of a list come or go in this line: `allow-ghsas (+GHSA-… -GHSA-…)`. */
function hasSigns(change: string): boolean {
  return / \([+~-]/.test(change);
}

/** The differences of the trust record, as a change of rules that reviewers must see whatever its level is. */
export function trustRecordNote({ record: { decisions }, texts }: Scene): Section[] {
  const found = decisions.find(({ finding }) => finding.rule === 'provenance/record-changed')?.finding;
  if (found === undefined) return [];
  const lines = Array.isArray(found.detail?.packages) ? found.detail.packages.map(String) : [];
  const shown = lines.slice(0, MOST_PINS);
  const more = lines.length > shown.length ? [`…${texts.checking.andMore(lines.length - shown.length)}`] : [];
  const said = texts.closing.trustRecordEdited(code(found.subject.name, 80));
  return [staticSection(14, `${said}\n\n${codeBlock([...shown, ...more], 'diff')}`)];
}

const MOST_PINS = 12;

/** `blocked at a81c3d9 (1 new critical vulnerability)`. */
function told(entry: PreviousVerdict, texts: Texts): string {
  const at = entry.commit === '' ? undefined : code(shortCommit(entry.commit), 40);
  const reason = entry.headline.replace(/^[^:]{0,40}: /, '');
  return texts.closing.told(entry.verdict, at, prose(reason, 200));
}

/** What the comment said of earlier commits: one line when that is resolved now, the rest collapsed. */
export function historySections({ record, texts }: Scene, previous: PreviousComment | undefined): Section[] {
  if (previous === undefined) return [];
  const say = texts.closing;
  const commit = record.context.commit ?? '';
  // What other jobs said of the same commit stands beside this and is not past.
  const { others, waiting } = companionsOf(record, previous);
  const alone = others.length + waiting.length === 0;
  const earlier = [...previous.history, previous].filter(
    (entry) => entry.commit !== commit || (alone && entry.verdict !== record.verdict.verdict),
  );
  const last = earlier.at(-1);
  if (last === undefined) return [];
  // What another job blocks, or has not said yet, is not resolved by this one's pass.
  const passed = [record.verdict, ...others].every(({ verdict }) => verdict === 'pass');
  const resolved = passed && waiting.length === 0 && last.verdict !== 'pass';
  const rest = resolved ? earlier.slice(0, -1) : earlier;
  const sections: Section[] = resolved ? [staticSection(11, say.resolved(told(last, texts)))] : [];
  if (rest.length > 0) {
    sections.push({
      importance: 65,
      before: `<details><summary>${say.earlier(rest.length)}</summary>\n`,
      count: rest.length,
      row: (index) => `- ${told(rest[rest.length - 1 - index] as PreviousVerdict, texts)}`,
      separator: '\n',
      cap: 10,
      more: say.olderVerdicts,
      after: '</details>',
    });
  }
  return sections;
}
