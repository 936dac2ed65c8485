import { SealgateError } from '../../../errors.js';
import { readCapped } from '../../../io/files/files.js';
import { parseJson } from '../../../io/json/json.js';
import type { Json } from '../../../model/data/json.js';
import type { CollectProblem } from '../../../model/facts.js';
import type { RegistryFacts } from '../../../model/signatures/registry-facts.js';
import { asList, member } from '../narrow.js';
import { originOf, REFUSED_ROOT_FIX, type TufStore } from './tuf.js';

const CAP = 4 * 1024 * 1024;
const TARGET = 'trusted_root.json';

export interface CollectedRoot {
  readonly root?: NonNullable<RegistryFacts['trustedRoot']>;
  readonly problems: readonly CollectProblem[];
}

/**
 * Sigstore's trusted root: the user's file, else the TUF target (the seed of this build where the network does not
 * allow more).
 *
 * @throws SealgateError INPUT_NOT_FOUND or INPUT_INVALID on the user's file.
 */
export async function collectTrustedRoot(tuf: TufStore, file: string | undefined): Promise<CollectedRoot> {
  if (file !== undefined) return { root: { source: 'file', json: await readRootFile(file) }, problems: [] };
  const target = await tuf.target(TARGET);
  if (target.state === 'had')
    return { root: { ...originOf(target), json: parseJson(target.bytes, TARGET) as Json }, problems: [] };
  const reason = target.state === 'absent' ? 'the TUF repository has none' : target.reason;
  return {
    problems: [
      {
        kind: 'registry',
        subject: 'Sigstore trusted root',
        state: 'unreachable',
        message: `Sigstore's trusted root could not be had: ${reason}`,
        hint:
          target.state === 'unreachable' && target.refused === true
            ? REFUSED_ROOT_FIX
            : 'Pass one with --trusted-root FILE, or allow the network.',
      },
    ],
  };
}

async function readRootFile(file: string): Promise<Json> {
  const document = parseJson(await readCapped(file, CAP), file);
  if (
    asList(member(document, 'tlogs'), 64) === undefined ||
    asList(member(document, 'certificateAuthorities'), 64) === undefined
  ) {
    throw new SealgateError('INPUT_INVALID', `${file} is not a Sigstore trusted root`, {
      location: { file },
      hint: 'Expected trusted_root.json as Sigstore publishes it, with tlogs and certificateAuthorities.',
    });
  }
  return document as Json;
}
