/** A range without the `npm:` that Yarn puts before one that has no protocol. */
export function withoutNpm(range: string): string {
  return range.startsWith('npm:') ? range.slice(4) : range;
}

/** What asks for a package, in quotes, for messages. */
export function quoteNeed(name: string, range: string): string {
  return JSON.stringify(`${name}@${range}`.slice(0, 300));
}
