import type { DependencyGraph, Package } from '../../model/packages/graph.js';
import type { ProvenanceOutcome } from './attestations.js';

/** One package node and what its attestations say. */
export interface NodeProvenance {
  readonly graph: DependencyGraph;
  readonly node: Package;
  readonly outcome: ProvenanceOutcome;
}
