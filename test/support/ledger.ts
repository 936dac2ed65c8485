import type { RecordDraft } from '../../src/model/evidence/ledger.js';

/** What a gate that passed files of `object`, without files. */
export function recordDraft(object: string): RecordDraft {
  return {
    time: '2026-01-28T21:10:00Z',
    actor: { login: 'octocat' },
    action: 'gate',
    object,
    source: { userAgent: 'sealgate/0.1.0' },
    result: { outcome: 'pass', code: 0, message: 'ok' },
    files: [],
  };
}
