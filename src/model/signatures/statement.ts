import type { Json } from '../data/json.js';

/** An in-toto statement, as far as attestations of packages need it. `predicate` is unread. */
export interface Statement {
  readonly predicateType: string;
  readonly subjects: readonly { readonly name: string; readonly sha512: string | undefined }[];
  readonly predicate: unknown;
}

/** Media type of the Sigstore bundles that are written, version 0.3, as the bundle itself names it. */
export const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** DSSE payload type of in-toto statements. */
export const IN_TOTO_TYPE = 'application/vnd.in-toto+json';
export const PUBLISH_PREDICATE = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
const PROVENANCE = /^https:\/\/slsa\.dev\/provenance\/v\d+(\.\d+)?$/;

export function isProvenance(predicateType: string): boolean {
  return PROVENANCE.test(predicateType);
}

/**
 * The in-toto statement in a Sigstore bundle's DSSE envelope. Only read, not verified.
 *
 * @returns the reason as text where there is none.
 * @see in-toto Attestation Framework, Statement v0.1 and v1
 */
export function readStatement(bundle: Json): Statement | string {
  const envelope = own(bundle, 'dsseEnvelope');
  if (own(envelope, 'payloadType') !== IN_TOTO_TYPE) return 'holds no in-toto statement';
  const payload = own(envelope, 'payload');
  if (typeof payload !== 'string') return 'holds no in-toto statement';
  let document: unknown;
  try {
    document = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
  } catch {
    return 'holds a statement that is not JSON';
  }
  const predicateType = own(document, 'predicateType');
  const subjects = own(document, 'subject');
  if (!/^https:\/\/in-toto\.io\/Statement\/v(0\.1|1)$/.test(String(own(document, '_type'))))
    return 'holds a statement of an unknown type';
  if (typeof predicateType !== 'string' || !Array.isArray(subjects) || subjects.length > 1024)
    return 'holds a statement without predicate type or subjects';
  return {
    predicateType,
    subjects: subjects.map((subject) => {
      const sha512 = own(own(subject, 'digest'), 'sha512');
      return {
        name: String(own(subject, 'name') ?? ''),
        sha512: typeof sha512 === 'string' ? sha512.toLowerCase() : undefined,
      };
    }),
    predicate: own(document, 'predicate'),
  };
}

/** What a build says of itself. Believe it only of a statement whose signature was verified. */
export interface BuildClaim {
  /** Web address of the source repository. */
  readonly repository?: string;
  readonly commit?: string;
  readonly ref?: string;
  /** Path of the workflow in its repository. */
  readonly workflow?: string;
  readonly builder?: string;
}

/**
 * Source and builder that SLSA provenance claims, for the build types of npm's publishers.
 *
 * @see SLSA provenance v0.2 and v1; npm's `gha` and `gitlab` build types
 */
export function readBuildClaim(statement: Statement): BuildClaim {
  const { predicate } = statement;
  const definition = own(predicate, 'buildDefinition');
  return definition === undefined ? claimOfV02(predicate) : claimOfV1(predicate, definition);
}

function claimOfV1(predicate: unknown, definition: unknown): BuildClaim {
  const workflow = own(own(definition, 'externalParameters'), 'workflow');
  const dependencies = own(definition, 'resolvedDependencies');
  const source = Array.isArray(dependencies) ? dependencies[0] : undefined;
  return compact({
    repository: text(own(workflow, 'repository')) ?? repositoryOf(text(own(source, 'uri'))),
    commit: text(own(own(source, 'digest'), 'gitCommit')),
    ref: text(own(workflow, 'ref')),
    workflow: text(own(workflow, 'path')),
    builder: text(own(own(own(predicate, 'runDetails'), 'builder'), 'id')),
  });
}

function claimOfV02(predicate: unknown): BuildClaim {
  const source = own(own(predicate, 'invocation'), 'configSource');
  const uri = text(own(source, 'uri'));
  const entry = text(own(source, 'entryPoint'));
  return compact({
    repository: repositoryOf(uri),
    commit: text(own(own(source, 'digest'), 'sha1')),
    ref: uri === undefined ? undefined : /@(refs\/.+)$/s.exec(uri)?.[1],
    workflow: entry === undefined ? undefined : /(\.github\/workflows\/[^@]+)/.exec(entry)?.[1],
    builder: text(own(own(predicate, 'builder'), 'id')),
  });
}

/** `git+https://host/owner/name@ref` → `https://host/owner/name`. */
function repositoryOf(uri: string | undefined): string | undefined {
  return uri === undefined ? undefined : /^(?:git\+)?(https:\/\/[^@\s]+?)(?:\.git)?(?:@.*)?$/.exec(uri)?.[1];
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= 2048 ? value : undefined;
}

function compact(claim: { readonly [K in keyof BuildClaim]: BuildClaim[K] | undefined }): BuildClaim {
  return Object.fromEntries(Object.entries(claim).filter(([, value]) => value !== undefined));
}
