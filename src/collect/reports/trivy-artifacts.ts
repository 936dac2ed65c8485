import type { ReportFile } from '../../model/contracts.js';
import { asFields, type Fields, idText, kindOf, objectsAt } from './fields.js';
import { LISTS, wrong } from './trivy-result.js';

/** The newest schema this parser knows. */
export const SCHEMA = 2;

/** What was scanned, and where in the report its results stand. */
export interface TrivySource {
  readonly fields: Fields;
  readonly results: unknown;
  readonly pointer: string;
  readonly schema: number | string;
  readonly name: string;
  /** A resource of a cluster, an image, or a virtual machine: its files are not the repository's. */
  readonly foreign: boolean;
  readonly resource?: true;
}

/** What a report is about, part by part. @throws SealgateError INPUT_INVALID */
export function artifactsIn(document: unknown, file: ReportFile): TrivySource[] {
  if (Array.isArray(document) && document.every(isOldResult)) return oldArtifacts(document);
  const many = Array.isArray(document);
  return (many ? document : [document]).flatMap((item: unknown, index) => {
    const base = many ? `/${index}` : '';
    const fields = asFields(item);
    if (fields === undefined) throw wrong(file, `${kindOf(item)} instead of a report`, base);
    if (isCluster(fields)) return resourcesOf(fields, file, base);
    const schema = idText(fields.SchemaVersion, 40);
    if (schema === undefined)
      throw wrong(file, `${kindOf(fields.SchemaVersion)} as SchemaVersion`, `${base}/SchemaVersion`);
    const artifact = {
      fields,
      results: fields.Results,
      pointer: `${base}/Results`,
      schema: typeof fields.SchemaVersion === 'number' ? fields.SchemaVersion : schema,
      name: idText(fields.ArtifactName) ?? '(not named)',
      foreign: fields.ArtifactType === 'container_image' || fields.ArtifactType === 'vm',
    };
    return [artifact];
  });
}

/** An entry of the list that Trivy printed before it had a schema version. */
export function isOldResult(item: unknown): boolean {
  const fields = asFields(item);
  return (
    fields !== undefined &&
    typeof fields.Target === 'string' &&
    ('Type' in fields || LISTS.some(([list]) => list in fields))
  );
}

const SYSTEMS =
  /^(?:alma|alpine|amazon|bottlerocket|cbl-mariner|centos|chainguard|debian|fedora|opensuse|oracle|photon|redhat|rocky|suse|ubuntu|wolfi)/;

/** The packages of a system are those of an image; of the rest the old form does not tell. */
function oldArtifacts(results: readonly unknown[]): TrivySource[] {
  const system = results.map(asFields).find((result) => SYSTEMS.test(idText(result?.Type, 40) ?? ''));
  const image = idText(system?.Target)?.replace(/ \([^()]*\)$/, '');
  const name = image ?? '(not named)';
  return [{ fields: {}, results, pointer: '', schema: 1, name, foreign: image !== undefined }];
}

const RESOURCES = ['Resources', 'Findings', 'Vulnerabilities', 'Misconfigurations'] as const;

/** Whether it is a report of `trivy k8s`. */
export function isCluster(fields: Fields): boolean {
  return typeof fields.ClusterName === 'string' || ('ClusterName' in fields && 'Findings' in fields);
}

/** `trivy k8s`: `Resources` of a full report, `Findings` of a summary; older versions had one list a kind. */
function resourcesOf(cluster: Fields, file: ReportFile, base: string): TrivySource[] {
  return RESOURCES.flatMap((list) =>
    objectsAt(cluster[list], { file: file.path, pointer: `${base}/${list}` }).map((resource, index) => {
      const pointer = `${base}/${list}/${index}`;
      if (idText(resource.Name) === undefined)
        throw wrong(file, `${kindOf(resource.Name)} as Name of a resource`, `${pointer}/Name`);
      return {
        fields: { Error: resource.Error },
        results: resource.Results ?? [],
        pointer: `${pointer}/Results`,
        schema: SCHEMA,
        name: [cluster.ClusterName, resource.Namespace, resource.Kind, resource.Name]
          .map((part) => idText(part, 120))
          .filter((part) => part !== undefined)
          .join('/'),
        foreign: true,
        resource: true as const,
      };
    }),
  );
}
