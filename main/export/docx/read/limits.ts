/** Entries of one package; Word writes a few dozen. */
export const MAX_ENTRIES = 4000;

/** What all parts may come to when inflated, as the package itself declares it. */
export const MAX_DECLARED_BYTES = 400 * 1024 * 1024;

/** What one part that we read may come to. Parsing this much takes about a second. */
export const MAX_PART_BYTES = 12 * 1024 * 1024;

/** Elements inside elements; a table within a table within a table comes to about 40. */
export const MAX_DEPTH = 200;
