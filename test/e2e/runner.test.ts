import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAction } from './runner.js';

/** An expression, as action.yml writes it. */
function x(expression: string): string {
  return `\${{ ${expression} }}`;
}

function action(steps: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'action-'));
  writeFileSync(
    path.join(folder, 'action.yml'),
    [
      'name: t',
      'description: d',
      `inputs: { level: { description: x, default: high }, who: { description: y, default: "${x('github.actor')}" } }`,
      `outputs: { r: { description: z, value: "${x('steps.a.outputs.x')}/${x('steps.b.outcome')}/${x('steps.c.outcome')}" } }`,
      'runs:',
      '  using: composite',
      '  steps:',
      steps,
    ].join('\n'),
  );
  return folder;
}

describe('the runner harness', () => {
  it('runs steps with inputs, expressions, outputs, conditions and outcomes as the runner does', async () => {
    const result = await runAction({
      action: action(`
    - { id: a, shell: bash, env: { LEVEL: "${x('inputs.level')}", WHO: "${x('inputs.who')}" }, run: 'echo "x=$LEVEL-$WHO" >> "$GITHUB_OUTPUT"; echo "# hi" >> "$GITHUB_STEP_SUMMARY"' }
    - { id: b, shell: bash, run: 'echo "::error title=t::no"; exit 3' }
    - { id: c, shell: bash, run: 'exit 0' }
    - { id: d, shell: bash, if: always(), run: 'exit 0' }`),
      workspace: tmpdir(),
      inputs: { level: 'low' },
      github: { actor: 'octocat' },
    });
    expect(result.steps.map(({ id, outcome, exitCode }) => [id, outcome, exitCode])).toEqual([
      ['a', 'success', 0],
      ['b', 'failure', 3],
      ['c', 'skipped', undefined],
      ['d', 'success', 0],
    ]);
    expect(result.conclusion).toBe('failure');
    expect(result.outputs).toEqual({ r: 'low-octocat/failure/skipped' });
    expect(result.steps[0]?.summary).toBe('# hi\n');
    expect(result.steps[1]?.commands).toEqual([{ name: 'error', properties: { title: 't' }, data: 'no' }]);
  });

  it('gives steps no environment but the runner’s', async () => {
    process.env.SEALGATE_LEAK = 'x';
    const result = await runAction({
      action: action(
        `    - { id: a, shell: bash, run: 'echo "x=\${SEALGATE_LEAK-none}" >> "$GITHUB_OUTPUT"' }`,
      ),
      workspace: tmpdir(),
    });
    expect(result.outputs.r).toMatch(/^none\//);
  });

  it('cancels a running step, skips the next and still runs the last', async () => {
    const result = await runAction({
      action: action(`
    - { id: a, shell: bash, run: 'exec sleep 20' }
    - { id: b, shell: bash, run: 'exit 0' }
    - { id: c, shell: bash, if: always(), run: 'exit 0' }`),
      workspace: tmpdir(),
      cancelDuring: 'a',
    });
    expect(result.conclusion).toBe('cancelled');
    expect(result.outputs.r).toBe('/skipped/success');
    expect(result.steps[0]?.outcome).toBe('cancelled');
  });

  it('refuses an input that the action does not have', async () => {
    await expect(
      runAction({
        action: action("    - { shell: bash, run: 'exit 0' }"),
        workspace: '.',
        inputs: { lvl: 'x' },
      }),
    ).rejects.toThrow("Unexpected input 'lvl'");
  });
});
