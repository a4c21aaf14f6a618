import { Overrides } from './overrides.ts'
import type { RateWindow } from './rate-limit.ts'
import type { RequestDescription } from './request-pattern.ts'
import { Troubles } from './trouble.ts'

/** What a test has told the double to do with requests: troubles, overriding responses, denied calls, a rate limit. */
export class Controls {
  readonly troubles: Troubles
  readonly overrides = new Overrides()
  /** Which calls no agent may make. */
  readonly denials = new Set<(request: RequestDescription) => boolean>()
  rateWindow: RateWindow | undefined

  /** @param seed Seed of the troubles that happen by chance. */
  constructor(seed: number) {
    this.troubles = new Troubles(seed)
  }

  /** Ends all of them. */
  clear(): void {
    for (const holder of [this.troubles, this.overrides, this.denials]) holder.clear()
    this.rateWindow = undefined
  }
}
