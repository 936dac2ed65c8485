import { LICENSE_OUTCOMES, type LicenseOutcome } from '../policy/words.js';
import { compareVersions, expressionKey, type LicenseNode, parseLicense } from './expression.js';
import { type LicenseCorrection, type LicenseLeaf, leafText, sameId } from './leaf.js';
import { readLicense } from './read.js';

/** A list of the policy that licences are held against. */
export type LicenseList = 'allow-licenses' | 'deny-licenses';

/** What the policy says about one licence text. */
export interface LicenseAnswer {
  readonly outcome: LicenseOutcome;
  /** For the reader: which licence decided, and by which list. */
  readonly reason: string;
  /** Of what is denied, the list that denies it. */
  readonly deniedBy?: LicenseList;
  /** The licence as an SPDX expression with current ids; absent where it is none. */
  readonly spdx?: string;
  /** Deprecated ids and misspellings that were read as something else. */
  readonly corrections?: readonly LicenseCorrection[];
}

export interface LicenseLists {
  /** SPDX ids or expressions. Empty: no allow-list. */
  readonly allow: readonly string[];
  readonly deny: readonly string[];
}

/** Longer ones are not taken apart. */
const LONGEST = 1000;

interface Entries {
  readonly leaves: readonly LicenseLeaf[];
  /** Keys of entries that are expressions: they match the same expression, as a whole or as a part. */
  readonly compounds: ReadonlySet<string>;
}

/**
 * Prepares an allow-list and a deny-list for questions. Answers are remembered by text.
 *
 * OR needs one allowed branch, AND all. `X WITH E` is allowed only where the list names it so; denying `X`
 * denies `X WITH E` too, unless the allow-list names it. `-or-later` and `+` in a list cover later versions;
 * in a package's licence they leave the choice of version to the receiver, so one allowed version is enough,
 * but a denied named version denies.
 */
export function licenseJudge(lists: LicenseLists): (text: string) => LicenseAnswer {
  const allow = prepare(lists.allow);
  const deny = prepare(lists.deny);
  const hasAllowList = lists.allow.length > 0;
  const known = new Map<string, LicenseAnswer>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const answer = judgeText(text, { allow, deny, hasAllowList });
    known.set(text, answer);
    return answer;
  };
}

function judgeText(text: string, rules: Rules): LicenseAnswer {
  const read = readLicense(text);
  if (read.state === 'unknown')
    return (
      judgeAlternatives(text, rules) ??
      judgeTogether(text, rules) ?? { outcome: 'unknown', reason: read.reason }
    );
  return {
    ...judgeNode(read.node, rules),
    spdx: read.spdx,
    ...(read.corrections.length === 0 ? {} : { corrections: read.corrections }),
  };
}

/**
 * The older `licenses: [{type}]` of a package.json, as `licenseField` writes it: `(AFLv2.1 OR BSD)`. One alternative
 * that is allowed is enough, whatever the others mean.
 */
function judgeAlternatives(text: string, rules: Rules): LicenseAnswer | undefined {
  const parts = /^\(([^()]{1,1000})\)$/.exec(text.trim())?.[1]?.split(' OR ') ?? [];
  if (parts.length < 2) return undefined;
  const { chosen, unread } = judgeParts(parts, 'allowed', rules);
  const [first] = unread;
  if (chosen === undefined) return first && { outcome: 'unknown', reason: first.reason };
  const names = unread.map(({ name }) => name).join(', ');
  return { ...chosen, reason: `${chosen.reason}, and the alternative ${names} need not be read` };
}

/**
 * `AGPL-3.0-only AND Foo-1.0`, which is no SPDX expression. What is denied has to be kept to, whatever the others mean;
 * nothing else is concluded from a part.
 */
function judgeTogether(text: string, rules: Rules): LicenseAnswer | undefined {
  const inside = /^\(([^()]*)\)$/.exec(text.trim())?.[1] ?? text;
  if (inside.length > LONGEST || /[()]| OR /i.test(inside)) return undefined;
  const parts = inside.split(/ AND /i);
  if (parts.length < 2) return undefined;
  const { chosen, unread } = judgeParts(parts, 'denied', rules);
  if (chosen === undefined) return undefined;
  const names = unread.map(({ name }) => name).join(' and ');
  const { deniedBy } = chosen;
  return {
    outcome: 'denied',
    reason: `${chosen.reason}, whatever ${names} means`,
    ...(deniedBy === undefined ? {} : { deniedBy }),
  };
}

/** Judges each part by itself: the first with an outcome, and those that nobody can read, with their names in quotes. */
function judgeParts(parts: readonly string[], outcome: LicenseOutcome, rules: Rules) {
  const answers = parts.map((part) => ({ name: `'${part.trim()}'`, ...judgeText(part, rules) }));
  const chosen = answers.find((answer) => answer.outcome === outcome);
  const unread = answers.filter(({ spdx }) => spdx === undefined);
  if (chosen === undefined) return { unread };
  const { name: _, ...answer } = chosen;
  return { chosen: answer, unread };
}

function prepare(entries: readonly string[]): Entries {
  const leaves: LicenseLeaf[] = [];
  const compounds = new Set<string>();
  for (const entry of entries) {
    const parsed = parseLicense(entry);
    // Entries that are no expressions are refused when the policy is read; here they match nothing.
    if (parsed.state === 'unknown') continue;
    if (parsed.node.kind === 'leaf') leaves.push(parsed.node);
    else compounds.add(expressionKey(parsed.node));
  }
  return { leaves, compounds };
}

interface Rules {
  readonly allow: Entries;
  readonly deny: Entries;
  readonly hasAllowList: boolean;
}

function judgeNode(node: LicenseNode, rules: Rules): LicenseAnswer {
  if (node.kind === 'leaf') return judgeLeaf(node, rules);
  const { allow, deny } = rules;
  if (allow.compounds.size > 0 || deny.compounds.size > 0) {
    const key = expressionKey(node);
    if (deny.compounds.has(key)) return denied(`${key} is in deny-licenses`, 'deny-licenses');
    if (allow.compounds.has(key)) return { outcome: 'allowed', reason: `${key} is in allow-licenses` };
  }
  const left = judgeNode(node.left, rules);
  const right = judgeNode(node.right, rules);
  const order: readonly LicenseOutcome[] =
    node.kind === 'or' ? [...LICENSE_OUTCOMES].reverse() : LICENSE_OUTCOMES;
  const outcome = order.find((candidate) => left.outcome === candidate || right.outcome === candidate);
  const both = left.outcome === right.outcome && left.reason !== right.reason;
  const first = left.outcome === outcome ? left : right;
  // Where both sides agree, both reasons matter: an OR fails for two reasons, an AND passes for two.
  if (!both || first.reason.length + right.reason.length >= 300) return first;
  const reason = `${left.reason}; ${right.reason}`;
  if (outcome !== 'denied') return { outcome: first.outcome, reason };
  const isListed = left.deniedBy === 'deny-licenses' || right.deniedBy === 'deny-licenses';
  return denied(reason, isListed ? 'deny-licenses' : 'allow-licenses');
}

function denied(reason: string, deniedBy: LicenseList): LicenseAnswer {
  return { outcome: 'denied', reason, deniedBy };
}

/** The entry that covers a licence, where it is another text: `GPL-2.0-or-later` covers `GPL-3.0-only`. */
function asEntry(entry: LicenseLeaf, name: string): string {
  const text = leafText(entry);
  return text === name ? '' : ` (as ${text})`;
}

function judgeLeaf(leaf: LicenseLeaf, { allow, deny, hasAllowList }: Rules): LicenseAnswer {
  const name = leafText(leaf);
  const allowed = allow.leaves.find((entry) => allows(entry, leaf));
  const forbidden = deny.leaves.find((entry) => denies(entry, leaf));
  const named = leaf.exception !== undefined && allowed !== undefined;
  if (forbidden !== undefined && !(named && forbidden.exception === undefined))
    return denied(`${name} is in deny-licenses${asEntry(forbidden, name)}`, 'deny-licenses');
  if (allowed !== undefined)
    return { outcome: 'allowed', reason: `${name} is in allow-licenses${asEntry(allowed, name)}` };
  if (leaf.custom)
    return { outcome: 'unknown', reason: `${name} is a licence of the package's own, on no list` };
  if (hasAllowList) return denied(`${name} is not in allow-licenses`, 'allow-licenses');
  const none = deny.leaves.length + deny.compounds.size === 0;
  return {
    outcome: 'allowed',
    reason: none ? 'the policy names no licences' : `${name} is not in deny-licenses`,
  };
}

function allows(entry: LicenseLeaf, leaf: LicenseLeaf): boolean {
  if (entry.family !== leaf.family || entry.exception !== leaf.exception) return false;
  if (entry.version === undefined || leaf.version === undefined) return sameId(entry, leaf);
  if (entry.orLater && leaf.orLater) return true;
  const order = compareVersions(leaf.version, entry.version);
  if (entry.orLater) return order >= 0;
  return leaf.orLater ? order <= 0 : order === 0;
}

function denies(entry: LicenseLeaf, leaf: LicenseLeaf): boolean {
  if (entry.family !== leaf.family) return false;
  if (entry.exception !== undefined && entry.exception !== leaf.exception) return false;
  if (entry.version === undefined || leaf.version === undefined) return sameId(entry, leaf);
  const order = compareVersions(leaf.version, entry.version);
  return entry.orLater ? order >= 0 : order === 0;
}
