import { messageOf, SealgateError } from '../../../errors.js';
import { refuseControls, refuseEmpty, refuseMergeConflict, wayOut } from '../plain-faults.js';
import { convertDocument, yamlFault } from './convert.js';
import { readYamlSubset, type YamlDocument } from './subset.js';

/** Brackets left open, or columns before a line's first word. No lockfile comes near. */
const MAX_DEPTH = 160;
/** The full parser needs about a second a megabyte. */
const MAX_IRREGULAR = 16 * 1024 * 1024;

/**
 * Reads all documents of a YAML file whose top level are maps; scalars stay text. What package managers write
 * is read by the quick reader, all else by the full parser.
 *
 * @param section the top-level map whose keys' lines are wanted.
 * @throws SealgateError INPUT_INVALID, INPUT_TOO_LARGE naming file, line, what was found and what was expected.
 */
export async function parseYaml(text: string, file: string, section: string): Promise<YamlDocument[]> {
  refuseEmpty(text, file);
  const quick = readYamlSubset(text, section);
  if (quick !== undefined) return quick;
  refuseMergeConflict(text, file);
  return parseIrregularYaml(text, file, { section, mergeKeys: true });
}

/** How a file is read by the full parser. */
export interface IrregularYaml {
  /** As of parseYaml; where it is empty, the lines are those of the top level's own keys. */
  readonly section: string;
  /** Whether `<<` is a merge key to the program whose file it is, or a key like any other. */
  readonly mergeKeys: boolean;
}

/** As parseYaml, by the full parser. */
export async function parseIrregularYaml(
  text: string,
  file: string,
  { section, mergeKeys }: IrregularYaml,
): Promise<YamlDocument[]> {
  refuseControls(text, file);
  if (text.length > MAX_IRREGULAR) {
    throw new SealgateError(
      'INPUT_TOO_LARGE',
      `${file} is not written as its package manager writes it, and has ${text.length} characters, more than the limit of ${MAX_IRREGULAR} for such a file`,
      { location: { file }, hint: wayOut(file, 'Let the package manager write the file again.') },
    );
  }
  refuseDeep(text, file);
  const yaml = await import('yaml');
  const counter = new yaml.LineCounter();
  try {
    // Equal keys are looked for later: the library compares every key with every other.
    const parsed = yaml.parseAllDocuments(text, {
      schema: 'failsafe',
      uniqueKeys: false,
      lineCounter: counter,
      logLevel: 'silent',
      // Making each error pretty copies its line: hours for one line of 100,000 errors.
      prettyErrors: false,
    });
    const documents = 'empty' in parsed ? [] : parsed;
    return documents
      .map((document) => convertDocument({ yaml, document, counter, file, section, mergeKeys }))
      .filter(({ root }) => root.size > 0);
  } catch (error) {
    if (error instanceof SealgateError) throw error;
    throw yamlFault({ file, line: 1 }, messageOf(error), error);
  }
}

/**
 * The full parser recurses. When it runs out of stack inside a regular expression, the engine does not throw
 * but ends the process: depth must be bounded before. Counted without regard to quotes, which only makes it
 * stricter.
 */
function refuseDeep(text: string, file: string): void {
  let open = 0;
  let line = 1;
  let column = 0;
  let inPrefix = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) {
      line += 1;
      column = 0;
      inPrefix = true;
      continue;
    }
    // Spaces, tabs and the marks of lists, keys and values: what nests blocks on one line.
    if (inPrefix && (code === 0x20 || code === 0x09 || code === 0x2d || code === 0x3a || code === 0x3f))
      column += 1;
    else inPrefix = false;
    if (code === 0x5b || code === 0x7b) open += 1;
    else if ((code === 0x5d || code === 0x7d) && open > 0) open -= 1;
    if (open > MAX_DEPTH || column > MAX_DEPTH) {
      throw yamlFault({ file, line }, `it is nested more than ${MAX_DEPTH} levels deep`);
    }
  }
}
