import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** Files with a table of action.yml's inputs or outputs between `<!-- action:inputs -->` and `<!-- /action:inputs -->`. */
const FILES = ['README.md', 'docs/action.md'];

/** Those files with their tables written anew. A file without the marks is left as it is. */
export function actionTables(root) {
  const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'));
  const tables = {
    inputs: table('input', action.inputs),
    outputs: table('output', action.outputs),
  };
  return Object.fromEntries(
    FILES.flatMap((file) => {
      const text = readIfThere(path.join(root, file));
      if (text === undefined) return [];
      const written = Object.entries(tables).reduce(
        (now, [name, rows]) =>
          now.replace(
            new RegExp(`(<!-- action:${name} -->)[\\s\\S]*?(<!-- /action:${name} -->)`),
            (_all, open, close) => `${open}\n${rows}\n${close}`,
          ),
        text,
      );
      return [[file, written]];
    }),
  );
}

function table(what, members) {
  const rows = Object.entries(members).map(
    ([name, { description }]) => `| \`${name}\` | ${description.replaceAll('|', '\\|')} |`,
  );
  return [`| ${what} | what it is |`, '|---|---|', ...rows].join('\n');
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
