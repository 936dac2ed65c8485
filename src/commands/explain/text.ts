import { groupBy } from '../../model/data/group.js';
import { labelOf, stepName } from '../../model/data/paths.js';
import type { Decision } from '../../model/findings/decision.js';
import { renewalOf } from '../../model/policy/renewal.js';
import { counted } from '../../model/text/counted.js';
import { seenByTexts } from '../../render/seen-by.js';
import { originText } from '../../render/terminal/problems.js';
import { guardLines, paint, plainLine, plainName, wrap } from '../../render/terminal/text.js';
import type { Style } from '../command.js';
import type { ExplainedPackage, Explanation } from './explanation.js';

const COLOR = { block: 'red', warn: 'yellow', accept: 'green' } as const;
const WORD = { block: 'Blocked', warn: 'Warning', accept: 'Accepted' } as const;
const LABEL = 11;

/** An explanation for a terminal: where a package is and what brought it in, then what the last run said. */
export function explanationText(explanation: Explanation, style: Style): string {
  const { packages, decisions, run, rules } = explanation;
  const width = Math.min(Math.max(style.width, 40), 120);
  const screen = { color: style.color, width };
  // What several lockfiles say alike of a package is said once.
  const alike = groupBy(packages, (one) => JSON.stringify([one.name, one.version, detailLines(one, screen)]));
  const parts = [...alike.values()].map((same) => packageText(same, screen));
  if (run === null) {
    parts.push('No run is recorded yet: sealgate gate says what it thinks of it.');
  } else {
    const when = `${run.time}${run.commit === null ? '' : `, commit ${run.commit.slice(0, 7)}`}`;
    const said = decisions.length === 0 ? 'found nothing here' : `found ${decisions.length} here`;
    parts.push(wrap(`The run of ${when} ${said} (${plainName(run.file, 200)}).`, width));
  }
  parts.push(...decisions.map((decision) => decisionText(decision, screen)));
  for (const rule of rules) {
    const lines = [
      paint(`Rule ${rule.id}: ${rule.title}`, 'bold', screen),
      labelled('why', rule.why, screen),
      labelled('fix', rule.fix, screen),
      labelled('more', `docs/rules/${rule.id.replace('/', '-')}.md`, screen),
    ];
    parts.push(lines.join('\n'));
  }
  return guardLines(`${parts.join('\n\n')}\n`);
}

/** More lockfiles than these are counted. */
const PLACES = 8;

function packageText(same: readonly [ExplainedPackage, ...ExplainedPackage[]], style: Style): string {
  const [first] = same;
  const places = same.slice(0, PLACES).map(placeText);
  const more = same.length > PLACES ? [`and ${counted(same.length - PLACES, 'more lockfile')}`] : [];
  return [
    paint(plainName(labelOf(first), 120), 'bold', style),
    ...[...places, ...more].map((place, index) => labelled(index === 0 ? 'in' : '', place, style)),
    ...detailLines(first, style),
  ].join('\n');
}

function placeText({ lockfile, line, scope, direct }: ExplainedPackage): string {
  const place = `${plainName(lockfile, 200)}${line === null ? '' : `:${line}`}`;
  return `${place}, ${scope}${direct ? ', direct' : ''}`;
}

/** All that a lockfile says of a package but where. */
function detailLines(one: ExplainedPackage, style: Style): string[] {
  const declared = one.declaredBy.map(
    ({ importer, range }) =>
      `${plainName(stepName(importer))}${range === null ? '' : ` (${plainName(range, 60)})`}`,
  );
  const lines = [
    ...(declared.length === 0 ? [] : [labelled('declared by', declared.join(', '), style)]),
    labelled('from', one.from === null ? 'the configured registry' : plainName(one.from, 200), style),
    pinLine(one, style),
    ...(one.license === null ? [] : [labelled('licence', plainLine(one.license, 120), style)]),
    ...(one.deprecated === null
      ? []
      : [labelled('deprecated', one.deprecated === true ? 'yes' : plainLine(one.deprecated, 200), style)]),
    ...(one.installScript === true ? [labelled('scripts', 'runs a script when it is installed', style)] : []),
    ...one.paths.map((path, index) => labelled(index === 0 ? 'because' : '', pathText(path), style)),
  ];
  if (one.paths.length === 0) lines.push(labelled('because', 'nothing in this lockfile needs it', style));
  return lines;
}

/** Of which bytes the lockfile says that they are the package. */
function pinLine({ integrity, checksum }: ExplainedPackage, style: Style): string {
  const isYarns = integrity === null && checksum !== null;
  const pin = integrity ?? checksum;
  return `${labelled(isYarns ? 'checksum' : 'integrity', '', style)}${pin === null ? 'none' : plainName(pin, 200)}`;
}

function pathText(path: readonly string[]): string {
  return path.map((step) => plainName(stepName(step), 80)).join(' → ');
}

function decisionText({ finding, outcome, reason, novelty }: Decision, style: Style): string {
  const ids =
    finding.aliases.length === 0 ? '' : ` (${finding.aliases.map((id) => plainName(id, 40)).join(', ')})`;
  const head = `${WORD[outcome]}: ${plainName(finding.subject.name, 120)}: ${plainLine(finding.title, 200)}`;
  const age = { new: 'new with this change', existing: 'was there before', unknown: 'judged as new' }[
    novelty
  ];
  const renewal = renewalOf(reason);
  const seenBy = seenByTexts(finding.seenBy).map((one) => plainName(one, 120));
  return [
    wrap(paint(head, COLOR[outcome], style), style.width, '  '),
    labelled('rule', `${finding.rule}${ids}, ${finding.severity}, ${age}`, style),
    labelled('what', plainLine(finding.message, 600), style),
    labelled('decided', `${plainLine(reason.text, 400)}${originText(reason)}`, style),
    ...(finding.location === undefined
      ? []
      : [
          labelled(
            'in',
            `${plainName(finding.location.file, 200)}${finding.location.line === undefined ? '' : `:${finding.location.line}`}`,
            style,
          ),
        ]),
    ...(finding.paths ?? []).map((path, index) =>
      labelled(index === 0 ? 'because' : '', pathText(path), style),
    ),
    ...(renewal === undefined ? [] : [labelled('fix', plainLine(renewal), style)]),
    ...(finding.fix === undefined ? [] : [labelled('fix', plainLine(finding.fix.text, 600), style)]),
    // One line, whatever its length: it is there to be copied.
    ...[finding.fix?.command, finding.fix?.dockerfile]
      .filter((command) => command !== undefined)
      .map((command) => `${' '.repeat(LABEL + 4)}${plainName(command, 2000)}`),
    ...(seenBy.length === 0 ? [] : [labelled('seen by', seenBy.join(', '), style)]),
    ...(finding.url === undefined ? [] : [labelled('more', plainName(finding.url, 300), style)]),
    labelled('id', finding.fingerprint, style),
  ].join('\n');
}

function labelled(label: string, text: string, style: Style): string {
  const indent = ' '.repeat(LABEL + 4);
  const lines = wrap(text, style.width - indent.length).replaceAll('\n', `\n${indent}`);
  return `  ${paint(label.padEnd(LABEL), 'dim', style)}  ${lines}`;
}
