import { EVIDENCE_CLASSES } from '../model/evidence/class.js';
import { parseSinkTarget, SINK_FORMS, SINK_KINDS } from '../model/policy/sink-target.js';
import { nearest } from '../model/text/nearest.js';
import { type Kind, map, text } from './kinds.js';
import { describe, policyError, quote } from './node.js';

const sinkText = text({ words: 'a place for evidence', max: 500 });

/** A place that evidence goes to besides its folder. */
export const sink: Kind<string> = {
  ...sinkText,
  words: SINK_FORMS.join(', '),
  read(node) {
    const value = sinkText.read(node);
    const target = parseSinkTarget(value);
    if ('problem' in target)
      throw policyError(node.place, `${quote(value)} is no place for evidence: ${target.problem}`);
    return value;
  },
};

/** A sink as `evidence-sinks` has it, or all of one kind. */
export const sinkOrKind: Kind<string> = {
  ...sinkText,
  words: `${SINK_KINDS.join(', ')}, or a place as \`evidence-sinks\` has it`,
  read: (node) => {
    const value = sinkText.read(node);
    return SINK_KINDS.some((kind) => kind === value) ? value : sink.read(node);
  },
};

/** Whole years. */
const years: Kind<number> = {
  words: 'whole years such as `3y`',
  schema: {
    anyOf: [
      { type: 'integer', minimum: 1, maximum: 100 },
      { type: 'string', pattern: '^\\s*[0-9]{1,3}\\s*(y|years?)?\\s*$' },
    ],
  },
  read(node) {
    const value = node.kind === 'scalar' ? node.value : null;
    const match = /^(\d{1,3})\s*(?:y|years?)?$/.exec(
      typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '',
    );
    const found = Number(match?.[1] ?? 0);
    if (found >= 1 && found <= 100) return found;
    throw policyError(node.place, `Expected whole years, found ${describe(node)}`, {
      hint: 'Write 3y; 1 to 100.',
    });
  },
  write: (value) => `${value}y`,
};

/** Years by class. */
export const retention = map<number>({
  words: 'a map of classes to years',
  keySchema: { enum: EVIDENCE_CLASSES },
  key: (name, fail) => {
    const found = EVIDENCE_CLASSES.find((known) => known === name.trim().toLowerCase());
    if (found !== undefined) return found;
    const near = nearest(name, EVIDENCE_CLASSES);
    return fail(
      `There is no class ${quote(name)}`,
      near === undefined ? `The classes are ${EVIDENCE_CLASSES.join(', ')}.` : `Did you mean '${near}'?`,
    );
  },
  value: years,
});

/** Somebody's public key that evidence is encrypted to. @see age-encryption.org/v1, "The X25519 recipient type" */
export const recipient = text({
  words: 'an age recipient (age1…)',
  pattern: /^age1[0-9a-z]{20,3000}$/,
  max: 3100,
});
