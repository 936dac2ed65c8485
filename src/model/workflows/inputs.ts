/** An input that a workflow declares under `on.workflow_dispatch.inputs`. */
export interface DeclaredInput {
  readonly name: string;
  readonly type: 'string' | 'choice' | 'boolean' | 'number' | 'environment';
  readonly required: boolean;
  readonly hasDefault: boolean;
  /** Of a choice. */
  readonly options: readonly string[];
}

/** What an input of any text is given by itself: the incident's key. */
const KEY_INPUT = 'incident';

/** What inputs of any text may be given. */
export interface AllowedInputs {
  /** The incident's key. */
  readonly key: string;
  /** By the name of the input, the values that the policy lists. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/**
 * The values that a workflow is started with, held against what it declares. No free text: an input that takes any
 * text has only the values that the policy lists, but for `incident`, which is the incident's key.
 *
 * @returns the values, or what is wrong with them.
 */
export function dispatchInputs(
  declared: readonly DeclaredInput[],
  given: ReadonlyMap<string, string>,
  allowed: AllowedInputs,
):
  | { readonly values: Readonly<Record<string, string>> }
  | { readonly problem: string; readonly hint: string } {
  for (const name of given.keys()) {
    if (!declared.some((input) => input.name === name))
      return {
        problem: `The workflow declares no input '${name}'`,
        hint:
          declared.length === 0
            ? 'It declares none.'
            : `It declares ${declared.map((one) => one.name).join(', ')}.`,
      };
  }
  const values: Record<string, string> = Object.create(null);
  for (const input of declared) {
    const value = given.get(input.name) ?? ownValue(input, allowed.key);
    if (value === undefined) {
      if (input.required && !input.hasDefault)
        return { problem: `The input '${input.name}' is missing`, hint: `Pass --input ${input.name}=….` };
      continue;
    }
    if (!isAllowed(input, value, allowed))
      return {
        problem: `'${value.slice(0, 80)}' is no value of the input '${input.name}'`,
        hint: valueHint(input, allowed),
      };
    values[input.name] = value;
  }
  return { values };
}

function ownValue({ name, type }: DeclaredInput, key: string): string | undefined {
  return name === KEY_INPUT && type === 'string' ? key : undefined;
}

/** What the policy lists for an input; `undefined` where it does not name it. */
function listedFor(name: string, { values }: AllowedInputs): readonly string[] | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function isAllowed({ name, type, options }: DeclaredInput, value: string, allowed: AllowedInputs): boolean {
  const list = listedFor(name, allowed);
  if (list !== undefined && !list.includes(value)) return false;
  switch (type) {
    case 'choice':
      return options.includes(value);
    case 'boolean':
      return value === 'true' || value === 'false';
    case 'number':
      return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/.test(value);
    case 'string':
    case 'environment':
      return list !== undefined || (name === KEY_INPUT && value === allowed.key);
  }
}

function valueHint({ name, type, options }: DeclaredInput, allowed: AllowedInputs): string {
  const list = listedFor(name, allowed);
  const listed = list === undefined ? undefined : `The policy allows ${list.join(', ')}.`;
  switch (type) {
    case 'choice':
      return listed ?? `Its options are ${options.join(', ')}.`;
    case 'boolean':
      return 'true or false.';
    case 'number':
      return listed ?? 'A number.';
    case 'string':
    case 'environment':
      return (
        listed ??
        (name === KEY_INPUT
          ? `It is ${allowed.key}.`
          : `It takes any text: list what it may be under contain, inputs, ${name}.`)
      );
  }
}
