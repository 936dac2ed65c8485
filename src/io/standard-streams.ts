/**
 * Standard error, ready to be written to. Where it takes no text any more (a full disk, a reader that is gone), what is
 * said there is lost and nothing else: a run that has a verdict to give still gives it.
 */
export function standardError({ stderr }: NodeJS.Process): NodeJS.WriteStream {
  // There is no place left to say it.
  if (stderr.listenerCount('error') === 0) stderr.on('error', () => undefined);
  return stderr;
}
