import { SealgateError } from '../errors.js';
import { LEDGER_HEAD_TYPE, SVR_TYPE } from './statements.js';
import type { Verified } from './verify.js';

/** Of a plain image signature in bundle form, as cosign 3 writes and asks for it. */
export const IMAGE_SIGNATURE_TYPE = 'https://sigstore.dev/cosign/sign/v1';
/** cosign's own type for scans, which its `--type vuln` and admission controllers know. */
export const VULN_TYPE = 'https://cosign.sigstore.dev/attestation/vuln/v1';
export const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
export const VSA_TYPE = 'https://slsa.dev/verification_summary/v1';
export const TEST_RESULT_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';

/** Predicate types by the short names that cosign's users know. */
export const PREDICATE_NAMES: Readonly<Record<string, string>> = {
  cyclonedx: 'https://cyclonedx.org/bom',
  spdxjson: 'https://spdx.dev/Document',
  slsaprovenance1: PROVENANCE_TYPE,
  slsaprovenance02: 'https://slsa.dev/provenance/v0.2',
  vuln: VULN_TYPE,
  openvex: 'https://openvex.dev/ns',
  'test-result': TEST_RESULT_TYPE,
  svr: SVR_TYPE,
  vsa: VSA_TYPE,
};

/** Other types whose meaning is published, and that tools of the field attach. */
const OTHERS = [
  IMAGE_SIGNATURE_TYPE,
  LEDGER_HEAD_TYPE,
  'https://slsa.dev/provenance/v0.1',
  'https://in-toto.io/Link/v1',
  'https://in-toto.io/attestation/link/v0.3',
  'https://in-toto.io/attestation/release/v0.1',
  'https://in-toto.io/attestation/scai/attribute-report/v0.2',
  'https://in-toto.io/attestation/vulns/v0.1',
  'https://in-toto.io/attestation/vulns/v0.2',
  'https://cosign.sigstore.dev/attestation/v1',
  'https://github.com/npm/attestation/tree/main/specs/publish/v0.1',
];

/** Types whose address goes on with the version of the document within. */
const VERSIONED = ['https://spdx.dev/Document/', 'https://cyclonedx.org/bom/', 'https://openvex.dev/ns/'];

/** Whether it is known what a predicate of this type says. */
function isKnownPredicate(type: string): boolean {
  return (
    Object.values(PREDICATE_NAMES).includes(type) ||
    OTHERS.includes(type) ||
    VERSIONED.some((start) => type.startsWith(start))
  );
}

/**
 * That what was verified is what was asked for: an attestation of the type that was named, or without one, something
 * whose meaning is known.
 *
 * @param wanted a predicate type; absent where none was named.
 * @throws SealgateError VERIFICATION_FAILED
 */
export function assertPredicate(
  { statement }: Pick<Verified, 'statement'>,
  wanted: string | undefined,
  name: string,
): void {
  const found = statement?.predicateType;
  if (wanted !== undefined && found !== wanted)
    throw new SealgateError(
      'VERIFICATION_FAILED',
      `${name} verifies, but is ${found ?? 'no attestation but a plain signature'}, not ${wanted}`,
      { hint: 'Name the bundle of the attestation you mean.' },
    );
  if (wanted !== undefined || found === undefined || isKnownPredicate(found)) return;
  throw new SealgateError(
    'VERIFICATION_FAILED',
    `${name} verifies, but attests something of a type that is not known: ${found.slice(0, 200)}`,
    { hint: `If you know what it says, ask for it: --type ${found.slice(0, 200)}` },
  );
}

/**
 * The predicate type that `--type` names: a URI, or one of the short names.
 *
 * @throws SealgateError USAGE
 */
export function predicateTypeOf(type: string): string {
  if (Object.hasOwn(PREDICATE_NAMES, type)) return PREDICATE_NAMES[type] as string;
  if (URL.canParse(type)) return type;
  throw new SealgateError('USAGE', `--type ${type} is neither a URI nor a known name`, {
    hint: `Known names: ${Object.keys(PREDICATE_NAMES).sort().join(', ')}.`,
  });
}
