import { INCIDENT_ACTION } from '../incidents/incident.js';
import type { LedgerRecord } from './evidence.js';

/** What evidence says that people attest: `evidence add FILE --what attestation`. */
export const ATTESTATION = 'attestation';

/** What a record is about: of added evidence as its flags said, of others their action. */
export function aboutRecord(record: LedgerRecord): {
  readonly scope: string;
  readonly what: string;
  readonly target?: string;
} {
  if (record.action === INCIDENT_ACTION)
    return { scope: 'repo', what: INCIDENT_ACTION, target: record.object.slice(INCIDENT_ACTION.length + 1) };
  if (record.action !== 'add') return { scope: 'repo', what: record.action };
  const [scope = '', what = '', ...rest] = record.object.split('/');
  return { scope, what, ...(rest.length === 0 ? {} : { target: rest.join('/') }) };
}
