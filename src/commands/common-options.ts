import type { Option } from './command.js';

/** Flags every command takes. */
export const COMMON_OPTIONS: readonly Option[] = [
  { name: 'json', type: 'boolean', description: 'Print JSON on standard output, nothing else.' },
  {
    name: 'quiet',
    short: 'q',
    type: 'boolean',
    description: 'Print no progress and no notes on standard error.',
  },
  { name: 'help', short: 'h', type: 'boolean', description: 'Show this help.' },
];
