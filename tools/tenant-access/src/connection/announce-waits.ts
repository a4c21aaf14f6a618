import type { LimitedCall, Limiter } from '@halopsa/core'

/** How long a call waits before that is told, and how long nothing more is told then. In milliseconds. */
export interface AnnouncePace {
  after: number
  every: number
}

const calmPace: AnnouncePace = { after: 3_000, every: 60_000 }

/** A limiter that tells of its waits: a person, or the log of a script, would take them for a program that hangs. */
export function announceWaits(limiter: Limiter, log: (line: string) => void, pace = calmPace): Limiter {
  let toldAt = Number.NEGATIVE_INFINITY
  function tell(line: string): void {
    if (performance.now() - toldAt < pace.every) return
    toldAt = performance.now()
    log(line)
  }
  return {
    async acquire(call) {
      const timer = setTimeout(
        () => tell('Waiting, to keep within the calls that HaloPSA takes of a tenant'),
        pace.after,
      )
      timer.unref()
      try {
        await limiter.acquire(call)
      } finally {
        clearTimeout(timer)
      }
    },
    responded: (call) => limiter.responded?.(call),
    async refused(call: LimitedCall, headers) {
      const waits = await limiter.refused(call, headers)
      const seconds = headers.get('retry-after')
      if (waits) tell(`HaloPSA takes no calls for now (429); waiting${seconds ? `, as it says for ${seconds} s` : ''}`)
      return waits
    },
  }
}
