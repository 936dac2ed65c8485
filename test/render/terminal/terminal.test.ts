import { describe, expect, it } from 'vitest';
import { WORKFLOW_RULES } from '../../../src/check/workflows/rules.js';
import { unreadWords } from '../../../src/model/licenses/unread.js';
import { renderComment } from '../../../src/render/comment.js';
import { renderReport } from '../../../src/render/report/page.js';
import { renderTerminal } from '../../../src/render/terminal/terminal.js';
import { widthOf, wrap } from '../../../src/render/terminal/text.js';
import { NAUGHTY } from '../../support/naughty.js';
import {
  blockedRecord,
  buildCheck,
  buildDecision,
  buildFinding,
  buildRecord,
  crashedRecord,
  hostileRecord,
  hugeRecord,
  incompleteRecord,
  platformDecisions,
  platforms,
  resolvedRecord,
} from '../../support/records.js';

const PLAIN = { color: false, width: 80 };

describe('renderTerminal', () => {
  it('tells the whole story in one screen', () => {
    const text = renderTerminal(blockedRecord(), PLAIN, { evidenceDir: 'docs/security/evidence' });
    expect(text.split('\n').length).toBeLessThan(55);
    expect(text).toMatch(/^✗ Blocked: 1 package whose signature does not match the lockfile/);
    for (const line of [
      'web → chalk-kit@2.0.0 → ansi-colorz@4.1.4',
      'git checkout 4be1f02a9c8d -- pnpm-lock.yaml && pnpm install',
      'pnpm --filter api update axios@1.7.4',
      '✗ Signatures              1,602 verified, 1 invalid, 1 skipped',
      'adds 3 packages (1 direct), updates 2 and removes 1 since main@4be1f02',
      'not sealed: The job has no `id-token: write` permission',
      'docs/security/evidence sealgate verify docs/security/evidence',
    ])
      expect(text.replace(/\n +/g, ' ')).toContain(line);
  });

  it('names what is missing, and a run that did not end', () => {
    expect(renderTerminal(incompleteRecord(), PLAIN)).toMatch(/^\? Not decided: the Trivy report/);
    expect(renderTerminal(crashedRecord(), PLAIN)).toMatch(/^\? Not decided: the check step was cancelled/);
    const down = 'registry.example.test could not be reached';
    const gaps = ['signatures', 'provenance'].map((check) => ({ check, message: `3 of ${check}: ${down}.` }));
    const record = incompleteRecord();
    const text = renderTerminal({ ...record, verdict: { ...record.verdict, gaps } }, PLAIN);
    expect(text).toContain(`? Signatures and Provenance: ${down}.`);
    expect(text).not.toContain('3 of provenance');
    const unread = buildCheck(
      'signatures',
      { unreachable: 3 },
      { state: 'incomplete', reason: gaps[0]?.message },
    );
    const rows = (messages: readonly { check: string; message: string }[]): string =>
      renderTerminal(
        { ...record, checks: [unread], verdict: { ...record.verdict, gaps: messages } },
        { ...PLAIN, width: 200 },
      );
    expect(rows(gaps)).toContain('could not be done (see above). 3 unreachable');
    expect(rows([])).toContain(`could not be done: 3 of signatures: ${down}`);
    expect(renderTerminal(resolvedRecord(), PLAIN)).toMatch(/^✓ Passed: nothing new blocks\n/);
  });

  it('names a policy file that could not be used, and no folder where no evidence was kept', () => {
    const record = blockedRecord();
    const { path: _, ref: __, commit: ___, ...bare } = record.policy;
    const unusable = {
      ...record,
      policy: { ...bare, presets: ['baseline'], unusable: '.github/sealgate.yml' },
    };
    const text = renderTerminal(unusable, PLAIN).replace(/\n +/g, ' ');
    expect(text).toContain('baseline, because .github/sealgate.yml could not be used (');
    expect(text).not.toMatch(/^ +(Report|Evidence) /m);
  });

  it('has no escape sequences without colour, and only colours with it', () => {
    expect(renderTerminal(blockedRecord(), PLAIN)).not.toContain('\u001b');
    const colored = renderTerminal(blockedRecord(), { color: true, width: 80 });
    expect(colored).toContain('\u001b[31m');
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(renderTerminal(blockedRecord(), PLAIN));
  });

  it.each([40, 60, 80, 100, 200])('keeps to %d columns, commands apart', (width) => {
    const commands = ['git checkout', 'pnpm --filter'];
    const lines = renderTerminal(blockedRecord(), { color: false, width }).split('\n');
    for (const line of lines.filter((one) => !commands.some((command) => one.includes(command))))
      expect(widthOf(line)).toBeLessThanOrEqual(Math.min(width, 120));
  });

  it('shows the change as a table, with as many columns as there is room for', () => {
    const table = (width: number): string[] =>
      renderTerminal(blockedRecord(), { color: false, width })
        .split('\n')
        .filter((line) => /^ {4}Package|^ {2}[+↑-] /.test(line));
    expect(table(120)[0]).toMatch(/^ {4}Package +Version +Signed +Scripts +Age +Licence +Built from$/);
    expect(table(120)[1]).toMatch(/^ {2}\+ ansi-colorz +4\.1\.4 +INVALID +install +3 hours +MIT$/);
    expect(table(120)[3]).toMatch(/^ {2}↑ axios +1\.6\.8 → 1\.7\.2 +yes +none /);
    expect(table(80)[0]).toMatch(/ Licence$/);
    expect(table(60)[0]).toMatch(/ Age$/);
    expect(table(40)[0]).toMatch(/^ {4}Package +Version$/);
    for (const width of [40, 60, 80, 120]) expect(table(width)).toHaveLength(7);
  });

  it('tells what one direct dependency brings on one line', () => {
    const decisions = platformDecisions(['sharp@0.34.4', ...platforms(23)], 'warn');
    const shown = renderTerminal(buildRecord({ decisions }), { color: false, width: 100 });
    expect(shown).toContain(
      'Warnings (24)\n  ! sharp@0.34.4 and 23 packages that it brings  Brings native code\n\n',
    );
    const blocked = renderTerminal(
      buildRecord({
        decisions: platformDecisions(platforms(5), 'block', {
          text: 'Go back.',
          command: 'npm i sharp@0.33.5',
        }),
      }),
      { color: false, width: 100 },
    );
    expect(blocked).toContain('  5 packages that sharp@0.34.4 brings  Brings native code\n');
    expect(blocked).toContain('from    photos → sharp@0.34.4\n');
    expect(blocked.match(/npm i sharp@0\.33\.5/g)).toHaveLength(1);
  });

  it('tells licences that could not be read in many lockfiles on one line', () => {
    const unread = (lockfile: string) =>
      buildDecision(
        buildFinding({
          check: 'licenses',
          rule: 'licenses/unread',
          subject: { kind: 'lockfile', name: lockfile, nodes: ['left@1.0.0', `${lockfile}@1.0.0`] },
          aliases: [],
          fingerprint: lockfile,
          ...unreadWords(['left@1.0.0', `${lockfile}@1.0.0`]),
        }),
        { outcome: 'warn' },
      );
    const decisions = ['a/yarn.lock', 'b/yarn.lock', 'c/yarn.lock', 'd/yarn.lock'].map(unread);
    expect(renderTerminal(buildRecord({ decisions }), { color: false, width: 100 })).toContain(
      'Warnings (4)\n  ! a/yarn.lock and 3 more lockfiles  Licences of 5 packages could not be read\n\n',
    );
  });

  it('names the lines where one file breaks one rule in several places', () => {
    const decisions = [10, 20, 30, 40, 50, 60].map((line) =>
      buildDecision(
        buildFinding({
          check: 'scanners',
          rule: 'scanners/misconfiguration',
          subject: { kind: 'file', name: 'deploy.yaml' },
          title: 'Privileged',
          message: `Container c${line} is privileged`,
          aliases: ['KSV001'],
          paths: [],
          fix: { text: 'Set privileged to false.' },
          location: { file: 'deploy.yaml', line },
          fingerprint: String(line),
        }),
      ),
    );
    const text = renderTerminal(buildRecord({ decisions }), { color: false, width: 100 });
    expect(text).toContain('  deploy.yaml in 6 places  Privileged (critical, KSV001)\n');
    expect(text).toContain('why     For example: Container c10 is privileged\n');
    expect(text).toContain('from    deploy.yaml:10, 20, 30, 40, 50 and 1 more\n');
  });

  it('counts the warnings as the first line does, and says what each is', () => {
    const found = (title: string, fingerprint: string) =>
      buildDecision(
        buildFinding({
          check: 'lockfiles',
          rule: 'lockfiles/out-of-date',
          aliases: [],
          title,
          fingerprint,
          paths: [],
        }),
        { outcome: 'warn' },
      );
    const decisions = [found('Dependency without entry', 'a'), found('Workspace without entry', 'b')];
    const verdict = { verdict: 'pass', blocked: 0, warned: 2, accepted: 0, gaps: [] } as const;
    const text = renderTerminal(buildRecord({ decisions, verdict }), PLAIN).replace(/\n +/g, ' ');
    expect(text).toContain('Warnings (2)');
    expect(text).toContain('Dependency without entry; Workspace without entry');
  });

  it('stays one screen for very many findings, and says how many more there are', () => {
    const text = renderTerminal(hugeRecord(3000, 4000), PLAIN);
    expect(text.split('\n').length).toBeLessThan(100);
    expect(text).toContain('and 993 more: see the report');
  });

  it.each(NAUGHTY)('T46 T51 neither moves the cursor nor speaks to the runner: %j', (text) => {
    for (const width of [40, 80]) {
      const shown = renderTerminal(hostileRecord(text), { color: true, width }, { evidenceDir: text });
      const bare = shown.replace(/\u001b\[\d+m/g, '');
      expect(bare).not.toMatch(/(?![\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(bare).not.toMatch(/^\s*::/m);
      expect(shown).not.toMatch(/##\[/);
    }
  });

  it('T46 wrapping makes no runner command', () => {
    const message = `${'word '.repeat(13)}::error::owned ${'word '.repeat(11)}::stop-commands::x`;
    for (let width = 40; width <= 120; width += 1) {
      const record = buildRecord({ decisions: [buildDecision(buildFinding({ message }))] });
      expect(renderTerminal(record, { color: false, width })).not.toMatch(/^\s*::/m);
    }
  });
});

describe('prose that is too long', () => {
  it('is cut at its end, never inside of a sentence, and says so', () => {
    const message = `First ${'word '.repeat(150)}last`;
    const shown = renderTerminal(buildRecord({ decisions: [buildDecision(buildFinding({ message }))] }), {
      color: false,
      width: 4000,
    });
    expect(shown.replace(/\s+/g, ' ')).toMatch(/First (word )+\w* ?\[…\]/);
    expect(shown.replace(/\s+/g, ' ')).not.toContain('last');
  });

  it('our own sentences about workflows are whole', () => {
    const message = `On pull_request_target the job 'a' checks out the head. ${WORKFLOW_RULES.CHECKOUT.why}`;
    const shown = renderTerminal(buildRecord({ decisions: [buildDecision(buildFinding({ message }))] }), {
      color: false,
      width: 4000,
    });
    expect(shown.replace(/\s+/g, ' ')).toContain(WORKFLOW_RULES.CHECKOUT.why);
  });
});

describe('wrap', () => {
  it('counts wide characters as two columns and breaks long words', () => {
    for (const line of wrap('日本語の長い単語'.repeat(10), 20).split('\n'))
      expect(widthOf(line)).toBeLessThanOrEqual(20);
    expect(wrap('a bb ccc', 20)).toBe('a bb ccc');
    // Two spaces between a name and what is said of it: none ends a line.
    expect(wrap('some name that it is  said of', 21)).toBe('some name that it is\nsaid of');
  });

  it.each([
    ['web team', {}],
    ['web team; security', { lapsed: 'exception EX-1 by web team; security expired on 2026-06-30' }],
  ])('says whose exception ran out, in the terminal and in the comment: %s', (team, more) => {
    const reason = {
      kind: 'expired-exception',
      text: `exception EX-1 by ${team} expired on 2026-06-30; high; fail-on-severity: high`,
      exception: 'EX-1',
      ...more,
      origin: '.github/sealgate.yml:9',
    } as const;
    const record = buildRecord({
      decisions: [{ ...buildDecision(buildFinding({})), outcome: 'block', reason }],
    });
    const says = `exception EX-1 by ${team} expired on 2026-06-30`;
    expect(renderTerminal(record, { color: false, width: 120 }).replace(/\s+/g, ' ')).toContain(says);
    expect(renderComment(record, { links: {} }).replaceAll('`', '')).toContain(says);
    // The line is the exception's, not that of the severity that blocks.
    expect(renderTerminal(record, { color: false, width: 120 }).replace(/\s+/g, ' ')).toContain(
      'fail-on-severity: high; the exception is in .github/sealgate.yml:9',
    );
    const renew = 'Have exception EX-1 approved again until a later date.';
    expect(renderTerminal(record, { color: false, width: 120 })).toContain(`fix     ${renew}`);
    expect(renderComment(record, { links: {} }).replaceAll('`', '')).toContain(`${renew} Or: `);
    const page = [...renderReport(record)].join('');
    // Once for readers without scripts, and in the data for the card and for the table's row.
    expect(page.split(renew)).toHaveLength(4);
  });
});
