/**
 * The items of one text: parted by commas and newlines, trimmed, none empty. A comma within braces belongs to a
 * pattern (`{trivy,grype}.json`) and parts nothing.
 */
export function listItemsOf(text: string): string[] {
  const items: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const character = text[at];
    if (character === '{' && text.includes('}', at)) depth += 1;
    else if (character === '}') depth = Math.max(0, depth - 1);
    else if (character === undefined || character === '\n' || (character === ',' && depth === 0)) {
      items.push(text.slice(start, at).trim());
      start = at + 1;
      depth = 0;
    }
  }
  return items.filter((item) => item !== '');
}
