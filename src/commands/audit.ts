import { SealgateError } from '../errors.js';
import { auditPeriod, PERIOD_OPTIONS } from './audit/period.js';
import { REJUDGE_OPTIONS, rejudgeEvidence } from './audit/rejudge.js';
import type { Command, Option, Values } from './command.js';
import { FOLDER_OPTIONS } from './evidence/folder.js';
import { isGiven, textOf } from './flags.js';

const OF_REJUDGE: readonly Option[] = [
  ...REJUDGE_OPTIONS,
  {
    name: 'since',
    type: 'string',
    value: 'DATE',
    description: 'With --rejudge: only runs from this day on (UTC).',
  },
  {
    name: 'until',
    type: 'string',
    value: 'DATE',
    description: 'With --rejudge: only runs until this day (UTC).',
  },
];

export const command: Command = {
  name: 'audit',
  summary: 'Answer control catalogues from the evidence; or judge past runs by what is known today.',
  usage: [
    'audit --period daily|weekly|monthly|quarterly [--catalogue ID|FILE …] [--fail-if gaps|worse|never] [--dry-run]',
    'audit --rejudge [--advisories registry|osv:FOLDER] [--since DATE] [--evidence DIR]',
  ],
  positionals: 'none',
  options: [...PERIOD_OPTIONS, ...OF_REJUDGE, ...FOLDER_OPTIONS],
  notes: [
    'Exit codes of --period: 0 all controls are met; 1 one is not, or the ledger was touched; 2 wrong usage, policy or input; 3 one has no current answer. --fail-if changes what counts.',
    'Exit codes of --rejudge: 0 all that passed would pass today; 1 one would not, or the ledger was touched; 2 wrong usage or input; 3 one cannot be told.',
  ],
  async run(_positionals, values, world) {
    if (textOf(values, 'period') !== undefined) {
      refuseOthers(values, OF_REJUDGE, '--period');
      return auditPeriod(values, world);
    }
    if (values.rejudge === true) {
      refuseOthers(values, PERIOD_OPTIONS, '--rejudge');
      return rejudgeEvidence(values, world);
    }
    throw new SealgateError('USAGE', 'What to audit was not named', {
      hint: 'sealgate audit --period monthly answers controls from the evidence; --rejudge judges past runs by what is known today.',
    });
  },
};

/** Flags of one audit say nothing to the other: who gives them meant something else. @throws SealgateError USAGE */
function refuseOthers(values: Values, others: readonly Option[], chosen: string): void {
  const wrong = others.find(({ name }) => isGiven(values, name));
  if (wrong !== undefined)
    throw new SealgateError('USAGE', `--${wrong.name} does not go with ${chosen}`, {
      hint: 'sealgate audit --help says which flags go together.',
    });
}
