import { INCIDENT_ACTION, type Incident, type IncidentEventKind } from '../../model/incidents/incident.js';
import type { IncidentChange } from '../../model/incidents/next.js';
import { type AddEvidenceOptions, addEvidence } from '../add-evidence.js';
import type { FiledEvidence } from '../file-record.js';

export interface RecordIncidentOptions
  extends Pick<AddEvidenceOptions, 'evidenceDir' | 'repositoryDir' | 'who' | 'env' | 'sealHead'> {
  readonly incident: Incident;
  readonly kind: IncidentEventKind;
  /** What happened, in a sentence. */
  readonly note: string;
  /** Filed instead of the incident itself. */
  readonly report?: string;
}

/** Files what is known of an incident with a record that says what became of it. @throws SealgateError */
export function recordIncident(options: RecordIncidentOptions): Promise<FiledEvidence> {
  const { incident, kind, note, report, ...rest } = options;
  const json = `${JSON.stringify(incident, null, 2)}\n`;
  return addEvidence({
    ...rest,
    recipients: [],
    file: {
      bytes: Buffer.from(report ?? json, 'utf8'),
      extension: report === undefined ? 'json' : 'md',
      mediaType: report === undefined ? 'application/json' : 'text/markdown',
      scope: 'repo',
      what: report === undefined ? 'incident' : 'incident-report',
      target: incident.key,
      class: 'internal',
    },
    as: { action: INCIDENT_ACTION, object: `${INCIDENT_ACTION}/${incident.key}` },
    result: { outcome: kind, code: 0, message: note },
  });
}

/** The word for several changes at once: the weightiest. */
export function eventOf(changes: readonly IncidentChange[]): IncidentEventKind {
  if (changes.includes('opened')) return 'opened';
  if (changes.includes('reopened')) return 'reopened';
  if (changes.includes('overdue') || changes.includes('level-raised')) return 'escalated';
  return changes.includes('closed-by-hand') ? 'closed' : 'updated';
}
