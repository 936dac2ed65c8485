/** Joins and normalises `/` paths without asking the machine; `..` above the repository stays. */
export function joinPath(base: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${base}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.length === 0 ? '.' : parts.join('/');
}

/** Whether a path that joinPath gave leads out above its start. Something inside may well be called `..cache`. */
export function leadsAbove(path: string): boolean {
  return path === '..' || path.startsWith('../');
}

/** The directory a file stands in, `.` at the top. */
export function parentPath(file: string): string {
  const slash = file.lastIndexOf('/');
  return slash === -1 ? '.' : file.slice(0, slash);
}

/** A folder and all above it in the repository, itself first. */
export function upwards(folder: string): string[] {
  return folder === '.' ? ['.'] : [folder, ...upwards(parentPath(folder))];
}

const TEST_DATA =
  /^(.*?(?:^|\/)(?:tests?|__tests__|specs?|e2e|fixtures?|__fixtures__|test-?data|mocks?|__mocks__))\//i;

/** The folder of tests or of their data that a file is in, by its name; `undefined` for any other file. */
export function testFolderOf(file: string): string | undefined {
  return TEST_DATA.exec(file)?.[1];
}
