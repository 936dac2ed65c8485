import { SealgateError } from '../errors.js';
import type { Command } from './command.js';

export const command: Command = {
  name: 'incident',
  summary: 'Open, list, show, update, contain and close incidents: one issue each, every step in the ledger.',
  usage: ['incident open|list|show|update|contain|close …'],
  positionals: 'none',
  options: [],
  notes: ['What becomes an incident by itself, the policy says (incidents:); the gate opens it.'],
  async run() {
    throw new SealgateError('USAGE', 'What to do with incidents was not named', {
      hint: 'sealgate incident --help lists it: open, list, show, update, contain, close.',
    });
  },
};
