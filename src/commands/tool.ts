import { EXIT, SealgateError } from '../errors.js';
import { displayText } from '../model/text/display.js';
import { pinnedTool } from '../seal/tools/find-tool.js';
import { PINNED_TOOLS } from '../seal/tools/pinned-tools.js';
import { provideTool } from '../seal/tools/provide-tool.js';
import type { Answer, Command, Values, World } from './command.js';

export const command: Command = {
  name: 'tool',
  summary: 'Fetch cosign or Trivy at the pinned version, verified before it runs, and print where it is.',
  usage: ['tool NAME', 'tool NAME --offline'],
  positionals: 'NAME: cosign or trivy.',
  argument: PINNED_TOOLS.map(({ name }) => name),
  options: [{ name: 'offline', type: 'boolean', description: 'Only what is in the tool cache.' }],
  notes: [
    'The file must have the pinned SHA-256 and a Sigstore signature by the identity that signs its releases.',
    "SEALGATE_TOOLS_MIRROR names another server: MIRROR/NAME/VERSION/FILE. The cache is RUNNER_TOOL_CACHE, else the user's.",
  ],
  run,
};

async function run([name, more]: readonly string[], values: Values, world: World): Promise<Answer> {
  if (name === undefined || more !== undefined)
    throw new SealgateError('USAGE', name === undefined ? 'No tool was named' : 'One tool at a time', {
      hint: 'sealgate tool cosign, or sealgate tool trivy.',
    });
  const tool = await provideTool(pinnedTool(name), {
    env: world.env,
    offline: values.offline === true,
    keep: true,
  });
  world.log.info(`${tool.name} ${tool.version ?? ''}, SHA-256 ${tool.sha256}`);
  return { exitCode: EXIT.pass, text: displayText(tool.path), json: tool };
}
