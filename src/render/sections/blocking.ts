import { addToList } from '../../model/data/group.js';
import type { Problem } from '../../model/findings/problem.js';
import { withoutUndo } from '../../model/findings/undo.js';
import type { Section } from '../budget.js';
import type { Texts } from '../locale/texts.js';
import { code, codeBlock } from '../markdown.js';
import { checkTitle } from '../story.js';
import { formatNumber } from '../words.js';
import { reportReference } from './links.js';
import {
  COMMAND_LIMIT,
  commandsOf,
  decidedBy,
  dockerfileLines,
  fixTextOf,
  headingOf,
  iconOf,
  isScanned,
  notesOf,
  subjectList,
  subjectOf,
  titleOf,
  uncountedTitle,
  whatOf,
  whereOf,
  whyOf,
} from './problem-cells.js';
import type { Scene } from './scene.js';
import { vexOf } from './vex-lines.js';

/** Up to this many problems are told with why they matter. */
const AT_LENGTH = 3;
/** Of many problems, these stand open; the rest is a click away, and the change below within reach. */
const OPEN = 10;
/** So few more than that are not worth the click. */
const SPARE = 5;
/** Before any kind of problem takes more, each has this many. */
const EACH = 3;

/** Problems of one kind: the same line of the policy stops them. */
type Kind = readonly [Problem, ...Problem[]];

/**
 * What blocks: the part of the comment that is cut last. Each kind of problem has its heading, its list and one block
 * of commands. No table: its second column would be off the screen of a phone.
 */
export function blockingSections(problems: readonly Problem[], scene: Scene): Section[] {
  if (problems.length === 0) return [];
  const kinds = kindsOf(problems, scene.texts);
  const told = new Set<string>();
  const open: Section[] = [];
  const rest: Problem[] = [];
  for (const [index, size] of openSizes(kinds, problems.length).entries()) {
    const [first, ...others] = kinds[index] as Kind;
    rest.push(...others.slice(Math.max(size - 1, 0)), ...(size === 0 ? [first] : []));
    if (size === 0) continue;
    const shown: Kind = [first, ...others.slice(0, size - 1)];
    open.push(
      others.length === 0
        ? singleSection(first, told, { scene, withWhy: problems.length <= AT_LENGTH })
        : kindSection(shown, told, scene),
    );
    for (const command of shown.flatMap((one) => [...commandsOf(one), ...dockerfileLines(one)]))
      told.add(command);
  }
  return [...open, ...restSections(rest, scene)];
}

/** By their kind, each in order, by the order of their first. */
function kindsOf(problems: readonly Problem[], texts: Texts): Kind[] {
  const kinds = new Map<string, [Problem, ...Problem[]]>();
  // Few are told at length, in their order.
  for (const [index, problem] of problems.entries()) {
    const { finding } = problem.first;
    const kind = JSON.stringify([
      problems.length <= AT_LENGTH ? index : '',
      finding.check,
      isScanned(finding) ? '' : titleOf(problem, texts),
      decidedBy(problem, texts),
    ]);
    addToList(kinds, kind, problem);
  }
  return [...kinds.values()];
}

/** How many of each kind stand open. */
function openSizes(kinds: readonly Kind[], all: number): number[] {
  if (all <= OPEN + SPARE) return kinds.map((kind) => kind.length);
  let left = OPEN;
  const take = (most: number): number => {
    const taken = Math.max(0, Math.min(most, left));
    left -= taken;
    return taken;
  };
  const sizes = kinds.map((kind) => take(Math.min(kind.length, EACH)));
  return sizes.map((size, index) => size + take((kinds[index]?.length ?? size) - size));
}

/** Paragraphs joined as one: heading, from, policy's line, fix. */
function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('<br>\n');
}

function labelled(label: string, text: string): string {
  return text === '' || text === '–' ? '' : `${label}${text}`;
}

/** The ways out of problems, what earlier ones have told already told once. */
function fixesOf(
  problems: Kind,
  told: ReadonlySet<string>,
  texts: Texts,
): { readonly text: string | undefined; readonly commands: readonly string[] } {
  const own = [...new Set(problems.flatMap(commandsOf))];
  const commands = own.filter((command) => !told.has(command));
  if (own.length > 0 && commands.length === 0)
    return { text: texts.problem.fixAbove(own.length), commands: [] };
  const text = common(problems, (problem) => fixTextOf(problem, texts));
  if (text !== undefined || commands.length === 0) return { text, commands };
  // They differ in what their commands undo, or in whether there is one.
  const plain = common(problems, (problem) => fixTextOf(inWords(problem), texts));
  const undoes = problems.every((problem) => commandsOf(problem).length > 0)
    ? texts.problem.undoes
    : texts.problem.undoesSome;
  return { text: plain === undefined ? undefined : `${plain} ${undoes}`, commands };
}

/** The same problem with a way out that says no word of what its command undoes. */
function inWords(problem: Problem): Problem {
  return { ...problem, fixes: problem.fixes.map(withoutUndo) };
}

/** Wider than this, a command is told in lines. */
const WIDE = 100;

/** A long command by its parts; a shell goes on after `&&`. What is quoted stays as it is. */
function broken(command: string): string[] {
  if (command.length <= WIDE || /["']/.test(command)) return [command];
  const parts = command.split(' && ');
  return parts.map((part, index) => (index < parts.length - 1 ? `${part} &&` : part));
}

/** Lines for a Dockerfile that no kind before has told. */
function dockerfileBlock(problems: Kind, told: ReadonlySet<string>, texts: Texts): string {
  const lines = [...new Set(problems.flatMap(dockerfileLines))].filter((line) => !told.has(line));
  return lines.length === 0 ? '' : `${texts.problem.inDockerfile}\n\n${codeBlock(lines, 'dockerfile')}`;
}

/** What is said of all of them; undefined where it differs. */
function common(problems: Kind, say: (problem: Problem) => string | undefined): string | undefined {
  const first = say(problems[0]);
  return problems.every((problem) => say(problem) === first) ? first : undefined;
}

function singleSection(
  problem: Problem,
  told: ReadonlySet<string>,
  { scene, withWhy }: { readonly scene: Scene; readonly withWhy: boolean },
): Section {
  const { texts } = scene;
  const { text = '', commands } = fixesOf([problem], told, texts);
  const name = subjectOf(problem, texts);
  const title = withWhy ? headingOf(problem, texts) : titleOf(problem, texts);
  const body = [
    lines([
      `${iconOf(problem.first.finding.check)} **${[name, title].filter((part) => part !== '').join(': ')}**${notesOf(problem, texts)}`,
      withWhy ? whyOf(problem, texts) : '',
      labelled(texts.problem.from, whereOf(problem, texts)),
      labelled(texts.problem.blockedBy, decidedBy(problem, texts)),
      vexOf(problem, texts),
      labelled(texts.problem.fix, text),
    ]),
    subjectList(problem, texts),
    commands.length === 0 ? '' : codeBlock(commands.flatMap(broken)),
    dockerfileBlock([problem], told, texts),
  ];
  const row = (): string => body.filter((part) => part !== '').join('\n\n');
  return { ...frame(scene), before: '', count: 1, row, separator: '\n\n', cap: 1 };
}

function kindSection(kind: Kind, told: ReadonlySet<string>, scene: Scene): Section {
  const { texts } = scene;
  const [first] = kind;
  const title = common(kind, (problem) => uncountedTitle(problem, texts));
  const notes = common(kind, (problem) => notesOf(problem, texts));
  const where = common(kind, (problem) => whereOf(problem, texts));
  const fixes = fixesOf(kind, told, texts);
  const before = lines([
    `${iconOf(first.first.finding.check)} **${title ?? checkTitle(first.first.finding.check, texts)}**${notes ?? ''}`,
    where === undefined ? '' : labelled(texts.problem.from, where),
    labelled(texts.problem.blockedBy, decidedBy(first, texts)),
  ]);
  const row = (index: number): string => {
    const problem = kind[index] as Problem;
    // The commands stand together below: none of them follows here.
    const plain = commandsOf(problem).length === 0 ? problem : inWords(problem);
    const parts = [
      `${[`**${subjectOf(problem, texts)}**`, title === undefined ? titleOf(problem, texts) : ''].filter((part) => part !== '').join(': ')}${notes === undefined ? notesOf(problem, texts) : ''}`,
      where === undefined ? labelled(texts.problem.from, whereOf(problem, texts)) : '',
      vexOf(problem, texts),
      fixes.text === undefined ? labelled(texts.problem.fix, fixTextOf(plain, texts)) : '',
    ];
    return `- ${parts.filter((part) => part !== '').join('<br>')}${subjectList(problem, texts)}`;
  };
  const after = [
    labelled(texts.problem.fix, fixes.text ?? ''),
    fixes.commands.length === 0 ? '' : codeBlock(fixes.commands.flatMap(broken)),
    dockerfileBlock(kind, told, texts),
  ];
  return {
    ...frame(scene),
    before: `${before}\n`,
    count: kind.length,
    row,
    separator: '\n',
    cap: kind.length,
    after: after.filter((part) => part !== '').join('\n\n'),
  };
}

/** What all parts have: room first of all, and how many of what blocks have none. */
function frame({ record, texts, ...scene }: Scene): Pick<Section, 'importance' | 'more'> {
  const all = formatNumber(record.verdict.blocked);
  return {
    importance: 9,
    more: (hidden) =>
      `${texts.blocking.moreMarkdown(formatNumber(hidden), all)}${reportReference({ record, texts, ...scene })}`,
  };
}

/** The rest, a click away: each with its own command, as it is too many for a block. */
function restSections(rest: readonly Problem[], scene: Scene): Section[] {
  if (rest.length === 0) return [];
  const { texts } = scene;
  const row = (index: number): string => {
    const problem = rest[index] as Problem;
    const parts = [
      texts.labelled(
        `${iconOf(problem.first.finding.check)} **${subjectOf(problem, texts)}**`,
        whatOf(problem, texts),
      ),
      labelled(texts.problem.from, whereOf(problem, texts)),
      decidedBy(problem, texts),
      vexOf(problem, texts),
      [
        labelled(texts.problem.fix, fixTextOf(problem, texts)),
        ...commandsOf(problem).map((command) => code(command, COMMAND_LIMIT)),
      ].join(' '),
    ];
    return `- ${parts.filter((part) => part.trim() !== '').join('<br>')}${subjectList(problem, texts)}`;
  };
  return [
    {
      ...frame(scene),
      // A click away: what stands open, and the checks, come first.
      importance: 52,
      before: `<details><summary>${texts.blocking.rest(rest.length)}</summary>\n`,
      count: rest.length,
      row,
      separator: '\n',
      cap: 150,
      after: '</details>',
    },
  ];
}
