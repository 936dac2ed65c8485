import { JsonLines } from '../../io/json/lines.js';
import type { ReportParser } from '../../model/contracts.js';
import type { Report } from '../../model/findings/report.js';
import { asFields, type Fields, idText, lineOf } from './fields.js';
import { fileAt, secretFinding } from './make-finding.js';

/** TruffleHog 3's NDJSON: one finding a line. `Raw`, `RawV2` and what extra data holds stay in the report. */
export const trufflehogParser: ReportParser = {
  id: 'trufflehog',
  title: 'TruffleHog NDJSON',
  clean: [''],
  detects(document) {
    const lines = linesOf(document);
    return (
      lines.length > 0 &&
      lines.every((line) => line !== undefined && 'SourceMetadata' in line && 'DetectorName' in line)
    );
  },
  parse(document, file): Report {
    const findings = linesOf(document).map((line = {}, index) => {
      const detector = idText(line.DetectorName, 100);
      const place = placeOf(line);
      const verified = line.Verified === true;
      return secretFinding({
        source: { tool: 'trufflehog', report: file.path, pointer: `/${index}` },
        ...fileAt(place.file, { line: place.line }),
        ids: detector === undefined ? [] : [detector],
        // A verified key opened the door when it was tried.
        severity: verified ? 'critical' : 'high',
        title: verified ? `${detector ?? 'Secret'}, verified to work` : (detector ?? 'Secret'),
        kind: detector,
        detail: { verified, decoder: idText(line.DecoderName, 40), commit: place.commit },
      });
    });
    return {
      format: 'trufflehog',
      tool: { name: 'trufflehog' },
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      covers: ['secrets'],
      findings,
      problems: [],
    };
  },
};

function linesOf(document: unknown): (Fields | undefined)[] {
  if (document === undefined) return [];
  return (document instanceof JsonLines ? document.lines : [document]).map(asFields);
}

/** The source's own metadata, e.g. `{"Data": {"Git": {"file": …, "line": …, "commit": …}}}`. */
function placeOf(line: Fields): {
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly commit: string | undefined;
} {
  const data = Object.values(asFields(asFields(line.SourceMetadata)?.Data) ?? {});
  const told = data.map(asFields).find((fields) => fields !== undefined) ?? {};
  const file =
    idText(told.file, 1000) ??
    idText(told.filename, 1000) ??
    idText(told.link, 1000) ??
    idText(told.image, 500);
  return { file: file?.replaceAll('\\', '/'), line: lineOf(told.line), commit: idText(told.commit, 64) };
}
