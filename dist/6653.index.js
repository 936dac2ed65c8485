"use strict";
exports.id = 6653;
exports.ids = [6653];
exports.modules = {

/***/ 6556:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ reasonJa)
/* harmony export */ });
const age = (text) => text.replace(/^(\d+) (day|hour|minute)s?$/, (_all, number, unit) => `${number} ${{ day: '日', hour: '時間', minute: '分' }[unit] ?? unit}`);
const CHECKS = '検査';
/** What the gate's runs and the ledger answer. */
const AUTOMATIC = [
    [/^No run of the gate is in the evidence$/, '証跡にゲートの実行がない'],
    [
        /^The newest run of the gate, of (\S+), is older than (.+)$/,
        ([time, limit]) => `最新のゲートの実行（${time}）が ${age(limit ?? '')}より古い`,
    ],
    [/^It ran on (\S+)$/, '$1 に実行'],
    [/^(\d+) of (\d+) runs of the period passed$/, '期間中の実行 $2 回のうち $1 回が合格'],
    [/^The newest run failed with (\d+) that block$/, '最新の実行は不合格（ブロック $1 件）'],
    [
        /^The newest run could not decide: (.*)$/s,
        ([why]) => `最新の実行は判定できなかった: ${reasonJa(why ?? '')}`,
    ],
    [/^The policy only warns \(warn-only\)$/, 'ポリシーが警告だけにしている（warn-only）'],
    [
        /^The newest run let (\d+) pass that block \(warn-only\)$/,
        '最新の実行は、ブロックすべき $1 件を通した（warn-only）',
    ],
    [
        /^The newest run was judged by another policy than today’s$/,
        '最新の実行は、現在と異なるポリシーで判定された',
    ],
    [
        /^No severity of a scanner’s finding fails \(fail-on-severity: never\)$/,
        'スキャナーの指摘は、どの深刻度でも不合格にならない（fail-on-severity: never）',
    ],
    [/^Findings from (\S+) on fail$/, '深刻度 $1 以上の指摘で不合格になる'],
    [/^Only presets judged: (.*)$/, 'プリセットだけで判定している: $1'],
    [/^The rules stand in (.*)$/, '規則は $1 にある'],
    [/^Findings on exceptions that no longer hold: (\d+)$/, '効力を失った例外による指摘が $1 件ある'],
    [/^(\d+) of (\d+) exceptions no longer hold$/, '例外 $2 件のうち $1 件が効力を失っている'],
    [/^Open findings about exceptions: (\d+)$/, '例外についての未解決の指摘が $1 件ある'],
    [/^There are no exceptions$/, '例外はない'],
    [/^All (\d+) exceptions hold$/, '例外 $1 件はすべて有効'],
    [/^No run of the gate in this time is of a branch$/, 'この期間に、ブランチのゲートの実行がない'],
    [
        /^(\d+) of (\d+) runs name commit, workflow and workflow run$/,
        '実行 $2 回のうち $1 回が、コミット、ワークフロー、その実行を示している',
    ],
    [/^The newest run found no lockfile$/, '最新の実行ではロックファイルが見つからなかった'],
    [/^The newest run left a bill of materials$/, '最新の実行は部品表（SBOM）を残した'],
    [/^The newest run left no bill of materials$/, '最新の実行は部品表（SBOM）を残していない'],
    [/^The newest run left no verdict$/, '最新の実行は判定の記録を残していない'],
    [
        /^The newest run sealed no (verdict|bill of materials)$/,
        ([what]) => `最新の実行は${called(what)}に署名していない`,
    ],
    [
        /^The newest run says that it sealed its (verdict|bill of materials), and nobody is named who must have \(signers in the policy\)$/,
        ([what]) => `最新の実行は${called(what)}に署名したとしているが、誰の署名であるべきかが指定されていない（ポリシーの signers）`,
    ],
    [
        /^(\d+) of (\d+): (verdict|bill of materials) sealed by who must have: (.*)$/s,
        ([good, all, what, why]) => `${called(what)} ${all} 件のうち、あるべき署名者の署名は ${good} 件: ${reasonJa(why ?? '')}`,
    ],
    [
        /^(\d+) of (\d+): (verdict|bill of materials) sealed by (.*)$/,
        ([good, all, what, who]) => `${called(what)} ${all} 件のうち ${good} 件に ${who} の署名がある`,
    ],
    [/^The verdict of the newest run is not sealed \((.*)\)$/, '最新の実行の判定に署名がない（$1）'],
    [/^No package has anything to verify$/, '検証の対象となるパッケージがない'],
    [/^(\d+) of (\d+) verified, (\d+) invalid$/, '$2 件のうち $1 件を検証、$3 件は無効'],
    [/^(\d+) of (\d+) verified$/, '$2 件のうち $1 件を検証'],
    [
        /^(\d+) of (\d+) verified: (.*)$/s,
        ([good, all, why]) => `${all} 件のうち ${good} 件を検証: ${reasonJa(why ?? '')}`,
    ],
    [/^No package could carry provenance$/, '来歴を持ちうるパッケージがない'],
    [/^(\d+) of (\d+) carry verified provenance, (\d+) invalid$/, '$2 件のうち $1 件の来歴を検証、$3 件は無効'],
    [/^(\d+) of (\d+) carry verified provenance$/, '$2 件のうち $1 件の来歴を検証'],
    [/^(\d+) block$/, '$1 件がブロック'],
    [/^The check (\S+) is not in the newest run$/, `${CHECKS} $1 は最新の実行に含まれていない`],
    [/^The check (\S+) did not run$/, `${CHECKS} $1 は実行されていない`],
    [
        /^The check (\S+) did not run: (.*)$/s,
        ([check, why]) => `${CHECKS} ${check} は実行されていない: ${reasonJa(why ?? '')}`,
    ],
    [/^The check (\S+) found nothing to look at$/, `${CHECKS} $1 の対象がなかった`],
    [
        /^The check (\S+) found nothing to look at: (.*)$/s,
        ([check, why]) => `${CHECKS} ${check} の対象がなかった: ${reasonJa(why ?? '')}`,
    ],
    [/^The check (\S+) found (\d+) that block$/, `${CHECKS} $1 でブロックが $2 件`],
    [
        /^The check (\S+) did not come to its end: (.*)$/s,
        ([check, why]) => `${CHECKS} ${check} は最後まで実行できなかった: ${reasonJa(why ?? '')}`,
    ],
    [/^The check (\S+) blocked nothing and warns of (\d+)$/, `${CHECKS} $1 はブロックなし、警告 $2 件`],
    [/^The check (\S+) ran and left nothing open$/, `${CHECKS} $1 を実行し、未解決のものはない`],
    [/^The check (\S+) ran$/, `${CHECKS} $1 を実行`],
    [/^The run was offline\.?$/, 'オフラインで実行された'],
    [
        /^(.*); only what the lockfiles themselves tell was looked at\.?$/s,
        ([why]) => `${reasonJa(why ?? '')}。ロックファイルから分かることだけを確認した`,
    ],
    [/^No registry was asked\.?$/, 'レジストリに問い合わせていない'],
    [/^No registry was asked: (.*)$/s, ([why]) => `レジストリに問い合わせていない：${why ?? ''}`],
    [/^No scanner report given\.?$/, 'スキャナーのレポートが渡されていない'],
    [
        /^No scanner report given, and registries are not asked for advisories offline\.?$/,
        'スキャナーのレポートが渡されておらず、オフラインではレジストリに脆弱性情報を問い合わせない',
    ],
    [
        /^No scanner report given, and registries have no advisories about packages that are not theirs\.?$/,
        'スキャナーのレポートが渡されておらず、レジストリにないパッケージの脆弱性情報はレジストリにはない',
    ],
    [
        /^No report shows that misconfigurations, secrets, licences or weak code were looked for$/,
        '設定ミス・秘密情報・ライセンス・脆弱なコードを調べたレポートがない',
    ],
    [
        /^No report looked but what the change itself brings, which counts after the merge: (.*)$/s,
        ([files]) => `変更自身が持ち込んだレポートしかない（マージ後に有効になる）：${files ?? ''}`,
    ],
    [
        /^No report looked into packages: give a report of npm audit, pnpm audit or Trivy with its vulnerability scanner$/,
        'パッケージを調べたレポートがない（npm audit、pnpm audit、または Trivy の脆弱性スキャンのレポートを渡す）',
    ],
    [/^No lockfile could be read\.$/, '読み取れたロックファイルがない'],
    [
        /^Dependencies are declared, but the lockfiles list no package\.$/,
        '依存関係が宣言されているが、ロックファイルにパッケージがない',
    ],
    [/^No lockfile lists a package\.$/, 'ロックファイルにパッケージがない'],
    [
        /^No lockfile was found, so no dependency was looked at\.$/,
        'ロックファイルがなく、依存関係を確認していない',
    ],
    [/^(\d+) lockfiles cannot be read: (.*)$/, '$1 個のロックファイルを読み取れない: $2'],
    [
        /^No package in (.*), so no dependency was looked at\.$/,
        '$1 にパッケージがなく、依存関係を確認していない',
    ],
    [/^Without a base there is no change to look at\.$/, '比較するベースがなく、変更を確認できない'],
    [/^The change adds or updates no package\.$/, 'パッケージを追加・更新する変更がない'],
    [
        /^(\S+): Its newest record is of (\S+), (\d+) days ago: fetch a new copy$/,
        '$1: 最新の記録が $2（$3 日前）のもの。新しいものを取得する',
    ],
    [/^no reason given$/, '理由の記載なし'],
    [/^Nothing was asked$/, '何も問われていない'],
    [/^It was not asked$/, '問われていない'],
    [/^The ledger has no records$/, '台帳に記録がない'],
    [/^All (\d+) records hold$/, '記録 $1 件はすべて正しい'],
    [/^Record (\d+) of the ledger: (.*)$/s, '台帳の記録 $1: $2'],
    [
        /^Record (\d+), (\S+): (.*)$/s,
        ([number, file, why]) => `記録 ${number} の ${file}: ${reasonJa(why ?? '')}`,
    ],
    [/^The head of the ledger has no seal$/, '台帳のヘッドに署名がない'],
    [
        /^There is a seal over (\d+) of (\d+) records, and nobody is named who must have made it \(signers in the policy\)$/,
        '記録 $2 件のうち $1 件を覆う署名があるが、誰の署名であるべきかが指定されていない（ポリシーの signers）',
    ],
    [
        /^The seal of the head is not by who must have made it: (.*)$/s,
        '台帳のヘッドの署名が、あるべき署名者のものでない: $1',
    ],
    [
        /^The head is sealed by (.*), over (\d+) of (\d+) records$/,
        '台帳のヘッドに $1 の署名があり、記録 $3 件のうち $2 件を覆う',
    ],
    [/^(\d+) signers are needed$/, '$1 者の署名が必要'],
    [
        /^The head of the ledger was never put into the transparency log$/,
        '台帳のヘッドが透明性ログに記録されたことがない',
    ],
    [
        /^The newest anchor, of (\S+), is older than (.+)$/,
        ([time, limit]) => `透明性ログへの最新の記録（${time}）が ${age(limit ?? '')}より古い`,
    ],
    [/^Anchored on (\S+)$/, '$1 に透明性ログへ記録'],
];
/** What files of the evidence and people answer. */
const FILED = [
    [/^No evidence is called (.*)$/, '$1 という名前の証跡がない'],
    [/^(\S+) is older than (.+)$/, ([file, limit]) => `${file} が ${age(limit ?? '')}より古い`],
    [
        /^(\d+) of (\d+) files in the last (.+)$/,
        ([found, wanted, limit]) => `直近 ${age(limit ?? '')}のファイルは、必要な ${wanted} 件のうち ${found} 件`,
    ],
    [/^and (\d+) more$/, 'ほか $1 件'],
    [/^(\S+): its result is '(.*)'$/, '$1: 結果は「$2」'],
    [
        /^(\S+): nobody said how it ended \(evidence add --result\)$/,
        '$1: 結果が記録されていない（evidence add --result）',
    ],
    [/^(\S+) of (\S+Z) says so$/, '$1（$2）で確認'],
    [/^(\S+) was not read$/, '$1 は読み込まれなかった'],
    [/^(\S+): it has another content than was recorded$/, '$1: 記録時と内容が異なる'],
    [/^it has another content than was recorded$/, '記録時と内容が異なる'],
    [/^(\S+): it was pruned: its time was over$/, '$1: 保存期間が過ぎて削除された'],
    [
        /^(\S+): it is encrypted, so its content cannot be looked into$/,
        '$1: 暗号化されているため内容を確認できない',
    ],
    [/^(\S+): it has more than (\d+) bytes$/, '$1: $2 バイトを超えている'],
    [/^(\S+): (.*): it does not hold$/s, '$1: $2 を満たさない'],
    [/^(\S+): (.*): it is not in the text$/s, '$1: $2 — 文中にない'],
    [/^(\S+): (.*): it is in the text$/s, '$1: $2 — 文中にある'],
    [/^(\S+): (.*): nothing in the text matches$/s, '$1: $2 — 一致する文がない'],
    [/^(\S+): (.*): it selects (\d+) values?$/s, '$1: $2 — 該当する値は $3 個'],
    [/^(\S+): (.*): the document has no such value$/s, '$1: $2 — 該当する値がない'],
    [/^(\S+): (.*): ((?:(?!: ).)*) is no number$/s, '$1: $2 — $3 は数値でない'],
    [/^(\S+): (.*): it is (.*)$/s, '$1: $2 — 値は $3'],
    [/^The attestation about it is of a day to come$/, '申告の日付が未来である'],
    [
        /^Nobody attested it(?: as (.*))? in the last (.+)$/s,
        ([role, limit]) => `直近 ${age(limit ?? '')}に${role === undefined || role === '' ? '' : ` ${role} による`}申告がない`,
    ],
    [
        /^Nobody attested it(?: as (.*))?$/,
        ([role]) => (role === undefined || role === '' ? '申告がない' : `${role} による申告がない`),
    ],
    [/^attestations by other roles: (\d+)$/, 'ほかの役割による申告が $1 件ある'],
    [
        /^(.*) attested '(\S+)' on (\S+?)(?:, filed by ([^:,]*))?(?:: (.*)|, and names evidence that the ledger does not hold: (.*))?$/s,
        ([who, state, day, by, statement, missing]) => [
            `${who}が ${day} に「${STATES[state ?? ''] ?? state}」と申告`,
            by === undefined || by === '' ? '' : `（記録者 ${by}）`,
            statement === undefined || statement === '' ? '' : `: ${statement}`,
            missing === undefined || missing === '' ? '' : `、ただし台帳にない証跡を挙げている: ${missing}`,
        ].join(''),
    ],
    [/^believed until (\S+)$/, '有効期限は $1'],
    [/^Nothing could be fetched: (.*)$/s, ([why]) => `取得できなかった: ${reasonJa(why ?? '')}`],
    [
        /^no file fits (.*), and the policy allows no command '((?:(?!, and the policy allows no command ').)*)' \(audit-commands\)$/s,
        '$1 に一致するファイルがなく、ポリシー（audit-commands）にコマンド「$2」の許可もない',
    ],
    [/^no file fits (.*)$/, '$1 に一致するファイルがない'],
    [
        /^the policy allows no command '(.*)' \(audit-commands\)$/,
        'ポリシー（audit-commands）にコマンド「$1」の許可がない',
    ],
    [/^nothing is fetched with --dry-run$/, '--dry-run では何も取得しない'],
    [
        /^nothing is fetched where a base is given: the records of a change do not count$/,
        'ベースが指定されている場合は何も取得しない（変更側の記録は数えない）',
    ],
    [
        /^Whether it changed since cannot be told: (.*)$/s,
        ([why]) => `その後に変更されたかを判断できない: ${reasonJa(why ?? '')}`,
    ],
    [
        /^the clone lacks its history \(check out with fetch-depth: 0\)$/,
        'クローンに履歴がない（fetch-depth: 0 でチェックアウトする）',
    ],
    [/^this is no git repository with a commit$/, 'コミットのある git リポジトリーでない'],
    [
        /^What it is about changed on (\S+), after the answer of (\S+?): (.*)$/s,
        ([changed, answered, why]) => `回答（${answered}）の後の ${changed} に対象が変更された: ${reasonJa(why ?? '')}`,
    ],
    [
        /^(\d+) certificates?(?:, the first ends in (-?\d+) days \((.*?)\))?$/,
        ([all, days, subject]) => `証明書 ${all} 件${days === undefined || days === '' ? '' : `、最初の期限は ${days} 日後（${subject}）`}`,
    ],
    [/^(\d+) could not be read$/, '$1 件は読み取れなかった'],
];
const STATES = {
    done: '実施済み',
    partial: '一部実施',
    none: '未実施',
    'not-applicable': '対象外',
};
function called(what) {
    return what === 'verdict' ? '判定' : '部品表（SBOM）';
}
/** Answers cut their reasons long before. */
const LONGEST = 4000;
const SENTENCES = [...AUTOMATIC, ...FILED];
/**
 * The reason of an answer in Japanese, as far as it is Sealgate's own words. What comes from elsewhere (a person's
 * statement, a tool's message, an expression) stays as it is written.
 */
function reasonJa(reason) {
    if (reason.length > LONGEST)
        return reason;
    const whole = sentenceJa(reason);
    if (whole !== undefined && !reason.includes('; '))
        return whole;
    const clauses = reason.split('; ');
    const said = clauses.map((clause) => sentenceJa(clause));
    if (said.every((one) => one === undefined))
        return whole ?? reason;
    return clauses.map((clause, index) => said[index] ?? clause).join('; ');
}
function sentenceJa(text) {
    for (const [pattern, said] of SENTENCES) {
        const found = pattern.exec(text);
        if (found === null)
            continue;
        const groups = found.slice(1).map((group) => group ?? '');
        if (typeof said !== 'string')
            return said(groups);
        return said.replace(/\$(\d)/g, (_all, number) => groups[Number(number) - 1] ?? '');
    }
    return undefined;
}


/***/ }),

/***/ 36653:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditTextsOf: () => (/* binding */ auditTextsOf)
});

// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(6729);
;// CONCATENATED MODULE: ./build/render/locale/audit-en.js

const days = (value) => {
    if (value < 1)
        return 'less than a day';
    return (0,words/* count */.U9)(value < 10 ? Math.round(value * 10) / 10 : Math.round(value), 'day');
};
function basis(one) {
    switch (one.kind) {
        case 'weight':
            return `weight ${one.weight}`;
        case 'history':
            return `not done in ${one.open} of ${(0,words/* count */.U9)(one.answered, 'assessment')} with data`;
        case 'watch':
            return {
                monitored: 'watched by a workflow',
                automated: 'a workflow filed it',
                evidence: 'filed by hand',
                person: "a person's word",
                nobody: 'nobody looks',
            }[one.by];
        case 'recovery':
            return `took ${days(one.days)} to mend, ${(0,words/* count */.U9)(one.times, 'time')}`;
        case 'open-for':
            return `open for ${days(one.days)}`;
        case 'none':
            return 'not known, counts 5';
    }
}
function openWords(counts) {
    const parts = [
        [counts.none, 'not done'],
        [counts.partial, 'partly done'],
        [counts.stale, 'stale'],
        [counts['not-run'], 'not run'],
    ];
    return parts
        .filter(([number]) => number > 0)
        .map(([number, word]) => `${(0,words/* formatNumber */.ZV)(number)} ${word}`)
        .join(', ');
}
function why(one) {
    switch (one.why) {
        case 'never':
            return 'never answered';
        case 'age':
            return one.days === undefined ? 'too old' : `${days(one.days)} late`;
        case 'changed':
            return 'changed since it was answered';
        case 'unknown':
            return `cannot be told: ${one.reason ?? ''}`;
    }
}
const auditEn = {
    locale: 'en',
    states: {
        done: 'done',
        partial: 'partly',
        none: 'not done',
        stale: 'stale',
        'not-run': 'not run',
        'not-applicable': 'not applicable',
    },
    levels: { critical: 'critical', high: 'high', medium: 'medium', low: 'low', unknown: 'unknown' },
    difficulties: { low: 'low', medium: 'medium', high: 'high' },
    cycles: {
        day: 'every day',
        week: 'every week',
        month: 'every month',
        quarter: 'every quarter',
        'half-year': 'every half-year',
        year: 'every year',
        'two-years': 'every two years',
        'on-change': 'on change',
        evidence: 'age of its evidence',
    },
    severities: {
        critical: 'critical',
        high: 'high',
        moderate: 'moderate',
        low: 'low',
        info: 'info',
        unknown: 'unknown',
    },
    none: 'none',
    notMeasured: 'not measured',
    reason: (reason) => reason,
    notStated: 'not stated',
    effort: (written) => written,
    days,
    shortDays: (value) => `${(0,words/* formatNumber */.ZV)(Math.round(value))} d`,
    percent: (value) => `${(0,words/* floorTenth */.aO)(value)} %`,
    andMore: (more) => `${(0,words/* formatNumber */.ZV)(more)} more are in the JSON report.`,
    headline: {
        title: (period, repository) => `${{ daily: 'Daily', weekly: 'Weekly', monthly: 'Monthly', quarterly: 'Quarterly' }[period]} audit${repository === undefined ? '' : ` of ${repository}`}`,
        about: (since, until) => `${since} to ${until}`,
        clear: (asked) => `All ${(0,words/* formatNumber */.ZV)(asked)} items of the checklist are done.`,
        open: (counts, asked) => `${openWords(counts)}, of ${(0,words/* count */.U9)(asked, 'item')} of the checklist (${(0,words/* formatNumber */.ZV)(counts.done)} done).`,
        tampered: (record, message) => `The ledger was touched at record ${record}: ${message}. Nothing after it counts.`,
        faults: (files) => `${(0,words/* count */.U9)(files, 'file')} of the evidence ${files === 1 ? 'is' : 'are'} gone or changed.`,
        trailGaps: (mandatory, all) => `Audit trail: ${(0,words/* count */.U9)(all, 'log')} missing where required, ${(0,words/* formatNumber */.ZV)(mandatory)} of them with mandatory notification.`,
        noRuns: 'No run of the gate is in the evidence of this period.',
    },
    risks: {
        title: 'What to do first',
        lead: 'Of the open points the ten with the highest priority, each with what mends it. What was found not to be done comes before what has no data.',
        empty: 'Nothing is open.',
        columns: [
            'Rank',
            'What',
            'Measures',
            'Impact',
            'Likelihood',
            'Detectability',
            'Recoverability',
            'Priority',
            'Side effects',
        ],
        basis,
        formula: 'Priority = impact × likelihood × detectability × recoverability, 1 to 5 each (5 is worst), computed from the files, the ledger and past assessments; docs/audit.md says how. What nothing tells counts 5 and says so.',
    },
    delta: {
        title: 'Since the last assessment',
        first: 'This is the first assessment of its period: there is nothing to compare with.',
        since: (time) => `Compared with ${time}.`,
        same: 'Nothing changed.',
        better: 'Better',
        worse: 'Worse',
        columns: ['What', 'Before', 'Now'],
    },
    checklist: {
        title: 'Checklist',
        empty: 'The checklist has no items.',
        columns: ['State', 'Item', 'What was seen', 'Evidence'],
        by: (who, when, expires) => `${who}, ${when}, until ${expires}`,
        record: (number) => `record ${number}`,
    },
    overdue: {
        title: 'Overdue',
        empty: 'Nothing is overdue.',
        columns: ['What', 'Cycle', 'Last answered', 'Why'],
        why,
        never: 'never',
    },
    gaps: {
        title: 'Gaps',
        empty: 'There are no gaps.',
        lead: 'Everything that is not done, the highest risk (impact × likelihood, at most 25) first, then what has no data, by impact. What several catalogues ask stands once.',
        columns: ['State', 'What', 'Risk', 'Action', 'Difficulty', 'Effort'],
        gate: 'Look first: run the gate regularly, with what the reason names (workflows/scheduled-audit.yml).',
        file: (patterns) => `Look first: file evidence called ${patterns.join(' or ')} (sealgate evidence add).`,
        also: (ids) => `closes ${(0,words/* count */.U9)(ids, 'control')}`,
    },
    scorecards: {
        title: 'Scorecards',
        empty: 'No catalogue of controls was assessed.',
        lead: 'Score of a control: 0 none, 1 partly, 2 done, 3 done with evidence, automation and monitoring. The mean is over answered controls; in the rate, what was not run scores nothing.',
        columns: ['Catalogue', 'Rate', 'Mean', 'Answered', 'Since last time'],
        details: ['Control', 'State', 'Score', 'What was seen'],
        detailsTitle: (catalogue) => `Controls of ${catalogue}`,
        changed: 'catalogue changed',
    },
    trail: {
        title: 'Audit trail',
        absent: 'The repository has no audit trail table (policies/audit-trail.yml): not run.',
        columns: ['Environment', 'Logs', 'Shown by evidence', 'Said only', 'In place'],
        requirements: { required: 'required', optional: 'optional' },
        missingTitle: 'Missing where required',
        allTitle: 'The whole table',
        nothingMissing: 'Nothing is missing where it is required.',
        missingColumns: ['Notification', 'Environment', 'Component', 'Access path', 'Log', 'State'],
        allColumns: [
            'Environment',
            'Component',
            'Access path',
            'Log',
            'Why',
            'Threat',
            'Means',
            'Notification',
            'State',
        ],
        notifications: { mandatory: 'mandatory', recommended: 'recommended', none: 'none' },
        states: {
            shown: 'in place, shown by evidence',
            said: 'in place, as the file says',
            stale: 'its evidence is too old',
            'not-shown': 'said to be in place, no evidence',
            partial: 'partly',
            missing: 'missing',
            'not-applicable': 'not applicable',
        },
        threats: {
            spoofing: 'spoofing',
            tampering: 'tampering',
            repudiation: 'repudiation',
            'information-disclosure': 'information disclosure',
            'denial-of-service': 'denial of service',
            'elevation-of-privilege': 'elevation of privilege',
            insider: 'insider',
            accident: 'accident',
        },
    },
    figures: {
        title: 'Key figures',
        empty: 'No run of the gate outside of pull requests is in the ledger: nothing can be measured.',
        line: ({ ref, runs, first, last }) => `${(0,words/* count */.U9)(runs, 'run')}${ref === undefined ? '' : ` of ${ref}`}, ${first} to ${last}. Runs of pull requests do not count.`,
        columns: ['Figure', 'Value'],
        coverage: 'Signature and provenance coverage',
        signatures: 'Signatures',
        provenance: 'Provenance',
        of: (verified, total, time) => `${(0,words/* formatNumber */.ZV)(verified)} of ${(0,words/* count */.U9)(total, 'package')} verified (${time})`,
        fixTitle: 'Time to fix',
        fixColumns: ['Severity', 'Fixed', 'Median', '9 of 10 within'],
        fixNote: 'From the first run that had a problem to the first that looked for it and did not find it. An exception fixes nothing.',
        fixText: (median, p90, fixed) => `${(0,words/* formatNumber */.ZV)(fixed)}: ${days(median)}, 9 of 10 ${days(p90)}`,
        fixTrend: 'Time to fix, median',
        median: 'Median',
        openTitle: 'Open problems',
        openColumns: ['Severity', 'Open', 'Of them waived', 'Oldest'],
        openTrend: 'Open problems and exceptions in use',
        open: 'Open',
        exceptions: 'Exceptions',
        exceptionTitle: 'Exceptions by age',
        exceptionNote: 'Age counts from the first run in the ledger that needed the exception.',
        exceptionText: (age, expires, inUse) => [
            days(age),
            ...(expires === undefined ? [] : [`ends ${expires}`]),
            ...(inUse ? [] : ['not in use']),
        ].join(', '),
        freshness: 'Freshness of the evidence',
        freshText: (age, limit) => `${days(age)}${limit === undefined ? '' : `, limit ${days(limit)}`}`,
        freshNote: 'The newest evidence of each kind; the mark is how old it may be.',
        runs: 'Runs by verdict',
        passed: 'passed',
        failed: 'failed',
        incomplete: 'incomplete',
        described: ({ name, first, last, points }) => `${name}: ${first} at the beginning, ${last} at the end, ${(0,words/* count */.U9)(points, 'measurement')}.`,
    },
    evidence: {
        title: 'What this rests on',
        ledger: (records, runs, inPeriod) => `${(0,words/* count */.U9)(records, 'record')} of the ledger, each hash and link recomputed; ${(0,words/* count */.U9)(runs, 'run')} of the gate, ${(0,words/* formatNumber */.ZV)(inPeriod)} in the period.`,
        previous: (record, time) => `Compared with the assessment of record ${record}, ${time}.`,
        verify: 'Check it yourself: sealgate verify EVIDENCE_DIR.',
        collectedColumns: ['Item', 'Fetched', 'What came of it'],
        outcomes: { filed: 'filed', refused: 'refused', failed: 'failed' },
        policy: 'Policy',
        made: (version) => `Made by Sealgate ${version}`,
        states: 'Not run: there are no data; never counted as done. Stale: the answer is older than it may be.',
    },
};

// EXTERNAL MODULE: ./build/render/locale/audit-reasons-ja.js
var audit_reasons_ja = __webpack_require__(6556);
;// CONCATENATED MODULE: ./build/render/locale/audit-ja.js


const audit_ja_days = (value) => {
    if (value < 1)
        return '1 日未満';
    return `${(0,words/* formatNumber */.ZV)(value < 10 ? Math.round(value * 10) / 10 : Math.round(value))} 日`;
};
function audit_ja_basis(one) {
    switch (one.kind) {
        case 'weight':
            return `重み ${one.weight}`;
        case 'history':
            return `データのある監査 ${one.answered} 回のうち ${one.open} 回で未達`;
        case 'watch':
            return {
                monitored: 'ワークフローが継続監視',
                automated: 'ワークフローが記録',
                evidence: '手作業で記録',
                person: '担当者の申告',
                nobody: '誰も見ていない',
            }[one.by];
        case 'recovery':
            return `是正まで ${audit_ja_days(one.days)}（${one.times} 回の中央値）`;
        case 'open-for':
            return `未解決の期間は ${audit_ja_days(one.days)}`;
        case 'none':
            return '不明のため 5 とみなす';
    }
}
function audit_ja_openWords(counts) {
    const parts = [
        [counts.none, '未実施'],
        [counts.partial, '一部実施'],
        [counts.stale, '期限切れ'],
        [counts['not-run'], '未確認'],
    ];
    return parts
        .filter(([number]) => number > 0)
        .map(([number, word]) => `${word} ${(0,words/* formatNumber */.ZV)(number)} 件`)
        .join('、');
}
const UNITS = { min: '分', h: '時間', day: '日', week: '週間', month: 'か月' };
/** Amounts as people write them: `2 h`, `half a day`, `1–3 days`. */
function effort(written) {
    if (/^half (?:a|1) day$/.test(written))
        return '半日';
    const [, amount, unit] = /^(\d+(?:\.\d+)?(?:[-–]\d+(?:\.\d+)?)?) (min|h|day|week|month)s?$/.exec(written) ?? [];
    if (amount === undefined || unit === undefined)
        return written;
    return `${amount.replace(/[-–]/, '〜')} ${UNITS[unit]}`;
}
function audit_ja_why(one) {
    switch (one.why) {
        case 'never':
            return '一度も回答がありません';
        case 'age':
            return one.days === undefined ? '古すぎます' : `${audit_ja_days(one.days)} 超過`;
        case 'changed':
            return '回答の後に変更がありました';
        case 'unknown':
            return `判断できません: ${(0,audit_reasons_ja/* reasonJa */._)(one.reason ?? '')}`;
    }
}
const auditJa = {
    locale: 'ja',
    states: {
        done: '実施済み',
        partial: '一部実施',
        none: '未実施',
        stale: '期限切れ',
        'not-run': '未確認',
        'not-applicable': '対象外',
    },
    levels: { critical: '緊急', high: '高', medium: '中', low: '低', unknown: '不明' },
    difficulties: { low: '易', medium: '中', high: '難' },
    cycles: {
        day: '毎日',
        week: '毎週',
        month: '毎月',
        quarter: '四半期ごと',
        'half-year': '半年ごと',
        year: '毎年',
        'two-years': '2 年ごと',
        'on-change': '変更時',
        evidence: '証跡の期限',
    },
    severities: { critical: '緊急', high: '高', moderate: '中', low: '低', info: '情報', unknown: '不明' },
    none: 'なし',
    notMeasured: '未測定',
    reason: audit_reasons_ja/* reasonJa */._,
    notStated: '記載なし',
    effort,
    days: audit_ja_days,
    shortDays: (value) => `${(0,words/* formatNumber */.ZV)(Math.round(value))} 日`,
    percent: (value) => `${(0,words/* floorTenth */.aO)(value)} %`,
    andMore: (more) => `ほか ${(0,words/* formatNumber */.ZV)(more)} 件は JSON の報告書にあります。`,
    headline: {
        title: (period, repository) => `${{ daily: '日次', weekly: '週次', monthly: '月次', quarterly: '四半期' }[period]}監査${repository === undefined ? '' : `: ${repository}`}`,
        about: (since, until) => `対象期間: ${since} から ${until}`,
        clear: (asked) => `チェックリスト ${(0,words/* formatNumber */.ZV)(asked)} 項目はすべて実施済みです。`,
        open: (counts, asked) => `チェックリスト ${(0,words/* formatNumber */.ZV)(asked)} 項目のうち ${audit_ja_openWords(counts)}（実施済み ${(0,words/* formatNumber */.ZV)(counts.done)} 件）。`,
        tampered: (record, message) => `台帳の記録 ${record} に手が加えられています: ${(0,audit_reasons_ja/* reasonJa */._)(message)}。それ以降の記録は数えません。`,
        faults: (files) => `証跡のファイル ${(0,words/* formatNumber */.ZV)(files)} 件が失われたか、変更されています。`,
        trailGaps: (mandatory, all) => `監査ログ: 必須の環境で ${(0,words/* formatNumber */.ZV)(all)} 件が不足（うち通知必須 ${(0,words/* formatNumber */.ZV)(mandatory)} 件）。`,
        noRuns: 'この期間の証跡にゲートの実行がありません。',
    },
    risks: {
        title: '優先して対応すること',
        lead: '未解決の項目のうち優先度の高いもの（最大 10 件）と、その対策です。実施されていないと分かったものを、データのないものより先に示します。',
        empty: '未解決の項目はありません。',
        columns: ['順位', '項目', '対策', '影響度', '発生可能性', '検知性', '回復性', '優先度', '副作用'],
        basis: audit_ja_basis,
        formula: '優先度 = 影響 × 発生可能性 × 検知性 × 回復性（各 1〜5、5 が最も悪い）。設定ファイル・台帳・過去の監査から計算します（計算方法は docs/audit.md）。データがないものは 5 とみなし、その旨を示します。',
    },
    delta: {
        title: '前回の監査からの変化',
        first: 'この周期では初めての監査のため、比較の対象がありません。',
        since: (time) => `${time} の監査との比較です。`,
        same: '変化はありません。',
        better: '改善',
        worse: '悪化',
        columns: ['項目', '前回', '今回'],
    },
    checklist: {
        title: 'チェックリスト',
        empty: 'チェックリストに項目がありません。',
        columns: ['状態', '項目', '確認結果', '証跡'],
        by: (who, when, expires) => `${who}、${when}（有効期限 ${expires}）`,
        record: (number) => `記録 ${number}`,
    },
    overdue: {
        title: '期限超過',
        empty: '期限を過ぎた項目はありません。',
        columns: ['項目', '周期', '前回の回答', '理由'],
        why: audit_ja_why,
        never: 'なし',
    },
    gaps: {
        title: '不足事項',
        empty: '不足事項はありません。',
        lead: '実施済みでないものすべてを、リスク（影響 × 発生可能性、最大 25）の高い順に、データのないものは影響の順に示します。複数の基準が求める同じものは 1 行にまとめています。',
        columns: ['状態', '項目', 'リスク', '対応', '難易度', '工数'],
        gate: 'まずゲートを、理由に挙げたものがそろうように定期的に実行する（workflows/scheduled-audit.yml）。',
        file: (patterns) => `まず ${patterns.join(' または ')} という名前の証跡を記録する（sealgate evidence add）。`,
        also: (ids) => `管理策 ${(0,words/* formatNumber */.ZV)(ids)} 件に対応`,
    },
    scorecards: {
        title: 'スコアカード',
        empty: '評価した管理策の基準はありません。',
        lead: '管理策の点数: 0 未実施、1 一部実施、2 実施済み、3 証跡・自動化・監視を伴って実施済み。平均は回答のあった管理策の平均です。達成率では、未確認のものは 0 点です。',
        columns: ['基準', '達成率', '平均', '回答率', '前回比'],
        details: ['管理策', '状態', '点数', '確認結果'],
        detailsTitle: (catalogue) => `${catalogue} の管理策`,
        changed: '基準が変わりました',
    },
    trail: {
        title: '監査ログ',
        absent: 'リポジトリーに監査ログの一覧（policies/audit-trail.yml）がないため、未確認です。',
        columns: ['環境', 'ログ', '証跡で確認', '申告のみ', '取得率'],
        requirements: { required: '必須', optional: '任意' },
        missingTitle: '必須の環境で不足しているもの',
        allTitle: '一覧全体',
        nothingMissing: '必須の環境に不足はありません。',
        missingColumns: ['通知', '環境', '構成要素', 'アクセス経路', 'ログ', '状態'],
        allColumns: ['環境', '構成要素', 'アクセス経路', 'ログ', '目的', '脅威', '手段', '通知', '状態'],
        notifications: { mandatory: '必須', recommended: '推奨', none: '不要' },
        states: {
            shown: '取得済み（証跡で確認）',
            said: '取得済み（申告）',
            stale: '証跡が古い',
            'not-shown': '申告のみで証跡がない',
            partial: '一部',
            missing: '未取得',
            'not-applicable': '対象外',
        },
        threats: {
            spoofing: 'なりすまし',
            tampering: '改ざん',
            repudiation: '否認',
            'information-disclosure': '情報漏えい',
            'denial-of-service': 'サービス妨害',
            'elevation-of-privilege': '権限昇格',
            insider: '内部不正',
            accident: '事故',
        },
    },
    figures: {
        title: '主要指標',
        empty: '台帳にプルリクエスト以外のゲートの実行がないため、測定できません。',
        line: ({ ref, runs, first, last }) => `${ref === undefined ? '' : `${ref} の`}実行 ${(0,words/* formatNumber */.ZV)(runs)} 回、${first} から ${last}。プルリクエストの実行は数えません。`,
        columns: ['指標', '値'],
        coverage: '署名と来歴の検証率',
        signatures: '署名',
        provenance: '来歴',
        of: (verified, total, time) => `${(0,words/* formatNumber */.ZV)(total)} パッケージのうち ${(0,words/* formatNumber */.ZV)(verified)} を検証（${time}）`,
        fixTitle: '是正までの日数',
        fixColumns: ['深刻度', '是正数', '中央値', '9 割の上限'],
        fixNote: '問題が初めて現れた実行から、確認したうえで見つからなかった最初の実行までの日数です。例外は是正ではありません。',
        fixText: (median, p90, fixed) => `${(0,words/* formatNumber */.ZV)(fixed)} 件: ${audit_ja_days(median)}、9 割 ${audit_ja_days(p90)}`,
        fixTrend: '是正までの日数（中央値）',
        median: '中央値',
        openTitle: '未解決の問題',
        openColumns: ['深刻度', '未解決', 'うち例外', '最長'],
        openTrend: '未解決の問題と使用中の例外',
        open: '未解決',
        exceptions: '例外',
        exceptionTitle: '例外の経過日数',
        exceptionNote: '台帳で例外が初めて必要になった実行から数えます。',
        exceptionText: (age, expires, inUse) => [audit_ja_days(age), ...(expires === undefined ? [] : [`期限 ${expires}`]), ...(inUse ? [] : ['未使用'])].join('、'),
        freshness: '証跡の新しさ',
        freshText: (age, limit) => `${audit_ja_days(age)}${limit === undefined ? '' : `、上限 ${audit_ja_days(limit)}`}`,
        freshNote: '種類ごとの最新の証跡です。印は許される古さを示します。',
        runs: '判定別の実行回数',
        passed: '合格',
        failed: '不合格',
        incomplete: '判定できず',
        described: ({ name, first, last, points }) => `${name}: 初めは ${first}、最後は ${last}、測定 ${(0,words/* formatNumber */.ZV)(points)} 回。`,
    },
    evidence: {
        title: 'この報告の根拠',
        ledger: (records, runs, inPeriod) => `台帳の記録 ${(0,words/* formatNumber */.ZV)(records)} 件（ハッシュと連鎖をすべて再計算）、ゲートの実行 ${(0,words/* formatNumber */.ZV)(runs)} 回、うち対象期間 ${(0,words/* formatNumber */.ZV)(inPeriod)} 回。`,
        previous: (record, time) => `記録 ${record}（${time}）の監査と比較しました。`,
        verify: '確認方法: sealgate verify EVIDENCE_DIR',
        collectedColumns: ['項目', '取得', '結果'],
        outcomes: { filed: '記録済み', refused: '不許可', failed: '失敗' },
        policy: 'ポリシー',
        made: (version) => `Sealgate ${version} が作成`,
        states: '「未確認」はデータがないことを示し、実施済みには数えません。「期限切れ」は回答が古すぎることを示します。申告の文言、式、外部のツールのメッセージは、書かれたとおりに示します。',
    },
};

;// CONCATENATED MODULE: ./build/render/locale/audit.js


/** Every language that audits are reported in. */
const AUDIT_LANGUAGES = { en: auditEn, ja: auditJa };
function auditTextsOf(locale) {
    return AUDIT_LANGUAGES[locale];
}


/***/ })

};
;