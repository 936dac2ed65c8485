import path from 'node:path';
import { wouldBeFound } from '../../decide/stale-baseline.js';
import { EXIT, SealgateError } from '../../errors.js';
import { readCapped, readIfExists, writeAtomic } from '../../io/files/files.js';
import { parseJson } from '../../io/json/json.js';
import type { RunRecord } from '../../model/findings/decision.js';
import { counted } from '../../model/text/counted.js';
import { type BaselineEntry, parseBaseline, writeBaseline } from '../../policy/baseline-file.js';
import { POLICY_CAP } from '../../policy/yaml.js';
import type { Command } from '../command.js';
import { textOf } from '../flags.js';
import { loadNamedPolicy, POLICY_OPTIONS } from '../policy.js';

export const command: Command = {
  name: 'policy baseline',
  summary: 'Write the baseline from a run: the first time all that blocks or warns, later only less.',
  usage: ['policy baseline RECORD [--policy FILE] [--json]'],
  positionals: 'RECORD  A run record: what gate --json printed, or the run file of the evidence.',
  argument: 'files',
  options: POLICY_OPTIONS,
  notes: [
    'The file is the one that the policy names under baseline:. Where it is there already, findings are only taken out.',
    'Exit codes: 0 written, 2 wrong usage, policy or record.',
  ],
  async run(positionals, values, world) {
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0)
      throw new SealgateError('USAGE', 'Name one run record', {
        hint: 'sealgate gate --json > run.json writes one.',
      });
    const { policy } = await loadNamedPolicy(values, world);
    if (policy.baseline === '') {
      throw new SealgateError('USAGE', 'The policy names no baseline', {
        hint: 'Add baseline: .github/sealgate-baseline.json to it.',
      });
    }
    const record = await readRecord(path.resolve(world.cwd, file), file);
    const found = entriesOf(record);
    const target = path.resolve(world.cwd, textOf(values, 'dir') ?? '.', policy.baseline);
    const before = await readIfExists(target, POLICY_CAP * 16);
    const known = before === undefined ? undefined : parseBaseline(before, policy.baseline);
    const kept =
      known === undefined
        ? found
        : known.filter(
            ({ fingerprint, rule }) =>
              found.some((one) => one.fingerprint === fingerprint) || !wouldBeFound(rule, record.checks),
          );
    await writeAtomic(target, writeBaseline(kept));
    const gone = known === undefined ? 0 : known.length - kept.length;
    return {
      exitCode: EXIT.pass,
      json: {
        file: policy.baseline,
        findings: kept.length,
        gone,
        notAdded: found.filter(({ fingerprint }) => !kept.some((one) => one.fingerprint === fingerprint))
          .length,
      },
      text: `Wrote ${policy.baseline}: ${counted(kept.length, 'finding')}${known === undefined ? '' : `, ${gone} fewer than before`}`,
    };
  },
};

async function readRecord(file: string, name: string): Promise<RunRecord> {
  const { recordSchema } = await import('../../model/evidence/record-schema.js');
  const parsed = recordSchema.safeParse(parseJson(await readCapped(file), name));
  if (parsed.success) return parsed.data;
  throw new SealgateError('INPUT_INVALID', `${name} is not a run record`, {
    location: { file: name },
    hint: 'Give what sealgate gate --json printed.',
  });
}

/** What blocks or warns, but for what is about the policy itself. */
function entriesOf({ decisions }: RunRecord): readonly BaselineEntry[] {
  return decisions
    .filter(({ outcome, finding }) => outcome !== 'accept' && finding.check !== 'exceptions')
    .map(({ finding }) => ({
      fingerprint: finding.fingerprint,
      rule: finding.rule,
      subject: finding.subject.name,
    }));
}
