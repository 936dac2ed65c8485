import { trimEndsOf } from '../text/ends.js';

const FORGES: Readonly<Record<string, string>> = {
  github: 'github.com',
  gitlab: 'gitlab.com',
  bitbucket: 'bitbucket.org',
};

/** Names that the forges answer to as well. */
const SAME_HOST: Readonly<Record<string, string>> = {
  'www.github.com': 'github.com',
  'ssh.github.com': 'github.com',
  'www.gitlab.com': 'gitlab.com',
  'altssh.gitlab.com': 'gitlab.com',
  'www.bitbucket.org': 'bitbucket.org',
};

/**
 * One form for the many ways to write a source repository: `https://host/owner/name`, lower case, or `undefined` where
 * the text names none. GitHub, GitLab and Bitbucket do not tell owners and names apart by case.
 *
 * @see npm documentation, package.json, "repository"
 */
export function normalizeRepository(text: string): string | undefined {
  const plain = text
    .trim()
    .replace(/^git\+/i, '')
    .replace(/#.*$/s, '');
  const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(plain);
  if (short !== null) return join(FORGES[short[1] ?? 'github'] ?? '', short[2] ?? '');
  const nested = /^gitlab:(?!\/)([\w./-]+)$/.exec(plain);
  if (nested !== null) return join('gitlab.com', nested[1] ?? '');
  // After ssh:// a number between colon and slash is a port.
  const scp = /^(?:git@|ssh:\/\/git@(?![\w.-]+:\d+\/))([\w.-]+)[:/](.+)$/i.exec(plain);
  if (scp !== null) return join(scp[1] ?? '', scp[2] ?? '');
  const url = /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)\//i.test(plain)
    ? `https://${plain}`
    : plain;
  if (!/^(https?|git|ssh):\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const { protocol, host, hostname, pathname } = new URL(url);
  return join(protocol === 'ssh:' ? hostname : host, pathname);
}

/** Whether two texts name the same source repository; texts that name none must be equal. */
export function sameRepository(a: string, b: string): boolean {
  return (normalizeRepository(a) ?? a) === (normalizeRepository(b) ?? b);
}

function join(named: string, path: string): string | undefined {
  const small = named.toLowerCase();
  const host = Object.hasOwn(SAME_HOST, small) ? (SAME_HOST[small] ?? small) : small;
  const [owner = '', name = '', ...more] = trimEndsOf(path, '/')
    .split('/')
    .map((part) => part.trim());
  if (owner === '' || name === '') return undefined;
  // Below the repository's own address there are only pages about it, but groups of GitLab may be nested.
  const rest = host === 'github.com' || host === 'bitbucket.org' ? [] : more;
  const clean = [owner, name, ...rest.filter((part) => part !== '')].join('/').split('/-/')[0] ?? '';
  return `https://${host}/${clean.replace(/\.git$/, '')}`.toLowerCase();
}
