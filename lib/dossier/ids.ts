/**
 * An id from a name: small letters, digits and hyphens, accents dropped ("Aleksandar Vučić" is "aleksandar-vucic").
 * Letters of other scripts stay. `fallback` where nothing is left.
 */
export function slug(name: string, fallback = 'unnamed'): string {
  const plain = name
    .replace(/[đĐ]/gu, 'dj')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’ʼ]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 120);
  return plain || fallback;
}

/** Gives out ids, each once and none that is `taken`: the second "talks" becomes "talks-2". */
export function idMaker(taken: Iterable<string> = []): (wanted: string) => string {
  const given = new Set(taken);
  const numbers = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    let n = numbers.get(wanted) ?? 2;
    for (; given.has(id); n++) id = `${wanted}-${n}`;
    numbers.set(wanted, n);
    given.add(id);
    return id;
  };
}
