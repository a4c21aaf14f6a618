/** No column gets narrower than this: less of a text says nothing. */
const narrowest = 6
/** Columns of text are not narrowed below this while others can give way. */
const readable = 10

/**
 * Widths of columns that together fit: the widest give way first, down to a few characters.
 *
 * @param rigid Whether a column is of no use if it is cut, such as one of dates or numbers: these give way last.
 */
export function fitWidths(widths: readonly number[], available: number, rigid: readonly boolean[] = []): number[] {
  const texts = narrow(widths, available, readable, (index) => !rigid[index])
  return sum(texts) <= available ? texts : narrow(texts, available, narrowest, () => true)
}

function narrow(
  widths: readonly number[],
  available: number,
  least: number,
  mayNarrow: (index: number) => boolean,
): number[] {
  let fitting = [...widths]
  for (let most = Math.max(...widths, least); most >= least && sum(fitting) > available; most -= 1) {
    fitting = widths.map((width, index) => (mayNarrow(index) ? Math.min(width, most) : width))
  }
  return fitting
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}
