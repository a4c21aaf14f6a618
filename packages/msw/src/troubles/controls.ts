import { Changes } from './changes.ts'
import { Denials } from './denials.ts'
import { Overrides } from './overrides.ts'
import { PagingChoices } from './paging-choices.ts'
import type { RateWindow } from './rate-limit.ts'
import { Troubles } from './trouble.ts'

/** What a test has told the double to do with requests: troubles, overriding responses, denied calls,
 * changes that follow a request, how lists page, a rate limit. */
export class Controls {
  readonly troubles: Troubles
  readonly overrides = new Overrides()
  readonly denials = new Denials()
  readonly changes = new Changes()
  readonly pagings = new PagingChoices()
  rateWindow: RateWindow | undefined

  /** @param seed Seed of the troubles that happen by chance. */
  constructor(seed: number) {
    this.troubles = new Troubles(seed)
  }

  /** Ends all of them. */
  clear(): void {
    const { troubles, overrides, denials, changes, pagings } = this
    for (const holder of [troubles, overrides, denials, changes, pagings]) holder.clear()
    this.rateWindow = undefined
  }
}
