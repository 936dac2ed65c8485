import { onTestFinished } from 'vitest';
import { startRegistry } from './registry.mjs';

export type Registry = Awaited<ReturnType<typeof startRegistry>>;

/** A registry for the test that asks for it, closed when that ends. */
export async function openRegistry(options?: Parameters<typeof startRegistry>[0]): Promise<Registry> {
  const registry = await startRegistry(options);
  onTestFinished(() => registry.close());
  return registry;
}
