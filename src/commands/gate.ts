import { displayPath } from '../io/files/files.js';
import { removeOnInterrupt } from '../io/interrupts.js';
import { policyOptions } from '../policy/overrides.js';
import { renderTerminal } from '../render/terminal/terminal.js';
import type { Command } from './command.js';
import { checkStage } from './stages/check-stage.js';
import { ALIAS_OPTIONS, GATE_OPTIONS, withoutAliases } from './stages/options.js';
import { publishStage } from './stages/publish-stage.js';
import { sealStage } from './stages/seal-stage.js';
import { createStaging, openStaging, removeStaging } from './stages/staging.js';

export const command: Command = {
  name: 'gate',
  summary: 'Read, check, decide, seal, publish and keep the evidence, in one run.',
  usage: ['gate [--dir DIR] [--base REF] [--policy FILE] [--report GLOB …] [--offline] [--out DIR]'],
  positionals: 'none',
  options: [...GATE_OPTIONS, ...ALIAS_OPTIONS, ...policyOptions],
  notes: [
    'Exit codes: 0 pass, 1 fail, 2 wrong usage, policy or input, 3 incomplete (a required check could not run).',
  ],
  async run(_positionals, given, world) {
    const values = withoutAliases(given);
    const staging = openStaging(await createStaging(world.env));
    const takeBack = removeOnInterrupt(staging.dir);
    try {
      const checked = await checkStage({ staging, values, world });
      const sealed = await sealStage(staging, checked, { values, world });
      const published = await publishStage(staging, sealed, { values, world });
      return {
        exitCode: published.exitCode,
        json: published.record,
        text: renderTerminal(
          published.record,
          world.style,
          published.names !== undefined
            ? {
                evidenceDir: displayPath(published.evidenceDir, world.cwd),
                names: published.names,
                ...(world.program === undefined ? {} : { program: world.program }),
              }
            : {},
        ),
      };
    } finally {
      takeBack();
      await removeStaging(staging);
    }
  },
};
