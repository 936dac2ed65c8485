import { after, ageText } from '../../model/audit/ages.js';
import type { AttestedBy } from '../../model/audit/answered.js';
import type { PersonAttestation } from '../../model/audit/attestation.js';
import type { AttestationQuestion } from '../../model/audit/question.js';
import { compareText } from '../../model/text/compare-text.js';
import { type Asked, type Draft, references, withoutEvidence } from './context.js';

/** What people say of a question: the newest attestation that may count. */
export function answerByPerson(id: string, question: AttestationQuestion, context: Asked): Draft {
  const today = context.now.slice(0, 10);
  const about = context.attestations.filter((said) => said.for === id);
  const fitting = about
    .filter(({ when }) => when <= today)
    .filter(
      ({ role }) => question.roles.length === 0 || (role !== undefined && question.roles.includes(role)),
    )
    .sort((a, b) => compareText(b.when, a.when) || (b.filed?.record ?? 0) - (a.filed?.record ?? 0));
  const [newest] = fitting;
  if (newest === undefined) return withoutEvidence('attestation', 'not-run', whyNone(about, question, today));
  const until = believedUntil(newest, question);
  const missing = newest.evidence.filter((name) => !holds(context, name));
  const draft = { ...outline(newest, until), ...evidenceOf(newest, context) };
  if (today > until) return { ...draft, state: 'stale', reason: `${said(newest)}; believed until ${until}` };
  if (missing.length > 0)
    return {
      ...draft,
      state: 'not-run',
      reason: `${said(newest)}, and names evidence that the ledger does not hold: ${missing.join(', ')}`,
    };
  return { ...draft, state: newest.state, reason: `${said(newest)}: ${newest.statement}` };
}

/** The day that it says, and no later than the question believes it. */
function believedUntil({ when, expires }: PersonAttestation, { maxAge }: AttestationQuestion): string {
  const limit = after(`${when}T00:00:00Z`, maxAge).slice(0, 10);
  return expires < limit ? expires : limit;
}

function outline(from: PersonAttestation, expires: string): Draft {
  const by: AttestedBy = {
    who: from.who,
    ...(from.role === undefined ? {} : { role: from.role }),
    when: from.when,
    expires,
    statement: from.statement,
    from: from.from,
  };
  return {
    ...withoutEvidence('attestation', from.state, ''),
    time: from.filed?.time ?? `${from.when}T00:00:00Z`,
    due: after(`${expires}T00:00:00Z`, 1440),
    by,
  };
}

function evidenceOf(from: PersonAttestation, { evidence }: Asked): Pick<Draft, 'evidenced' | 'evidence'> {
  const list = evidence.records.flatMap(({ number, record }) =>
    record.files
      .filter(
        ({ path }) => from.evidence.includes(path) || (from.filed?.record === number && path === from.from),
      )
      .map(({ path, sha256 }) => ({
        record: number,
        hash: record.hash,
        time: record.time,
        file: path,
        sha256,
      })),
  );
  return { evidenced: list.length > 0, evidence: references(list.reverse()) };
}

function holds({ evidence }: Asked, name: string): boolean {
  return evidence.records.some(({ record }) => record.files.some(({ path }) => path === name));
}

function said({ who, role, when, state, filed }: PersonAttestation): string {
  const by = filed?.by === undefined ? '' : `, filed by ${filed.by}`;
  return `${who}${role === undefined ? '' : ` (${role})`} attested '${state}' on ${when}${by}`;
}

function whyNone(
  about: readonly PersonAttestation[],
  { roles, maxAge }: AttestationQuestion,
  today: string,
): string {
  const role = roles.length === 0 ? '' : ` as ${roles.join(' or ')}`;
  if (about.some(({ when }) => when > today)) return 'The attestation about it is of a day to come';
  if (about.length > 0) return `Nobody attested it${role}; attestations by other roles: ${about.length}`;
  return `Nobody attested it${role} in the last ${ageText(maxAge)}`;
}
