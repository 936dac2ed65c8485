import type { Policy, PolicySource } from '../model/policy/policy.js';
import { PRESET_LAYERS } from './generated.js';
import { mergeLayers, policyDigest } from './merge.js';

/** The preset `baseline` alone: what judges a run whose own policy cannot be used. */
export function baselinePolicy(): { readonly policy: Policy; readonly source: PolicySource } {
  const layer = PRESET_LAYERS.baseline;
  if (layer === undefined || layer.extends.length > 0)
    throw new Error('The preset baseline stands on its own');
  const policy = mergeLayers([layer]);
  return { policy, source: { presets: ['baseline'], digest: policyDigest(policy), overrides: [] } };
}
