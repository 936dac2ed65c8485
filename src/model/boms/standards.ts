import { ELEMENTS_OF_2026 } from './quality-2026.js';
import {
  author,
  bsiProperty,
  context,
  dependencies,
  deployable,
  type Element,
  format,
  hash,
  identifier,
  license,
  name,
  noVulnerabilities,
  reachableAuthor,
  reachableMaker,
  serial,
  source,
  spdxLicense,
  strongHash,
  supplier,
  timestamp,
  tool,
  unknowns,
  version,
  wholeness,
} from './quality-elements.js';

export interface Standard {
  readonly id: 'ntia' | 'cisa-2025' | 'cisa-2026' | 'bsi';
  readonly title: string;
  /** Another one took its place: judged by only where it is named. */
  readonly superseded?: true;
  readonly elements: readonly Element[];
}

/** What each standard asks of an SBOM's data, in our words. */
export const STANDARDS: readonly Standard[] = [
  {
    id: 'ntia',
    title: 'NTIA minimum elements (2021)',
    elements: [author, timestamp, supplier, name, version, identifier, dependencies],
  },
  {
    id: 'cisa-2025',
    title: 'CISA minimum elements (draft of August 2025)',
    superseded: true,
    elements: [
      author,
      tool,
      timestamp,
      context,
      unknowns,
      supplier,
      name,
      version,
      identifier,
      hash,
      license,
      dependencies,
    ],
  },
  { id: 'cisa-2026', title: 'CISA minimum elements (2026)', elements: ELEMENTS_OF_2026 },
  {
    id: 'bsi',
    title: 'BSI TR-03183-2 (2.1)',
    elements: [
      format,
      reachableAuthor,
      timestamp,
      serial,
      noVulnerabilities,
      reachableMaker,
      name,
      version,
      bsiProperty('filename', 'File name of the component'),
      dependencies,
      wholeness,
      spdxLicense,
      strongHash,
      bsiProperty('executable', 'Word on whether it is executable', ['executable', 'non-executable']),
      bsiProperty('archive', 'Word on whether it is an archive', ['archive', 'no archive']),
      bsiProperty('structured', 'Word on whether its parts can be told', ['structured', 'unstructured']),
      { ...identifier, required: false },
      source,
      deployable,
    ],
  },
];
