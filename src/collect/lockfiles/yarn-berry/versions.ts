/** Metadata versions: 4 of Yarn 2, 5 and 6 of Yarn 3, 7 to 10 of Yarn 4. */
export const OLDEST = 4;
export const NEWEST = 10;
