import { pageCaps } from '../halo-facts.generated.ts'
import type { Completeness } from './completeness.ts'
import type { MissingProof } from './halo-paging-error.ts'
import { KeyMemory } from './key-memory.ts'
import type { Page, PagesAhead } from './pages-ahead.ts'
import { type KeyedPage, Place } from './place.ts'
import type { Direction, RecordKeys } from './record-keys.ts'
import { sameList } from './same-list.ts'
import { firstWindow, pageBehind, type Window, windowBehind } from './windows.ts'

/** Times that a list is read from its first page on before its place counts as lost. */
const mostSweeps = 12

/** The same for one that is sorted by something that changes, and is read until it keeps still. */
const mostDoubtfulSweeps = 6

/** Pages in a row that end with the same record before the list counts as ended there. */
const mostIdle = 2

/** The same for full pages of a list that should be longer: so many are not made by insertions before the place. */
const mostIdleLong = 5

/** Sweeps in which a list responded with the same page for two places, before that counts as its habit. */
const mostRepeats = 2

const howToProve = 'read it in the order of its key, as with order: "id"'

/** What was seen in one sweep. */
interface Sweep {
  readonly isFirst: boolean
  /** Whether an earlier sweep has come to the end of the list. */
  readonly isCheck: boolean
  /** Whether records were inserted, deleted or moved meanwhile. */
  hasChanged: boolean
  /** Whether the place had to be looked for. */
  hasSought: boolean
  /** Records that no earlier sweep has met. */
  found: number
  /** `record_count` of the last page; `undefined` where the sweep ended before it. */
  total: number | undefined
}

/**
 * Reads a list by pages, and proves on the way that it is complete: each record that is in the list the whole time comes
 * exactly once, whatever is inserted or deleted meanwhile. Records that are inserted meanwhile may come too, once.
 *
 * HaloPSA pages by number. A record that is inserted or deleted on an earlier page moves all later ones to another
 * offset. There is no snapshot, no cursor but on `/Feed`, and no filter by key with which to go on behind the last
 * record, as readers of other APIs do. What helps instead:
 *
 * - **Pages overlap.** Each begins at the last record of the one before, by a `page_size` that makes it so (see
 *   {@link windowBehind}). A page that holds this record leaves no gap, wherever the record stands by now. A page that
 *   does not is not used: the record is looked for where `record_count` says that it went, a page before and a page
 *   behind. At last the list is read again from its first page, which leaves no gap either: that is a sweep.
 * - **Keys are remembered**, in eight bytes each and eight megabytes at most, so that no record comes twice.
 * - **The end is seen.** The last page ends where its own `record_count` says that the list does. Without a count it has
 *   room left, on which a first page cannot be trusted: it may show how many records the server gives at most.
 *
 * This is a proof wherever the records keep their order, whatever order it is. Where the list is sorted by something
 * that changes, a record can leap from a page to come to one that is done. It leaves traces: the next page begins with
 * another record, or the count changes. A list with such traces is swept once more, and what had not come comes then.
 * Where all pages are in the order of their keys, this ends at the records with which the list began, because one that
 * has leapt would stand out of order before them. Where records that had come were met again further on, the list is
 * sorted by something that changes. Then only a sweep during which nothing changes is a proof.
 */
export class Sweeps<Item> {
  readonly #pages: PagesAhead
  readonly #keys: RecordKeys
  readonly #completeness: Completeness
  readonly #memory = new KeyMemory()
  readonly #sizeAsked: number
  /** The largest page that the server gives in full, as the first page of the sweep shows it. */
  #size: number
  /** Whether the server gives pages of that size whatever is asked for. */
  #hasFixedSize = false
  #firstPage: KeyedPage | undefined
  /** Which way the keys run on all pages so far. */
  #direction: Direction | undefined
  /** What only a sweep without any change can prove. */
  #doubt: MissingProof | undefined
  #repeats = 0
  /** Whether records can be told apart by their keys. */
  #hasKeys = true

  constructor(pages: PagesAhead, keys: RecordKeys, size: number, completeness: Completeness) {
    this.#pages = pages
    this.#keys = keys
    this.#sizeAsked = size
    this.#size = size
    this.#completeness = completeness
  }

  /** Arrays of records, none of them empty. */
  async *read(): AsyncGenerator<Item[], void, undefined> {
    let ends = 0
    for (let number = 1; ; number++) {
      const sweep: Sweep = {
        isFirst: number === 1,
        isCheck: ends > 0,
        hasChanged: false,
        hasSought: false,
        found: 0,
        total: undefined,
      }
      const hasEnded = yield* this.#sweep(sweep)
      if (hasEnded) ends++
      if (this.#completeness.isDisproved) return
      if (hasEnded && this.#isProven(sweep, ends)) return this.#compareCount(sweep)
      if (!this.#memory.isWhole) {
        return this.#completeness.miss(
          'memory',
          `The list has changed while it was read, is not in the order of its keys, and has too many records to remember: ${howToProve}`,
        )
      }
      if (number === (this.#doubt ? mostDoubtfulSweeps : mostSweeps)) {
        const reason =
          this.#doubt === 'order' ? 'is sorted by something that changes' : 'changes faster than it is read'
        return this.#completeness.miss(
          this.#doubt ?? 'place',
          `The list ${reason}, and so may have records that did not come in ${number} readings: ${howToProve}`,
        )
      }
    }
  }

  #isProven({ isFirst, hasChanged, found }: Sweep, ends: number): boolean {
    if (this.#doubt) return !isFirst && !hasChanged && found === 0
    return !hasChanged || ends > 1 || (!this.#memory.isWhole && this.#isInOrder)
  }

  /** Where nothing has changed, as many different records have come as the list has. */
  #compareCount({ hasChanged, total = 0 }: Sweep): void {
    const { isWhole, size } = this.#memory
    if (hasChanged || !isWhole || size >= total) return
    this.#completeness.miss(
      'count',
      `record_count is ${total}, but only ${size} records can be told apart by their keys`,
    )
  }

  get #isInOrder(): boolean {
    return this.#direction === 1 || this.#direction === -1
  }

  /** Reads the list from its first page on. Returns whether it came to the end. */
  async *#sweep(sweep: Sweep): AsyncGenerator<Item[], boolean, undefined> {
    const place = new Place()
    if (!this.#hasFixedSize) this.#size = this.#sizeAsked
    for (;;) {
      const page = await this.#nextPage(place, sweep)
      if (!page && this.#repeats < mostRepeats) return false
      if (!page) return this.#endOfRepeats()
      if (this.#isWholeList(page)) return this.#endOfWhole(page)
      this.#observe(page, place, sweep)
      const fresh = this.#freshOf(page, place)
      place.moveTo(page)
      sweep.found += fresh.length
      if (page.start > 0 && fresh.length > 0) this.#repeats = 0
      if (fresh.length > 0) yield fresh
      if (this.#isEnd(page, place, fresh)) return true
      if (sweep.isCheck && !this.#doubt && this.#isInOrder && this.#reachesFirstPage(page)) {
        sweep.total = undefined
        return true
      }
    }
  }

  /** The page that goes on from a place; `undefined` where there is none to be had. */
  async #nextPage(place: Place, sweep: Sweep): Promise<KeyedPage | undefined> {
    const window = place.end ? this.#windowBehind(place.end) : firstWindow(this.#size)
    const page = await this.#take(window, place)
    if (this.#completeness.isDisproved || place.leadsTo(page) || this.#isWholeList(page)) return page
    if (page.start === place.end && (this.#hasFixedSize || window.start === place.end)) {
      this.#doubt ??= 'place'
      return page
    }
    sweep.hasChanged = true
    sweep.hasSought = true
    return this.#seek(place, page)
  }

  /** Looks for the place where the list goes on, after a page has missed it. */
  async #seek(place: Place, missed: KeyedPage): Promise<KeyedPage | undefined> {
    const { end } = place
    const step = this.#size - 1
    const guesses = new Set([end + place.growth(missed), end - step, end + step, end - 2 * step])
    guesses.delete(end)
    for (const guess of guesses) {
      const window = guess > this.#size ? this.#windowBehind(guess) : firstWindow(this.#size)
      const page = await this.#take(window, place)
      if (page.keys.length > 0 && page.keys[0] === missed.keys[0] && page.start !== missed.start) {
        this.#repeats++
        return undefined
      }
      if (place.leadsTo(page)) return page
    }
    return undefined
  }

  /**
   * Whether two neighbours of the very first page are still neighbours on this one: what has leapt since then stands
   * before them. A single record of that page may have leapt itself.
   */
  #reachesFirstPage({ keys }: KeyedPage): boolean {
    const first = this.#firstPage?.keys ?? []
    const next = new Map(first.map((key, index) => [key, first[index + 1]]))
    return keys.some((key, index) => index + 1 < keys.length && next.get(key) === keys[index + 1])
  }

  /** A list that responds to each page number with its first page has come whole if that was neither full nor capped. */
  #endOfRepeats(): true {
    const { records, size, total } = this.#firstPage as Page
    const isCapped = records.length === size || pageCaps.includes(records.length)
    if (isCapped || total !== undefined) {
      this.#completeness.miss(
        'page',
        `Page 2 of the list holds the records of another page: there may be more than ${records.length}`,
      )
    }
    return true
  }

  readonly #windowBehind = (read: number): Window =>
    this.#hasFixedSize ? pageBehind(read, this.#size) : windowBehind(read, this.#size)

  async #take(window: Window, place: Place): Promise<KeyedPage> {
    const page = await this.#pages.take(window, this.#windowBehind, place.total)
    const { length } = page.records
    if (length > page.size) {
      this.#size = length
      this.#hasFixedSize = true
    }
    const { number, size } = this.#hasFixedSize ? { ...page, size: this.#size } : page
    const keys = this.#firstPage ? this.#keys.of(page.records) : this.#keys.first(page.records)
    const keyed = { ...page, size, start: (number - 1) * size, keys }
    this.#firstPage ??= keyed
    if (place.isReorderedBy(keyed)) this.#doubt = 'order'
    return keyed
  }

  /** Whether the server responds to a later page with all that the first one held, and so ignores paging. */
  #isWholeList({ start, records }: Page): boolean {
    return start > 0 && records.length > 0 && this.#hasFixedSize && sameList(records, this.#firstPage?.records ?? [])
  }

  /** Takes note of what a page shows about the list. */
  #observe(page: KeyedPage, place: Place, sweep: Sweep): void {
    const { keys, records, start, size } = page
    const twin = keys.find((key, index) => start + index >= place.end && this.#memory.has(key))
    sweep.hasChanged ||= place.isChangedBy(page)
    // Where nothing has changed, records behind the place cannot have come.
    if (sweep.isFirst && !sweep.hasChanged && twin !== undefined) this.#missKey(page, twin)
    sweep.hasChanged ||= place.isReorderedBy(page)
    sweep.total = page.total
    if (records.length > 1) {
      const direction = this.#keys.direction(records)
      this.#direction = this.#direction === undefined || this.#direction === direction ? direction : 0
    }
    const firstUnknown = keys.findIndex((key) => !this.#memory.has(key))
    const isMetAgain = keys.some(
      (key, index) => firstUnknown >= 0 && index > firstUnknown && this.#memory.has(key) && !place.isNear(key),
    )
    if (sweep.isFirst && !sweep.hasSought && isMetAgain) this.#doubt = 'order'
    if (start === 0 && records.length > 0 && records.length < size) this.#size = records.length
  }

  /** Those records of a page that have not come yet. */
  #freshOf(page: KeyedPage, place: Place): Item[] {
    const { records, keys, start } = page
    const isOnlyPage = start === 0 && isLast(page)
    if (this.#hasKeys && new Set(keys).size < keys.length && !isOnlyPage) {
      this.#missKey(page, keys.find((key, index) => keys.indexOf(key) < index) ?? '')
    }
    const fresh = this.#hasKeys
      ? records.filter((_, index) => !this.#memory.has(keys[index] as string))
      : records.slice(place.end - start)
    for (const key of keys) this.#memory.add(key)
    return fresh as Item[]
  }

  /** Whether nothing can come behind a page. */
  #isEnd(page: KeyedPage, place: Place, fresh: Item[]): boolean {
    const { records, total } = page
    if (isLast(page)) return true
    if (this.#completeness.isDisproved) return fresh.length === 0
    const isLong = total !== undefined && records.length >= page.size
    if (place.idle < (isLong ? mostIdleLong : mostIdle) && records.length > 0) return false
    if (total !== undefined) this.#missCount(total, place.end)
    return true
  }

  /** Two records have the same key. Without keys, records are told apart by where they stand. */
  #missKey({ number, size }: Page, key: string): void {
    if (!this.#hasKeys) return
    this.#hasKeys = false
    this.#completeness.miss('key', `Page ${number} of ${size} records has a key that stands for two records: ${key}`)
  }

  #endOfWhole({ total, records }: Page): true {
    if (total !== undefined && total !== records.length) this.#missCount(total, records.length)
    return true
  }

  #missCount(total: number, records: number): void {
    this.#completeness.miss('count', `record_count is ${total}, but the list ends after ${records} records`)
  }
}

/** Whether a page is the last one by what it says itself. */
function isLast({ records, size, start, total }: Page): boolean {
  if (total !== undefined) return total === start + records.length
  // A first page that is short may show how many records the server gives at most.
  return records.length < size && (start > 0 || records.length === 0)
}
