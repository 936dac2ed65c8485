import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;
type Element = DefaultTreeAdapterTypes.Element;

/** Markdown as GitHub's parser sees it, raw HTML let through, as an HTML tree. */
export function parseMarkdown(markdown: string): DefaultTreeAdapterTypes.DocumentFragment {
  return parseFragment(renderMarkdown(markdown));
}

export function renderMarkdown(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

function* walk(node: Node, inCode = false): Generator<{ node: Node; inCode: boolean }> {
  yield { node, inCode };
  if (!('childNodes' in node)) return;
  const code = inCode || ('tagName' in node && ['code', 'pre', 'tt'].includes(node.tagName));
  for (const child of node.childNodes) yield* walk(child, code);
}

export function elements(tree: Node, ...tags: readonly string[]): Element[] {
  return [...walk(tree)]
    .map(({ node }) => node)
    .filter(
      (node): node is Element => 'tagName' in node && (tags.length === 0 || tags.includes(node.tagName)),
    );
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export function textOf(tree: Node): string {
  return [...walk(tree)]
    .map(({ node }) => (node.nodeName === '#text' && 'value' in node ? node.value : ''))
    .join('');
}

/** The comments of a tree, each one's text. */
export function comments(tree: Node): string[] {
  return [...walk(tree)].flatMap(({ node }) =>
    node.nodeName === '#comment' && 'data' in node ? [node.data] : [],
  );
}

/**
 * What GitHub makes active after the Markdown is parsed, looked for in text nodes outside code: mentions, issue
 * numbers, commit ids, addresses, emoji names, formulas.
 */
const GITHUB_ACTS_ON: Readonly<Record<string, RegExp>> = {
  mention: /(?:^|[^\w`])@[a-z0-9]/i,
  'fullwidth or bare at sign': /@/,
  'issue number': /#\d/,
  'GH-1': /\bgh-\d/i,
  commit: /\b[0-9a-f]{7,40}\b/i,
  address: /:\/\/|\bwww\.|\b(?:mailto|xmpp):/i,
  emoji: /:[a-z0-9_+-]+:/i,
  formula: /\$/,
  'repository-defined reference': /\b[A-Z]{2,}-\d/,
};

export interface Active {
  readonly what: string;
  readonly where: string;
}

/** Every node of rendered Markdown that is not plain text, structure, or a link to a place we chose. */
export function activeNodes(markdown: string, mayLink: readonly RegExp[] = []): Active[] {
  const tree = parseMarkdown(markdown);
  const found: Active[] = [];
  for (const { node, inCode } of walk(tree)) {
    if ('tagName' in node && !isDirection(node)) {
      if (!STRUCTURE.has(node.tagName)) {
        const target = attribute(node, 'href') ?? '';
        if (node.tagName !== 'a' || !mayLink.some((pattern) => pattern.test(target)))
          found.push({ what: `<${node.tagName}>`, where: `${target} ${textOf(node)}`.slice(0, 200) });
      }
      for (const { name, value } of node.attrs) {
        if (!['href', 'class', 'align'].includes(name))
          found.push({ what: `attribute ${name}`, where: value });
      }
    }
    if (node.nodeName === '#text' && 'value' in node && !inCode) {
      for (const [what, pattern] of Object.entries(GITHUB_ACTS_ON)) {
        const place = pattern.exec(node.value);
        if (place !== null)
          found.push({ what, where: node.value.slice(Math.max(0, place.index - 30), place.index + 50) });
      }
    }
    if (node.nodeName === '#text' && 'value' in node && HIDDEN.test(node.value))
      found.push({ what: 'hidden character', where: JSON.stringify(node.value.slice(0, 200)) });
  }
  return found;
}

/** What keeps text written from right to left from changing places with its surroundings. */
function isDirection(node: Element): boolean {
  return node.tagName === 'span' && node.attrs.length === 1 && attribute(node, 'dir') === 'rtl';
}

const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

const STRUCTURE = new Set(
  'h3 h4 p br hr em strong code pre ul ol li table thead tbody tr th td details summary sub'.split(' '),
);
