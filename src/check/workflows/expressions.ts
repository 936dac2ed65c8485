import { enclosed } from '../../model/text/enclosed.js';

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
  /^github\.event\.forkee\.(?:default_branch|description|full_name|homepage|name)$/,
  /^github\.event\.(?:pages\.[^.]+\.page_name|discussion_comment\.body)$/,
  /^github\.event\.changes\.(?:new_discussion\.(?:title|body)|(?:title|body|ref|default_branch)\.from)$/,
];

/** Contexts that people with write access, or callers, choose. */
const CALLERS = [
  /^(?:github\.event\.)?inputs\.[^.]+$/,
  /^github\.(?:ref|ref_name)$/,
  /^github\.event\.(?:(?:issue|pull_request|discussion)\.labels\.[^.]+|label)\.name$/,
  /^github\.event\.release\.(?:name|body)$/,
];

/** Objects that hold such texts, where they are pasted whole. */
const WHOLE =
  /^(?:\s*|.*\btojson\s*\(\s*)(github(?:\.event(?:\.(?:issue|pull_request|discussion|comment|review|head_commit|commits|workflow_run|pages|forkee)(?:\.\*)?)?)?)\s*(?:\).*)?$/s;

export interface Pasted {
  readonly context: string;
  readonly by: 'anybody' | 'callers';
  /** Lines after the first of the text. */
  readonly line: number;
}

/**
 * The contexts in the expressions of a text whose value somebody else chooses, each once.
 *
 * @param env variables that hold expressions, by name in small letters: `env.X` is what was put into X.
 */
export function pastedContexts(text: string, env: Readonly<Record<string, string>> = {}): readonly Pasted[] {
  const found = new Map<string, Pasted>();
  let line = 0;
  let counted = 0;
  for (const { index, inner } of enclosed(text, '${{', '}}')) {
    line += text.slice(counted, index).split('\n').length - 1;
    counted = index;
    for (const context of contextsOf(inner)) {
      const { name } = context;
      const by = chosenBy(context) ?? throughVariable(name, env);
      if (by !== undefined && !found.has(name)) found.set(name, { context: name, by, line });
    }
  }
  return [...found.values()];
}

/** Dotted names of the contexts in all expressions of a text, as contextsOf has them. */
export function contextNames(text: string): readonly string[] {
  return [...enclosed(text, '${{', '}}')].flatMap(({ inner }) => contextsOf(inner).map(({ name }) => name));
}

/** A context that an expression names. */
interface Context {
  readonly name: string;
  /** An object is pasted as it is, with every text in it. */
  readonly whole: boolean;
}

function chosenBy({ name, whole }: Context): Pasted['by'] | undefined {
  if (whole || ANYBODY.some((one) => one.test(name))) return 'anybody';
  return CALLERS.some((one) => one.test(name)) ? 'callers' : undefined;
}

/** Who chooses what was put into a variable; one that was made of variables is not followed. */
function throughVariable(context: string, env: Readonly<Record<string, string>>): Pasted['by'] | undefined {
  const name = /^env\.(.+)$/.exec(context)?.[1];
  if (name === undefined || !Object.hasOwn(env, name)) return undefined;
  const within = pastedContexts(env[name] ?? '');
  return within.find(({ by }) => by === 'anybody')?.by ?? within[0]?.by;
}

/**
 * Dotted names of an expression, `a['b']` written as `a.b` and every index as `*`, lower case. What a function
 * makes of a value that only it sees (`contains`, `startsWith`, `hashFiles` …) is no text of the outside; nor is a comparison.
 */
function contextsOf(expression: string): readonly Context[] {
  const named = withoutBlanks(expression)
    .replaceAll(/\[\s*'([\w-]+)'\s*\]/g, '.$1')
    .replaceAll(/'(?:[^']|'')*'/g, "''");
  const plain = withoutIndexes(named)
    .replaceAll(/\b(?:contains|startsWith|endsWith|hashFiles)\s*\([^()]*\)/gi, 'true')
    .toLowerCase();
  const whole = WHOLE.exec(plain)?.[1];
  const names = plain.matchAll(/(?<![\w-])[a-z_][\w-]*(?:\.(?:[\w-]+|\*))+/g);
  const parts = [...names]
    .filter((match) => !isCompared(plain, match.index, match[0].length))
    .map((match) => ({ name: match[0], whole: false }));
  return whole === undefined
    ? parts
    : [...parts.filter(({ name }) => name !== whole), { name: whole, whole: true }];
}

/** Blanks may stand around dots and before brackets. */
function withoutBlanks(expression: string): string {
  const dotted = expression.split('.').map((part) => part.trim());
  return dotted
    .join('.')
    .split('[')
    .map((part) => part.trimEnd())
    .join('[');
}

/** `a[…]` as `a.*`, from the innermost index outwards: what chooses an element is no text of it. */
function withoutIndexes(text: string): string {
  let before = text;
  for (let depth = 0; depth < 10; depth += 1) {
    const after = before.replaceAll(/\[[^[\]]*\]/g, '.*');
    if (after === before) break;
    before = after;
  }
  return before;
}

/** Beside `==` or `!=` a value only decides. */
function isCompared(text: string, at: number, length: number): boolean {
  let before = at;
  while (before > 0 && /\s/.test(text.charAt(before - 1))) before -= 1;
  return ['==', '!='].includes(text.slice(before - 2, before)) || /^\s*[=!]=/.test(text.slice(at + length));
}
