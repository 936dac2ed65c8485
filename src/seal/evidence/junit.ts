import { SealgateError } from '../../errors.js';

/** What came of the tests of a report, by name. */
export interface TestResults {
  readonly passed: readonly string[];
  readonly failed: readonly string[];
  readonly skipped: readonly string[];
}

const MAX_TESTS = 100_000;
const TOKEN =
  /<!--|<!\[CDATA\[|<\?|<!|<(\/?)([A-Za-z_][\w:.-]*)(?![\w:.-])((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>|</g;
/** What begins so is passed over up to its end. */
const ENDS: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' };
const ATTRIBUTE = /(?<![\w:.-])([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

/**
 * Reads a JUnit XML report, as every test runner writes it: a test failed if its `testcase` holds a `failure` or an
 * `error`, did not run if it holds `skipped`, and passed otherwise.
 *
 * @throws SealgateError INPUT_INVALID where it is no such report, is cut off, declares entities, or says that tests
 * failed which it does not list.
 */
export function readJunit(bytes: Buffer, name: string): TestResults {
  const text = new TextDecoder('utf-8').decode(bytes);
  const passed: string[] = [];
  const failed: string[] = [];
  const skipped: string[] = [];
  const open: string[] = [];
  let current: { readonly name: string; state: 'passed' | 'failed' | 'skipped' } | undefined;
  let claimed = 0;
  let root: string | undefined;
  const close = (element: string): void => {
    if (open.pop() !== element) throw invalid(name, `</${element}> closes nothing that is open`);
    if (element !== 'testcase' || current === undefined) return;
    ({ passed, failed, skipped })[current.state].push(current.name);
    current = undefined;
  };
  for (const { whole, slash, element, attributes, empty } of tokensOf(text)) {
    if (whole === '<!' || whole === '<')
      throw invalid(name, `it holds ${whole === '<!' ? 'a declaration' : 'a stray <'}`);
    if (slash === '/') {
      close(element);
      continue;
    }
    root ??= element;
    if (open.length >= 64) throw invalid(name, 'its elements are nested more than 64 deep');
    open.push(element);
    const values = attributesOf(attributes);
    if (element === 'testcase') {
      if (passed.length + failed.length + skipped.length >= MAX_TESTS)
        throw invalid(name, `it lists more than ${MAX_TESTS} tests`);
      const words = [values.get('classname'), values.get('name')].filter(
        (word) => word !== undefined && word !== '',
      );
      current = { name: words.join(' › ') || 'a test without a name', state: 'passed' };
    } else if (current !== undefined && (element === 'failure' || element === 'error'))
      current.state = 'failed';
    else if (current !== undefined && element === 'skipped' && current.state === 'passed')
      current.state = 'skipped';
    else if (element === 'testsuite') claimed += counted(values, 'failures') + counted(values, 'errors');
    if (empty === '/') close(element);
  }
  if (root !== 'testsuites' && root !== 'testsuite')
    throw invalid(name, `its root is ${root === undefined ? 'missing' : `<${root}>`}`);
  if (open.length > 0) throw invalid(name, `it is cut off inside <${open.at(-1)}>`);
  if (claimed > 0 && failed.length === 0) throw invalid(name, `it counts ${claimed} failures and lists none`);
  return { passed: passed.sort(), failed: failed.sort(), skipped: skipped.sort() };
}

interface Token {
  readonly whole: string;
  readonly slash: string;
  readonly element: string;
  readonly attributes: string;
  readonly empty: string;
}

/** Tags, and what is none: `<!` and `<`. Comments, CDATA sections and processing instructions are passed over. */
function* tokensOf(text: string): Generator<Token> {
  const tokens = new RegExp(TOKEN);
  for (let token = tokens.exec(text); token !== null; token = tokens.exec(text)) {
    const [whole, slash = '', element = '', attributes = '', empty = ''] = token;
    const end = ENDS[whole];
    if (end === undefined) {
      yield { whole, slash, element, attributes, empty };
      continue;
    }
    const at = text.indexOf(end, tokens.lastIndex);
    if (at === -1) yield { whole: whole === '<?' ? '<' : '<!', slash, element, attributes, empty };
    else tokens.lastIndex = at + end.length;
  }
}

function attributesOf(text: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const [, key = '', double, single] of text.matchAll(ATTRIBUTE))
    values.set(key, unescaped(double ?? single ?? ''));
  return values;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function unescaped(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED.get(name) ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function counted(values: ReadonlyMap<string, string>, key: string): number {
  const value = Number(values.get(key) ?? 0);
  return Number.isSafeInteger(value) && value > 0 ? value : 0;
}

function invalid(file: string, what: string): SealgateError {
  return new SealgateError('INPUT_INVALID', `${file} is not a JUnit XML report that can be used: ${what}`, {
    location: { file },
    hint: 'Pass what the test runner writes as JUnit XML, for example vitest --reporter=junit.',
  });
}
