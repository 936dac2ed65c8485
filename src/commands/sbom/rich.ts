import { collectDescriptions, type Described } from '../../collect/package-descriptions.js';
import { SealgateError } from '../../errors.js';
import type { DependencyGraph } from '../../model/packages/graph.js';
import type { CycloneDxOptions } from '../../render/cyclonedx/sheet.js';
import type { Call } from '../command.js';
import { openLicenses } from './licenses.js';
import type { BomForm } from './options.js';

/** What a bill of materials is asked to be of, and in which form. */
export interface BomRequest extends Call {
  readonly dir: string;
  readonly form: BomForm;
}

/** Every BOM but the usual one: other versions and formats, with details or vulnerabilities, or SPDX. */
export async function renderRich(
  graphs: readonly DependencyGraph[],
  options: CycloneDxOptions,
  request: BomRequest,
): Promise<string> {
  const { form } = request;
  const known = form.details ? await describe(graphs, request) : undefined;
  const full = known === undefined ? options : { ...options, ...known };
  if (form.spdx) {
    const { renderSpdx } = await import('../../render/spdx.js');
    return renderSpdx(graphs, full);
  }
  const judged = form.vulnerabilities
    ? {
        ...(await judgeReports(graphs, request)),
        scoreOf: (await import('../../model/findings/cvss.js')).scoreOf,
      }
    : {};
  const { renderWithModels } = await import('../../render/cyclonedx/models.js');
  return renderWithModels(graphs, { ...full, spec: form.spec, format: form.format, ...judged });
}

async function describe(
  graphs: readonly DependencyGraph[],
  { dir, form, values, world }: BomRequest,
): Promise<Described> {
  const { env, log } = world;
  const known = await collectDescriptions(graphs, { dir, env, log, licenseTexts: form.licenseTexts });
  const { licenses } = known;
  const cacheDir = typeof values.cache === 'string' ? values.cache : undefined;
  const { describeFromCache } = await import('../../collect/packages/manifests/described.js');
  await describeFromCache(known, graphs, { dir, env, cacheDir });
  if (values.online === true) await describeFromRegistry(known, graphs, { dir, values, world });
  const open = openLicenses(graphs, licenses);
  if (open !== undefined) {
    log.warn(`${open}${values.online === true ? '' : '; install them, or ask the registry with --online'}.`);
  }
  return known;
}

async function describeFromRegistry(
  known: Described,
  graphs: readonly DependencyGraph[],
  { dir, values, world }: Pick<BomRequest, 'dir' | 'values' | 'world'>,
): Promise<void> {
  const { describeByManifest, undescribed } = await import('../../collect/packages/manifests/described.js');
  const open = graphs.map((graph) => ({ ...graph, packages: undescribed(known, graph) }));
  if (open.every(({ packages }) => packages.length === 0)) return;
  const { collectRegistryFacts } = await import('../../collect/packages/collect.js');
  const { env, log, now } = world;
  const { facts } = await collectRegistryFacts(open, {
    dir,
    env,
    log,
    now,
    details: true,
    ...(typeof values.registry === 'string' ? { registry: values.registry } : {}),
    ...(typeof values.cache === 'string' ? { cacheDir: values.cache } : {}),
  });
  for (const node of open.flatMap(({ packages }) => packages)) {
    const manifest = facts.packages[node.purl]?.manifest;
    if (manifest?.state === 'unreachable') {
      throw new SealgateError('NETWORK_UNREACHABLE', `The registry could not be asked: ${manifest.reason}`, {
        hint: 'Try again, or leave --online out.',
      });
    }
    if (manifest?.state === 'had') describeByManifest(known, node, manifest.value);
  }
}

/** What the policy says to what the reports found, by the same check and decision as `gate`. */
async function judgeReports(graphs: readonly DependencyGraph[], { dir, values, world }: BomRequest) {
  const { judgeVulnerabilities } = await import('./vulnerabilities.js');
  return judgeVulnerabilities(graphs, { dir, values, world });
}
