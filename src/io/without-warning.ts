/**
 * Does something without those warnings of Node.js that a reader can do nothing about, such as that an algorithm which
 * a library found by itself is experimental in this version. All other warnings are given as ever.
 */
export async function withoutWarning<T>(about: RegExp, work: () => Promise<T>): Promise<T> {
  const { emitWarning } = process;
  process.emitWarning = new Proxy(emitWarning, {
    apply(target, self, args: readonly unknown[]) {
      const [warning] = args;
      const text = warning instanceof Error ? warning.message : String(warning);
      if (!about.test(text)) Reflect.apply(target, self, args);
    },
  });
  try {
    return await work();
  } finally {
    process.emitWarning = emitWarning;
  }
}
