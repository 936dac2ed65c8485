import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

type Tree = { readonly [key: string]: unknown };
type Value = ReturnType<typeof toData>;

/** What status functions answer at this point of a run. */
export interface Status {
  readonly failed: boolean;
  readonly cancelled: boolean;
}

/** Evaluates one `${{ }}` expression with GitHub's own evaluator. */
export function evaluate(expression: string, contexts: Tree, status: Status): Value {
  const functions = Object.entries({
    success: (): boolean => !status.failed && !status.cancelled,
    failure: (): boolean => status.failed && !status.cancelled,
    always: (): boolean => true,
    cancelled: (): boolean => status.cancelled,
  }).map(([name, call]) => ({
    name,
    description: '',
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(call()),
  }));
  const parser = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), functions);
  const table = new Map(functions.map((entry) => [entry.name, entry]));
  return new Evaluator(parser.parse(), toData(contexts) as data.Dictionary, table).evaluate();
}

/** Text with every `${{ }}` replaced. */
export function interpolate(text: string, contexts: Tree, status: Status): string {
  return text.replace(/\$\{\{([\s\S]*?)\}\}/g, (_all, expression: string) =>
    evaluate(expression.trim(), contexts, status).coerceString(),
  );
}

/** Whether a step runs: `success()` is meant where no status function is named. */
export function holds(condition: string | undefined, contexts: Tree, status: Status): boolean {
  const bare = (condition ?? 'success()').replace(/^\s*\$\{\{([\s\S]*)\}\}\s*$/, '$1').trim();
  const full = /\b(?:success|failure|always|cancelled)\s*\(/.test(bare) ? bare : `success() && (${bare})`;
  const result = evaluate(full, contexts, status);
  const text = result.coerceString();
  return !(result instanceof data.Null || text === '' || text === 'false' || text === '0');
}

function toData(value: unknown): data.ExpressionData {
  if (value === undefined || value === null) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  return new data.Dictionary(
    ...Object.entries(value).map(([key, member]) => ({ key, value: toData(member) })),
  );
}
