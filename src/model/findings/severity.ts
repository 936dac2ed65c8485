/** npm's and GitHub's words. `unknown` gates like the highest (a missing rating proves nothing). */
export const SEVERITIES = ['critical', 'high', 'moderate', 'low', 'info', 'unknown'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A threshold a policy may set: findings at or above it count. `never` switches the threshold off. */
export const THRESHOLDS = ['critical', 'high', 'moderate', 'low', 'info', 'never'] as const;
export type Threshold = (typeof THRESHOLDS)[number];

const RANK: Record<Severity, number> = { unknown: 5, critical: 4, high: 3, moderate: 2, low: 1, info: 0 };

const WORDS: Readonly<Record<string, Severity>> = {
  critical: 'critical',
  blocker: 'critical',
  high: 'high',
  important: 'high',
  major: 'high',
  error: 'high',
  moderate: 'moderate',
  medium: 'moderate',
  warning: 'moderate',
  low: 'low',
  minor: 'low',
  note: 'low',
  info: 'info',
  informational: 'info',
  none: 'info',
  negligible: 'info',
  unimportant: 'info',
};

/** Every word that `parseSeverity` knows, lower case. */
export const SEVERITY_WORDS: readonly string[] = Object.keys(WORDS);

/** Any scanner's severity word, in any case, to ours; what is not known is `unknown`, never dropped. */
export function parseSeverity(word: unknown): Severity {
  if (typeof word !== 'string') return 'unknown';
  const key = word.trim().toLowerCase();
  return Object.hasOwn(WORDS, key) ? (WORDS[key] as Severity) : 'unknown';
}

/** Sort order, most severe first, with `unknown` right after `critical`. */
export function compareSeverity(a: Severity, b: Severity): number {
  const order = (s: Severity): number => (s === 'unknown' ? 3.5 : RANK[s]);
  return order(b) - order(a);
}

/** Whether a severity reaches a threshold. `unknown` reaches every threshold but `never`. */
export function reaches(severity: Severity, threshold: Threshold): boolean {
  return threshold !== 'never' && RANK[severity] >= RANK[threshold];
}
