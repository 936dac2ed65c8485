/**
 * Parses a `.yarnrc` of Yarn 1: `key value` or `"key" "value"`, the last value of a key wins. A value of several lines is a
 * list that nobody writes.
 */
export function parseYarnrc(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').map((line) => /^("[^"]*"|[^\s"#:]\S*)[ \t:]+(\S.*)$/s.exec(line.trim()));
  return new Map(
    lines.flatMap((line) => (line === null ? [] : [[bare(line[1] ?? ''), bare(line[2] ?? '')]])),
  );
}

/** Yarn takes what stands in quotes for JSON, escapes included. */
function bare(text: string): string {
  if (!/^".*"$/s.test(text)) return text;
  try {
    return String(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return text.slice(1, -1);
    throw error;
  }
}
