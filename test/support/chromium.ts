import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Chromium by CHROME_PATH or on PATH; `undefined`, with a line that says how to get it, where there is none. */
export function findChromium(): string | undefined {
  const named = process.env.CHROME_PATH;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const found =
    named !== undefined && named !== ''
      ? [named]
      : NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const file = found.find((one) => existsSync(one));
  if (file === undefined)
    console.warn('skipped: chromium is not here; scripts/peers.sh chromium installs it, or set CHROME_PATH');
  return file;
}
