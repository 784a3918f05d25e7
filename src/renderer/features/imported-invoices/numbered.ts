/** Rows of a file with a key each: nothing in a file is sure to be there once, and nothing in it ever moves. */
export const numbered = <T>(rows: readonly T[]) => rows.map((row, index) => ({ row, index, key: `row ${index}` }));
