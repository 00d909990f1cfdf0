/** Grows when the builder finds more or better: a source built by an older one can be built anew. */
export const BUILDER = 2;
