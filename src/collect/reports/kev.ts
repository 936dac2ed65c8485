import { SealgateError } from '../../errors.js';
import { parseJson } from '../../io/json/json.js';
import { isDay, parseTime } from '../../model/data/calendar.js';
import type { ExploitationEntry, ExploitationSource } from '../../model/findings/exploitation.js';

/** What a list says: of itself, and of the vulnerabilities asked about. */
export interface ExploitationList {
  readonly source: Pick<ExploitationSource, 'date' | 'version' | 'entries'>;
  readonly entries: ReadonlyMap<string, ExploitationEntry>;
}

/**
 * Reads CISA's Known Exploited Vulnerabilities catalogue (JSON).
 *
 * @throws SealgateError INPUT_INVALID naming the place; also where it lists fewer entries than it says.
 */
export function readKev(bytes: Uint8Array, file: string, wanted: ReadonlySet<string>): ExploitationList {
  const fail = (found: string, pointer = ''): never => {
    throw new SealgateError('INPUT_INVALID', `${file} is not CISA's KEV catalogue: ${found}`, {
      location: { file, ...(pointer === '' ? {} : { pointer }) },
      hint: 'Pass known_exploited_vulnerabilities.json as CISA publishes it.',
    });
  };
  const document = parseJson(bytes, file) as Readonly<Record<string, unknown>> | null;
  const list = document?.vulnerabilities;
  if (document === null || typeof document !== 'object' || !Array.isArray(list))
    return fail('it has no list of vulnerabilities');
  const date = String(document.dateReleased);
  if (!/^\d{4}-\d\d-\d\d/.test(date) || Number.isNaN(parseTime(date)))
    return fail('dateReleased is not a date, so nobody can tell how old it is', '/dateReleased');
  if (list.length === 0) return fail('it is empty', '/vulnerabilities');
  if (typeof document.count === 'number' && document.count !== list.length)
    return fail(`it says that it has ${document.count} entries and has ${list.length}`, '/count');
  const entries = new Map<string, ExploitationEntry>();
  for (const [index, item] of (list as unknown[]).entries()) {
    const { cveID, dateAdded, dueDate, knownRansomwareCampaignUse } = (item ?? {}) as Record<string, unknown>;
    if (typeof cveID !== 'string' || !/^CVE-\d{4}-\d{4,}$/i.test(cveID.trim()))
      return fail('an entry has no cveID', `/vulnerabilities/${index}`);
    const id = cveID.trim().toUpperCase();
    if (!wanted.has(id)) continue;
    entries.set(id, {
      added: dayOf(dateAdded) ?? date.slice(0, 10),
      ...(dayOf(dueDate) === undefined ? {} : { due: dayOf(dueDate) as string }),
      ...(knownRansomwareCampaignUse === 'Known' ? { ransomware: true as const } : {}),
    });
  }
  const version = document.catalogVersion;
  return {
    source: {
      date: new Date(parseTime(date)).toISOString(),
      ...(typeof version === 'string' && version.length < 60 ? { version } : {}),
      entries: list.length,
    },
    entries,
  };
}

function dayOf(value: unknown): string | undefined {
  return isDay(value) ? value : undefined;
}
