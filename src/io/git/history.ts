import { SealgateError } from '../../errors.js';

/**
 * What to say where git does not have a commit, or not all of it. A partial clone has every commit, and fetches files
 * when they are asked for, if it may.
 *
 * @param file what the caller names as the place, where it is one file.
 */
export function lacksHistory(what: string, stderr: string, file?: string): SealgateError {
  const isPartial = stderr.includes('promisor remote');
  const [said = ''] = stderr.trim().split('\n', 1);
  const why = isPartial
    ? `the clone is partial, and the rest could not be fetched: ${said.replace(/^fatal: /, '')}`
    : stderr.trim();
  return new SealgateError('INPUT_INVALID', `git cannot ${what}${why === '' ? '' : `: ${why}`}`, {
    ...(file === undefined ? {} : { location: { file } }),
    hint: isPartial
      ? 'actions/checkout makes such a clone for `filter` and for `sparse-checkout`: leave them out, or let git fetch the rest (persist-credentials: true).'
      : 'Check out the repository with its history (fetch-depth: 0).',
  });
}
