import type { Overdue, RiskBasis } from '../../model/audit/report.js';
import { floorTenth, formatNumber } from '../words.js';
import { reasonJa } from './audit-reasons-ja.js';
import type { AuditTexts, StateCounts } from './audit-texts.js';

const days = (value: number): string => {
  if (value < 1) return '1 日未満';
  return `${formatNumber(value < 10 ? Math.round(value * 10) / 10 : Math.round(value))} 日`;
};

function basis(one: RiskBasis): string {
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
      return `是正まで ${days(one.days)}（${one.times} 回の中央値）`;
    case 'open-for':
      return `未解決の期間は ${days(one.days)}`;
    case 'none':
      return '不明のため 5 とみなす';
  }
}

function openWords(counts: StateCounts): string {
  const parts: [number, string][] = [
    [counts.none, '未実施'],
    [counts.partial, '一部実施'],
    [counts.stale, '期限切れ'],
    [counts['not-run'], '未確認'],
  ];
  return parts
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${word} ${formatNumber(number)} 件`)
    .join('、');
}

const UNITS = { min: '分', h: '時間', day: '日', week: '週間', month: 'か月' } as const;

/** Amounts as people write them: `2 h`, `half a day`, `1–3 days`. */
function effort(written: string): string {
  if (/^half (?:a|1) day$/.test(written)) return '半日';
  const [, amount, unit] =
    /^(\d+(?:\.\d+)?(?:[-–]\d+(?:\.\d+)?)?) (min|h|day|week|month)s?$/.exec(written) ?? [];
  if (amount === undefined || unit === undefined) return written;
  return `${amount.replace(/[-–]/, '〜')} ${UNITS[unit as keyof typeof UNITS]}`;
}

function why(one: Overdue): string {
  switch (one.why) {
    case 'never':
      return '一度も回答がありません';
    case 'age':
      return one.days === undefined ? '古すぎます' : `${days(one.days)} 超過`;
    case 'changed':
      return '回答の後に変更がありました';
    case 'unknown':
      return `判断できません: ${reasonJa(one.reason ?? '')}`;
  }
}

export const auditJa: AuditTexts = {
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
  reason: reasonJa,
  notStated: '記載なし',
  effort,
  days,
  shortDays: (value) => `${formatNumber(Math.round(value))} 日`,
  percent: (value) => `${floorTenth(value)} %`,
  andMore: (more) => `ほか ${formatNumber(more)} 件は JSON の報告書にあります。`,
  headline: {
    title: (period, repository) =>
      `${{ daily: '日次', weekly: '週次', monthly: '月次', quarterly: '四半期' }[period]}監査${repository === undefined ? '' : `: ${repository}`}`,
    about: (since, until) => `対象期間: ${since} から ${until}`,
    clear: (asked) => `チェックリスト ${formatNumber(asked)} 項目はすべて実施済みです。`,
    open: (counts, asked) =>
      `チェックリスト ${formatNumber(asked)} 項目のうち ${openWords(counts)}（実施済み ${formatNumber(counts.done)} 件）。`,
    tampered: (record, message) =>
      `台帳の記録 ${record} に手が加えられています: ${reasonJa(message)}。それ以降の記録は数えません。`,
    faults: (files) => `証跡のファイル ${formatNumber(files)} 件が失われたか、変更されています。`,
    trailGaps: (mandatory, all) =>
      `監査ログ: 必須の環境で ${formatNumber(all)} 件が不足（うち通知必須 ${formatNumber(mandatory)} 件）。`,
    noRuns: 'この期間の証跡にゲートの実行がありません。',
  },
  risks: {
    title: '優先して対応すること',
    lead: '未解決の項目のうち優先度の高いもの（最大 10 件）と、その対策です。実施されていないと分かったものを、データのないものより先に示します。',
    empty: '未解決の項目はありません。',
    columns: ['順位', '項目', '対策', '影響度', '発生可能性', '検知性', '回復性', '優先度', '副作用'],
    basis,
    formula:
      '優先度 = 影響 × 発生可能性 × 検知性 × 回復性（各 1〜5、5 が最も悪い）。設定ファイル・台帳・過去の監査から計算します（計算方法は docs/audit.md）。データがないものは 5 とみなし、その旨を示します。',
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
    why,
    never: 'なし',
  },
  gaps: {
    title: '不足事項',
    empty: '不足事項はありません。',
    lead: '実施済みでないものすべてを、リスク（影響 × 発生可能性、最大 25）の高い順に、データのないものは影響の順に示します。複数の基準が求める同じものは 1 行にまとめています。',
    columns: ['状態', '項目', 'リスク', '対応', '難易度', '工数'],
    gate: 'まずゲートを、理由に挙げたものがそろうように定期的に実行する（workflows/scheduled-audit.yml）。',
    file: (patterns) =>
      `まず ${patterns.join(' または ')} という名前の証跡を記録する（sealgate evidence add）。`,
    also: (ids) => `管理策 ${formatNumber(ids)} 件に対応`,
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
    line: ({ ref, runs, first, last }) =>
      `${ref === undefined ? '' : `${ref} の`}実行 ${formatNumber(runs)} 回、${first} から ${last}。プルリクエストの実行は数えません。`,
    columns: ['指標', '値'],
    coverage: '署名と来歴の検証率',
    signatures: '署名',
    provenance: '来歴',
    of: (verified, total, time) =>
      `${formatNumber(total)} パッケージのうち ${formatNumber(verified)} を検証（${time}）`,
    fixTitle: '是正までの日数',
    fixColumns: ['深刻度', '是正数', '中央値', '9 割の上限'],
    fixNote:
      '問題が初めて現れた実行から、確認したうえで見つからなかった最初の実行までの日数です。例外は是正ではありません。',
    fixText: (median, p90, fixed) => `${formatNumber(fixed)} 件: ${days(median)}、9 割 ${days(p90)}`,
    fixTrend: '是正までの日数（中央値）',
    median: '中央値',
    openTitle: '未解決の問題',
    openColumns: ['深刻度', '未解決', 'うち例外', '最長'],
    openTrend: '未解決の問題と使用中の例外',
    open: '未解決',
    exceptions: '例外',
    exceptionTitle: '例外の経過日数',
    exceptionNote: '台帳で例外が初めて必要になった実行から数えます。',
    exceptionText: (age, expires, inUse) =>
      [days(age), ...(expires === undefined ? [] : [`期限 ${expires}`]), ...(inUse ? [] : ['未使用'])].join(
        '、',
      ),
    freshness: '証跡の新しさ',
    freshText: (age, limit) => `${days(age)}${limit === undefined ? '' : `、上限 ${days(limit)}`}`,
    freshNote: '種類ごとの最新の証跡です。印は許される古さを示します。',
    runs: '判定別の実行回数',
    passed: '合格',
    failed: '不合格',
    incomplete: '判定できず',
    described: ({ name, first, last, points }) =>
      `${name}: 初めは ${first}、最後は ${last}、測定 ${formatNumber(points)} 回。`,
  },
  evidence: {
    title: 'この報告の根拠',
    ledger: (records, runs, inPeriod) =>
      `台帳の記録 ${formatNumber(records)} 件（ハッシュと連鎖をすべて再計算）、ゲートの実行 ${formatNumber(runs)} 回、うち対象期間 ${formatNumber(inPeriod)} 回。`,
    previous: (record, time) => `記録 ${record}（${time}）の監査と比較しました。`,
    verify: '確認方法: sealgate verify EVIDENCE_DIR',
    collectedColumns: ['項目', '取得', '結果'],
    outcomes: { filed: '記録済み', refused: '不許可', failed: '失敗' },
    policy: 'ポリシー',
    made: (version) => `Sealgate ${version} が作成`,
    states:
      '「未確認」はデータがないことを示し、実施済みには数えません。「期限切れ」は回答が古すぎることを示します。申告の文言、式、外部のツールのメッセージは、書かれたとおりに示します。',
  },
};
