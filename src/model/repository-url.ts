/**
 * One form for the many ways to write a source repository: `https://host/owner/name`, lower case, or `undefined` where
 * the text names none. GitHub, GitLab and Bitbucket do not tell owners and names apart by case.
 *
 * @see npm documentation, package.json, "repository"
 */
export function normalizeRepository(text: string): string | undefined {
  const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+)\/([\w.-]+)$/.exec(text.trim());
  if (short !== null) {
    const host = { github: 'github.com', gitlab: 'gitlab.com', bitbucket: 'bitbucket.org' }[
      short[1] ?? 'github'
    ];
    return join(host ?? 'github.com', `${short[2]}/${short[3]}`);
  }
  const scp = /^(?:ssh:\/\/)?(?:git@)([\w.-]+)[:/](.+)$/.exec(text.trim());
  if (scp !== null) return join(scp[1] ?? '', scp[2] ?? '');
  const url = text.trim().replace(/^git\+/, '');
  if (!/^(https?|git|ssh):\/\//.test(url) || !URL.canParse(url)) return undefined;
  const { host, pathname } = new URL(url);
  return join(host, pathname);
}

/** Whether two texts name the same source repository; texts that name none must be equal. */
export function sameRepository(a: string, b: string): boolean {
  return (normalizeRepository(a) ?? a) === (normalizeRepository(b) ?? b);
}

function join(host: string, path: string): string | undefined {
  const [owner = '', name = '', ...more] = path
    .replace(/^\/+|\/+$/g, '')
    .split('/')
    .map((part) => part.trim());
  if (owner === '' || name === '') return undefined;
  // Below the repository's own address there are only pages about it, but groups of GitLab may be nested.
  const rest = host.toLowerCase() === 'github.com' || host.toLowerCase() === 'bitbucket.org' ? [] : more;
  const clean = [owner, name, ...rest.filter((part) => part !== '')].join('/').split('/-/')[0] ?? '';
  return `https://${host}/${clean.replace(/\.git$/, '')}`.toLowerCase();
}
