/** The value in the middle of the sorted values; of an even number of values the greater of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[values.length >> 1] ?? Number.NaN
}

/**
 * Compares two things that were measured in turn, round by round, and takes the median: what slows one round down slows
 * both of its values.
 *
 * @param compare the comparison of two values of the same round: their ratio or their difference.
 */
export function pairedMedian(
  values: readonly number[],
  others: readonly number[],
  compare: (value: number, other: number) => number,
): number {
  return median(values.map((value, round) => compare(value, others[round] ?? Number.NaN)))
}

/** Median of the ratios of the rounds. */
export function pairedRatio(values: readonly number[], base: readonly number[]): number {
  return pairedMedian(values, base, (value, other) => value / other)
}

/** `median (min–max)`. */
export function spread(values: readonly number[], digits: number): string {
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)].map((value) =>
    value.toFixed(digits),
  )
  return `${middle} (${least}–${most})`
}
