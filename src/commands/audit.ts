import { SealgateError } from '../errors.js';
import { REJUDGE_OPTIONS, rejudgeEvidence } from './audit-rejudge.js';
import type { Command } from './command.js';
import { FOLDER_OPTIONS } from './evidence-folder.js';

export const command: Command = {
  name: 'audit',
  summary: 'Judge what was kept: which past runs that passed would be red by what is known today.',
  usage: ['audit --rejudge [--advisories registry|osv:FOLDER] [--since DATE] [--evidence DIR]'],
  positionals: 'none',
  options: [
    ...REJUDGE_OPTIONS,
    { name: 'since', type: 'string', value: 'DATE', description: 'Only runs from this day on (UTC).' },
    { name: 'until', type: 'string', value: 'DATE', description: 'Only runs until this day (UTC).' },
    ...FOLDER_OPTIONS,
  ],
  notes: [
    'Exit codes: 0 all that passed would pass today; 1 one would not, or the ledger was touched; 2 wrong usage or input; 3 one cannot be told.',
  ],
  async run(_positionals, values, world) {
    if (values.rejudge === true) return rejudgeEvidence(values, world);
    throw new SealgateError('USAGE', 'What to audit was not named', {
      hint: 'sealgate audit --rejudge judges past runs by what is known today.',
    });
  },
};
