import { SealgateError } from '../../errors.js';
import type { PersonAttestation } from '../../model/audit/attestation.js';
import type { ControlCatalogue, LoadedCatalogue } from '../../model/audit/control.js';
import { canonicalJson } from '../../model/data/canonical-json.js';
import { sha256Hex } from '../../model/data/digest.js';
import { nearest } from '../../model/text/nearest.js';
import { quote } from '../node.js';
import { readCatalogue } from './catalogue.js';
import { CATALOGUE_IDS } from './catalogue-ids.js';

/** Reads a file of the repository, at the base where there is one. */
export type ReadLocal = (file: string) => Promise<Uint8Array | undefined>;

/**
 * The catalogues that somebody chose: a shipped one by its id, one of the repository by its path.
 *
 * @param names as in the policy's `audit-catalogues`.
 * @throws SealgateError INPUT_NOT_FOUND, POLICY_INVALID, USAGE where two have one id.
 */
export async function loadCatalogues(
  names: readonly string[],
  readLocal: ReadLocal,
): Promise<readonly LoadedCatalogue[]> {
  const loaded: LoadedCatalogue[] = [];
  for (const name of [...new Set(names)]) {
    const one = await loadCatalogue(name, readLocal);
    const twin = loaded.find(({ catalogue }) => catalogue.id === one.catalogue.id);
    if (twin !== undefined)
      throw new SealgateError(
        'USAGE',
        `Two catalogues are called ${one.catalogue.id}: ${twin.from} and ${one.from}`,
        { hint: 'Give your own another id.' },
      );
    loaded.push(one);
  }
  return loaded;
}

async function loadCatalogue(name: string, readLocal: ReadLocal): Promise<LoadedCatalogue> {
  if (!/\.ya?ml$/i.test(name)) return loadedFrom(await shipped(name), 'shipped');
  const bytes = await readLocal(name);
  if (bytes === undefined)
    throw new SealgateError('INPUT_NOT_FOUND', `The catalogue ${quote(name)} does not exist`, {
      location: { file: name },
      hint: 'A path is relative to the repository; in a pull request it is read from the base.',
    });
  return loadedFrom(await readCatalogue(bytes, name), name);
}

function loadedFrom(catalogue: ControlCatalogue, from: string): LoadedCatalogue {
  return { catalogue, from, digest: sha256Hex(canonicalJson(catalogue)) };
}

async function shipped(id: string): Promise<ControlCatalogue> {
  const { CATALOGUES } = await import('./generated.js');
  const text = Object.hasOwn(CATALOGUES, id) ? CATALOGUES[id] : undefined;
  if (text !== undefined) return JSON.parse(text) as ControlCatalogue;
  const near = nearest(id, CATALOGUE_IDS);
  throw new SealgateError('USAGE', `There is no catalogue ${quote(id)}`, {
    hint:
      near === undefined
        ? `Shipped are ${CATALOGUE_IDS.join(', ')}; your own is named by its path, ending in .yml.`
        : `Did you mean '${near}'?`,
  });
}

/**
 * Refuses attestations of a chosen catalogue's control that it does not have: a slip of the pen would else look
 * like an answer that is missing.
 *
 * @throws SealgateError POLICY_INVALID
 */
export function checkAttested(
  attestations: readonly PersonAttestation[],
  catalogues: readonly LoadedCatalogue[],
): void {
  for (const { for: about, from } of attestations) {
    const owner = catalogues.find(({ catalogue }) => about.startsWith(`${catalogue.id}/`));
    if (owner === undefined) continue;
    const ids = owner.catalogue.controls.map(({ id }) => id);
    const wanted = about.slice(owner.catalogue.id.length + 1);
    if (ids.includes(wanted)) continue;
    const near = nearest(wanted, ids);
    const [, file = from, line] = /^(.*):(\d+)$/.exec(from) ?? [];
    throw new SealgateError(
      'POLICY_INVALID',
      `The catalogue ${owner.catalogue.id} has no control ${quote(wanted)}`,
      {
        location: { file, ...(line === undefined ? {} : { line: Number(line) }) },
        hint: near === undefined ? `Its ids are ${ids.slice(0, 5).join(', ')} …` : `Did you mean '${near}'?`,
      },
    );
  }
}
