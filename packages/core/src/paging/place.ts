import type { Page } from './pages-ahead.ts'

/** How many of the last pages are remembered by their keys. */
const pagesNear = 3

/** A page with the keys of its records. */
export interface KeyedPage extends Page {
  keys: string[]
}

/** How far a list has been read, and what tells whether another page goes on from there. */
export class Place {
  /** Offset behind the last record, in the list as it was when that came. */
  end = 0
  /** Records of the list, as the last page has it. */
  total: number | undefined
  /** Pages in a row that did not lead further. */
  idle = 0
  #last: string | undefined
  /** Keys of the last pages with their offsets, the latest page first. */
  #near: ReadonlyMap<string, number>[] = []

  /** By how many records the list is longer than when the last page came, as far as its pages say so. */
  growth({ total = 0 }: Page): number {
    return total && this.total ? total - this.total : 0
  }

  /**
   * Whether no record lies between the last one and those that are new on this page.
   *
   * That is so when the page holds the last record, or one before it whose successors are gone. A record that stands
   * further behind than the list has grown shows a page that was not asked for.
   */
  leadsTo(page: KeyedPage): boolean {
    if (page.start === 0 || (this.#last !== undefined && page.keys.includes(this.#last))) return true
    const index = page.keys.findLastIndex((key) => this.isNear(key))
    return index >= 0 && this.#shiftAt(page, index) <= Math.max(0, this.growth(page))
  }

  /** Whether the list was changed since the last page, as far as this one shows it. */
  isChangedBy(page: KeyedPage): boolean {
    const isOverlap = this.end > 0 && page.start < this.end
    return this.growth(page) !== 0 || (isOverlap && this.#shiftAt(page, 0) !== 0)
  }

  /** Whether records of the last page stand in another order on this one. */
  isReorderedBy(page: KeyedPage): boolean {
    const offsets = page.keys.flatMap((key) => this.#near[0]?.get(key) ?? [])
    return offsets.some((offset, index) => offset < (offsets[index - 1] ?? 0))
  }

  /** Whether a record was among those of the last pages. */
  isNear(key: string): boolean {
    return this.#near.some((keys) => keys.has(key))
  }

  /** Goes on to the end of a page. */
  moveTo(page: KeyedPage): void {
    const last = page.keys.at(-1)
    this.idle = last === this.#last ? this.idle + 1 : 0
    this.#last = last
    this.end = page.start + page.keys.length
    this.total = page.total
    this.#near = [new Map(page.keys.map((key, index) => [key, page.start + index])), ...this.#near].slice(0, pagesNear)
  }

  /** By how much a record has moved since it came; `NaN` for one that is not near. */
  #shiftAt({ start, keys }: KeyedPage, index: number): number {
    const key = keys[index] ?? ''
    return start + index - Number(this.#near.find((page) => page.has(key))?.get(key))
  }
}
