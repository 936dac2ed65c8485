/** One sentence of an answer's reason, and how it is said in Japanese, by its groups; `$1` … stand for them. */
type Sentence = readonly [pattern: RegExp, said: string | ((groups: readonly string[]) => string)];

const age = (text: string): string =>
  text.replace(
    /^(\d+) (day|hour|minute)s?$/,
    (_all, number: string, unit: string) =>
      `${number} ${{ day: '日', hour: '時間', minute: '分' }[unit] ?? unit}`,
  );

const CHECKS = '検査';

/** What the gate's runs and the ledger answer. */
const AUTOMATIC: readonly Sentence[] = [
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
    ([what]) =>
      `最新の実行は${called(what)}に署名したとしているが、誰の署名であるべきかが指定されていない（ポリシーの signers）`,
  ],
  [
    /^(\d+) of (\d+): (verdict|bill of materials) sealed by who must have: (.*)$/s,
    ([good, all, what, why]) =>
      `${called(what)} ${all} 件のうち、あるべき署名者の署名は ${good} 件: ${reasonJa(why ?? '')}`,
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
const FILED: readonly Sentence[] = [
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
    ([role, limit]) =>
      `直近 ${age(limit ?? '')}に${role === undefined || role === '' ? '' : ` ${role} による`}申告がない`,
  ],
  [
    /^Nobody attested it(?: as (.*))?$/,
    ([role]) => (role === undefined || role === '' ? '申告がない' : `${role} による申告がない`),
  ],
  [/^attestations by other roles: (\d+)$/, 'ほかの役割による申告が $1 件ある'],
  [
    /^(.*) attested '(\S+)' on (\S+?)(?:, filed by ([^:,]*))?(?:: (.*)|, and names evidence that the ledger does not hold: (.*))?$/s,
    ([who, state, day, by, statement, missing]) =>
      [
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
    ([changed, answered, why]) =>
      `回答（${answered}）の後の ${changed} に対象が変更された: ${reasonJa(why ?? '')}`,
  ],
  [
    /^(\d+) certificates?(?:, the first ends in (-?\d+) days \((.*?)\))?$/,
    ([all, days, subject]) =>
      `証明書 ${all} 件${days === undefined || days === '' ? '' : `、最初の期限は ${days} 日後（${subject}）`}`,
  ],
  [/^(\d+) could not be read$/, '$1 件は読み取れなかった'],
];

const STATES: Readonly<Record<string, string>> = {
  done: '実施済み',
  partial: '一部実施',
  none: '未実施',
  'not-applicable': '対象外',
};

function called(what: string | undefined): string {
  return what === 'verdict' ? '判定' : '部品表（SBOM）';
}

/** Answers cut their reasons long before. */
const LONGEST = 4000;

const SENTENCES = [...AUTOMATIC, ...FILED];

/**
 * The reason of an answer in Japanese, as far as it is Sealgate's own words. What comes from elsewhere (a person's
 * statement, a tool's message, an expression) stays as it is written.
 */
export function reasonJa(reason: string): string {
  if (reason.length > LONGEST) return reason;
  const whole = sentenceJa(reason);
  if (whole !== undefined && !reason.includes('; ')) return whole;
  const clauses = reason.split('; ');
  const said = clauses.map((clause) => sentenceJa(clause));
  if (said.every((one) => one === undefined)) return whole ?? reason;
  return clauses.map((clause, index) => said[index] ?? clause).join('; ');
}

function sentenceJa(text: string): string | undefined {
  for (const [pattern, said] of SENTENCES) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const groups = found.slice(1).map((group) => group ?? '');
    if (typeof said !== 'string') return said(groups);
    return said.replace(/\$(\d)/g, (_all, number: string) => groups[Number(number) - 1] ?? '');
  }
  return undefined;
}
