import type { Alert, IncidentLevel, Sighting } from '../../src/model/incident.js';
import type { Escalation } from '../../src/model/incident-rules.js';
import type { Telling } from '../../src/model/policy.js';
import { TELL_COMMENT_ONLY } from '../../src/model/telling.js';

export const PEOPLE: Escalation = {
  owners: [{ rules: [], levels: [], environments: [], owner: 'octocat', escalateTo: ['alice', 'acme/cto'] }],
  breach: [
    {
      authority: 'Personal Information Protection Commission',
      withinHours: 72,
      link: 'https://www.ppc.example.test/report',
    },
  ],
};

export function incidentTelling(more: Partial<Telling['incidents']> = {}): Telling {
  return {
    ...TELL_COMMENT_ONLY,
    incidents: {
      levels: [{ rules: ['signatures/*'], severities: [], level: 3 }],
      escalation: '.github/sealgate-escalation.yml',
      contain: [],
      people: PEOPLE,
      ...more,
    },
  };
}

export function alert(id: string, more: Partial<Alert> = {}): Alert {
  return {
    id,
    severity: 'critical',
    subject: `${id}@1.0.0`,
    message: 'Does not match its registry signature',
    since: '2026-11-21T06:42:00Z',
    by: 'gate0001',
    ...more,
  };
}

export function sighting(
  ids: readonly string[],
  more: Partial<Sighting> & { readonly level?: IncidentLevel } = {},
): Sighting {
  return {
    rule: 'signatures/invalid',
    what: `Signature does not match: ${ids[0] ?? ''}`,
    dir: '.',
    level: 3,
    alerts: ids.map((id) => alert(id)),
    ...more,
  };
}
