/** A block of a PEM text. */
export interface PemBlock {
  /** `CERTIFICATE`, `PUBLIC KEY` … */
  readonly label: string;
  /** Base64 with its line breaks, and whatever headers stand before it. */
  readonly body: string;
  /** All of it, from the first dash to the last. */
  readonly text: string;
}

const BEGIN = '-----BEGIN ';
const END = '-----END ';
const DASHES = '-----';
const MAX_LABEL = 100;

/**
 * The blocks of a PEM text in their order; text between them is passed over. Takes linear time, whatever the text.
 *
 * @see RFC 7468, section 2
 */
export function* pemBlocks(pem: string): Generator<PemBlock> {
  let at = pem.indexOf(BEGIN);
  while (at !== -1) {
    const label = pem.slice(at + BEGIN.length, at + BEGIN.length + MAX_LABEL).split(DASHES, 1)[0] ?? '';
    const start = at + BEGIN.length + label.length + DASHES.length;
    if (label.length === MAX_LABEL) {
      at = pem.indexOf(BEGIN, at + BEGIN.length);
      continue;
    }
    const close = pem.indexOf(END, start);
    if (close === -1) return;
    const dashes = pem.slice(close + END.length, close + END.length + MAX_LABEL).indexOf(DASHES);
    const end = close + END.length + (dashes === -1 ? 0 : dashes + DASHES.length);
    yield { label, body: pem.slice(start, close), text: pem.slice(at, end) };
    at = pem.indexOf(BEGIN, end);
  }
}

/** DER of the first block of a PEM text; empty where it holds none. */
export function pemDer(pem: string): Buffer {
  for (const { body } of pemBlocks(pem)) return Buffer.from(body, 'base64');
  return Buffer.alloc(0);
}
