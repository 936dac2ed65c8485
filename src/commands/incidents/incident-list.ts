import { EXIT } from '../../errors.js';
import { rfc3339 } from '../../io/runtime.js';
import type { Incident } from '../../model/incidents/incident.js';
import { isOverdue } from '../../model/incidents/next.js';
import { displayLines } from '../../model/text/display.js';
import { count } from '../../render/words.js';
import type { Command } from '../command.js';
import { FOLDER_OPTIONS, openEvidence } from '../evidence/folder.js';
import { listOf } from '../flags.js';
import { readIncidents } from './known.js';

export const command: Command = {
  name: 'incident list',
  summary: 'List the incidents that the ledger knows: the open ones, or all.',
  usage: ['incident list [--all] [--environment production] [--evidence DIR]'],
  positionals: 'none',
  options: [
    { name: 'all', type: 'boolean', description: 'Closed ones, too.' },
    { name: 'environment', type: 'list', value: 'NAME', description: 'Only of these environments.' },
    ...FOLDER_OPTIONS,
  ],
  notes: ['Exit codes: 0 listed; 2 wrong usage, or the ledger was touched.'],
  async run(_positionals, values, world) {
    const folder = await openEvidence(values, world);
    const { incidents, unreadable } = await readIncidents(folder.evidenceDir);
    const wanted = listOf(values, 'environment');
    const shown = incidents
      .map(({ incident }) => incident)
      .filter(({ state }) => values.all === true || state === 'open')
      .filter(({ environment }) => wanted.length === 0 || wanted.includes(environment ?? ''));
    const now = rfc3339(world.now());
    const lines = [
      `${folder.shown}: ${count(shown.length, values.all === true ? 'incident' : 'open incident')}`,
      ...shown.map((incident) => lineOf(incident, now)),
      ...(unreadable.length === 0
        ? []
        : [`  what records ${unreadable.join(', ')} filed is gone or was changed`]),
    ];
    return {
      exitCode: EXIT.pass,
      json: {
        folder: folder.shown,
        incidents: shown.map((incident) => ({ ...incident, overdue: isOverdue(incident, now) })),
        unreadable,
      },
      text: displayLines(lines),
    };
  },
};

function lineOf(incident: Incident, now: string): string {
  const { key, level, state, deadline, environment, what, issue } = incident;
  const due =
    state === 'closed' ? 'closed' : isOverdue(incident, now) ? `LATE since ${deadline}` : `until ${deadline}`;
  const where = environment === undefined ? '' : `  ${environment}`;
  return `  ${key}  level ${level}  ${due}${where}  ${what}${issue === undefined ? '' : `  #${issue}`}`;
}
