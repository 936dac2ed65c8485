// recheck.mjs NODE_MODULES FOLDER   what recheck says of every regular expression of the TypeScript below a folder:
// one line of JSON for each that does not take linear time.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [modules = '', folder = ''] = process.argv.slice(2);
const require = createRequire(path.join(modules, 'of-recheck.cjs'));
const { check } = require('recheck');
const ts = require('typescript');

/** The first place of each, by its text. */
const places = new Map();
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!name.endsWith('.ts')) continue;
  const text = readFileSync(path.join(folder, name), 'utf8');
  if (!text.includes('/')) continue;
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral && !places.has(node.text))
      places.set(node.text, `${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
}

// What repeats nothing without bound is linear, and recheck takes a while.
const repeating = [...places].filter(([text]) => /[*+]|\{\d+,\}/.test(text.replace(/\\./g, '')));
const queue = repeating.values();
const work = async () => {
  for (const [text, place] of queue) {
    const end = text.lastIndexOf('/');
    // recheck knows no flag v; none of ours uses what only v has.
    const flags = text.slice(end + 1).replace('v', 'u');
    const { status, complexity, attack } = await check(text.slice(1, end), flags, {
      timeout: 30_000,
      randomSeed: 1,
    });
    if (status === 'vulnerable')
      console.log(JSON.stringify({ place, text, time: complexity.summary, attack: attack.pattern }));
  }
};
await Promise.all([work(), work()]);
console.log(JSON.stringify({ expressions: places.size, checked: repeating.length }));
