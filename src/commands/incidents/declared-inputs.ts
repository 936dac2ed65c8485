import { SealgateError } from '../../errors.js';
import type { DeclaredInput } from '../../model/workflows/inputs.js';
import type { PolicyNode } from '../../policy/node.js';
import { parsePolicyYaml } from '../../policy/yaml.js';

const TYPES = ['string', 'choice', 'boolean', 'number', 'environment'] as const;

/**
 * What a workflow file declares under `on.workflow_dispatch.inputs`.
 *
 * @throws SealgateError POLICY_INVALID where it is not YAML, INPUT_INVALID where it cannot be started by hand.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_dispatchinputs
 */
export async function declaredInputs(bytes: Uint8Array, file: string): Promise<DeclaredInput[]> {
  const on = member(await parsePolicyYaml(bytes, file), 'on');
  const named =
    on !== undefined &&
    ((on.kind === 'scalar' && on.value === 'workflow_dispatch') ||
      (on.kind === 'list' &&
        on.items.some((item) => item.kind === 'scalar' && item.value === 'workflow_dispatch')));
  if (named) return [];
  const dispatch = on === undefined ? undefined : member(on, 'workflow_dispatch');
  if (dispatch === undefined)
    throw new SealgateError('INPUT_INVALID', `${file} has no workflow_dispatch: it cannot be started`, {
      location: { file },
      hint: 'Add workflow_dispatch: under on:.',
    });
  const inputs = member(dispatch, 'inputs');
  return inputs?.kind === 'map' ? inputs.entries.map(({ key, value }) => inputOf(key, value, file)) : [];
}

function inputOf(name: string, node: PolicyNode, file: string): DeclaredInput {
  const said = text(member(node, 'type')) ?? 'string';
  const type = TYPES.find((one) => one === said);
  if (type === undefined)
    throw new SealgateError(
      'INPUT_INVALID',
      `The input '${name}' of ${file} is of type '${said.slice(0, 40)}'`,
      {
        location: { file },
        hint: `The types are ${TYPES.join(', ')}.`,
      },
    );
  const options = member(node, 'options');
  return {
    name,
    type,
    required: text(member(node, 'required')) === 'true',
    hasDefault: member(node, 'default') !== undefined,
    options: options?.kind === 'list' ? options.items.flatMap((item) => text(item) ?? []) : [],
  };
}

function member(node: PolicyNode, key: string): PolicyNode | undefined {
  return node.kind === 'map' ? node.entries.find((entry) => entry.key === key)?.value : undefined;
}

function text(node: PolicyNode | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}
