import { describe, expect, it } from 'vitest';
import { readRules } from '../../../src/commands/stages/rules.js';
import { keptLog } from '../../support/log.js';
import { project } from '../../support/project.js';
import { testWorld } from '../../support/world.js';

describe('--preset', () => {
  it.each([
    ['a policy of its own judges', 'extends: baseline\n', 'strict', 1],
    ['the policy builds on it anyway', 'extends: [release, strict]\n', 'strict', 0],
    ['nothing else is there', undefined, 'strict', 0],
    ['none is named', 'extends: baseline\n', undefined, 0],
  ])('is said to judge nothing only where it does not: %s', async (_, policy, preset, warnings) => {
    const dir = project({
      'package.json': '{}',
      ...(policy === undefined ? {} : { '.github/sealgate.yml': policy }),
    });
    const log = keptLog();
    await readRules(dir, undefined, {
      values: { offline: true, ...(preset === undefined ? {} : { preset }) },
      world: { ...testWorld(dir), log },
    });
    expect(log.lines).toEqual(
      Array(warnings).fill(
        '--preset strict is not used: .github/sealgate.yml is the policy here, and builds on baseline. Write extends: strict in it.',
      ),
    );
  });
});
