import { EXIT, SealgateError } from '../../errors.js';
import { SINK_FORMS } from '../../model/policy/sink-target.js';
import { displayLines } from '../../model/text/display.js';
import type { Command } from '../command.js';
import { sealOptions } from '../seal/options.js';
import { FOLDER_OPTIONS, openEvidence } from './folder.js';
import { assertSinks, pushEvidence, pushText, SINK_OPTIONS } from './sinks.js';

export const command: Command = {
  name: 'evidence push',
  summary: 'Bring the evidence to the places that the policy names, whatever they lack.',
  usage: ['evidence push [--sink PLACE …] [--evidence DIR]'],
  positionals: 'none',
  options: [...SINK_OPTIONS, ...FOLDER_OPTIONS, ...sealOptions],
  notes: [
    `Places: ${SINK_FORMS.join(', ')}.`,
    'Exit codes: 0 every place that is required has everything; 2 wrong usage; 3 one has not.',
  ],
  async run(_positionals, values, world) {
    assertSinks(values);
    const folder = await openEvidence(values, world);
    const pushed = await pushEvidence(folder, values, world);
    if (pushed.results.length === 0)
      throw new SealgateError('USAGE', 'Neither the policy nor a flag names a place', {
        hint: 'Pass --sink, or set evidence-sinks in the policy.',
      });
    return {
      exitCode: pushed.missing.length === 0 ? EXIT.pass : EXIT.incomplete,
      json: { folder: folder.shown, sinks: pushed.results },
      text: displayLines([`${folder.shown}:`, ...pushText(pushed)]),
    };
  },
};
