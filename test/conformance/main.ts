import { parseArgs } from 'node:util';
import { peer } from '../support/peers.js';
import { type Outcome, runComparison } from './compare.js';
import type { Comparison } from './comparison.js';
import { corpusLockfiles, readCorpus } from './corpus-lockfiles.js';
import { explainedIds } from './explanations.js';
import { comparisons } from './registry.js';

const HELP = `npm run conformance [-- COMPARISON... --only TEXT]
Compares our reading of every lockfile of the corpora with what peers say.

  COMPARISON   ${comparisons.map(({ id, title }) => `${id}: ${title}`).join('\n               ')}
  --only TEXT  lockfiles whose path holds the text
  --all        every unexplained difference, not the first ten a comparison

Exit code 1 where a difference is not explained in docs/differences.md.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    all: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  const unknown = positionals.filter((id) => !comparisons.some((one) => one.id === id));
  if (values.help || unknown.length > 0) {
    console.log(unknown.length > 0 ? `no comparison ${unknown.join(', ')}\n\n${HELP}` : HELP);
    return unknown.length > 0 ? 2 : 0;
  }
  const lockfiles = corpusLockfiles()?.filter(({ name }) => name.includes(values.only));
  if (lockfiles === undefined) {
    console.log('conformance: nothing was compared, because the corpora are not here');
    return 0;
  }
  const wanted = comparisons.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
  console.log(
    `${'comparison'.padEnd(18)}${'lockfiles'.padStart(10)}${'equal'.padStart(8)}${'agreed'.padStart(9)}  differences`,
  );
  let unexplained = 0;
  for (const comparison of wanted) {
    const program = comparison.program === undefined ? '' : peer(comparison.program);
    if (program === undefined) continue;
    const outcome = await runComparison(comparison, {
      lockfiles,
      program,
      read: readCorpus,
      known: explainedIds(),
    });
    print(comparison, outcome);
    unexplained += outcome.unexplained.length;
  }
  if (unexplained > 0) {
    console.log(
      `\n${unexplained} differences are not explained: mend ours, or say in docs/differences.md whose fault it is.`,
    );
  }
  return unexplained > 0 ? 1 : 0;
}

function print({ id }: Comparison, { lockfiles, equal, agreed, explained, unexplained }: Outcome): void {
  const reasons = [...explained].map(([reason, count]) => `${reason} ${count}`);
  const rest = unexplained.length === 0 ? [] : [`UNEXPLAINED ${unexplained.length}`];
  const said = [...reasons, ...rest].join(', ') || 'none';
  console.log(
    `${id.padEnd(18)}${String(lockfiles).padStart(10)}${String(equal).padStart(8)}${String(agreed).padStart(9)}  ${said}`,
  );
  for (const { only, item, lockfile } of values.all ? unexplained : unexplained.slice(0, 10)) {
    console.log(`    only ${only}: ${item}  (${lockfile.name})`);
  }
}
