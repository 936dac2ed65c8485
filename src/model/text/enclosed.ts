/** What stands between an opening and the next closing mark. */
export interface Enclosed {
  /** Where the opening mark stands. */
  readonly index: number;
  readonly inner: string;
}

/**
 * What stands between `open` and the next `close`, from left to right, none within another. Takes linear time: the
 * first that is not closed ends it, as nothing behind it can be closed either.
 */
export function* enclosed(text: string, open: string, close: string): Generator<Enclosed> {
  for (let index = text.indexOf(open); index !== -1; ) {
    const start = index + open.length;
    const end = text.indexOf(close, start);
    if (end === -1) return;
    yield { index, inner: text.slice(start, end) };
    index = text.indexOf(open, end + close.length);
  }
}
