/** The middle of the values; of an even number the upper of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN
}

/**
 * Median of what each round says of two things that were measured in turn: what slows a round down slows both.
 *
 * @param compare puts a value beside the other's of the same round.
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
