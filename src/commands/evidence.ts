import { SealgateError } from '../errors.js';
import type { Command } from './command.js';

export const command: Command = {
  name: 'evidence',
  summary: 'File anything as evidence; list, show, join, anchor and prune what was filed.',
  usage: ['evidence add|list|show|timeline|merge|anchor|push|prune …'],
  positionals: 'none',
  options: [],
  notes: ['sealgate verify DIR verifies a folder of evidence.'],
  async run() {
    throw new SealgateError('USAGE', 'What to do with the evidence was not named', {
      hint: 'sealgate evidence --help lists it: add, list, show, timeline, merge, anchor, push, prune.',
    });
  },
};
