/** How far some work has come. */
export interface ProgressState {
  label: string
  done: number
  total: number | undefined
  unit: 'bytes' | 'records'
  /** Milliseconds since the start. */
  elapsed: number
}

const barWidth = 20

/**
 * A line on how far some work has come: `report.pdf ██████░░░░ 30% 3.1 of 10.4 MB, 1.2 MB/s, 6 s left`. Without a total
 * there are the number and the rate alone.
 * @param width characters that there is place for; more is cut
 */
export function progressLine({ label, done, total, unit, elapsed }: ProgressState, width: number): string {
  const rate = elapsed > 0 ? done / (elapsed / 1000) : 0
  const speed = `${amount(rate, unit)}/s`
  if (!total) return `${label} ${amount(done, unit)}, ${speed}`.slice(0, width)
  const part = Math.min(done / total, 1)
  const filled = Math.floor(part * barWidth)
  const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled)
  const left = rate > 0 && done < total ? `, ${duration((total - done) / rate)} left` : ''
  const line = `${bar} ${Math.floor(part * 100)}% ${amount(done, unit)} of ${amount(total, unit)}, ${speed}${left}`
  // A long label gives way, because the numbers are what changes.
  return `${label.slice(0, Math.max(width - line.length - 1, 0))} ${line}`.trimStart().slice(0, width)
}

function amount(value: number, unit: ProgressState['unit']): string {
  if (unit === 'records') return Math.round(value).toLocaleString('en')
  const [size, name] = sizes.find(([least]) => value >= least) ?? [1, 'B']
  return `${(value / size).toFixed(size === 1 ? 0 : 1)} ${name}`
}

const sizes = [
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'kB'],
] as const

/** Seconds as `40 s`, `3 min` or `2 h 5 min`. */
function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
