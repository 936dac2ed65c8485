import { sha256Hex } from '../model/data/digest.js';
import type { Staged } from './evidence-files.js';

/** Text that is on its way into the evidence folder. */
export function stagedText(name: string, mediaType: string, text: string): Staged {
  return {
    path: name,
    mediaType,
    source: '',
    sha256: sha256Hex(text),
    bytes: Buffer.byteLength(text),
    untouched: false,
    read: async () => Buffer.from(text, 'utf8'),
  };
}
