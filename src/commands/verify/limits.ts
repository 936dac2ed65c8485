import { counted } from '../../model/text/counted.js';
import { fewOf } from '../../model/text/few.js';
import { IMAGE_SIGNATURE_TYPE } from '../../seal/predicate-types.js';
import type { Trust, Verified } from '../../seal/verify.js';
import type { VerifiedImage } from '../../seal/verify-image.js';

/** What a person could take for verified, and is not: one sentence each, the weightiest first. */
export function notVerifiedOf(verified: Verified, trust: Trust): string[] {
  const { signedBy, times, logEntries, statement } = verified;
  const limits: string[] = [];
  if (statement === undefined) limits.push('What it is and how it was made: a signature says who signed');
  else limits.push(`That what it says is true: ${signedBy.identity} says so`);
  if (statement !== undefined && statement.part !== 'subject')
    limits.push(`That any file is what it is about: it names ${subjectsOf(statement.subjects)}`);
  const others = (statement?.subjects.length ?? 0) - 1;
  if (others > 0 && statement?.part === 'subject')
    limits.push(`The ${counted(others, 'other subject')} of the attestation`);
  if (times.length === 0) limits.push('When it was signed: nothing in the bundle proves a time');
  if (logEntries.length === 0)
    limits.push('That it can be seen in public: the bundle names no entry of a transparency log');
  limits.push(...trustLimits(signedBy, trust));
  return limits;
}

/** The same of an image: what was asked for is one signature, or one kind of attestation. */
export function imageLimits(
  { seals, by, faults, refused, others, platformsLeftOut }: VerifiedImage,
  trust: Trust,
  type: string | undefined,
): string[] {
  if (faults.length > 0) return [];
  const limits: string[] = [];
  const types = new Set(seals.map(({ predicateType }) => predicateType));
  if (type === undefined) {
    limits.push('What is in it, who built it and that a gate passed: --type asks for such an attestation');
    types.delete(IMAGE_SIGNATURE_TYPE);
    if (types.size > 0)
      limits.push(`What its attestations say (${[...types].sort().join(', ')}): only who made them`);
  } else limits.push(`That what ${type} says is true: ${fewOf(by, 3) || 'its signer'} says so`);
  if (platformsLeftOut > 0)
    limits.push(
      `${counted(platformsLeftOut, 'platform')} of the index, each by itself: --recursive asks for that`,
    );
  if (refused.length > 0)
    limits.push(
      `${counted(refused.length, 'more that is attached, and that does', 'more that are attached, and that do')} not verify`,
    );
  if (others.length > 0)
    limits.push(
      `${counted(others.length, 'attached artifact of another kind', 'attached artifacts of other kinds')}: not looked at`,
    );
  if (seals.some(({ times }) => times.length === 0)) limits.push('When it was signed: nothing proves a time');
  const asked = seals.filter(({ predicateType }) => predicateType === (type ?? IMAGE_SIGNATURE_TYPE));
  limits.push(...new Set(asked.flatMap(({ signedBy }) => trustLimits(signedBy, trust))));
  return limits;
}

function trustLimits(signedBy: Verified['signedBy'], trust: Trust): string[] {
  if (trust.kind === 'key') return [];
  const { constraint, roots } = trust;
  const limits: string[] = [];
  const { ref } = signedBy.kind === 'certificate' ? signedBy : {};
  if (constraint.identityRegexp !== undefined && constraint.means === undefined)
    limits.push(`Which one it is of those that match ${constraint.identityRegexp.source}: any was accepted`);
  if (constraint.means !== undefined && ref === undefined)
    limits.push(`Which ref it was meant for: ${constraint.means} was accepted`);
  if (ref !== undefined && constraint.identityRegexp !== undefined && constraint.workflow?.ref === undefined)
    limits.push(`That it was signed for the right ref: it was ${ref}, and none was asked for`);
  if (roots.source.startsWith('embedded'))
    limits.push(
      'Whether the trusted root has changed since this build: nobody was asked (--refresh-trusted-root asks)',
    );
  return limits;
}

function subjectsOf(subjects: readonly { readonly name: string }[]): string {
  const names = subjects.map(({ name }) => name);
  return fewOf(names, 3) || 'nothing';
}
