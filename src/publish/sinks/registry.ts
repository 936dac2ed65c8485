import type { SinkKind } from '../../model/policy/sink-target.js';
import type { Sink } from './sink.js';

/** Every kind of place that evidence can go to. Each loads only when the policy names one. */
export const sinks: { readonly [K in SinkKind]: () => Promise<Sink<K>> } = {
  folder: async () => (await import('./folder.js')).folderSink,
  artifact: async () => (await import('./artifact.js')).artifactSink,
  branch: async () => (await import('./branch.js')).branchSink,
  oci: async () => (await import('./oci.js')).ociSink,
  s3: async () => (await import('./s3.js')).s3Sink,
};
