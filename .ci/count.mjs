// Counts tests of vitest's JSON reports: `PASSED FAILED SKIPPED`. A test that ran in several reports counts once,
// failed if it failed anywhere. With --skipped: the files of the first report that left tests out.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const wantsSkipped = process.argv[2] === '--skipped';
const [first, ...more] = process.argv.slice(wantsSkipped ? 3 : 2);
if (first === undefined || !existsSync(first)) {
  console.error(`count: ${first ?? 'no report'} is not there: the tests did not finish`);
  process.exit(1);
}
const read = (file) => JSON.parse(readFileSync(file, 'utf8')).testResults;

if (wantsSkipped) {
  const files = read(first).filter((result) =>
    result.assertionResults.some(({ status }) => isSkipped(status)),
  );
  for (const { name } of files) console.log(path.relative(process.cwd(), name));
} else {
  const outcomes = new Map();
  const note = (key, status) => {
    const rank = (value) => (value === 'failed' ? 2 : value === 'passed' ? 1 : 0);
    if (rank(status) >= rank(outcomes.get(key))) outcomes.set(key, status);
  };
  for (const file of [first, ...more.filter((name) => existsSync(name))]) {
    for (const result of read(file)) {
      for (const test of result.assertionResults) {
        note(`${result.name}\0${test.fullName}`, isSkipped(test.status) ? 'skipped' : test.status);
      }
      // A file that could not be loaded has no tests, but is a failure.
      if (result.status === 'failed' && result.assertionResults.length === 0) note(result.name, 'failed');
    }
  }
  const count = (status) => [...outcomes.values()].filter((value) => value === status).length;
  console.log(`${count('passed')} ${count('failed')} ${count('skipped')}`);
}

function isSkipped(status) {
  return ['pending', 'skipped', 'todo', 'disabled'].includes(status);
}
