import type { Alert, Incident, IncidentLevel, Sighting } from '../../src/model/incidents/incident.js';
import { openIncident } from '../../src/model/incidents/next.js';
import type { ContainRule, Escalation } from '../../src/model/incidents/rules.js';
import type { Telling } from '../../src/model/policy/policy.js';
import { TELL_COMMENT_ONLY } from '../../src/model/policy/telling.js';

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

/** An incident as a first run opens it. */
export function sampleIncident(more: Partial<Incident> = {}): Incident {
  const subjects = ['event-stream@4.0.1', '@acme/logger@2.3.0', 'left-pad@1.3.0'];
  const { incident } = openIncident(
    {
      rule: 'signatures/invalid',
      what: 'Signature does not match: event-stream@4.0.1 (+2)',
      environment: 'production',
      dir: '.',
      level: 3,
      alerts: subjects.map((subject, index) =>
        alert(`f${index}`, {
          subject,
          message:
            'The registry’s signature is not of the hash that the lockfile pins: another tarball than the one that was reviewed.',
        }),
      ),
      evidence: { record: 'c0ffee'.repeat(11).slice(0, 64), file: '20261121-0642_repo_run.json' },
    },
    {
      time: '2026-11-21T06:42:00Z',
      by: 'gate0001',
      run: 'https://github.com/acme/shop/actions/runs/7654321',
      commit: 'a1b2c3d4'.repeat(5),
    },
  );
  return { ...incident, issue: 42, ...more };
}

export const SAMPLE_PEOPLE: Escalation = {
  ...PEOPLE,
  owners: PEOPLE.owners.map((owner) => ({ ...owner, contact: 'on-call phone in the handbook, page 3' })),
};

export const SAMPLE_CONTAIN: readonly ContainRule[] = [
  { workflow: '.github/workflows/stop-deploys.yml', level: 2, inputs: {} },
];
