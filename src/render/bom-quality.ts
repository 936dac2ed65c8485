import { type Bom, componentLabel } from '../model/boms/bom.js';
import type { ComponentPlace } from '../model/boms/place.js';
import type { ElementResult, StandardResult } from '../model/boms/quality.js';
import type { ReferenceFaults } from '../model/boms/references.js';
import { counted } from '../model/text/counted.js';
import { displayLine } from '../model/text/display.js';
import { fewOf } from '../model/text/few.js';
import { shorten } from '../model/text/shorten.js';

/** Components named in a line; the others are counted. */
const SHOWN = 3;

/** What a BOM lacks, for a terminal: a block a standard, a line an element. */
export function qualityText(bom: Bom, standards: readonly StandardResult[], faults: ReferenceFaults): string {
  const count = counted(bom.components.length, 'component');
  const lines = [
    displayLine(`${bom.file}: ${bom.format} ${bom.specVersion}, ${count}`),
    ...faultLines(faults),
  ];
  for (const { title, met, elements } of standards) {
    const complete = elements.filter(({ missing }) => missing.length === 0).length;
    lines.push(
      '',
      `${title}: ${met ? 'met' : 'not met'}, ${complete} of ${elements.length} elements complete`,
    );
    for (const element of elements) lines.push(...elementLines(element));
  }
  return `${lines.join('\n')}\n`;
}

/** Nothing where nothing is wrong: only the standards are asked for. */
function faultLines({ doubled, loose }: ReferenceFaults): string[] {
  const lines = [
    ...(doubled.length === 0
      ? []
      : [
          `  ${counted(doubled.length, 'ref')} of several components, so that edges to them can mean any: ${fewOf(doubled.map(doubledText), SHOWN)}`,
        ]),
    ...(loose.length === 0
      ? []
      : [
          `  ${counted(loose.length, 'ref')} in dependencies that the document does not have: ${fewOf(loose.map(looseText), SHOWN)}`,
        ]),
  ];
  if (lines.length === 0) return [];
  return [
    '',
    'References: broken',
    ...lines.map(displayLine),
    '  Write it again with the tool that made it.',
  ];
}

function doubledText({ ref, components }: ReferenceFaults['doubled'][number]): string {
  return `${shorten(ref, 80)} (${fewOf(components.map(nameOf), SHOWN)})`;
}

function looseText({ ref, from }: ReferenceFaults['loose'][number]): string {
  return from === null ? shorten(ref, 80) : `${shorten(ref, 80)} (of ${shorten(from, 80)})`;
}

function elementLines(element: ElementResult): string[] {
  const { title, of, required, present, total, unknown, missing, fix } = element;
  const said = unknown === 0 ? '' : `, ${unknown} of them that it is not known`;
  if (missing.length === 0) return [`  ok       ${title}${said === '' ? '' : `: ${total} say it${said}`}`];
  const word = (required ? 'missing' : 'optional').padEnd(9);
  if (of === 'document') return [`  ${word}${title}`, `           ${fix}`];
  const names = fewOf(missing.map(nameOf), SHOWN);
  return [
    `  ${word}${title}: ${present} of ${total} have it${said}`,
    `           not: ${displayLine(names)}`,
    `           ${fix}`,
  ];
}

function nameOf({ name, version }: ComponentPlace): string {
  return shorten(componentLabel({ name, ...(version === null ? {} : { version }) }), 80);
}
