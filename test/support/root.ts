import path from 'node:path';

/** The repository's folder; programs that run from a compiled copy of it say where it is. */
export const ROOT = process.env.SEALGATE_ROOT ?? path.resolve(import.meta.dirname, '../..');
