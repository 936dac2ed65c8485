import type { Element } from './quality-elements.js';

/** How an element is called in SPDX 2, where it belongs there, or that it has no place for it. */
interface InSpdx {
  readonly fix?: string;
  readonly pointer?: string;
}

const NO_PLACE = 'SPDX 2 has no place for it: give CycloneDX.';
const CREATORS = '/creationInfo/creators';
const AUTHOR: InSpdx = {
  fix: "Name who is responsible for the SBOM: sealgate sbom --spdx --author 'Name <email>' (Person or Organization in creationInfo.creators).",
  pointer: CREATORS,
};
const TOOL: InSpdx = {
  fix: 'Name the tool with its version in creationInfo.creators: Tool: name-version.',
  pointer: CREATORS,
};
const MAKER: InSpdx = {
  fix: 'sealgate sbom --spdx --details takes it from the packages; otherwise fill in supplier or originator.',
};
const NAMESPACE: InSpdx = {
  fix: 'Give it a documentNamespace that no other document has.',
  pointer: '/documentNamespace',
};

/** By id of the element; one that is called the same in both formats is not named. */
const WORDS: Readonly<Record<string, InSpdx>> = {
  'sbom-author': AUTHOR,
  'sbom-creator': AUTHOR,
  timestamp: { pointer: '/creationInfo/created' },
  tool: TOOL,
  'tool-version': TOOL,
  'generation-context': {
    fix: 'Name the phase in creationInfo.comment: Design, Source, Build, Analyzed, Deployed or Runtime.',
    pointer: '/creationInfo/comment',
  },
  completeness: { fix: NO_PLACE, pointer: '' },
  'dependency-completeness': { fix: NO_PLACE },
  'author-signature': { pointer: '' },
  'data-format': { pointer: '/spdxVersion' },
  format: { pointer: '/spdxVersion' },
  'sbom-version': NAMESPACE,
  'sbom-uri': NAMESPACE,
  supplier: MAKER,
  producer: MAKER,
  'component-creator': MAKER,
  dependencies: {
    fix: 'Every package needs a relationship that says what it depends on, or what depends on it.',
  },
  filename: { fix: NO_PLACE },
  executable: { fix: NO_PLACE },
  archive: { fix: NO_PLACE },
  structured: { fix: NO_PLACE },
};

/** What is asked for in the words of SPDX 2. */
export function inSpdx(element: Element): InSpdx {
  return Object.hasOwn(WORDS, element.id) ? (WORDS[element.id] ?? {}) : {};
}
