/** One workflow command as the runner understood it. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const NAMES =
  'error|warning|notice|debug|set-output|set-env|add-path|save-state|add-mask|stop-commands|echo|group|endgroup|add-matcher|remove-matcher';

/**
 * The commands in a step's output, found the two ways the runner finds them: `::name …::` after leading white
 * space, and `##[name …]` anywhere in a line.
 *
 * @see actions/runner, ActionCommand.cs: TryParseV2, TryParse
 */
export function readCommands(output: string): RunnerCommand[] {
  return output.split(/\r\n|\r|\n/).flatMap((line): RunnerCommand[] => {
    const second = new RegExp(`^::(${NAMES})(?: (.*?))?::(.*)$`).exec(line.trimStart());
    if (second !== null) {
      const pairs = (second[2] ?? '').split(',').map((pair) => pair.split(/=(.*)/s, 2));
      return [
        {
          name: String(second[1]),
          properties: Object.fromEntries(
            pairs
              .filter(([key, value]) => key !== '' && value !== undefined && value !== '')
              .map(([key, value]) => [key, decodeEscapes(value ?? '', true)]),
          ),
          data: decodeEscapes(second[3] ?? '', false),
        },
      ];
    }
    const first = new RegExp(`##\\[(${NAMES})(?: [^\\]]*)?\\](.*)$`).exec(line);
    return first === null ? [] : [{ name: String(first[1]), properties: {}, data: first[2] ?? '' }];
  });
}

function decodeEscapes(text: string, property: boolean): string {
  const data = text.replace(/%0D/g, '\r').replace(/%0A/g, '\n');
  return (property ? data.replace(/%3A/g, ':').replace(/%2C/g, ',') : data).replace(/%25/g, '%');
}

/**
 * The entries of an output or environment file.
 *
 * @throws Error where the runner would fail the step.
 * @see actions/runner, FileCommandManager.cs: EnvFileKeyValuePairs
 */
export function readOutputs(text: string): Map<string, string> {
  const entries = new Map<string, string>();
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      entries.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
    const delimiter = line.slice(heredoc + 2);
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0 || delimiter === '' || heredoc === 0) {
      throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    }
    entries.set(line.slice(0, heredoc), lines.slice(at + 1, end).join('\n'));
    at = end;
  }
  return entries;
}
