import { licenseFamily, licenseSuggestion, parseLicense } from '../model/licenses/expression.js';
import { correctSpelling } from '../model/licenses/spelling.js';
import { nearest } from '../model/text/nearest.js';
import { readAll } from './faults.js';
import { listItems } from './kinds.js';
import { licenseSetNames, SET_PREFIX } from './license-sets.js';
import { type PolicyNode, policyError, quote } from './node.js';

/**
 * Refuses licence entries that could never match anything: no SPDX expression, or a set nobody knows.
 * In a file of its own, so that the SPDX lists load only for policies that name licences.
 *
 * @throws SealgateError POLICY_INVALID
 */
export function checkLicenseNodes(node: PolicyNode): void {
  readAll(listItems(node) ?? [], (item) => {
    if (textOf(item).startsWith(SET_PREFIX)) checkSet(item);
    else checkExpression(item);
  });
}

function textOf(node: PolicyNode): string {
  return node.kind === 'scalar' ? String(node.value).trim() : '';
}

function checkSet(node: PolicyNode): void {
  const text = textOf(node);
  const name = text.slice(SET_PREFIX.length);
  const names = licenseSetNames();
  if (names.includes(name)) return;
  const near = nearest(name, names);
  throw policyError(node.place, `There is no licence set ${quote(text)}`, {
    hint: near === undefined ? `The sets are ${names.join(', ')}.` : `Did you mean '${SET_PREFIX}${near}'?`,
  });
}

function checkExpression(node: PolicyNode): void {
  const text = textOf(node);
  const parsed = parseLicense(text);
  if (parsed.state === 'parsed') return;
  const reason = parsed.reason.replace(/^not an SPDX expression: /, '');
  throw policyError(
    node.place,
    reason.startsWith(quote(text)) ? reason : `${quote(text)} is not an SPDX licence expression: ${reason}`,
    { hint: hintFor(text) },
  );
}

function hintFor(text: string): string {
  if (text.startsWith(SET_PREFIX)) return 'Sets stand in lists of licences only; name the licence.';
  const meant = correctSpelling(text);
  if (meant !== undefined) return `Did you mean '${meant}'?`;
  if (/exception/i.test(text) && !/\s/.test(text))
    return `An exception stands with the licence that it is for: GPL-2.0-only WITH ${text}.`;
  const family = licenseFamily(text);
  if (family.length > 0)
    return `Say which: ${family.slice(0, 8).join(', ')}${family.length > 8 ? ', …' : ''}.`;
  const near = licenseSuggestion(text);
  return near === undefined
    ? 'Use ids of the SPDX licence list, e.g. MIT or Apache-2.0.'
    : `Did you mean '${near}'?`;
}

/** The same for the keys that hold licences deeper: lists of scopes and overrides, and what clarifications say. */
export function checkNestedLicenses(key: string, node: PolicyNode): void {
  const maps = node.kind === 'map' ? node.entries.map(({ value }) => value) : (listItems(node) ?? []);
  const entries = maps.flatMap((item) => (item.kind === 'map' ? item.entries : []));
  readAll(entries, (entry) => {
    const name = entry.key.replaceAll('_', '-');
    const isList = name === 'allow-licenses' || name === 'deny-licenses';
    if (key !== 'licenseClarifications' && isList) checkLicenseNodes(entry.value);
    // One expression, neither a list nor a set: a comma in it is a mistake.
    if (key === 'licenseClarifications' && name === 'license') checkExpression(entry.value);
  });
}
