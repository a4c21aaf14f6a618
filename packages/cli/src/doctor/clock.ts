import type { Check } from './check.ts'

/** When a request left, when its response came, by the local clock in milliseconds, and the server's time on it. */
export interface Exchange {
  sentAt: number
  receivedAt: number
  /** The header `Date`. */
  date: string | null
}

/** Seconds that the clocks may differ. Tokens are renewed a minute before their end, so that more can end them early. */
const tolerance = 60

/**
 * How many seconds the server's clock is ahead of the local one. The server is taken to have written its time half a
 * round trip after the request left; the header has whole seconds, so half of one is added.
 *
 * @returns `undefined` without a readable date.
 */
export function clockDifference({ sentAt, receivedAt, date }: Exchange): number | undefined {
  const serverTime = Date.parse(date ?? '') + 500
  return Number.isNaN(serverTime) ? undefined : (serverTime - (sentAt + receivedAt) / 2) / 1000
}

/** Compares the clocks. */
export function checkClock(exchange: Exchange | undefined): Check {
  const check = 'clock'
  if (!exchange) return { check, outcome: 'skipped', message: 'Not compared: it needs a response of the server' }
  const difference = clockDifference(exchange)
  if (difference === undefined) {
    return { check, outcome: 'skipped', message: 'Not compared: the response has no Date header' }
  }
  if (Math.abs(difference) <= tolerance) {
    return { check, outcome: 'ok', message: `Differs from the server's by ${secondsText(difference)}` }
  }
  return {
    check,
    outcome: 'warning',
    message: `The clock of this machine is ${secondsText(difference)} ${difference > 0 ? 'behind' : 'ahead of'} the server's`,
    advice: 'Let it follow a time server (NTP): tokens end early or late by it, and filters by date miss records',
  }
}

/** Whole seconds, without a sign; a second is the most that a header tells. */
function secondsText(difference: number): string {
  const seconds = Math.round(Math.abs(difference))
  return seconds < 1 ? 'less than a second' : `${seconds} s`
}
