import { SealgateError } from '../errors.js';
import { GITHUB_ISSUER } from '../model/signatures/workflow-identity.js';

/** Who must have signed. Strings are compared whole and as they are. */
export interface IdentityConstraint {
  readonly identity?: string;
  /** Matched against the whole identity. */
  readonly identityRegexp?: RegExp;
  /** What the pattern means, for people, where Sealgate made it of a name. */
  readonly means?: string;
  readonly issuer: string;
  /** What the certificate must say of the workflow besides, each compared as it is. */
  readonly workflow?: Partial<Record<WorkflowFact, string>>;
}

/** What Fulcio certifies of a workflow run. */
export type WorkflowFact = 'repository' | 'ref' | 'commit' | 'trigger' | 'name';

/** A certificate's signer, from its Fulcio extensions. */
export interface CertificateSigner {
  readonly identity: string;
  readonly issuer: string;
  /** For workflow identities, where Fulcio says so. */
  readonly repository?: string;
  readonly commit?: string;
  readonly ref?: string;
  readonly trigger?: string;
  /** The workflow's name, as its file has it. */
  readonly name?: string;
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
  /** `owner/repo/.github/workflows/x.yml`, at any ref, or with `@ref` at that one. */
  readonly signerWorkflow?: string;
  readonly workflow?: Partial<Record<WorkflowFact, string>>;
  /** Where repositories are: `https://github.com`, or one's own server. */
  readonly server?: string;
}): IdentityConstraint {
  const { identity, identityRegexp, signerWorkflow, server = 'https://github.com' } = flags;
  const workflow = workflowFacts(flags.workflow ?? {}, server);
  if (signerWorkflow !== undefined) {
    if (identity !== undefined || identityRegexp !== undefined) {
      throw new SealgateError('USAGE', '--signer-workflow and --certificate-identity exclude each other', {
        hint: 'Keep one of them.',
      });
    }
    // Only GitHub's own issuer certifies workflows of GitHub; a server of one's own has another, which must be named.
    const issuer = flags.issuer ?? (server === 'https://github.com' ? GITHUB_ISSUER : undefined);
    if (issuer === undefined) throw issuerMissing();
    return { issuer, workflow, ...workflowIdentity(signerWorkflow, server) };
  }
  const { issuer } = flags;
  if ((identity ?? '') === '' && (identityRegexp ?? '') === '') {
    throw new SealgateError('USAGE', 'Nothing says who must have signed: any signer would pass', {
      hint: 'Pass --certificate-identity (or --certificate-identity-regexp) and --certificate-oidc-issuer, or --key.',
    });
  }
  if (issuer === undefined || issuer === '') throw issuerMissing();
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
    workflow,
    ...(identity === undefined ? {} : { identity }),
    ...(identityRegexp === undefined ? {} : { identityRegexp: anchored(identityRegexp) }),
  };
}

function issuerMissing(): SealgateError {
  return new SealgateError(
    'USAGE',
    '--certificate-oidc-issuer is missing: an identity counts only with its issuer',
    { hint: `For GitHub workflows it is ${GITHUB_ISSUER}.` },
  );
}

/** The identities that Fulcio gives to runs of one workflow. @throws SealgateError USAGE */
function workflowIdentity(
  workflow: string,
  server: string,
): Pick<IdentityConstraint, 'identity' | 'identityRegexp' | 'means'> {
  const match =
    /^(?:https:\/\/[^/]+\/)?([\w.-]+\/[\w.-]+\/\.github\/workflows\/[\w. -]+\.ya?ml)(?:@(\S+))?$/.exec(
      workflow,
    );
  if (match === null || (workflow.startsWith('https://') && !workflow.startsWith(`${server}/`))) {
    throw new SealgateError('USAGE', `--signer-workflow ${workflow} names no workflow of ${server}`, {
      hint: 'Write owner/repository/.github/workflows/file.yml, and @refs/heads/main for one ref only.',
    });
  }
  const [, file = '', ref] = match;
  if (ref !== undefined) return { identity: `${server}/${file}@${ref}` };
  return {
    identityRegexp: new RegExp(`^${escapeRegExp(`${server}/${file}`)}@[^@\\s]+$`, 'u'),
    means: `${server}/${file} at any ref`,
  };
}

/** A repository may be named as people write it. */
function workflowFacts(
  facts: Partial<Record<WorkflowFact, string>>,
  server: string,
): Partial<Record<WorkflowFact, string>> {
  const { repository } = facts;
  return repository === undefined || repository.includes('://')
    ? facts
    : { ...facts, repository: `${server}/${repository}` };
}

/** A text as the part of a pattern that matches just it. */
export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** @throws SealgateError VERIFICATION_FAILED naming what was found and what was expected. */
export function assertIdentity(found: CertificateSigner, wanted: IdentityConstraint): void {
  if (found.issuer !== wanted.issuer)
    throw untrusted(`the identity was issued by ${found.issuer}, not by ${wanted.issuer}`);
  if (wanted.identity !== undefined && found.identity !== wanted.identity)
    throw untrusted(`it was signed by ${found.identity}, not by ${wanted.identity}`);
  if (wanted.identityRegexp !== undefined && !wanted.identityRegexp.test(found.identity))
    throw untrusted(
      wanted.means === undefined
        ? `it was signed by ${found.identity}, which does not match ${wanted.identityRegexp.source}`
        : `it was signed by ${found.identity}, not by ${wanted.means}`,
    );
  for (const [fact, expected] of Object.entries(wanted.workflow ?? {})) {
    const actual = found[fact as WorkflowFact];
    if (actual !== expected)
      throw untrusted(`its certificate says the ${fact} is ${actual ?? 'unknown'}, not ${expected}`);
  }
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
