import path from 'node:path';
import { messageOf } from '../../errors.js';
import { readCapped } from '../../io/files/files.js';
import type { Surroundings } from '../../model/contracts.js';
import { sha256Hex } from '../../model/data/digest.js';
import type { Facts } from '../../model/facts.js';
import type { RunRecord } from '../../model/findings/decision.js';
import { readHistory } from '../../publish/history.js';
import type { World } from '../command.js';
import type { RunState, Staging } from './staging.js';

/** Past runs that a report shows. */
const RUNS = 200;

/**
 * What a report may show beside the record: packages and licences from the facts (this process's own, or the
 * staged file of an earlier step), past runs from the evidence folder. What cannot be read is left out with a
 * warning: the report is a view, and the record stays what it is.
 */
export async function readSurroundings(
  staging: Staging,
  state: RunState,
  world: World,
): Promise<Surroundings> {
  const [facts, history] = await Promise.all([
    factsOf(staging, state.record, world),
    readHistory(state.evidenceDir, RUNS).catch((error: unknown) => {
      world.log.warn(`The report shows no past runs: ${messageOf(error)}`);
      return undefined;
    }),
  ]);
  return {
    ...(facts === undefined ? {} : { graphs: facts.graphs, licenses: facts.licenses }),
    ...(history === undefined ? {} : { history }),
  };
}

async function factsOf(staging: Staging, record: RunRecord, world: World): Promise<Facts | undefined> {
  if (staging.facts !== undefined) return staging.facts;
  const file = record.files.find(({ what }) => what === 'facts');
  if (file === undefined) return undefined;
  try {
    const bytes = await readCapped(path.join(staging.dir, file.path));
    if (sha256Hex(bytes) !== file.sha256) throw new Error(`${file.path} is not what the check step wrote`);
    return JSON.parse(bytes.toString('utf8')) as Facts;
  } catch (error) {
    world.log.warn(`The report shows no packages: ${messageOf(error)}`);
    return undefined;
  }
}
