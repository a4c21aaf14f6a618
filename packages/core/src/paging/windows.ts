/** A page that can be asked for: `size` records from page `number` of that size. */
export interface Window {
  /** From 1. */
  number: number
  size: number
  /** Offset of its first record in the list. */
  start: number
}

/** The first page of a list. */
export function firstWindow(size: number): Window {
  return { number: 1, size, start: 0 }
}

/**
 * The page that begins at or before the last of the `read` first records, and reaches furthest beyond it: with
 * `page_size` chosen so, pages overlap by a record or a few instead of lying side by side. HaloPSA counts the offset of a
 * page in pages of the size asked for.
 *
 * Where every size up to `most` divides `read`, which happens with small ones alone, no page overlaps and reaches
 * further. Then it is the page that begins right behind the last record.
 *
 * @param most the largest size that the server gives in full.
 */
export function windowBehind(read: number, most: number): Window {
  let best: Window | undefined
  for (let size = Math.floor(most); size > 0; size--) {
    // No smaller page can reach further.
    if (best && endOf(best) >= read - 1 + size) break
    const start = Math.floor((read - 1) / size) * size
    const window = { number: start / size + 1, size, start }
    if (start > 0 && endOf(window) > (best ? endOf(best) : read)) best = window
  }
  if (best) return best
  return pageBehind(read, greatestDivisor(read, most))
}

/** The page of a fixed size that begins with the first record that is not read, or holds it. */
export function pageBehind(read: number, size: number): Window {
  const pages = Math.floor(read / size)
  return { number: pages + 1, size, start: pages * size }
}

function greatestDivisor(number: number, most: number): number {
  let divisor = Math.floor(Math.min(number, most))
  while (number % divisor) divisor--
  return divisor
}

/** Offset behind the last record that fits into a window. */
export function endOf({ start, size }: Window): number {
  return start + size
}
