import type { CollectedAdvisories } from '../../collect/packages/advisories/advisories.js';
import { EXIT } from '../../errors.js';
import { rfc3339 } from '../../io/runtime.js';
import { counted } from '../../model/text/counted.js';
import { displayLines } from '../../model/text/display.js';
import { moreLine } from '../../render/words.js';
import { advisoriesOption, advisorySources } from '../advisory-sources.js';
import type { Answer, Option, Values, World } from '../command.js';
import { openEvidence } from '../evidence/folder.js';
import { type NumberedRecord, readRecords } from '../evidence/read.js';
import { brokenText } from '../evidence/text.js';
import { textOf } from '../flags.js';
import { createRejudge, type RejudgedRun } from '../stages/rejudge.js';

/** Flags of `audit --rejudge`. */
export const REJUDGE_OPTIONS: readonly Option[] = [
  {
    name: 'rejudge',
    type: 'boolean',
    description:
      "Judge the stored facts of every run that passed by today's advisories and policy, and list those that would be red now.",
  },
  advisoriesOption(
    "With --rejudge: where today's advisories come from: registry, osv:FOLDER. Default: the policy's vulnerabilities, else registry.",
  ),
  {
    name: 'registry',
    type: 'string',
    value: 'URL',
    description: 'With --rejudge: the package registry to ask. Default: as npm is configured.',
  },
  {
    name: 'offline',
    type: 'boolean',
    description: 'With --rejudge: ask nothing of the network; osv:FOLDER still counts.',
  },
];

/** Judges every stored run that passed anew, and lists those that would not pass today. */
export async function rejudgeEvidence(values: Values, world: World): Promise<Answer> {
  const folder = await openEvidence(values, world);
  const { records, walk } = await readRecords(folder.evidenceDir, {
    since: values.since,
    until: values.until,
  });
  const passed = records.filter(({ record }) => record.action === 'gate' && record.result.outcome === 'pass');
  const sources = sourcesOf(values, folder.policy.vulnerabilities);
  const { collectAdvisories } = await import('../../collect/packages/advisories/advisories.js');
  const registry = textOf(values, 'registry');
  const rejudge = createRejudge({
    dir: folder.evidenceDir,
    policy: folder.policy,
    now: rfc3339(world.now()),
    advisories: async (graphs) => {
      const offline = values.offline === true;
      if (offline && sources.every((source) => source === 'registry')) return NOT_ASKED;
      return collectAdvisories(graphs, sources, {
        dir: folder.repositoryDir,
        env: world.env,
        now: world.now,
        offline,
        ...(registry === undefined ? {} : { registry }),
      });
    },
  });
  const runs = await rejudgeAll(passed, rejudge, world);
  const red = runs.filter(({ now }) => now === 'fail');
  const unclear = runs.filter(({ now }) => now === undefined || now === 'incomplete');
  const broken = walk.tampering !== undefined;
  return {
    exitCode: red.length > 0 || broken ? EXIT.fail : unclear.length > 0 ? EXIT.incomplete : EXIT.pass,
    json: {
      folder: folder.shown,
      advisories: sources,
      passed: passed.length,
      red: red.length,
      unclear: unclear.length,
      ...(broken ? { tampering: walk.tampering } : {}),
      runs,
    },
    text: displayLines([...brokenText(walk), ...rejudgedText(runs, red, unclear)]),
  };
}

/** What is known of today where nobody may be asked: nothing, which no run passes by. */
const NOT_ASKED: CollectedAdvisories = {
  reports: [],
  problems: [
    {
      kind: 'advisories',
      subject: 'registry',
      state: 'unreachable',
      message: "The registry was not asked for today's advisories (--offline)",
      hint: 'Name a folder of them with --advisories osv:FOLDER, or run without --offline.',
    },
  ],
  raw: [],
};

async function rejudgeAll(
  passed: readonly NumberedRecord[],
  rejudge: ReturnType<typeof createRejudge>,
  world: World,
): Promise<RejudgedRun[]> {
  const runs: RejudgedRun[] = [];
  for (const { number, record } of passed) {
    world.log.progress(`Judging run ${runs.length + 1} of ${passed.length}`);
    runs.push(await rejudge(record, number));
  }
  world.log.progress(undefined);
  return runs;
}

function sourcesOf(values: Values, policy: readonly string[]): readonly string[] {
  const named = advisorySources(values);
  if (named.length > 0) return named;
  return policy.length > 0 ? policy : ['registry'];
}

function rejudgedText(
  runs: readonly RejudgedRun[],
  red: readonly RejudgedRun[],
  unclear: readonly RejudgedRun[],
): string[] {
  if (runs.length === 0) return ['No run of the gate that passed is in the evidence'];
  const lines = [
    `Judged ${counted(runs.length, 'run')} that passed: ${red.length} would be red now, ${unclear.length} cannot be told`,
  ];
  for (const run of [...red, ...unclear]) {
    const pull = run.pullRequest === undefined ? '' : ` #${run.pullRequest}`;
    lines.push(`  record ${run.number}  ${run.time}  ${run.object}${pull}: ${run.now ?? 'unknown'}`);
    if (run.problem !== undefined) lines.push(`    ${run.problem}`);
    for (const { subject, title, rule, aliases } of run.blocking.slice(0, 10))
      lines.push(`    ✗ ${subject}: ${title} (${[rule, ...aliases.slice(0, 2)].join(', ')})`);
    if (run.blocking.length > 10) lines.push(`    ${moreLine(run.blocking.length - 10)}`);
    if (run.now !== 'fail') for (const gap of run.gaps.slice(0, 5)) lines.push(`    ? ${gap.message}`);
  }
  return lines;
}
