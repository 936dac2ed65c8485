import type { ReportFile } from '../../model/contracts.js';
import { parseSeverity } from '../../model/findings/severity.js';
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

/**
 * The words in which tools tell a result's severity beside `security-severity`, which holds a CVSS score there, of
 * somebody else's often, and 0.0 where the severity is unknown: Trivy, Grype and Snyk in the message.
 */
const OWN_WORDS: ReadonlyMap<string, RegExp> = new Map([
  ['trivy', /^Severity: (\w{1,20})$/m],
  ['grype', /^An? ([\w-]{1,20}) vulnerability in /],
  ['snyk', /\bwith an? (\w{1,20}) severity vulnerability\b/],
]);

/** Checks that Checkov does not rate without a platform key: it calls all of them `error`. As in its JSON. */
const UNRATED = /^CKV\d?_/;

/** gosec rates a rule `error` whether it is HIGH or MEDIUM; the word stands among its tags. */
const TAGGED = ['gosec'];
const WORDS = ['HIGH', 'MEDIUM', 'LOW'];

function ownWord(tool: string, text: string, tags: unknown): string | undefined {
  const told = OWN_WORDS.get(tool)?.exec(text.slice(0, 2000))?.[1];
  if (told !== undefined || !TAGGED.includes(tool) || !Array.isArray(tags)) return told;
  return tags.find((tag): tag is string => WORDS.includes(tag));
}

/**
 * The tool's own word; else `security-severity` as GitHub reads it, else the level. A secret that nobody rated
 * (Gitleaks) is as in its JSON.
 *
 * @see SARIF 2.1.0, 3.27.10
 */
export function rateResult(
  result: Fields,
  rule: Fields,
  {
    tool,
    file,
    about,
    text,
  }: {
    readonly tool: string;
    readonly file: ReportFile;
    readonly about: OtherRule;
    readonly text: string;
  },
): ReturnType<typeof rate> {
  const own = asFields(result.properties);
  const properties = asFields(rule.properties);
  const score = own?.['security-severity'] ?? properties?.['security-severity'];
  const scored = rate({ score: typeof score === 'number' ? score : idText(score, 10) }, file);
  const word = ownWord(tool, text, properties?.tags);
  if (word !== undefined) return { severity: parseSeverity(word), detail: scored.detail };
  if (scored.severity !== 'unknown') return scored;
  if (tool === 'checkov' && UNRATED.test(idText(result.ruleId) ?? ''))
    return { severity: about === 'scanners/secret' ? 'high' : 'moderate', detail: {} };
  const level =
    idText(result.level, 20) ??
    (result.kind === undefined || result.kind === 'fail'
      ? (idText(asFields(rule.defaultConfiguration)?.level, 20) ?? DEFAULT_LEVEL[about])
      : 'none');
  const leveled = rate({ word: level.toLowerCase() }, file);
  const isCritical = tool === 'kics' && level === 'error' && Number(properties?.riskScore) >= KICS_CRITICAL;
  return isCritical ? { ...leveled, severity: 'critical' } : leveled;
}
