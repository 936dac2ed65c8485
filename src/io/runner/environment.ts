/** Variables of the process. */
export type Env = Readonly<Record<string, string | undefined>>;

/** GitHub gives some variables empty: those are not there. */
export function nonEmpty(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : text;
}

/** The address of the workflow's repository; `undefined` outside of GitHub Actions. */
export function repositoryUrl(env: Env): string | undefined {
  const slug = nonEmpty(env.GITHUB_REPOSITORY);
  const server = nonEmpty(env.GITHUB_SERVER_URL);
  return env.GITHUB_ACTIONS === 'true' && slug !== undefined && server !== undefined
    ? `${server}/${slug}`
    : undefined;
}
