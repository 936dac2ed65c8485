/** The place of a package that pnpm installs before it resolves anything: pnpm 10 has no key for it in its lockfile. */
export function configPlace(name: string): string {
  return `configDependencies>${name}`;
}
