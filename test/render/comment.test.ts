import { describe, expect, it } from 'vitest';
import type { Decision, Gap, RunRecord } from '../../src/model/findings/decision.js';
import type { Finding, Fix, Undo } from '../../src/model/findings/finding.js';
import { goesBack, takesOut } from '../../src/model/findings/undo.js';
import { parseMarker } from '../../src/model/marker.js';
import type { Package } from '../../src/model/packages/graph.js';
import type { PreviousComment } from '../../src/model/previous-comment.js';
import { COMMENT_LIMIT, renderComment } from '../../src/render/comment.js';
import { renderSummary, SUMMARY_LIMIT } from '../../src/render/summary.js';
import { renderTerminal } from '../../src/render/terminal/terminal.js';
import { activeNodes, comments, elements, parseMarkdown, textOf } from '../support/gfm.js';
import { expectLinear } from '../support/growth.js';
import { NAUGHTY } from '../support/naughty.js';
import {
  blockedRecord,
  buildDecision,
  buildFinding,
  buildPackage,
  buildRecord,
  COMMIT,
  crashedRecord,
  hostileRecord,
  hugeRecord,
  incompleteRecord,
  movedDecisions,
  platformDecisions,
  platforms,
  resolvedRecord,
} from '../support/records.js';

const LINKS = {
  report: 'https://github.com/acme/shop/actions/runs/7654321/artifacts/9',
  evidence: 'https://github.com/acme/shop/actions/runs/7654321',
  evidenceDir: 'docs/security/evidence',
};
const OURS = [
  /^https:\/\/github\.com\/acme\/shop\/actions\/runs\/7654321/,
  /^https:\/\/github\.com\/advisories\/GHSA(-[23456789cfghjmpqrvwx]{4}){3}$/,
  /^https:\/\/www\.cve\.org\/CVERecord\?id=CVE-\d+-\d+$/,
];
const FAILED: PreviousComment = {
  commit: COMMIT,
  verdict: 'fail',
  headline: 'Blocked: 1 new critical vulnerability',
  history: [],
};

const comment = (record: RunRecord, previous?: PreviousComment): string =>
  renderComment(record, { links: LINKS, previous });
const firstLine = (markdown: string): string => markdown.split('\n')[0] ?? '';

const FAIL = { verdict: 'fail', blocked: 1, warned: 0, accepted: 0, gaps: [] } as const;

describe('the first line', () => {
  it('says what blocks, in words', () => {
    expect(firstLine(comment(blockedRecord()))).toBe(
      '### ⛔ Blocked: 1 package whose signature does not match the lockfile and 1 new critical vulnerability',
    );
  });

  it('says from where packages come instead of that they signal something', () => {
    expect(firstLine(comment(buildRecord({ decisions: movedDecisions(157), verdict: FAIL })))).toBe(
      '### ⛔ Blocked: 157 packages from another place than before',
    );
  });

  it('says once that packages have no hash any more', () => {
    const decisions = ['a', 'b', 'c'].flatMap((name, index) =>
      (['lockfiles/integrity-removed', 'sources/missing-integrity'] as const)
        .filter((rule) => index < 2 || rule.startsWith('sources'))
        .map((rule) =>
          buildDecision(
            buildFinding({
              check: rule.split('/')[0] as string,
              rule,
              subject: { kind: 'package', name: `${name}@1.0.0`, purl: `pkg:npm/${name}@1.0.0` },
            }),
          ),
        ),
    );
    expect(firstLine(comment(buildRecord({ decisions, verdict: FAIL })))).toBe(
      '### ⛔ Blocked: 2 packages whose hash was removed from the lockfile and 1 package without a hash in the lockfile',
    );
  });

  it('says what is missing', () => {
    expect(textOf(parseMarkdown(firstLine(comment(incompleteRecord()))))).toBe(
      '⏸️ Not decided: the Trivy report of image:api is missing: nothing at reports/trivy-*.json',
    );
  });

  it('tells one cause of several gaps once, in the first line too', () => {
    const of = (check: string, what: string): Gap => ({
      check,
      message: `${what}: registry.example.test could not be reached: ECONNREFUSED.`,
      hint: `Run it again. checks.${check} in the policy says whether a run may go without.`,
    });
    const gaps = [of('signatures', 'Signatures of 3 packages'), of('provenance', 'Provenance of 3 packages')];
    const incomplete = (more: readonly Gap[]): string => {
      const record = incompleteRecord();
      return comment({ ...record, verdict: { ...record.verdict, gaps: [...gaps, ...more] } });
    };
    expect(textOf(parseMarkdown(firstLine(incomplete([]))))).toBe(
      '⏸️ Not decided: 2 required things could not be done (signatures, provenance): registry.example.test could not be reached: ECONNREFUSED',
    );
    const keys = of('signatures', 'The signing keys could not be had');
    expect(
      textOf(parseMarkdown(firstLine(incomplete([{ ...keys, message: keys.message.replace(/\.$/, '') }])))),
    ).toBe(
      '⏸️ Not decided: 3 required things could not be done (signatures, provenance): registry.example.test could not be reached: ECONNREFUSED',
    );
    const other = { check: 'policy', message: 'It is not there.' };
    const text = incomplete([other]);
    expect(textOf(parseMarkdown(firstLine(text)))).toMatch(/3 required things .*policy\)$/);
    const rows = elements(parseMarkdown(text), 'li').map(textOf);
    expect(rows.slice(0, 2)).toEqual([
      '⏸️ Signatures and Provenance: registry.example.test could not be reached: ECONNREFUSED.Fix: Run it again.',
      '⏸️ policy: it is not there.',
    ]);
  });

  it('says that a run which did not end is not decided', () => {
    expect(firstLine(comment(crashedRecord()))).toMatch(/^### ⏸️ Not decided: the check step was cancelled/);
  });

  it('says that nothing blocks', () => {
    expect(firstLine(comment(buildRecord()))).toBe('### ✅ Passed: nothing blocks');
    expect(firstLine(comment(resolvedRecord()))).toBe('### ✅ Passed: nothing new blocks');
    const excepted = resolvedRecord().decisions.map((decision) => ({ ...decision, novelty: 'new' as const }));
    expect(firstLine(comment(buildRecord({ decisions: excepted })))).toBe(
      '### ✅ Passed: nothing blocks, 2 new findings excepted, 2 warnings',
    );
  });

  it('never hides warn-only behind a plain pass', () => {
    const decision = buildDecision(buildFinding(), {
      outcome: 'warn',
      reason: { kind: 'warn-only', text: 'would block; warn-only is set' },
    });
    expect(firstLine(comment(buildRecord({ decisions: [decision] })))).toBe(
      '### ⚠️ Passed because of warn-only: 1 new critical vulnerability would block',
    );
  });

  it('cuts a long reason between words, and says it whole below', () => {
    const message = `${'/srv/evidence'.padEnd(110, 'x')} cannot be written: EACCES: permission denied by the system`;
    const record = incompleteRecord();
    const gaps = [{ check: 'evidence', message }];
    const text = comment({ ...record, verdict: { ...record.verdict, gaps } });
    expect(textOf(parseMarkdown(firstLine(text)))).toMatch(/ cannot be written: EACCES:…$/);
    expect(textOf(parseMarkdown(text))).toContain('EACCES: permission denied by the system');
  });

  it('tells severities as parts of one number', () => {
    const decisions = (['critical', 'high', 'high', 'low', 'info'] as const).map((severity, index) =>
      buildDecision(buildFinding({ severity, fingerprint: String(index) })),
    );
    expect(firstLine(comment(buildRecord({ decisions })))).toBe(
      '### ⛔ Blocked: 5 new vulnerabilities (1 critical, 2 high, 1 low, 1 info)',
    );
    expect(firstLine(comment(buildRecord({ decisions: decisions.slice(1, 3) })))).toBe(
      '### ⛔ Blocked: 2 new high vulnerabilities',
    );
    expect(firstLine(renderComment(buildRecord({ decisions }), { links: LINKS, locale: 'ja' }))).toBe(
      '### ⛔ ブロック: 新たな脆弱性 5 件（「緊急」1 件、「重要」2 件、「注意」1 件、「情報」1 件）',
    );
  });

  it('counts kinds beyond the third', () => {
    const decisions = (['trust', 'sources', 'lockfiles', 'workflows', 'workflows'] as const).map(
      (check, index) =>
        buildDecision(buildFinding({ check, rule: `${check}/some`, fingerprint: String(index) })),
    );
    expect(firstLine(comment(buildRecord({ decisions })))).toMatch(
      /^### ⛔ Blocked: 1 new [^,]+, 1 new [^,]+, 1 new [^,]+ and \d other problems?$/,
    );
  });

  it('names gaps beside what blocks', () => {
    const record = blockedRecord();
    const gaps = [{ check: 'signatures', message: 'The registry cannot be reached.' }];
    expect(firstLine(comment({ ...record, verdict: { ...record.verdict, gaps } }))).toMatch(
      /; also 1 required check could not be done$/,
    );
  });
});

const deniedLicense = (name: string, fix: Finding['fix'] & object): Decision =>
  buildDecision(
    buildFinding({
      check: 'licenses',
      rule: 'licenses/denied',
      title: 'Licence is not allowed',
      message: `It declares ${name}-1.0: ${name}-1.0 is not in allow-licenses.`,
      subject: { kind: 'package', name: `${name}@1.0.0`, purl: `pkg:npm/${name}@1.0.0` },
      paths: [['web', `${name}@1.0.0`]],
      aliases: [],
      detail: { license: `${name}-1.0` },
      fix,
      fingerprint: name,
    }),
  );

describe('what blocks', () => {
  it('tells what, where from, and the command to copy', () => {
    const tree = parseMarkdown(comment(blockedRecord()));
    expect(elements(tree, 'pre').slice(0, 2).map(textOf)).toEqual([
      'git checkout 4be1f02a9c8d -- pnpm-lock.yaml && pnpm install\n',
      'pnpm --filter api update axios@1.7.4\n',
    ]);
    const text = textOf(tree);
    expect(text).toContain('ansi-colorz@4.1.4: Does not match its registry signature (EINTEGRITYSIGNATURE)');
    expect(text).toContain('From web → chalk-kit@2.0.0');
    expect(text).toContain('critical, GHSA-8hc4-vh64-cxmj');
    expect(text).toContain('From api (direct)');
  });

  it('is a list of packages for each kind of problem where there is much, with its fixes in one block', () => {
    const known = ['a', 'b', 'c', 'd', 'e'].flatMap((name) =>
      ['GHSA-8hc4-vh64-cxmj', 'CVE-2026-1111'].map((id) =>
        buildDecision(
          buildFinding({
            subject: { kind: 'package', name: `${name}@1.0.0`, purl: `pkg:npm/${name}@1.0.0` },
            aliases: [id],
            paths: [['web', `${name}@1.0.0`]],
            fix: { text: `Update ${name}.`, command: `pnpm up ${name}@2` },
          }),
        ),
      ),
    );
    const denied = ['a', 'f'].map((name) =>
      deniedLicense(name, { text: 'Use another.', command: `pnpm up ${name}@2` }),
    );
    const tree = parseMarkdown(comment(buildRecord({ decisions: [...known, ...denied] })));
    const [packages, licenses] = elements(tree, 'ul');
    expect(elements(packages ?? tree, 'li').map(textOf)).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((name) =>
        expect.stringMatching(
          new RegExp(`^${name}@1\\.0\\.0 \\(worst critical, .*\\)Fix: Update ${name}\\.$`),
        ),
      ),
    );
    expect(elements(licenses ?? tree, 'li').map(textOf)).toEqual(['a@1.0.0 (a-1.0)', 'f@1.0.0 (f-1.0)']);
    expect(textOf(tree)).toMatch(/Licence is not allowed\s*From web \(direct\)/);
    // What one kind has told, another does not repeat.
    expect(elements(tree, 'pre').slice(0, 2).map(textOf)).toEqual([
      'pnpm up a@2\npnpm up b@2\npnpm up c@2\npnpm up d@2\npnpm up e@2\n',
      'pnpm up f@2\n',
    ]);
  });

  it('shows some of every kind of problem, however many one of them has', () => {
    const many = platforms(300).map((name) => deniedLicense(name, { text: 'Use another.', command: 'x' }));
    const other = buildDecision(buildFinding({ fix: { text: 'Update.', command: 'pnpm up axios@1.7.4' } }));
    const tree = parseMarkdown(comment(buildRecord({ decisions: [...many, other] })));
    expect(elements(tree, 'pre').map(textOf).slice(0, 2).sort()).toEqual(['pnpm up axios@1.7.4\n', 'x\n']);
    expect(textOf(tree)).toContain('291 more packages or places with something that blocks');
  });

  it('says of what an image holds which image that is', () => {
    const { location: _file, ...finding } = buildFinding({
      paths: [],
      detail: { image: 'ghcr.io/acme/shop:1.2.3' },
    });
    const decisions = [buildDecision(finding)];
    expect(textOf(parseMarkdown(comment(buildRecord({ decisions }))))).toContain(
      'From ghcr.io/acme/shop:1.2.3',
    );
    expect(renderTerminal(buildRecord({ decisions }), { color: false, width: 100 })).toMatch(
      /from +ghcr\.io\/acme\/shop:1\.2\.3/,
    );
  });

  it('tells what one direct dependency brings as one row, with the names a click away', () => {
    const decisions = platformDecisions(['sharp@0.34.4', ...platforms(23)], 'warn');
    const tree = parseMarkdown(comment(buildRecord({ decisions })));
    const [row, ...others] = elements(tree, 'li').filter((one) => textOf(one).includes('native code'));
    expect(others).toEqual([]);
    expect(textOf(row ?? tree)).toMatch(
      /^\S+ sharp@0\.34\.4 and 23 packages that it brings: Brings native code · fail-on-severity in preset strict \(policies\/strict\.yml:17\)all 24sharp@0\.34\.4@img/u,
    );
    const details = elements(row ?? tree, 'details')[0];
    expect(elements(details ?? tree, 'code')).toHaveLength(24);
    expect(firstLine(comment(buildRecord({ decisions })))).toMatch(/24 warnings$/);
  });

  it('says from which folder commands are meant, where that is not the top', () => {
    const record = blockedRecord();
    const said = 'Judged is the folder apps/web: the files and commands below are told from there.';
    const inFolder = { ...record, context: { ...record.context, repository: { folder: 'apps/web' } } };
    expect(textOf(parseMarkdown(comment(inFolder)))).toContain(said);
    expect(textOf(parseMarkdown(comment(record)))).not.toContain('Judged is the folder');
  });

  it('says of many warnings once what is the same, with the names a click away', () => {
    const unscanned = Array.from({ length: 7 }, (_, index) =>
      buildDecision(
        buildFinding({
          rule: 'vulnerabilities/unscanned-lockfile',
          severity: 'moderate',
          title: 'Looked into by no report',
          subject: { kind: 'file', name: `apps/${index}/package-lock.json` },
          location: { file: `apps/${index}/package-lock.json` },
          aliases: [],
          paths: [],
          fix: { text: 'Let a scanner look into it.' },
          fingerprint: String(index),
        }),
        { outcome: 'warn' },
      ),
    );
    const undone = buildDecision(
      deniedLicense('left', {
        text: 'Ask its author. This takes it out again:',
        command: 'npm uninstall left',
        undo: takesOut(),
      }).finding,
      { outcome: 'warn' },
    );
    const tree = parseMarkdown(comment(buildRecord({ decisions: [...unscanned, undone] })));
    const rows = elements(tree, 'li').map(textOf);
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatch(/Looked into by no report .*: apps\/0\/.*apps\/2\/\S+ and 4 moreall 7apps\/0/);
    expect(rows[0]).toMatch(/ · to take it out again: npm uninstall left$/);
    expect(textOf(tree)).toContain('8 warnings');
  });

  it('says the way out of several packages once, whatever each command undoes, and for which of them', () => {
    const out = (name: string): Fix => ({
      text: 'Use another. This takes it out again:',
      command: `npm uninstall ${name}`,
      undo: takesOut(),
    });
    const back = {
      text: 'Use another. This goes back to b 1.0.0:',
      command: 'npm install b@1.0.0',
      undo: goesBack('b 1.0.0'),
    };
    const said = (ways: readonly Fix[]): string => {
      const decisions = ways.map((fix, index) => {
        const { finding } = deniedLicense('gpl', fix);
        return buildDecision({
          ...finding,
          subject: { kind: 'package', name: `p${index}@1.0.0` },
          paths: [['web', `p${index}@1.0.0`]],
          fingerprint: String(index),
        });
      });
      return textOf(parseMarkdown(comment(buildRecord({ decisions }))));
    };
    const some = said([out('a'), back, { text: 'Use another.' }, { text: 'Use another.' }]);
    expect(some.match(/Use another\./g)).toHaveLength(1);
    expect(some).toMatch(
      /Fix: Use another\. This undoes it for some of them:\s+npm uninstall a\nnpm install b@1\.0\.0/,
    );
    expect(said([out('a'), back, out('c'), out('d')])).toMatch(
      /Fix: Use another\. This undoes it:\s+npm uninstall a\n/,
    );
  });

  it('leaves no words about a command without the command behind them', () => {
    const ways = [
      { text: 'Replace it. This takes it out again:', command: 'npm uninstall a', undo: takesOut() },
      ...['b', 'c', 'd'].map((name) => ({ text: `Update ${name}.`, command: `npm install ${name}@2` })),
    ];
    const decisions = ways.map((fix, index) =>
      buildDecision(
        buildFinding({ subject: { kind: 'package', name: `p${index}@1.0.0` }, aliases: [], fix }),
      ),
    );
    const body = comment(buildRecord({ decisions }));
    expect(body).toContain('**Fix:** Replace it.\n');
    expect(body).toContain('npm uninstall a\nnpm install b@2\n');
  });

  it('breaks a long command of several parts into lines that a shell reads as one', () => {
    const [, { finding }] = blockedRecord().decisions as [Decision, Decision];
    const parts = ['a', 'b', 'c'].map(
      (folder) => `npm --prefix ./packages/team-${folder} install axios@1.7.4`,
    );
    const block = (command: string): string | undefined => {
      const decisions = [buildDecision({ ...finding, fix: { text: 'Update.', command } })];
      return elements(parseMarkdown(comment(buildRecord({ decisions }))), 'pre').map(textOf)[0];
    };
    expect(block(parts.join(' && '))).toBe(`${parts.join(' &&\n')}\n`);
    expect(block(`${parts.join(' && ')} -w 'a && b'`)).toBe(`${parts.join(' && ')} -w 'a && b'\n`);
  });

  it('shows a licence of several words as one', () => {
    const { finding } = deniedLicense('x', { text: 'Use another.' });
    const license = 'MIT AND GPL-2.0-only';
    const message = `It declares ${license}: GPL-2.0-only is not in allow-licenses.`;
    const decision = buildDecision({ ...finding, message, detail: { license } });
    const codes = elements(parseMarkdown(comment(buildRecord({ decisions: [decision] }))), 'code');
    expect(codes.map(textOf).filter((one) => one === license)).toHaveLength(2);
  });

  it('is no table, whose fix a phone would not show, and names the licence that is denied', () => {
    const decisions = ['a', 'b', 'c', 'd'].map((name) =>
      deniedLicense(name, { text: 'Use another package.', command: `npm uninstall ${name}` }),
    );
    const record = buildRecord({ decisions });
    const text = comment(record);
    expect(text.slice(0, text.indexOf('<details>'))).not.toMatch(/^\|/m);
    expect(elements(parseMarkdown(text), 'li').map(textOf)[0]).toBe('a@1.0.0 (a-1.0)');
    expect(renderTerminal(record, { color: false, width: 100 })).toContain(
      'a@1.0.0  Licence is not allowed (a-1.0)',
    );
  });

  it('does not repeat in a warning the command that mends what blocks', () => {
    const fix = { text: 'To 4.17.21.', command: 'npm i lodash@4.17.21', version: '4.17.21' };
    const about = { kind: 'package', name: 'lodash@4.17.4', purl: 'pkg:npm/lodash@4.17.4' } as const;
    const of = (id: string): Finding => buildFinding({ subject: about, aliases: [id], fix, fingerprint: id });
    const decisions = [buildDecision(of('CVE-2026-1')), buildDecision(of('CVE-2026-2'), { outcome: 'warn' })];
    const tree = parseMarkdown(comment(buildRecord({ decisions })));
    expect(textOf(tree).match(/npm i lodash/g)).toHaveLength(1);
    expect(textOf(elements(tree, 'li')[0] as never)).toContain('The command above mends this, too.');
  });

  it('does not go back in a warning behind what the fix of a block reaches', () => {
    const warned = (blocked: string, nearest: string, name = 'lodash@4.17.4'): string => {
      const of = (id: string, version: string, subject: string): Finding =>
        buildFinding({
          subject: { kind: 'package', name: subject, purl: `pkg:npm/${subject}` },
          aliases: [id],
          fix: { text: `To ${version}.`, command: `npm i lodash@${version}`, version },
          fingerprint: id,
        });
      const decisions = [
        buildDecision(of('CVE-2026-1', blocked, 'lodash@4.17.4')),
        buildDecision(of('CVE-2026-2', nearest, name), { outcome: 'warn' }),
      ];
      return textOf(elements(parseMarkdown(comment(buildRecord({ decisions }))), 'li')[0] as never);
    };
    const above = 'The command above mends this, too.';
    expect(warned('4.17.21', '4.17.5')).toContain(above);
    // Not as far, on another release line, of another version of the package: a way of its own.
    expect(warned('4.17.21', '4.17.22')).toContain('npm i lodash@4.17.22');
    expect(warned('5.0.0', '4.17.5')).toContain('npm i lodash@4.17.5');
    expect(warned('4.17.21', '4.17.5', 'lodash@4.17.3')).toContain('npm i lodash@4.17.5');
  });

  it('tells of several that block who they are, from where, and one fix', () => {
    const decisions = platformDecisions(platforms(5), 'block', {
      text: 'Take it back.',
      command: 'npm i sharp@0.33.5',
    });
    const tree = parseMarkdown(comment(buildRecord({ decisions })));
    const text = textOf(tree);
    expect(text).toContain('5 packages that sharp@0.34.4 brings: Brings native code');
    expect(text).toContain('From photos → sharp@0.34.4');
    expect(text).toContain('For example: @img/sharp-0@0.34.4 has a binding.gyp.');
    expect(elements(tree, 'pre').map(textOf)[0]).toBe('npm i sharp@0.33.5\n');
  });

  it('tells an advisory in several versions of a package once, with each way in and out', () => {
    const decisions = [
      ['0.0.8', '0.2.4', 'mkdirp@0.5.1'],
      ['1.2.5', '1.2.6', 'optimist@0.6.1'],
    ].map(([version = '', fixed = '', parent = '']) =>
      buildDecision(
        buildFinding({
          subject: { kind: 'package', name: `minimist@${version}`, purl: `pkg:npm/minimist@${version}` },
          paths: [['web', parent, `minimist@${version}`]],
          fix: { text: `To ${fixed}.`, command: `npm i minimist@${fixed}`, version: fixed },
          fingerprint: version,
        }),
      ),
    );
    const tree = parseMarkdown(comment(buildRecord({ decisions })));
    expect(textOf(tree)).toContain('minimist@0.0.8, minimist@1.2.5: ');
    expect(textOf(tree)).toContain('From web → mkdirp@0.5.1 → minimist@0.0.8web → optimist@0.6.1');
    expect(elements(tree, 'pre').map(textOf)[0]).toBe('npm i minimist@0.2.4\nnpm i minimist@1.2.6\n');
  });

  it('keeps a command too long to show out rather than cutting it', () => {
    const command = `pnpm up ${'x'.repeat(2000)}`;
    const record = buildRecord({
      decisions: [buildDecision(buildFinding({ fix: { text: 'Update.', command } }))],
    });
    expect(comment(record)).not.toContain('pnpm up');
    expect(comment(record)).toContain('The command is in the report.');
  });
});

describe('the change', () => {
  it('says of packages that get their first hash that nothing else changes', () => {
    const from = (host: string) =>
      ({ source: { kind: 'registry', url: `https://${host}.example.test/a.tgz` } }) as const;
    const pair = (name: string, host: string) => {
      const after = buildPackage(name, '1.0.0', from(host));
      const { integrity: _, ...bare } = after;
      return { before: { ...bare, ...from('registry') }, after };
    };
    const record = buildRecord({
      change: {
        baseRef: 'main',
        baseCommit: COMMIT,
        lockfiles: [
          {
            lockfile: 'package-lock.json',
            added: [],
            removed: [],
            updated: [pair('left', 'registry'), pair('middle', 'registry'), pair('right', 'other')],
          },
        ],
      },
    });
    const said = '2 packages stay at their versions and get hashes, of which the base had none.';
    expect(comment(record)).toContain(`updates 3 packages.<br>\n${said}`);
    expect(renderTerminal(record, { color: false, width: 120 })).toContain(`  ${said}\n`);
  });

  it('says which way a package goes, and which lockfile takes the place of which', () => {
    const record = blockedRecord();
    const [node] = record.change?.lockfiles.flatMap(({ updated }) => updated.map(({ after }) => after)) ?? [];
    if (record.change === undefined || node === undefined) throw new Error('the record has no update');
    const at = (version: string): typeof node => ({
      ...node,
      id: `axios@${version}`,
      name: 'axios',
      version,
    });
    const updated = [
      { before: at('1.7.2'), after: at('1.6.8') },
      { before: at('1.0.0'), after: at('1.0.0') },
    ];
    const from = ['package-lock.json', 'web/package-lock.json'];
    const lockfiles = [{ lockfile: 'pnpm-lock.yaml', from, added: [], removed: [], updated }];
    const text = comment({ ...record, change: { ...record.change, lockfiles } });
    expect(text).toContain('⬇️&nbsp;`axios` 1.7.2 → 1.6.8 |');
    expect(text).toContain('🔄&nbsp;`axios` 1.0.0 |');
    expect(text).toContain(
      '`pnpm-lock.yaml` takes the place of `package-lock.json` and `web/package-lock.json`.',
    );
  });

  it('shows what is known of each package, most suspicious first', () => {
    const tree = parseMarkdown(comment(blockedRecord()));
    expect(textOf(tree)).toContain('This change adds 3 packages (1 direct), updates 2 and removes 1.');
    const rows = elements(tree, 'table')[0];
    const cells =
      rows === undefined ? [] : elements(rows, 'tr').map((row) => elements(row, 'td', 'th').map(textOf));
    expect(cells[0]).toEqual(['Package', 'Trust signals']);
    expect(cells[1]).toEqual([
      '➕\u00a0ansi-colorz 4.1.4',
      '❌ signature does not match · ⚠️ install script · 3 hours old · MIT',
    ]);
    expect(cells[2]).toEqual([
      '➕\u00a0chalk-kit 2.0.0',
      '✅ signed · no provenance · 2 days old · MIT · brings 1 more',
    ]);
    expect(cells).toContainEqual([
      '⬆️\u00a0axios 1.6.8 → 1.7.2',
      '✅ signed · built from axios/axios@7c5a1fe · 5 months old · MIT',
    ]);
    expect(cells.at(-1)).toEqual(['➖\u00a0kleur-lite 0.9.1', '']);
  });

  it('leaves out columns of which nothing is known, and says what was not checked', () => {
    const record = buildRecord({
      change: {
        baseRef: 'main',
        baseCommit: COMMIT,
        lockfiles: [
          { lockfile: 'package-lock.json', added: [buildPackage('left', '1.0.0')], removed: [], updated: [] },
        ],
      },
      checks: [
        { check: 'signatures', state: 'not-checked', reason: 'run with --offline', counts: {}, total: 1604 },
      ],
    });
    const tree = parseMarkdown(comment(record));
    const [table] = elements(tree, 'table');
    expect(table === undefined ? [] : elements(table, 'th').map(textOf)).toEqual(['Package']);
    expect(textOf(tree)).toContain('Not checked: signatures (run with --offline)');
    const gaps = [{ check: 'signatures', message: 'run with --offline' }];
    const verdict = { ...record.verdict, verdict: 'incomplete' as const, gaps };
    expect(textOf(parseMarkdown(comment({ ...record, verdict })))).not.toContain('Not checked:');
  });

  it('names a package once that several lockfiles share, in one table for all with the same change', () => {
    const change = { added: [buildPackage('left', '1.0.0')], removed: [], updated: [] };
    const other = { added: [buildPackage('right', '1.0.0')], removed: [], updated: [] };
    const record = buildRecord({
      change: {
        baseRef: 'main',
        baseCommit: COMMIT,
        lockfiles: [
          { lockfile: 'a/package-lock.json', ...change },
          { lockfile: 'b/package-lock.json', ...change },
          { lockfile: 'c/package-lock.json', ...other },
          ...['d', 'e', 'f', 'g', 'h'].map((folder) => ({
            lockfile: `${folder}/package-lock.json`,
            ...change,
          })),
        ],
      },
    });
    const tree = parseMarkdown(comment(record));
    const text = textOf(tree);
    expect(text).toContain('This change adds 2 packages in 8 lockfiles.');
    expect(text).toMatch(/a\/package-lock\.json, b\/package-lock\.json, .* and 1 more: adds 1 package/);
    expect(text).toContain('c/package-lock.json: adds 1 package');
    const packages = elements(tree, 'th').filter((head) => textOf(head) === 'Package');
    expect(packages).toHaveLength(2);
  });

  it('is one table for many lockfiles with different changes, and behind one click one for each', () => {
    const folders = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];
    const lockfiles = folders.map((folder) => ({
      lockfile: `${folder}/package-lock.json`,
      added: [
        buildPackage(`top-${folder}`, '1.0.0', { direct: true }),
        buildPackage(`below-${folder}`, '1.0.0', { direct: false }),
      ],
      removed: [],
      updated: [],
    }));
    for (const locale of ['en', 'ja'] as const) {
      const record = buildRecord({ change: { baseRef: 'main', baseCommit: COMMIT, lockfiles } });
      const tree = parseMarkdown(renderComment(record, { links: LINKS, locale }));
      const folds = elements(tree, 'details').filter((one) => textOf(one).includes('l/package-lock.json:'));
      expect(folds).toHaveLength(1);
      const [fold] = folds;
      if (fold === undefined) return;
      const inside = elements(fold, 'table');
      expect(inside).toHaveLength(12);
      const open = elements(tree, 'table').filter(
        (one) => textOf(one).includes('top-a') && !inside.includes(one),
      );
      expect(open).toHaveLength(1);
      expect(textOf(fold)).toContain('below-l');
      expect(open.map((one) => elements(one, 'tr').length)).toEqual([13]);
    }
  });

  it('gives no time for a check that did not run', () => {
    const check = (name: string, state: 'ran' | 'not-checked' | 'not-applicable') => ({
      ...{ check: name, state, counts: {}, total: 0 },
    });
    const checks = [
      check('licenses', 'ran'),
      check('signatures', 'not-checked'),
      check('provenance', 'not-applicable'),
    ];
    const timings = { total: 900, checks: { licenses: 12, signatures: 0, provenance: 0 } };
    const tree = parseMarkdown(renderComment(buildRecord({ checks }), { links: LINKS, timings }));
    const times = elements(tree, 'tr').map((row) => elements(row, 'td').map(textOf).at(-1));
    expect(times.filter((time) => time !== undefined)).toEqual(expect.arrayContaining(['12\u00a0ms', '–']));
    expect(times).not.toContain('0\u00a0ms');
  });

  it('says in Japanese, too, that a command only goes back, and of an exception that it does not hold', () => {
    const [first] = blockedRecord().decisions;
    const say = (text: string, locale: 'en' | 'ja', undo?: Undo): string => {
      const finding = {
        ...(first as Decision).finding,
        check: 'licenses',
        rule: 'licenses/denied',
        title: 'Licence is not allowed',
        fix: { text, command: 'npm uninstall left', ...(undo === undefined ? {} : { undo }) },
      };
      const reason = { kind: 'expired-exception' as const, text: 'x', exception: 'EX-1', origin: 'a.yml:3' };
      const record = buildRecord({ decisions: [{ ...(first as Decision), finding, reason }] });
      return textOf(parseMarkdown(renderComment(record, { links: {}, locale })));
    };
    const [out, back] = [takesOut(), goesBack('left 0.9.0')];
    expect(say(`Use another. ${out.words}`, 'ja', out)).toContain('次のコマンドで取り除けます。');
    expect(say(`Use another. ${back.words}`, 'ja', back)).toContain('前のバージョンに戻せます。');
    // What a text says of itself counts for nothing.
    expect(say(`Use another. ${out.words}`, 'ja')).toContain('次のコマンドで対処できます。');
    expect(say('Update left', 'ja')).toContain('次のコマンドで対処できます。');
    expect(say('Use another.', 'ja')).toContain('無効な例外 EX-1');
    expect(say('Use another.', 'en')).toContain('Blocked by exception EX-1, which does not hold, in a.yml:3');
  });

  it('says a scanner’s title once, where it is the beginning of what the scanner says', () => {
    const [first] = blockedRecord().decisions;
    const message = `Improper handling ${'of something '.repeat(20)}`.trim();
    const finding = {
      ...(first as Decision).finding,
      check: 'scanners',
      rule: 'scanners/misconfiguration',
      subject: { kind: 'file' as const, name: 'deploy/app.yaml' },
      location: { file: 'deploy/app.yaml', line: 11 },
      paths: [],
      title: `${message.slice(0, 100)}…`,
      message,
    };
    const text = textOf(
      parseMarkdown(comment(buildRecord({ decisions: [{ ...(first as Decision), finding }] }))),
    );
    expect(text.split('Improper handling')).toHaveLength(2);
    // The place is the file and its line, once.
    expect(text.split('deploy/app.yaml')).toHaveLength(2);
    expect(text).toContain('deploy/app.yaml:11');
  });
});

describe('a change with much that came along', () => {
  const changeOf = (added: readonly Package[]): RunRecord =>
    buildRecord({
      change: {
        baseRef: 'main',
        baseCommit: COMMIT,
        lockfiles: [{ lockfile: 'package-lock.json', added, updated: [], removed: [] }],
      },
    });
  const rowsOf = (record: RunRecord): string[] =>
    elements(elements(parseMarkdown(comment(record)), 'table')[0] as never, 'tr')
      .slice(1)
      .map(textOf);

  it('opens what somebody chose and what deserves a look; platform packages are a click away', () => {
    const added = [
      ...platforms(26).map((name) => buildPackage(name.slice(0, name.lastIndexOf('@')), '0.34.4')),
      buildPackage('sharp', '0.34.4', { direct: true }),
      buildPackage('hooked', '1.0.0', { hasInstallScript: true }),
    ];
    const rows = rowsOf(changeOf(added));
    expect(rows.map((row) => /[a-z]+/.exec(row)?.[0])).toEqual(['hooked', 'sharp']);
    expect(textOf(parseMarkdown(comment(changeOf(added))))).toContain('26 more changed packages');
  });

  it('opens the first ones where nobody chose any', () => {
    const added = platforms(26).map((name) => buildPackage(name.slice(0, name.lastIndexOf('@')), '0.34.4'));
    expect(rowsOf(changeOf(added)).length).toBeGreaterThan(5);
  });
});

describe('what a change breaks', () => {
  const restore = `git checkout ${COMMIT} -- package-lock.json && npm install`;

  it('a lockfile that cannot be read is said to be that, beside the command that restores it', () => {
    const gap = {
      check: 'lockfiles',
      message: 'package-lock.json is not JSON',
      hint: 'Restore it.',
      command: restore,
    };
    const change = { baseRef: 'main', baseCommit: COMMIT, lockfiles: [], unread: ['package-lock.json'] };
    const verdict = { verdict: 'incomplete' as const, blocked: 0, warned: 0, accepted: 0 };
    const one = comment(buildRecord({ change, verdict: { ...verdict, gaps: [gap] } }));
    expect(one).toContain(`**Fix:** Restore it.\n\n\`\`\`sh\n${restore}\n\`\`\``);
    const text = textOf(parseMarkdown(one));
    expect(text).toContain('What this change does to the packages of package-lock.json is not known');
    expect(text).not.toContain('changes no package');
    const two = comment(
      buildRecord({ verdict: { ...verdict, gaps: [gap, { check: 'policy', message: 'x' }] } }),
    );
    expect(elements(parseMarkdown(two), 'pre').map(textOf)[0]).toBe(`${restore}\n`);
  });

  it('as many problems of each package are not told as those of all', () => {
    const decisions = ['a', 'b', 'c', 'd'].flatMap((name) =>
      [1, 2].map((id) =>
        buildDecision(
          buildFinding({
            subject: { kind: 'package', name: `${name}@1.0.0`, purl: `pkg:deb/debian/${name}@1.0.0` },
            aliases: [`CVE-2026-1000${id}${name.charCodeAt(0)}`],
            title: `Overflow ${id}`,
            fix: {
              text: `Update ${name} to 2.0.0.`,
              version: '2.0.0',
              dockerfile: 'RUN apt-get update && apt-get upgrade -y',
            },
            fingerprint: `${name}${id}`,
          }),
        ),
      ),
    );
    const said = comment(buildRecord({ decisions }));
    expect(said).toContain('🐞 **Vulnerabilities**');
    expect(said).toContain('- **`a@1.0.0`**: 2 vulnerabilities (worst critical');
    // One line mends all packages of the image.
    expect(said.match(/RUN apt-get/g)).toHaveLength(1);
    expect(said).toContain('add to its Dockerfile:\n\n```dockerfile\nRUN apt-get update');
  });

  it('a command that mends two things is told once', () => {
    const fix = { text: 'Restore the lockfile.', command: restore };
    const decisions = ['signatures/invalid', 'lockfiles/integrity-changed'].map((rule) =>
      buildDecision(
        buildFinding({ check: rule.split('/')[0] as 'signatures', rule, fix, fingerprint: rule }),
      ),
    );
    const said = comment(buildRecord({ decisions }));
    expect(said.split(restore)).toHaveLength(2);
    expect(said).toContain('**Fix:** The command above mends this, too.');
  });

  it('the first policy is told from an edited one, and that none was read', () => {
    const { policy } = buildRecord();
    const changedHere = { path: '.github/sealgate.yml', summary: '.github/sealgate.yml is new' };
    const { path: _path, ...without } = policy;
    expect(comment(buildRecord({ policy: { ...without, changedHere } }))).toContain(
      '**This change adds the policy**',
    );
    const changes = ['warn-only: not set → true'];
    expect(
      comment(buildRecord({ policy: { ...without, changedHere: { ...changedHere, changes } } })),
    ).toMatch(/adds the policy.*judges\. What it says beyond that:\n\n```\nwarn-only: not set → true\n```/);
    expect(comment(buildRecord({ policy: { ...without, presets: [] } }))).toContain(
      '<sub>No policy was read · ',
    );
  });
});

describe('the rest', () => {
  it('shows counts that add up, and what they leave out', () => {
    const text = textOf(parseMarkdown(comment(blockedRecord())));
    expect(text).toContain('1,602 verified, 1 invalid, 1 skipped (1,604 in all)');
    const record = buildRecord({
      checks: [{ check: 'signatures', state: 'ran', counts: { verified: 3 }, total: 5 }],
    });
    expect(textOf(parseMarkdown(comment(record)))).toContain('3 verified, 2 not counted (5 in all)');
  });

  it('calls the root of a lockfile that holds no name of it by its package.json, wherever it is told', () => {
    const decisions = [buildDecision(buildFinding({ paths: [['.', 'axios@1.7.2']] }))];
    const record = buildRecord({ decisions });
    expect(textOf(parseMarkdown(comment(record)))).toContain('From package.json (direct)');
    const summary = renderSummary(record, { links: LINKS, pictures: {} });
    expect(summary).toContain('["package.json"]');
    expect(summary).not.toContain('["."]');
    expect(renderTerminal(record, { color: false, width: 100 })).toContain('package.json → axios@1.7.2');
  });

  it('shows what a VEX document says of what blocks, and why that excuses nothing', () => {
    const word = { status: 'not_affected', document: 'vex.json', justification: 'component_not_present' };
    const by = { by: 'vex.json', reason: 'not_affected', vex: true } as const;
    const block = (id: string, more: Partial<Finding>): Decision =>
      buildDecision(buildFinding({ aliases: [id], ...more }), { outcome: 'block' });
    const shown = (...decisions: readonly Decision[]): string =>
      textOf(parseMarkdown(comment(buildRecord({ decisions }))));
    const plain = block('CVE-2026-2', {});
    expect(shown(plain)).not.toContain('VEX');
    const said = 'VEX vex.json says not_affected (component_not_present)';
    const weights = [
      [{}, by, ', which does not count by vex-findings of the policy'],
      [{ pending: true }, undefined, ', which counts after the merge'],
      [{ invalid: 'nobody signed it' }, undefined, ', which does not count: nobody signed it'],
      [{ elsewhere: 'shop@1.0.0' }, undefined, ' of shop@1.0.0, and another version of it is judged'],
    ] as const;
    for (const [more, suppressed, why] of weights) {
      const told = block('CVE-2026-1', {
        detail: { vex: { ...word, ...more } },
        ...(suppressed === undefined ? {} : { suppressed }),
      });
      expect(shown(told)).toContain(`${said}${why}`);
      // Of one row for two, it says which of them is meant.
      expect(shown(told, plain)).toContain(`${said}${why}: CVE-2026-1`);
    }
    const affected = block('CVE-2026-1', { detail: { vex: { status: 'affected', document: 'vex.json' } } });
    expect(shown(affected)).toMatch(/VEX vex\.json says affected\n/);
  });

  it('says where nobody can tell whether the base has what blocks, and what would tell', () => {
    const change = { baseRef: 'main', baseCommit: COMMIT, lockfiles: [] };
    const record = buildRecord({
      change,
      decisions: ['a', 'b'].map((name) =>
        buildDecision(buildFinding({ subject: { kind: 'package', name } }), { novelty: 'unknown' }),
      ),
    });
    const untold = 'Whether 2 of these findings were there before the change cannot be told';
    expect(comment(record)).toContain(`${untold}: the same scanner's report of the base (\`base-report\`)`);
    expect(comment({ ...record, change: undefined })).not.toContain('cannot be told');
    const known = record.decisions.map((one) => ({ ...one, novelty: 'new' as const }));
    expect(comment({ ...record, decisions: known })).not.toContain('cannot be told');
  });

  it('says whose policy judged, and that the change edits it', () => {
    const text = textOf(parseMarkdown(comment(blockedRecord())));
    expect(text).toContain('Policy strict with .github/sealgate.yml from main@4be1f02 (9b1f6c0de2a4)');
    const record = buildRecord();
    const edited = {
      ...record,
      policy: {
        ...record.policy,
        changedHere: { path: '.github/sealgate.yml', summary: 'fail-on-severity: high → never' },
      },
    };
    expect(textOf(parseMarkdown(comment(edited)))).toContain(
      'This change edits the policy .github/sealgate.yml: fail-on-severity: high → never',
    );
    const signs = (changes: readonly string[]) =>
      comment({
        ...edited,
        policy: { ...edited.policy, changedHere: { path: 'p.yml', summary: 's', changes } },
      }).includes('(+ added, ~ changed, - taken out)');
    expect(signs(['a: 1 → 2', 'b (+c)'])).toBe(true);
    expect(signs(['a: 1 → 2', 'b: 2 → 1'])).toBe(false);
    const changes = Array.from({ length: 40 }, (_, index) => `key-${index}: a\u202e → @acme`);
    const shown = comment({
      ...edited,
      policy: {
        ...edited.policy,
        changedHere: {
          path: '.github/sealgate.yml',
          summary: 'cut off…',
          changes: [...changes, 'warn-only: not set → true'],
        },
      },
    });
    expect(shown).not.toContain('cut off');
    const [, list = ''] = /after the merge[^\n]*:\n\n```\n([^`]*)\n```/.exec(shown) ?? [];
    expect(list.split('\n')).toEqual([
      ...changes.map((one) => one.replace('\u202e', '\\u{202e}')),
      'warn-only: not set → true',
    ]);
    const { path: _, ref: __, commit: ___, ...bare } = record.policy;
    expect(
      textOf(parseMarkdown(comment({ ...record, policy: { ...bare, presets: ['baseline'] } }))),
    ).toContain('Policy baseline, no policy file');
    const unusable = { ...bare, presets: ['baseline'], unusable: '.github/sealgate.yml' };
    expect(textOf(parseMarkdown(comment({ ...record, policy: unusable })))).toContain(
      'Policy baseline, because .github/sealgate.yml could not be used',
    );
  });

  it('says that a verdict is resolved, and keeps the history collapsed', () => {
    const text = textOf(parseMarkdown(comment(resolvedRecord(), FAILED)));
    expect(text).toContain(
      'Resolved. Earlier on this pull request: blocked at a81c3d9 (1 new critical vulnerability).',
    );
    const third = comment(
      { ...resolvedRecord(), context: { ...resolvedRecord().context, commit: 'd'.repeat(40) } },
      parseMarker(comment(resolvedRecord(), FAILED)),
    );
    expect(third).not.toContain('**Resolved.**');
    expect(textOf(parseMarkdown(third))).toContain('Earlier on this pull request: 2 verdicts');
    expect(textOf(parseMarkdown(third))).toContain('blocked at a81c3d9');
  });

  it('does not call a commit that fails again resolved', () => {
    expect(comment(blockedRecord(), FAILED)).not.toContain('Resolved');
  });

  it('ends with the marker, which reads back', () => {
    const body = comment(blockedRecord());
    expect(parseMarker(body)).toMatchObject({ commit: COMMIT, verdict: 'fail', history: [] });
    expect(comments(parseMarkdown(body))).toHaveLength(1);
  });

  it('is the same for the same record', () => {
    expect(comment(blockedRecord())).toBe(comment(blockedRecord()));
  });
});

describe('hostile text', () => {
  const check = (text: string): void => {
    const record = hostileRecord(text);
    const previous: PreviousComment = {
      commit: COMMIT,
      verdict: 'fail',
      headline: text.slice(0, 200),
      history: [{ commit: '', verdict: 'incomplete', headline: text.slice(0, 200) }],
    };
    const body = renderComment(record, { links: { ...LINKS, evidenceDir: text }, previous });
    expect(activeNodes(body, OURS)).toEqual([]);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(comments(parseMarkdown(body))).toHaveLength(1);
    const summary = renderSummary(record, { links: LINKS });
    expect(activeNodes(summary, OURS)).toEqual([]);
    expect(comments(parseMarkdown(summary))).toHaveLength(0);
  };

  it.each(NAUGHTY)('T49 T51 %j is shown as text wherever a record can carry it', check);

  it('T49 a fix command is shown whole and literally', () => {
    const command = 'npm i \'a`b```c@1\' && echo "$(id)" | cat';
    const record = buildRecord({ decisions: [buildDecision(buildFinding({ fix: { text: 'x', command } }))] });
    expect(textOf(elements(parseMarkdown(comment(record)), 'pre')[0] ?? parseMarkdown(''))).toBe(
      `${command}\n`,
    );
  });
});

describe('limits', () => {
  it('T53 keeps verdict, totals and digest for 100,000 findings, within the limit', () => {
    const record = hugeRecord(3_000, 100_000);
    const body = comment(record);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(firstLine(body)).toBe('### ⛔ Blocked: 25,000 new critical vulnerabilities');
    const text = textOf(parseMarkdown(body));
    expect(text).toMatch(
      /and 24,[89]\d\d more that block, 25,000 findings in all: full report \(sha256 5d41402abc/,
    );
    expect(text).toContain('This change adds 3,000 packages');
    expect(text).toContain('Policy strict');
    expect(parseMarker(body)?.verdict).toBe('fail');
    const summary = renderSummary(record, { links: LINKS });
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY_LIMIT);
    expect(firstLine(summary)).toBe(firstLine(body));
  });

  it('T53 cuts details before what blocks', () => {
    const body = renderComment(hugeRecord(3_000, 200), { links: LINKS, maxBytes: 20_000 });
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(20_000);
    const text = textOf(parseMarkdown(body));
    expect(text).toContain('package-number-000000@1.0.0');
    expect(text).toContain('package-number-000120@1.0.0');
    expect(text).toMatch(/and [\d,]+ more changed packages/);
  });

  it('T53 counts findings in what it leaves out as in the heading, and begins no table that has no row', () => {
    const finding = (name: string, rule: string, title: string) =>
      buildDecision(
        buildFinding({
          subject: { kind: 'package', name },
          check: 'signatures',
          rule,
          title,
          message: title,
          aliases: [],
        }),
        { outcome: 'warn', reason: { kind: 'rule', text: 'low' } },
      );
    const few = Array.from({ length: 5 }, (_, index) =>
      finding(`a-${index}@1.0.0`, `x/${index}`, `T ${index}`),
    );
    const many = Array.from({ length: 40 }, (_, index) => finding(`b-${index}@1.0.0`, 'x/y', 'Unchecked'));
    const accepted = Array.from({ length: 40 }, (_, index) => ({
      ...finding(`c-${index}@1.0.0`, 'x/z', 'Left'),
      outcome: 'accept' as const,
    }));
    const record = buildRecord({ decisions: [...few, ...many, ...accepted] });
    const whole = renderComment(record, { links: LINKS });
    expect(whole).toContain('<summary>40 more warnings</summary>');
    const hidden: (string | undefined)[] = [];
    for (let maxBytes = Buffer.byteLength(whole) - 1; maxBytes > 1_500; maxBytes -= 97) {
      const body = renderComment(record, { links: LINKS, maxBytes });
      expect(body).not.toMatch(/\|---\|\n\n/);
      const [, said] = /<summary>40 more warnings<\/summary>\n\n… and (\d+) more/.exec(body) ?? [];
      hidden.push(said);
    }
    expect(new Set(hidden.filter((said) => said !== undefined))).toEqual(new Set(['40']));
  });

  it('T53 keeps the verdict under any limit it is given', () => {
    for (const maxBytes of [1_500, 3_000, 6_000, 12_000]) {
      const body = renderComment(hugeRecord(50, 500), { links: LINKS, maxBytes });
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(maxBytes);
      expect(firstLine(body)).toMatch(/^### ⛔ Blocked: 125 new critical/);
    }
  });

  it('counts bytes, not characters', () => {
    const record = hugeRecord(10, 3_000);
    const wide = {
      ...record,
      decisions: record.decisions.map((decision) => ({
        ...decision,
        finding: { ...decision.finding, title: '脆弱性'.repeat(40) },
      })),
    };
    expect(Buffer.byteLength(comment(wide))).toBeLessThanOrEqual(COMMENT_LIMIT);
  });

  // The benchmark `comment` holds the goal in milliseconds.
  it('is built in time linear in the changed packages, 3,000 of them too', async () => {
    const work = (size: number) => {
      const record = hugeRecord(size, size);
      return () => comment(record);
    };
    await expectLinear({ from: 375, times: 8, work });
  });

  it('is built in time linear in what blocks and what warns', async () => {
    const work = (size: number) => {
      const record = hugeRecord(10, size);
      return () => comment(record);
    };
    await expectLinear({ from: 1_000, times: 8, work });
  });
});
