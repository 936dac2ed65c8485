import type { Control, ControlCatalogue } from '../../model/audit/control.js';
import type { Question } from '../../model/audit/question.js';
import { DIFFICULTIES } from '../../model/audit/words.js';
import type { JsonObject } from '../../model/data/json.js';
import { type Kind, text, word } from '../kinds.js';
import { type PolicyNode, policyError, quote } from '../node.js';
import { parsePolicyYaml } from '../yaml.js';
import { age, fieldsOf, itemsOf, objectSchema, optional, required, whole } from './fields.js';
import { ATTESTATION_AGE, checkQuestions, questionSchema, readQuestion } from './question.js';
import {
  ITEM_WORDS,
  itemWordsSchema,
  line,
  long,
  translationSchema,
  translationsOf,
  wordsOf,
} from './words.js';

const MAX_CONTROLS = 2000;
const MAX_ANSWERS = 10;

const catalogueId = text({
  words: 'an id of small letters, digits, . and -',
  pattern: /^[a-z0-9][a-z0-9.-]{0,59}$/,
});
/** Characters of standards' ids, none of which ends a text of a query. */
const controlId = text({ words: 'an id', pattern: /^[A-Za-z0-9][A-Za-z0-9._:()/ -]{0,59}$/ });
const url: Kind<string> = text({ words: 'an https address', pattern: /^https:\/\/\S+$/, max: 500 });
const weight = whole(1, 5);
const difficulty = word(DIFFICULTIES);
const attested = word(['allowed', 'never']);

const CATALOGUE = {
  id: catalogueId,
  title: line,
  version: line,
  publisher: line,
  url,
  covers: long,
} as const;
const CONTROL = {
  id: controlId,
  group: line,
  ...ITEM_WORDS,
  weight,
  difficulty,
  attested,
} as const;
const NEEDED = ['id', 'title', 'question', 'weight'];
const CATALOGUE_WORDS = { title: line, covers: long } as const;
const TOP = [...Object.keys(CATALOGUE), 'ja', '$schema', 'attestation-age', 'answers', 'controls'];

/**
 * Reads a control catalogue.
 *
 * @param file how messages name it.
 * @throws SealgateError POLICY_INVALID with line and column.
 */
export async function readCatalogue(bytes: Uint8Array, file: string): Promise<ControlCatalogue> {
  const node = await parsePolicyYaml(bytes, file);
  const owner = 'A catalogue';
  const fields = fieldsOf(node, TOP, owner);
  const read = <T>(name: string, kind: Kind<T>): T => required({ fields, node, owner }, name, kind);
  const shared = fields.get('answers')?.value;
  const attestationAge = optional(fields, 'attestation-age', age) ?? ATTESTATION_AGE;
  const list = fields.get('controls')?.value;
  if (list === undefined) throw policyError(node.place, 'A catalogue needs controls');
  const items = itemsOf(list, 'a list of controls', MAX_CONTROLS);
  const controls = items.map((item) => readControl(item, { shared, attestationAge }));
  refuseTwins(items, controls);
  await checkQuestions(
    controls.map(({ answer: question }, index) => ({ question, place: items[index]?.place ?? node.place })),
  );
  return {
    id: read('id', CATALOGUE.id),
    title: read('title', CATALOGUE.title),
    version: read('version', CATALOGUE.version),
    publisher: read('publisher', CATALOGUE.publisher),
    url: read('url', CATALOGUE.url),
    covers: read('covers', CATALOGUE.covers),
    ...translationsOf(fields, CATALOGUE_WORDS),
    controls,
  };
}

function readControl(
  node: PolicyNode,
  defaults: { readonly shared: PolicyNode | undefined; readonly attestationAge: number },
): Control {
  const owner = 'A control';
  const fields = fieldsOf(node, [...Object.keys(CONTROL), 'ja', 'answers'], owner);
  const of = { fields, node, owner };
  const id = required(of, 'id', CONTROL.id);
  const group = optional(fields, 'group', CONTROL.group);
  const hard = optional(fields, 'difficulty', CONTROL.difficulty);
  const written =
    fields.get('answers')?.value ?? (defaults.shared === undefined ? undefined : withId(defaults.shared, id));
  const mayAttest = optional(fields, 'attested', CONTROL.attested) !== 'never';
  if (written === undefined && !mayAttest)
    throw policyError(node.place, 'attested: never goes with answers', {
      hint: 'Otherwise nothing could answer it.',
    });
  return {
    id,
    ...(group === undefined ? {} : { group }),
    ...wordsOf(fields, ITEM_WORDS),
    title: required(of, 'title', CONTROL.title),
    question: required(of, 'question', CONTROL.question),
    weight: required(of, 'weight', CONTROL.weight),
    answer: answerOf(written, mayAttest ? defaults.attestationAge : undefined),
    ...(hard === undefined ? {} : { difficulty: hard }),
    ...translationsOf(fields, ITEM_WORDS),
  };
}

/** Alternatives, of which the best answered counts; a person's word is the last of them. */
function answerOf(written: PolicyNode | undefined, attestationAge: number | undefined): Question {
  const asked =
    written === undefined
      ? []
      : itemsOf(written, 'a list of answers', MAX_ANSWERS).map((item) => readQuestion(item));
  const attests = asked.some(({ kind }) => kind === 'attestation');
  const parts: readonly Question[] =
    attestationAge === undefined || attests
      ? asked
      : [...asked, { kind: 'attestation', maxAge: attestationAge, roles: [] }];
  const [first, ...more] = parts;
  return first !== undefined && more.length === 0 ? first : { kind: 'any-of', parts };
}

/** `{id}` in the answers that all controls share becomes the control's id. */
function withId(node: PolicyNode, id: string): PolicyNode {
  switch (node.kind) {
    case 'scalar':
      return typeof node.value === 'string' ? { ...node, value: node.value.replaceAll('{id}', id) } : node;
    case 'list':
      return { ...node, items: node.items.map((item) => withId(item, id)) };
    case 'map':
      return {
        ...node,
        entries: node.entries.map((entry) => ({ ...entry, value: withId(entry.value, id) })),
      };
  }
}

function refuseTwins(items: readonly PolicyNode[], controls: readonly Control[]): void {
  const seen = new Set<string>();
  for (const [index, { id }] of controls.entries()) {
    if (seen.has(id)) throw policyError(items[index]?.place ?? {}, `The control ${quote(id)} is given twice`);
    seen.add(id);
  }
}

/** The published JSON Schema of a catalogue. */
export const catalogueSchema: JsonObject = {
  ...objectSchema(
    {
      $schema: { type: 'string' },
      id: { ...CATALOGUE.id.schema, description: 'By this name it is chosen, attested and compared.' },
      title: CATALOGUE.title.schema,
      version: { ...CATALOGUE.version.schema, description: "The standard's version." },
      publisher: CATALOGUE.publisher.schema,
      url: CATALOGUE.url.schema,
      covers: {
        ...CATALOGUE.covers.schema,
        description: 'Which part of the standard it covers, and which not.',
      },
      ja: translationSchema(CATALOGUE_WORDS),
      'attestation-age': {
        ...age.schema,
        description: "How long a person's word is believed, however late it says to expire. Default: 1y.",
      },
      answers: {
        type: 'array',
        minItems: 1,
        maxItems: MAX_ANSWERS,
        items: { $ref: '#/$defs/answer' },
        description: 'Of controls that say none of their own; {id} stands for the control’s id.',
      },
      controls: {
        type: 'array',
        minItems: 1,
        maxItems: MAX_CONTROLS,
        items: objectSchema(
          {
            id: { ...CONTROL.id.schema, description: "The standard's own id." },
            group: { ...CONTROL.group.schema, description: "The standard's part that it stands in." },
            ...itemWordsSchema,
            ja: translationSchema(ITEM_WORDS),
            weight: CONTROL.weight.schema,
            difficulty: { enum: [...DIFFICULTIES] },
            answers: {
              type: 'array',
              minItems: 1,
              maxItems: MAX_ANSWERS,
              items: { $ref: '#/$defs/answer' },
              description: 'Alternatives: the best answered counts.',
            },
            attested: {
              enum: ['allowed', 'never'],
              description: "Whether a person's word counts where nothing else answers. Default: allowed.",
            },
          },
          NEEDED,
        ),
      },
    },
    ['id', 'title', 'version', 'publisher', 'url', 'covers', 'controls'],
  ),
  $defs: { answer: questionSchema },
};
