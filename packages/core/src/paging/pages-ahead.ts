import type { RequestOptions } from '../client/halo-request.ts'
import type { ListPage, ListShape, PageParameters } from './list-shape.ts'
import { pageRecords } from './records-of.ts'
import { endOf, type Window } from './windows.ts'

/** A page that came. */
export interface Page extends Window {
  records: unknown[]
  /** `record_count` of the view; `undefined` where it has none, or one that its own records disprove. */
  total: number | undefined
}

/** Asks for pages, and has those that are due next under way before they are wanted. */
export class PagesAhead {
  readonly #list: ListPage
  readonly #concurrency: number
  readonly #options: RequestOptions
  #recordsKey: string | undefined
  #ahead: PageAhead[] = []
  #stop = new AbortController()

  constructor(list: ListPage, shape: ListShape, concurrency: number, options: RequestOptions) {
    this.#list = list
    this.#recordsKey = shape.records
    this.#concurrency = concurrency
    this.#options = options
  }

  /** Asks for a page with these parameters. */
  async ask(parameters: object, window: Window, { signal } = this.#stop): Promise<Page> {
    const own = this.#options.signal
    const options = { ...this.#options, signal: own ? AbortSignal.any([own, signal]) : signal }
    const view = await this.#list(parameters as PageParameters, options)
    const { records, key } = pageRecords(view, this.#recordsKey)
    this.#recordsKey = key
    const total = Object(view).record_count
    const isTotal = typeof total === 'number' && total > 0 && total >= window.start + records.length
    return { ...window, records, total: isTotal ? total : undefined }
  }

  /**
   * The page of a window. Where it is not the one that was expected next, those that are under way are cancelled.
   *
   * @param behind the window to ask for when so many records of the list have come.
   * @param total the records of the list, where that is known: no page is asked for ahead that begins behind them.
   */
  take(window: Window, behind: (read: number) => Window, total: number | undefined): Promise<Page> {
    const expected = this.#ahead[0]?.window
    if (expected?.start !== window.start || expected.size !== window.size) this.stop()
    const { page } = this.#ahead.shift() ?? this.#askFor(window)
    // How long the list is, and how long its pages are, is known when its first page has come.
    let end = window.start > 0 ? endOf(this.#ahead.at(-1)?.window ?? window) : Number.POSITIVE_INFINITY
    while (this.#ahead.length < this.#concurrency - 1 && end < (total ?? Number.POSITIVE_INFINITY)) {
      const next = this.#askFor(behind(end))
      this.#ahead.push(next)
      end = endOf(next.window)
    }
    return page
  }

  /** Cancels what is under way. */
  stop(): void {
    this.#stop.abort()
    this.#stop = new AbortController()
    this.#ahead = []
  }

  #askFor(window: Window): PageAhead {
    const page = this.ask({ pageinate: true, page_size: window.size, page_no: window.number }, window)
    // Nobody waits for a page that is cancelled.
    page.catch(() => {})
    return { window, page }
  }
}

/** A page that is under way. */
interface PageAhead {
  window: Window
  page: Promise<Page>
}
