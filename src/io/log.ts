import { displayLines, displayText } from '../model/text/display.js';
import { shorten } from '../model/text/shorten.js';

/** Where diagnostics go: people's words on stderr, one writer, so that nothing from outside can speak to the runner. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  /** @param hint what to do about it, on a line of its own. */
  error(message: string, hint?: string): void;
  /** A live line on a terminal; plain lines, at most one every two seconds, elsewhere. `undefined` ends it. */
  progress(message: string | undefined): void;
}

/** No sentence of ours is longer; a name from a hostile file can be. */
const LONGEST = 4000;

/** The beginning and the end of a long text: what is wrong often stands behind the name. */
function bounded(text: string): string {
  return text.length <= LONGEST ? text : `${shorten(text, LONGEST / 2)} ${text.slice(-LONGEST / 2)}`;
}

/** A terminal that does not know its size says 0. */
function columnsOf({ columns }: NodeJS.WriteStream): number {
  return columns > 0 ? columns : 80;
}

/**
 * @param open gives the stream, asked at the first message: making it costs, and most short runs say nothing.
 * @param options.live false where the terminal knows no escape sequences.
 */
export function createLog(
  open: () => NodeJS.WriteStream,
  options: { readonly quiet?: boolean; readonly live?: boolean } = {},
): Log {
  let shown = false;
  let last = 0;
  const clear = (): void => {
    if (shown) open().write('\r\u001b[2K');
    shown = false;
  };
  const line = (prefix: string, message: string): void => {
    clear();
    // A line feed in a name must not make a line that could be taken for ours.
    open().write(`${displayLines([`${prefix}${bounded(message)}`])}\n`);
  };
  return {
    info: (message) => {
      if (options.quiet !== true) line('', message);
    },
    warn: (message) => line('warning: ', message),
    error: (message, hint) => {
      line('error: ', message);
      if (hint !== undefined) open().write(`${displayText(`  fix: ${hint}`)}\n`);
    },
    progress: (message) => {
      if (options.quiet === true) return;
      if (message === undefined) return clear();
      const stream = open();
      if (options.live !== false && stream.isTTY === true) {
        stream.write(`\r\u001b[2K${displayLines([message]).slice(0, columnsOf(stream) - 1)}`);
        shown = true;
        return;
      }
      const now = Date.now();
      if (now - last < 2000) return;
      last = now;
      stream.write(`${displayLines([message])}\n`);
    },
  };
}
