/**
 * Every benchmark: one file in cases/ and one line here. `npm run bench -- NAME...` runs those whose name is given
 * or starts with `NAME-`; without names all run, in this order.
 *
 * @type {Readonly<Record<string, () => Promise<{run(bench: import('./measure.mjs').Bench): Promise<void>}>>>}
 */
export const cases = {
  start: () => import('./cases/start.mjs'),
  'sbom-npm': () => import('./cases/sbom-npm.mjs'),
  'sbom-corpora': () => import('./cases/sbom-corpora.mjs'),
  'sbom-growth': () => import('./cases/sbom-growth.mjs'),
  graph: () => import('./cases/graph.mjs'),
  licenses: () => import('./cases/licenses.mjs'),
  gate: () => import('./cases/gate.mjs'),
  evidence: () => import('./cases/evidence.mjs'),
  audit: () => import('./cases/audit.mjs'),
  reports: () => import('./cases/reports.mjs'),
  decide: () => import('./cases/decide.mjs'),
  comment: () => import('./cases/comment.mjs'),
  'report-page': () => import('./cases/report-page.mjs'),
  seal: () => import('./cases/seal.mjs'),
  signatures: () => import('./cases/signatures.mjs'),
  'signatures-peers': () => import('./cases/signatures-peers.mjs'),
  'signatures-cpu': () => import('./cases/signatures-cpu.mjs'),
  'trust-change': () => import('./cases/trust-change.mjs'),
};
