import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCompletedRun } from '../../src/publish/workflow-run.js';
import { workflowRunEvent } from '../support/github/job.js';

const dir = mkdtempSync(path.join(tmpdir(), 'sealgate-event-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const file = path.join(dir, 'event.json');
const read = (event: unknown, env: object = {}) => {
  writeFileSync(file, typeof event === 'string' ? event : JSON.stringify(event));
  return readCompletedRun({ GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: file, ...env });
};

describe('readCompletedRun', () => {
  it('reads what GitHub writes, also of a fork that was deleted since', async () => {
    expect(await read(workflowRunEvent())).toMatchObject({ id: 100, headOwner: 'mallory', fromFork: true });
    expect(await read(workflowRunEvent({ head_repository: null }))).toMatchObject({ headOwner: '' });
  });

  it.each([
    ['', {}, 'is not valid JSON'],
    ['{"workflow_run": {', {}, 'is not valid JSON'],
    ['null', {}, 'it has null where an object belongs'],
    [{}, { pointer: '/repository' }, 'it has nothing where an object belongs'],
    [
      workflowRunEvent({ id: '100' }),
      { pointer: '/workflow_run/id' },
      'it has "100" where a whole number above 0 belongs',
    ],
    [
      workflowRunEvent({ head_sha: 'main' }),
      { pointer: '/workflow_run/head_sha' },
      'it has "main" where the full hash of a commit belongs',
    ],
    [
      workflowRunEvent({ head_repository: { id: 1 } }),
      { pointer: '/workflow_run/head_repository/owner' },
      'it has nothing where an object belongs',
    ],
    [
      workflowRunEvent({ head_repository: [] }),
      { pointer: '/workflow_run/head_repository' },
      'it has [] where an object or null belongs',
    ],
  ])('says of %j where it is wrong, what is there and what belongs there', async (event, place, message) => {
    await expect(read(event)).rejects.toThrow(
      expect.objectContaining({
        code: 'INPUT_INVALID',
        message: expect.stringContaining(message),
        location: expect.objectContaining({ file, ...place }),
        hint: expect.stringContaining('run the job again'),
      }),
    );
  });

  it('names what is not set, and another event', async () => {
    await expect(read('', { GITHUB_EVENT_PATH: '' })).rejects.toThrow('GITHUB_EVENT_PATH is not set');
    await expect(read('', { GITHUB_EVENT_NAME: 'push' })).rejects.toThrow("not for 'push'");
  });
});
