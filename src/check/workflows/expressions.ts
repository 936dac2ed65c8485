/**
 * Contexts whose text anybody on the internet can choose, by GitHub's own list.
 *
 * @see https://docs.github.com/actions/reference/security/secure-use
 */
const ANYBODY = [
  /^github\.head_ref$/,
  /^github\.event\.(?:issue|pull_request|discussion|milestone)\.(?:title|body)$/,
  /^github\.event\.(?:comment|review|review_comment)\.body$/,
  /^github\.event\.pull_request\.head\.(?:ref|label|repo\.default_branch|repo\.(?:description|homepage|name|full_name))$/,
  /^github\.event\.(?:head_commit|commits\.[^.]+|workflow_run\.head_commit)\.(?:message|author\.(?:name|email)|committer\.(?:name|email))$/,
  /^github\.event\.workflow_run\.(?:head_branch|display_title|pull_requests\.[^.]+\.head\.ref)$/,
  /^github\.event\.(?:pages\.[^.]+\.page_name|discussion_comment\.body)$/,
];

/** Contexts that people with write access, or callers, choose. */
const CALLERS = [
  /^(?:github\.event\.)?inputs\.[^.]+$/,
  /^github\.ref_name$/,
  /^github\.event\.release\.(?:name|body)$/,
];

export interface Pasted {
  readonly context: string;
  readonly by: 'anybody' | 'callers';
  /** Lines after the first of the text. */
  readonly line: number;
}

/** The contexts in the expressions of a text whose value somebody else chooses, each once. */
export function pastedContexts(text: string): readonly Pasted[] {
  const found = new Map<string, Pasted>();
  for (const match of text.matchAll(/\$\{\{([\s\S]*?)\}\}/g)) {
    const line = text.slice(0, match.index).split('\n').length - 1;
    for (const context of contextsOf(match[1] ?? '')) {
      const by = ANYBODY.some((one) => one.test(context))
        ? 'anybody'
        : CALLERS.some((one) => one.test(context))
          ? 'callers'
          : undefined;
      if (by !== undefined && !found.has(context)) found.set(context, { context, by, line });
    }
  }
  return [...found.values()];
}

/**
 * Dotted names of an expression, `a['b']` written as `a.b` and every index as `*`, lower case. What a function
 * makes of a value that only it sees (`contains`, `startsWith`, `hashFiles` …) is no text of the outside; nor is a comparison.
 */
function contextsOf(expression: string): readonly string[] {
  const plain = expression
    .replaceAll(/\[\s*'([\w-]+)'\s*\]/g, '.$1')
    .replaceAll(/\[[^\]]*\]/g, '.*')
    .replaceAll(/'(?:[^']|'')*'/g, "''")
    .replaceAll(/\b(?:contains|startsWith|endsWith|hashFiles)\s*\([^()]*\)/gi, 'true')
    .toLowerCase();
  const names = plain.matchAll(/[a-z_][\w-]*(?:\.(?:[\w-]+|\*))+/g);
  return [...names]
    .filter((match) => !isCompared(plain, match.index, match[0].length))
    .map((match) => match[0]);
}

/** Beside `==` or `!=` a value only decides. */
function isCompared(text: string, at: number, length: number): boolean {
  return /[=!]=\s*$/.test(text.slice(0, at)) || /^\s*[=!]=/.test(text.slice(at + length));
}
