import { SealgateError } from '../errors.js';

/** Who must have signed. Strings are compared whole and as they are. */
export interface IdentityConstraint {
  readonly identity?: string;
  /** Matched against the whole identity. */
  readonly identityRegexp?: RegExp;
  readonly issuer: string;
}

/** A certificate's signer, from its Fulcio extensions. */
export interface CertificateSigner {
  readonly identity: string;
  readonly issuer: string;
  /** For workflow identities, where Fulcio says so. */
  readonly repository?: string;
  readonly commit?: string;
  readonly ref?: string;
  readonly run?: string;
}

/**
 * Makes a constraint of cosign's flags.
 *
 * @throws SealgateError USAGE when they do not name both an identity and an issuer, or the pattern is none.
 */
export function identityConstraint(flags: {
  readonly identity?: string;
  readonly identityRegexp?: string;
  readonly issuer?: string;
}): IdentityConstraint {
  const { identity, identityRegexp, issuer } = flags;
  if ((identity ?? '') === '' && (identityRegexp ?? '') === '') {
    throw new SealgateError('USAGE', 'Nothing says who must have signed: any signer would pass', {
      hint: 'Pass --certificate-identity (or --certificate-identity-regexp) and --certificate-oidc-issuer, or --key.',
    });
  }
  if (issuer === undefined || issuer === '') {
    throw new SealgateError(
      'USAGE',
      '--certificate-oidc-issuer is missing: an identity counts only with its issuer',
      {
        hint: 'For GitHub workflows it is https://token.actions.githubusercontent.com.',
      },
    );
  }
  if (identity !== undefined && identityRegexp !== undefined) {
    throw new SealgateError(
      'USAGE',
      '--certificate-identity and --certificate-identity-regexp exclude each other',
      {
        hint: 'Keep the exact one.',
      },
    );
  }
  return {
    issuer,
    ...(identity === undefined ? {} : { identity }),
    ...(identityRegexp === undefined ? {} : { identityRegexp: anchored(identityRegexp) }),
  };
}

/** @throws SealgateError VERIFICATION_FAILED naming what was found and what was expected. */
export function assertIdentity(found: CertificateSigner, wanted: IdentityConstraint): void {
  if (found.issuer !== wanted.issuer)
    throw untrusted(`the identity was issued by ${found.issuer}, not by ${wanted.issuer}`);
  if (wanted.identity !== undefined && found.identity !== wanted.identity)
    throw untrusted(`it was signed by ${found.identity}, not by ${wanted.identity}`);
  if (wanted.identityRegexp !== undefined && !wanted.identityRegexp.test(found.identity))
    throw untrusted(
      `it was signed by ${found.identity}, which does not match ${wanted.identityRegexp.source}`,
    );
}

/** The whole identity must match: an unanchored pattern would let `https://evil.test/?https://github.com/org/` in. */
function anchored(pattern: string): RegExp {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u');
  } catch (cause) {
    throw new SealgateError('USAGE', `--certificate-identity-regexp is no regular expression: ${pattern}`, {
      hint: 'Write it as JavaScript does; it is matched against the whole identity.',
      cause,
    });
  }
}

function untrusted(what: string): SealgateError {
  return new SealgateError('VERIFICATION_FAILED', `The signature is good, but ${what}`, {
    hint: 'Check who is meant to sign; names are compared letter by letter.',
  });
}
