/** `1 package`, `2 packages`, digits as they are; `plural` where an `s` is not enough. */
export function counted(value: number, singular: string, plural: string = `${singular}s`): string {
  return `${value} ${value === 1 ? singular : plural}`;
}
