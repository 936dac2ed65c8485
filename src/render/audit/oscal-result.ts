import type { Answered, AnswerState, EvidenceReference } from '../../model/audit/answered.js';
import type { AuditReport, Risk } from '../../model/audit/report.js';
import type { JsonObject } from '../../model/data/json.js';
import type { OscalGroup, OscalItem } from './oscal-items.js';
import { line, OSCAL_NAMESPACE, type OscalNames, token } from './oscal-names.js';

/** What the parts of a result are written from. */
interface ResultContext {
  readonly report: AuditReport;
  readonly group: OscalGroup;
  readonly names: OscalNames;
}

/** One result: what was looked at, what was seen, and what follows. */
export function resultOf(report: AuditReport, group: OscalGroup, names: OscalNames): JsonObject {
  const context: ResultContext = { report, group, names };
  const { items } = group;
  const tool = names.uuid('tool');
  const risks = report.risks.filter(({ gap }) => items.some(({ key }) => key === gap));
  const findings = items.flatMap((item) => findingOf(item, context));
  return {
    uuid: names.uuid(`result ${group.id}`),
    title: line(group.title),
    description: line(group.description === '' ? group.title : group.description),
    start: report.since,
    end: report.time,
    props: [names.prop('source', group.source), names.prop('source-sha256', group.digest)],
    'local-definitions': {
      'assessment-assets': {
        components: [
          {
            uuid: tool,
            type: 'software',
            title: 'Sealgate',
            description: line(`Sealgate ${report.tool.version}, which computed these results.`),
            status: { state: 'operational' },
          },
        ],
        'assessment-platforms': [
          {
            uuid: names.uuid('platform'),
            title: 'Sealgate',
            'uses-components': [{ 'component-uuid': tool }],
          },
        ],
      },
    },
    'reviewed-controls': {
      'control-selections': [{ 'include-controls': items.map(({ id }) => ({ 'control-id': token(id) })) }],
    },
    observations: items.map((item) => observationOf(item, context)),
    ...(risks.length === 0 ? {} : { risks: risks.map((risk) => riskOf(risk, context)) }),
    ...(findings.length === 0 ? {} : { findings }),
  };
}

function observationOf(
  { id, title, question, answered, score }: OscalItem,
  { report, group, names }: ResultContext,
): JsonObject {
  const evidence = answered.evidence.map((one) => evidenceOf(one, names));
  return {
    uuid: names.uuid(`observation ${group.id} ${id}`),
    title: line(title),
    description: line(`${question} ${answered.reason}`),
    props: [
      names.prop('label', id),
      names.prop('state', answered.state),
      ...(score === undefined ? [] : [names.prop('score', String(score))]),
    ],
    methods: [methodOf(answered)],
    types: ['control-objective'],
    origins: [{ actors: [actorOf(answered, names)] }],
    ...(evidence.length === 0 ? {} : { 'relevant-evidence': evidence }),
    collected: report.time,
    ...(answered.due === undefined ? {} : { expires: answered.due }),
  };
}

/** People are asked, evidence is looked at, and what the gate verified was tested. */
function methodOf({ how, by }: Answered): string {
  if (by !== undefined || how === 'attestation') return 'INTERVIEW';
  return how === 'automatic' ? 'TEST' : 'EXAMINE';
}

function actorOf({ by }: Answered, names: OscalNames): JsonObject {
  return by === undefined
    ? { type: 'tool', 'actor-uuid': names.uuid('tool') }
    : { type: 'party', 'actor-uuid': names.uuid(`party ${by.who}`) };
}

function evidenceOf({ record, hash, time, file, sha256 }: EvidenceReference, names: OscalNames): JsonObject {
  const where = `Record ${record} of ledger.jsonl (${hash}), ${time}`;
  return {
    href:
      file === undefined || sha256 === undefined
        ? 'ledger.jsonl'
        : `#${names.uuid(`resource ${file} ${sha256}`)}`,
    description: line(file === undefined ? where : `${where}: ${file}`),
  };
}

/** `not-applicable` is no finding; everything else is satisfied only where it is done. */
function findingOf(
  { key, id, title, answered, score }: OscalItem,
  { report, group, names }: ResultContext,
): JsonObject[] {
  const status = STATUS[answered.state];
  if (status === undefined) return [];
  const risk = report.risks.find(({ gap }) => gap === key);
  return [
    {
      uuid: names.uuid(`finding ${group.id} ${id}`),
      title: line(title),
      description: line(answered.reason),
      props: [
        names.prop('state', answered.state),
        ...(score === undefined ? [] : [names.prop('score', String(score))]),
      ],
      target: {
        type: 'objective-id',
        'target-id': token(id),
        props: [names.prop('label', id)],
        status: { ...status, remarks: line(`${answered.state}: ${answered.reason}`) },
      },
      'related-observations': [{ 'observation-uuid': names.uuid(`observation ${group.id} ${id}`) }],
      ...(risk === undefined ? {} : { 'related-risks': [{ 'risk-uuid': names.uuid(`risk ${risk.gap}`) }] }),
    },
  ];
}

const STATUS: Readonly<Record<AnswerState, { readonly state: string; readonly reason: string } | undefined>> =
  {
    done: { state: 'satisfied', reason: 'pass' },
    partial: { state: 'not-satisfied', reason: 'fail' },
    none: { state: 'not-satisfied', reason: 'fail' },
    stale: { state: 'not-satisfied', reason: 'other' },
    'not-run': { state: 'not-satisfied', reason: 'other' },
    'not-applicable': undefined,
  };

function riskOf(risk: Risk, { group, names }: ResultContext): JsonObject {
  const item = group.items.find(({ key }) => key === risk.gap);
  const origin = { actors: [{ type: 'tool', 'actor-uuid': names.uuid('tool') }] };
  const facet = (name: string, value: number): JsonObject => ({
    name,
    system: OSCAL_NAMESPACE,
    value: String(value),
  });
  return {
    uuid: names.uuid(`risk ${risk.gap}`),
    title: line(risk.title),
    description: line(item?.answered.reason ?? risk.title),
    statement: line(
      `Impact × likelihood × detectability × recoverability = ${risk.priority}, of at most 625.`,
    ),
    props: [names.prop('rank', String(risk.rank))],
    status: 'open',
    characterizations: [
      {
        origin,
        facets: [
          facet('impact', risk.impact.value),
          facet('likelihood', risk.likelihood.value),
          facet('detectability', risk.detectability.value),
          facet('recoverability', risk.recoverability.value),
          facet('priority', risk.priority),
        ],
      },
    ],
    ...(risk.measures === undefined
      ? {}
      : {
          remediations: [
            {
              uuid: names.uuid(`remediation ${risk.gap}`),
              lifecycle: 'recommendation',
              title: 'Measure',
              description: line(risk.measures),
              ...(risk.sideEffects === undefined
                ? {}
                : { remarks: line(`Side effects: ${risk.sideEffects}`) }),
            },
          ],
        }),
    ...(item === undefined
      ? {}
      : {
          'related-observations': [{ 'observation-uuid': names.uuid(`observation ${group.id} ${item.id}`) }],
        }),
  };
}
