import { SealgateError } from '../errors.js';
import type { JsonObject } from '../model/data/json.js';
import type { RunRecord } from '../model/findings/decision.js';
import type { Report } from '../model/findings/report.js';
import type { TestResults } from './evidence/junit.js';
import { TEST_RESULT_TYPE, VULN_TYPE } from './predicate-types.js';
import type { ImageStatement } from './seal-image.js';
import { SVR_TYPE, verdictPredicate } from './statements.js';

/**
 * A scanner's report about an image, kept whole, as an attestation.
 *
 * @param report as parsed; `raw` the same document.
 * @param digests the image's digest, and of an index its platforms': the report must name one of them.
 * @throws SealgateError VERIFICATION_FAILED where the report is about another image, INPUT_INVALID where it names none
 * or says of itself that it is not whole.
 * @see cosign, COSIGN_VULN_ATTESTATION_SPEC.md
 */
export function scanStatement(report: Report, raw: JsonObject, digests: readonly string[]): ImageStatement {
  const { target, problems, tool, createdAt, path } = report;
  const location = { location: { file: path } };
  if (problems.length > 0)
    throw new SealgateError('INPUT_INVALID', `${path} proves less than it seems to: ${problems[0]}`, {
      ...location,
      hint: 'Scan again, and attest a report that is whole.',
    });
  if (target?.kind !== 'image' || target.digest === undefined)
    throw new SealgateError('INPUT_INVALID', `${path} does not say which image it is about`, {
      ...location,
      hint: 'Scan the image by its digest: trivy image --format json name@sha256:…',
    });
  if (!digests.includes(target.digest))
    throw new SealgateError(
      'VERIFICATION_FAILED',
      `${path} is about ${target.digest}, not about ${digests[0]}`,
      {
        ...location,
        hint: 'Scan the digest that is sealed.',
      },
    );
  const version = tool.version ?? '';
  return {
    predicateType: VULN_TYPE,
    predicate: {
      invocation: { parameters: null, uri: '', event_id: '', 'builder.id': '' },
      scanner: {
        uri: `pkg:generic/${encodeURIComponent(tool.name)}${version === '' ? '' : `@${encodeURIComponent(version)}`}`,
        version,
        db: { uri: '', version: '' },
        result: raw,
      },
      metadata: createdAt === undefined ? {} : { scanStartedOn: createdAt, scanFinishedOn: createdAt },
    },
  };
}

/** Where tests ran. */
export interface TestRun {
  readonly url?: string;
  /** Repository, ref and commit whose tests they are, as a resource descriptor. */
  readonly source?: JsonObject;
}

/**
 * What came of the tests, failed ones too.
 *
 * @throws SealgateError INPUT_INVALID where no test ran.
 * @see in-toto predicate `test-result` v0.1
 */
export function testStatement(results: TestResults, file: string, run: TestRun): ImageStatement {
  const { passed, failed } = results;
  if (passed.length + failed.length === 0)
    throw new SealgateError('INPUT_INVALID', `${file} holds no test that ran`, {
      location: { file },
      hint: 'Nothing that ran is nothing to attest.',
    });
  return {
    predicateType: TEST_RESULT_TYPE,
    predicate: {
      result: failed.length > 0 ? 'FAILED' : 'PASSED',
      configuration: run.source === undefined ? [] : [run.source],
      ...(run.url === undefined ? {} : { url: run.url }),
      passedTests: passed,
      warnedTests: [],
      failedTests: failed,
    },
  };
}

/** The gate's verdict in the form that knows nothing of SLSA. @see in-toto predicate `svr` v0.2 */
export function verdictResultStatement(record: RunRecord): ImageStatement {
  return { predicateType: SVR_TYPE, predicate: verdictPredicate(record) };
}
