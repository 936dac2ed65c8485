import type { ReportFile } from '../../model/contracts.js';
import { asFields, type Fields, idText } from './fields.js';
import type { OtherRule } from './make-finding.js';
import { rate } from './rating.js';

/** SARIF's own is `warning`. */
const DEFAULT_LEVEL: Readonly<Record<OtherRule, string>> = {
  'scanners/secret': 'error',
  'scanners/license': 'warning',
  'scanners/misconfiguration': 'warning',
  'scanners/code': 'warning',
};

/** KICS rates a rule `error` whether it is HIGH or CRITICAL; the risk scores of its critical ones begin here. */
const KICS_CRITICAL = 8.6;

/** gosec rates a rule `error` whether it is HIGH or MEDIUM; the word stands among its tags. */
function taggedWord(tool: string, tags: unknown): string | undefined {
  if (tool !== 'gosec' || !Array.isArray(tags)) return undefined;
  return tags.find((tag) => tag === 'HIGH' || tag === 'MEDIUM' || tag === 'LOW');
}

/**
 * `security-severity` as GitHub reads it, else the level. A secret that nobody rated (Gitleaks) is as in its JSON.
 *
 * @see SARIF 2.1.0, 3.27.10
 */
export function rateResult(
  result: Fields,
  rule: Fields,
  { tool, file, about }: { readonly tool: string; readonly file: ReportFile; readonly about: OtherRule },
): ReturnType<typeof rate> {
  const own = asFields(result.properties);
  const properties = asFields(rule.properties);
  const level =
    idText(result.level, 20) ??
    (result.kind === undefined || result.kind === 'fail'
      ? (idText(asFields(rule.defaultConfiguration)?.level, 20) ?? DEFAULT_LEVEL[about])
      : 'none');
  const score = own?.['security-severity'] ?? properties?.['security-severity'];
  const scored = rate({ score: typeof score === 'number' ? score : idText(score, 10) }, file);
  const leveled = rate({ word: taggedWord(tool, properties?.tags) ?? level.toLowerCase() }, file);
  if (scored.severity !== 'unknown') return scored;
  const isCritical = tool === 'kics' && level === 'error' && Number(properties?.riskScore) >= KICS_CRITICAL;
  return isCritical ? { ...leveled, severity: 'critical' } : leveled;
}
