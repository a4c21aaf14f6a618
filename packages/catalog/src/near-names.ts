import { distance } from 'fastest-levenshtein'

/**
 * The names nearest to one that does not exist, the nearest first. Upper and lower case count as the same.
 * @param limit the most names; 3 by default
 */
export function nearNames(name: string, names: Iterable<string>, limit = 3): string[] {
  const wanted = name.toLowerCase()
  const farthest = Math.max(2, Math.floor(wanted.length / 3))
  return [...names]
    .map((known) => ({ known, steps: distance(wanted, known.toLowerCase()) }))
    .filter(({ steps }) => steps <= farthest)
    .sort((left, right) => left.steps - right.steps || (left.known < right.known ? -1 : 1))
    .slice(0, limit)
    .map(({ known }) => known)
}
