import {
  buildBody,
  foreignLines,
  type IncidentBody,
  MAX_BODY,
  stepMark,
} from '../../model/incidents/body.js';
import { addHours, FIRST_STEPS, type Incident, PHASES } from '../../model/incidents/incident.js';
import { isOverdue } from '../../model/incidents/next.js';
import {
  type BreachNotice,
  type ContainRule,
  type Escalation,
  type EscalationRule,
  escalationFor,
} from '../../model/incidents/rules.js';
import type { Locale } from '../../model/policy/words.js';
import { displayText } from '../../model/text/display.js';
import { shorten } from '../../model/text/shorten.js';
import { textsOf } from '../locale/locales.js';
import { code, link, prose, tableHead, tableRow } from '../markdown.js';
import { formatTime } from '../words.js';
import { INCIDENT_LANGUAGES } from './languages.js';
import type { IncidentTexts } from './texts.js';

/** What an issue is written with. */
export interface IssueOptions {
  readonly locale: Locale;
  readonly timeZone: string;
  readonly people: Escalation;
  readonly contain: readonly ContainRule[];
  /** When it is written, RFC 3339. */
  readonly now: string;
}

/** The options, and the words of their language. */
interface Writing extends IssueOptions {
  readonly texts: IncidentTexts;
}

/** An issue's title: one line of at most 200 characters that mentions nobody. */
export function issueTitle(incident: Incident, locale: Locale): string {
  const { title } = INCIDENT_LANGUAGES[locale];
  // GitHub reads no Markdown in titles but code spans: it links no numbers there and calls nobody.
  const what = displayText(incident.what).replaceAll('`', "'");
  return title(incident.level, what).replace(/\s+/g, ' ').slice(0, 200).toWellFormed();
}

/**
 * The body of a new issue, or of one that stands: then only Sealgate's own part is written anew.
 *
 * @param standing what stands there now.
 */
export function issueBody(incident: Incident, options: IssueOptions, standing?: IncidentBody): string {
  const texts = INCIDENT_LANGUAGES[options.locale];
  const parts =
    standing === undefined
      ? { before: '', after: runbook(texts) }
      : { before: standing.before, after: afterOf(standing, options, texts) };
  const whole = buildBody(incident, { ...parts, facts: factsOf(incident, options, incident.alerts.length) });
  if (whole.length <= MAX_BODY) return whole;
  const known = briefly(incident);
  for (let shown = incident.alerts.length; ; shown = Math.floor(shown / 2)) {
    const body = buildBody(known, { ...parts, facts: factsOf(incident, options, shown) });
    if (shown === 0 || body.length <= MAX_BODY) return body;
  }
}

/** What is known in fewer words, and of just as many alerts: none must look new to the next run. */
function briefly({ alerts, ...incident }: Incident): Incident {
  return {
    ...incident,
    alerts: alerts.map((alert) => ({
      ...alert,
      subject: shorten(alert.subject, 60),
      message: shorten(alert.message, 20),
    })),
  };
}

/** People's part, with what they wrote into ours. */
function afterOf(standing: IncidentBody, options: IssueOptions, texts: IncidentTexts): string {
  const { after, facts, incident, untouched } = standing;
  if (facts === undefined || untouched || incident === undefined) return after;
  const written = factsOf(incident, { ...options, now: incident.updated }, incident.alerts.length);
  const foreign = foreignLines(facts, written);
  return foreign.length === 0 ? after : [after, '', `### ${texts.kept}`, '', ...foreign].join('\n');
}

function factsOf(incident: Incident, options: IssueOptions, shown: number): string {
  const texts = INCIDENT_LANGUAGES[options.locale];
  const writing: Writing = { ...options, texts };
  const owner = escalationFor(options.people, incident);
  return [
    ...headOf(incident, owner, writing),
    '',
    `### ${texts.happened}`,
    '',
    ...happenedOf(incident, writing, shown),
    '',
    ...factTable(incident, owner, writing),
    '',
    `### ${texts.evidence}`,
    '',
    ...evidenceOf(incident, texts),
    '',
    `### ${texts.breach}`,
    '',
    ...breachOf(incident, writing),
    ...(incident.state === 'open' ? ['', `### ${texts.next}`, '', ...nextOf(incident, writing)] : []),
  ].join('\n');
}

function headOf(
  incident: Incident,
  owner: EscalationRule | undefined,
  { now, timeZone, texts }: Writing,
): string[] {
  const deadline = formatTime(incident.deadline, timeZone);
  const name = owner === undefined ? texts.nobody : mention(owner.owner);
  if (incident.state === 'closed')
    return ['> [!NOTE]', `> ${texts.closed(formatTime(incident.updated, timeZone))}`];
  const gone =
    incident.alerts.length === 0 && incident.rule !== 'reported/by-hand' ? [`> ${texts.gone}`] : [];
  if (isOverdue(incident, now)) {
    const called = owner?.escalateTo.slice(0, incident.escalations) ?? [];
    const names = called.length === 0 ? name : called.map(mention).join(', ');
    return ['> [!CAUTION]', `> ${texts.overdue(texts.levels[incident.level], deadline, names)}`, ...gone];
  }
  const done = FIRST_STEPS.every((step) => incident.done.includes(step));
  if (done) return ['> [!NOTE]', `> ${texts.firstDone(deadline)}`, ...gone];
  const sign = incident.level >= 3 ? '> [!CAUTION]' : '> [!WARNING]';
  return [sign, `> ${texts.open(texts.levels[incident.level], deadline, name)}`, ...gone];
}

function factTable(
  incident: Incident,
  owner: EscalationRule | undefined,
  { timeZone, texts }: Writing,
): string[] {
  const { facts } = texts;
  const { target, environment, commit, run } = incident;
  const optional = (name: string, value: string | undefined): [string, string][] =>
    value === undefined ? [] : [[name, value]];
  const where = commit === undefined ? facts.run : code(commit.slice(0, 12));
  const rows: [string, string][] = [
    [facts.opened, formatTime(incident.opened, timeZone)],
    [facts.owner, owner === undefined ? texts.nobody : code(owner.owner)],
    ...optional(facts.calledNext, owner?.escalateTo.map((name) => code(name)).join(', ') || undefined),
    ...optional(facts.contact, owner?.contact === undefined ? undefined : prose(owner.contact)),
    ...optional(facts.environment, environment === undefined ? undefined : code(environment)),
    ...optional(facts.target, target === undefined ? undefined : code(target)),
    [facts.rule, code(incident.rule)],
    ...optional(
      commit === undefined ? facts.run : facts.commit,
      commit === undefined && run === undefined ? undefined : link(where, run),
    ),
    [facts.key, code(incident.key)],
  ];
  const [first, ...rest] = rows.map(([name, value]) => [`**${name}**`, value]);
  return [tableHead(first ?? []), ...rest.map(tableRow)];
}

function happenedOf(
  { what, alerts, more, note, opened }: Incident,
  { locale, texts }: Writing,
  shown: number,
): string[] {
  const { severities } = textsOf(locale);
  const hidden = alerts.length - shown + more;
  const lines = alerts.slice(0, shown).map(({ severity, subject, message, since }) => {
    const rated = severity === undefined ? '' : `**${severities[severity]}** `;
    const later = since === opened ? '' : ` (${texts.since(formatTime(since))})`;
    return `- ${rated}${code(subject)}: ${prose(message, 240)}${later}`;
  });
  return [
    prose(what),
    ...(note === undefined ? [] : ['', ...note.split('\n').map((line) => `> ${prose(line, 1000)}`)]),
    ...(lines.length === 0 ? [] : ['', ...lines]),
    ...(hidden > 0 ? ['', texts.more(hidden)] : []),
  ];
}

function evidenceOf({ evidence }: Incident, texts: IncidentTexts): string[] {
  if (evidence.length === 0) return [texts.noEvidence];
  return evidence.map(
    ({ record, file }) =>
      `- ${texts.record(code(record.slice(0, 12)), file === undefined ? undefined : code(file))}`,
  );
}

function breachOf(incident: Incident, { people, timeZone, texts }: Writing): string[] {
  if (people.breach.length === 0) return [texts.noAuthority];
  const line = ({ authority, withinHours, link: address }: BreachNotice): string => {
    const until = formatTime(addHours(incident.opened, withinHours), timeZone);
    return `- ${texts.authority(link(prose(authority), address), withinHours, until)}`;
  };
  return [texts.breachLead(), '', ...people.breach.map(line)];
}

function nextOf({ key, level }: Incident, { contain, texts }: Writing): string[] {
  const fitting = contain.filter((rule) => level >= rule.level);
  return [
    ...fitting.map(
      ({ workflow }) =>
        `- ${texts.contain(code(`sealgate incident contain ${key} --workflow ${workflow}`, 300))}`,
    ),
    `- ${texts.close(code(`sealgate incident close ${key} --cause … --prevention …`))}`,
  ];
}

function runbook(texts: IncidentTexts): string {
  return [
    `## ${texts.runbook}`,
    ...PHASES.flatMap(({ id, steps }) => [
      '',
      `**${texts.phases[id]}**`,
      '',
      ...steps.map((step) => {
        const [name, what] = texts.steps[step];
        return `- [ ] **${name}**: ${what} ${stepMark(step)}`;
      }),
    ]),
    '',
    `## ${texts.notes}`,
    '',
    texts.notesLead,
  ].join('\n');
}

/** The one name that is meant to call somebody. It comes from the escalation file, whose form allows nothing else. */
export function mention(name: string): string {
  return `@${name}`;
}
