import { isDay } from '../model/data/calendar.js';
import { REPORT_TARGETS } from '../model/findings/report.js';
import { parseSeverity, SEVERITY_WORDS, THRESHOLDS, type Threshold } from '../model/findings/severity.js';
import type { DatedLevel } from '../model/policy/override.js';
import { CHECK_IDS, LEVELS, type Level, REQUIREMENTS, type Requirement } from '../model/policy/words.js';
import { nearest } from '../model/text/nearest.js';
import { type Kind, map, text, word } from './kinds.js';
import { describe, policyError, quote } from './node.js';
import { readRecord } from './record.js';

/** What to do with a finding, also in other tools’ words. */
export const level = word(LEVELS, {
  fail: 'block',
  deny: 'block',
  error: 'block',
  ignore: 'accept',
  allow: 'accept',
});

/** Severity words of all scanners, and `never`. */
export const threshold: Kind<Threshold> = {
  words: THRESHOLDS.map((item) => `\`${item}\``).join(', '),
  schema: word(THRESHOLDS, Object.fromEntries([...SEVERITY_WORDS, 'off'].map((item) => [item, 'never'])))
    .schema,
  read(node) {
    const value = node.kind === 'scalar' && typeof node.value === 'string' ? node.value.trim() : '';
    const lower = value.toLowerCase();
    // For a threshold, `none` asks for none; as a severity word it means `info`.
    if (lower === 'never' || lower === 'none' || lower === 'off') return 'never';
    const severity = parseSeverity(value);
    if (severity !== 'unknown') return severity;
    // `severe` is two letters from `never`: nobody is led to switch the gate off by what looks like it.
    const words = THRESHOLDS.filter((word) => word !== 'never' || lower.startsWith('n'));
    const near = value === '' ? undefined : nearest(value, [...words, 'medium']);
    throw policyError(node.place, `Expected a severity (${THRESHOLDS.join(', ')}), found ${describe(node)}`, {
      hint: near === undefined ? undefined : `Did you mean '${near}'?`,
    });
  },
};

/** Requirements by check. */
export const checks = map<Requirement>({
  words: 'a map of checks to requirements',
  keySchema: { enum: CHECK_IDS },
  key: (name, fail) => {
    const found = CHECK_IDS.find((id) => id === name.trim().toLowerCase());
    if (found !== undefined) return found;
    const near = nearest(name, CHECK_IDS);
    return fail(
      `There is no check ${quote(name)}`,
      near === undefined ? `The checks are ${CHECK_IDS.join(', ')}.` : `Did you mean '${near}'?`,
    );
  },
  value: word(REQUIREMENTS, { false: 'off' }),
});

const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** A day of the calendar, `YYYY-MM-DD`. */
export const day: Kind<string> = {
  ...text({ words: 'a date as YYYY-MM-DD', pattern: DAY }),
  read(node) {
    const value = text({ words: 'a date as YYYY-MM-DD', pattern: DAY }).read(node);
    if (isDay(value)) return value;
    throw policyError(node.place, `${quote(value)} is not a day of the calendar`);
  },
};

/** A level, or a level that a new rule has from a day on. */
const datedLevel: Kind<Level | DatedLevel> = {
  words: 'a level, or `{level, since}`',
  schema: {
    anyOf: [
      level.schema,
      {
        type: 'object',
        properties: { level: level.schema, since: day.schema },
        required: ['level', 'since'],
        additionalProperties: false,
      },
    ],
  },
  read(node) {
    if (node.kind !== 'map') return level.read(node);
    return readRecord(node, {
      owner: 'A rule with a date',
      fields: { level, since: day },
      required: ['level', 'since'],
    }).values;
  },
};

/** Levels by rule id or `check/*`. */
export const rules = map({
  words: 'a map of rule ids (check/what or check/*) to levels',
  keySchema: { pattern: `^(?:${CHECK_IDS.join('|')})/(?:\\*|[a-z0-9][a-z0-9._-]*)$` },
  key: (name, fail) => {
    const id = name.trim();
    const [check = '', what, ...more] = id.split('/');
    if (what === undefined || more.length > 0 || !/^(?:\*|[a-z0-9][a-z0-9._-]*)$/.test(what)) {
      fail(`${quote(name)} is not a rule id`, 'A rule id is check/what, e.g. licenses/denied, or check/*.');
    }
    if (CHECK_IDS.some((known) => known === check)) return id;
    const near = nearest(check, CHECK_IDS);
    return fail(
      `${quote(name)} names no check`,
      near === undefined ? `The checks are ${CHECK_IDS.join(', ')}.` : `Did you mean '${near}/${what}'?`,
    );
  },
  value: datedLevel,
});

export const advisory = text({
  words: 'an advisory id (GHSA-…, CVE-…)',
  pattern: /^[A-Za-z0-9][A-Za-z0-9._:-]*$/,
  max: 100,
});

export const license = text({ words: 'an SPDX licence id or expression, or set:NAME', max: 1000 });

/** Who may approve: a name as `approved-by` says it, or `CODEOWNERS`. */
export const approver = text({ words: 'a person, a team or CODEOWNERS', max: 200 });

const REPORT_WORDS = 'a glob, format:NAME or format:NAME:TARGET-KIND';

/** A report by its path or by its format, in small letters. What formats there are is looked up where all is read. */
export const report: Kind<string> = {
  ...text({ words: REPORT_WORDS, max: 500 }),
  read(node) {
    const value = text({ words: REPORT_WORDS, max: 500 }).read(node);
    if (!/^format:/i.test(value)) return value;
    const [, format = '', target, ...more] = value
      .toLowerCase()
      .split(':')
      .map((part) => part.trim());
    if (format === '' || target === '' || more.length > 0)
      throw policyError(node.place, `Expected ${REPORT_WORDS}, found ${describe(node)}`);
    if (target === undefined) return `format:${format}`;
    if (REPORT_TARGETS.some((known) => known === target)) return `format:${format}:${target}`;
    const near = nearest(target, REPORT_TARGETS);
    throw policyError(node.place, `No report is of the kind ${quote(target)}`, {
      hint: near === undefined ? `The kinds are ${REPORT_TARGETS.join(', ')}.` : `Did you mean '${near}'?`,
    });
  },
};

/** A chance from 0 to 1, or `never`. */
export const probability: Kind<number | 'never'> = {
  words: 'a number from 0 to 1, or `never`',
  schema: {
    anyOf: [
      { type: 'number', minimum: 0, maximum: 1 },
      { enum: ['never', false] },
      { type: 'string', pattern: '^\\s*(?:0(?:\\.[0-9]{1,9})?|1(?:\\.0{1,9})?|never)\\s*$' },
    ],
  },
  read(node) {
    const value = node.kind === 'scalar' ? node.value : null;
    const text = typeof value === 'string' ? value.trim().toLowerCase() : value;
    if (text === 'never' || text === false) return 'never';
    const number = typeof text === 'string' && /^[01](?:\.\d{1,9})?$/.test(text) ? Number(text) : text;
    if (typeof number === 'number' && number >= 0 && number <= 1) return number;
    throw policyError(node.place, `Expected a number from 0 to 1, or never, found ${describe(node)}`, {
      hint: 'An EPSS score of 0.1 is a chance of one in ten that it is used within 30 days.',
    });
  },
};

/** An IANA time zone that this runtime knows. */
export const timeZone: Kind<string> = {
  ...text({ words: 'a time zone such as Asia/Tokyo', pattern: /^[A-Za-z][A-Za-z0-9_+/-]*$/, max: 64 }),
  read(node) {
    const value = node.kind === 'scalar' && typeof node.value === 'string' ? node.value.trim() : '';
    try {
      // The runtime's own spelling: `asia/tokyo` is `Asia/Tokyo`.
      return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
    } catch (cause) {
      throw policyError(node.place, `Expected a time zone, found ${describe(node)}`, {
        hint: 'Write an IANA name: Asia/Tokyo, Europe/Berlin, UTC.',
        cause,
      });
    }
  },
};
