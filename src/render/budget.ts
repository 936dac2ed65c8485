/** A part of a Markdown document whose rows may be left out, last ones first, when there is no room. */
export interface Section {
  /** Room is given to the lowest number first. */
  readonly importance: number;
  /** Stands before the rows; the whole text of a section without rows. */
  readonly before: string;
  /** Stands between that and the first row, as a table's head; left out where no row has room. */
  readonly head?: string;
  readonly after?: string;
  readonly count: number;
  /** Markdown of one row, made only when there may be room for it. */
  row(index: number): string;
  /** Between two rows. */
  readonly separator: string;
  /** Rows shown at most, however much room there is. */
  readonly cap: number;
  /** What stands in place of rows left out; `hidden` is at least 1. */
  more(hidden: number): string;
}

/** A section without rows. */
export function staticSection(importance: number, text: string): Section {
  return { importance, before: text, count: 0, row: () => '', separator: '', cap: 0, more: () => '' };
}

/**
 * Joins sections, in the order given, into at most `maxBytes` bytes of UTF-8. Sections get room by importance: first
 * every section's frame, then rows. A section whose frame has no room is left out, least important first; the
 * most important one is never left out.
 */
export function fitSections(sections: readonly Section[], maxBytes: number): string {
  return fitGroups([sections], maxBytes).join('\n\n');
}

/** As fitSections, with each group's text by itself; empty where nothing of it is shown. */
export function fitGroups(groups: readonly (readonly Section[])[], maxBytes: number): string[] {
  const sections = groups.flat();
  const byImportance = [...sections].sort((a, b) => a.importance - b.importance);
  const shown = new Map<Section, string[]>();
  let left = maxBytes;
  for (const section of byImportance) {
    const cost = frameCost(section);
    if (shown.size > 0 && cost > left) continue;
    shown.set(section, []);
    left -= cost;
  }
  for (const section of byImportance) {
    const rows = shown.get(section);
    if (rows === undefined) continue;
    const most = Math.min(section.count, section.cap);
    for (let index = 0; index < most; index += 1) {
      const row = section.row(index);
      const cost = bytesOf(row) + section.separator.length;
      if (cost > left) break;
      rows.push(row);
      left -= cost;
    }
  }
  return groups.map((group) =>
    group
      .filter((section) => shown.has(section))
      .map((section) => write(section, shown.get(section) ?? []))
      .filter((text) => text !== '')
      .join('\n\n'),
  );
}

function write(section: Section, rows: readonly string[]): string {
  const hidden = section.count - rows.length;
  const more = hidden > 0 ? section.more(hidden) : '';
  if (section.count > 0 && rows.length === 0 && more === '') return '';
  const shown = rows.length === 0 ? [] : [section.head ?? '', rows.join(section.separator)];
  const start = [section.before, ...shown].filter((part) => part !== '').join('\n');
  return [start.trimEnd(), more, section.after ?? ''].filter((part) => part !== '').join('\n\n');
}

/** Bytes of a section with no row, and with the longest line that says so. */
function frameCost(section: Section): number {
  const more = section.count > 0 ? bytesOf(section.more(section.count)) + 2 : 0;
  const [head, after] = [section.head ?? '', section.after ?? ''];
  return bytesOf(section.before) + bytesOf(head) + bytesOf(after) + more + 9;
}

export function bytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
