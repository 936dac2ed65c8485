import type { Hash } from 'node:crypto';

// Loaded when something is hashed: it takes longer than all else that `--help` and `findings` load of Node.
const crypto = () => process.getBuiltinModule('node:crypto');

/** Lower-case hex SHA-256 of bytes, or of a string's UTF-8. */
export function sha256Hex(data: Uint8Array | string): string {
  return crypto().hash('sha256', data, 'hex');
}

/** A SHA-256 of what comes in parts. */
export function startSha256(): Hash {
  return crypto().createHash('sha256');
}
