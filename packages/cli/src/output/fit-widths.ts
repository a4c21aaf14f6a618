/** No column gets narrower than this: less of a text says nothing. */
const narrowest = 6

/** Widths of columns that together fit: the widest columns give way, down to six characters. */
export function fitWidths(widths: readonly number[], available: number): number[] {
  for (let most = Math.max(...widths, narrowest); most > narrowest; most -= 1) {
    const fitting = widths.map((width) => Math.min(width, most))
    if (fitting.reduce((sum, width) => sum + width, 0) <= available) return fitting
  }
  return widths.map((width) => Math.min(width, narrowest))
}
