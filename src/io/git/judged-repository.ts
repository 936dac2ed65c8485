import { normalizeRepository } from '../../model/data/repository-url.js';
import { trimEndOf } from '../../model/text/ends.js';
import { remoteUrl, resolveCommit } from './git.js';

type Env = Readonly<Record<string, string | undefined>>;

export interface NamedRepository {
  readonly slug: string;
  readonly url: string;
}

/**
 * The repository that `dir` is a clone of, where that is another than the workflow's: a job may check out others beside
 * its own. Told by `origin`, unless the clone has the commit that the run is about: a fork, or a repository that was
 * renamed, is the workflow's own.
 */
export async function otherRepository(dir: string, env: Env): Promise<NamedRepository | undefined> {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: own = '', GITHUB_SHA: sha = '' } = env;
  if (env.GITHUB_ACTIONS !== 'true' || server === '' || own === '' || sha === '') return undefined;
  const origin = await remoteUrl(dir);
  const [named, expected] = [origin ?? '', `${server}/${own}`].map(normalizeRepository);
  if (origin === undefined || named === undefined || expected === undefined || named === expected)
    return undefined;
  if (new URL(named).host !== new URL(expected).host) return undefined;
  const slug = /(?<![^/:])[^/:]+\/[^/:]+$/.exec(trimEndOf(origin, '/').replace(/\.git$/, ''))?.[0];
  if (slug === undefined || (await resolveCommit(dir, sha)) !== undefined) return undefined;
  return { slug, url: `${server}/${slug}` };
}
