import { ComponentType, LifecyclePhase } from '@cyclonedx/cyclonedx-library/Enums';
import { SealgateError } from '../../errors.js';
import type { DependencyGraph } from '../../model/packages/graph.js';
import { NO_SERIAL, type SerialDigest, serialDigest } from './serial.js';
import { type CycloneDxOptions, type OpenSheet, openSheet } from './sheet.js';
import {
  componentAt,
  componentText,
  dependencyText,
  indented,
  METADATA_PROPERTIES,
  propertiesAt,
} from './text.js';

/** Characters of a part, about: long enough to be worth a write, short enough to be forgotten soon. */
const PART = 256 * 1024;

/** A BOM that is made while it is written. */
export interface OpenBom {
  /** UTF-8, in order, to be read once; NO_SERIAL stands in the place of the serial number. */
  readonly parts: Iterable<Buffer>;
  /** The serial number, once all parts were read, and its place in the document. */
  readonly serial: () => { readonly offset: number; readonly bytes: Buffer };
}

/**
 * One CycloneDX 1.6 BOM of all lockfiles, as JSON (two spaces deep a level), ending in a newline. The same
 * graphs, licences, manifests, source date and tool version give the same bytes anywhere: lists are sorted by
 * code units, the serial number is made of the content. It comes in parts: neither all components nor all of the
 * text are ever in memory.
 *
 * The document is written without the library's models, which take half of the time; a test compares it byte
 * for byte with what `renderWithModels` makes of the same input.
 *
 * @see docs/decisions/0080-cyclonedx-library.md, docs/decisions/0081-sbom-conventions.md
 */
export function openBom(graphs: readonly DependencyGraph[], options: CycloneDxOptions): OpenBom {
  const sheet = openSheet(graphs, options);
  const head = Buffer.from(headOf(sheet));
  const digest = serialDigest();
  return {
    parts: partsOf(sheet, head, digest),
    // What stands before it is ours, and ASCII.
    serial: () => ({ offset: head.indexOf(NO_SERIAL), bytes: Buffer.from(digest.serial()) }),
  };
}

function* partsOf(sheet: OpenSheet, head: Buffer, digest: SerialDigest): Generator<Buffer, void, undefined> {
  digest.update(head);
  yield head;
  let open = '';
  for (const piece of piecesOf(sheet)) {
    open += piece;
    if (open.length < PART) continue;
    const part = Buffer.from(open);
    digest.update(part);
    yield part;
    open = '';
  }
  const part = Buffer.from(open);
  digest.update(part);
  yield part;
}

/** The parts of a whole BOM, in order, with its serial number: all are in memory, and the open one is read. */
export function finishBom({ parts, serial }: OpenBom): readonly Buffer[] {
  const finished = [...parts];
  const { offset, bytes } = serial();
  finished[0]?.set(bytes, offset);
  return finished;
}

/** A finished BOM as one text. @throws SealgateError INPUT_TOO_LARGE where the engine has no text that long. */
export function joinBom(parts: readonly Buffer[]): string {
  try {
    return parts.map((part) => part.toString('utf8')).join('');
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new SealgateError('INPUT_TOO_LARGE', 'The SBOM is longer than a text may be (512 MB)', {
      hint: 'Write it to a file with -o, or one for each lockfile: sealgate sbom --lockfile FILE',
      cause,
    });
  }
}

/** All before the components. */
function headOf({ root, timestamp, tool, authors, properties }: OpenSheet): string {
  const time = timestamp === undefined ? '' : `\n    "timestamp": "${timestamp.toISOString()}",`;
  // A lockfile is read before anything is built.
  const lifecycles = indented([{ phase: LifecyclePhase.PreBuild }], '    ');
  const tools = indented({ components: [{ type: ComponentType.Application, ...tool }] }, '    ');
  const people = authors.length === 0 ? '' : `\n    "authors": ${indented(authors, '    ')},`;
  return `{
  "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
  "bomFormat": "CycloneDX",
  "specVersion": "1.6",
  "version": 1,
  "serialNumber": "${NO_SERIAL}",
  "metadata": {${time}
    "lifecycles": ${lifecycles},
    "tools": ${tools},${people}
    "component": ${componentAt(root)},
    "properties": ${propertiesAt(properties, METADATA_PROPERTIES)}
  },
  "components": [`;
}

function* piecesOf({ root, items, entryOf, compositions }: OpenSheet): Generator<string, void, undefined> {
  let before = '\n';
  for (const item of items) {
    yield before + componentText(entryOf(item));
    before = ',\n';
  }
  yield `${items.length === 0 ? '' : '\n  '}],\n  "dependencies": [\n${dependencyText(root.ref, root.dependsOn)}`;
  for (const { ref, dependsOn } of items) yield `,\n${dependencyText(ref, dependsOn)}`;
  yield '\n  ],\n  "compositions": [';
  before = '\n    ';
  for (const { aggregate, refs } of compositions) {
    yield `${before}{\n      "aggregate": "${aggregate}",\n      "dependencies": [`;
    let comma = '';
    for (const ref of refs) {
      yield `${comma}\n        ${JSON.stringify(ref)}`;
      comma = ',';
    }
    yield '\n      ]\n    }';
    before = ',\n    ';
  }
  yield '\n  ]\n}\n';
}
