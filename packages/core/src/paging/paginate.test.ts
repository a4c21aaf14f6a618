import { describe, expect, test, vi } from 'vitest'
import { memoryInUse } from '../../test/memory-in-use.ts'
import { sendJson } from '../../test/serve.ts'
import { serveHalo } from '../../test/serve-halo.ts'
import { type ListShape, type PageParameters, type PaginateOptions, paginate } from '../index.ts'

interface Ticket {
  id: number
}

const numbers = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

/** How the server of a test pages. */
interface PagingServer {
  records: number
  /** Most records in a page. Default 100. */
  cap?: number
  /** View around a page. Default: as HaloPSA. */
  view?: (tickets: Ticket[], page: number) => unknown
  /** Gives all records, whatever is asked for. */
  ignoresPaging?: boolean
}

/** A list of a server that caps its pages. */
async function serveList({ records, cap = 100, view, ignoresPaging }: PagingServer) {
  const server = await serveHalo({
    api: ({ url }, response) => {
      const page = ignoresPaging ? 1 : Number(url.searchParams.get('page_no'))
      const size = ignoresPaging ? records : Number(url.searchParams.get('page_size'))
      const end = Math.min(records, (page - 1) * size + Math.min(cap, size))
      const tickets = numbers((page - 1) * size + 1, end).map((id) => ({ id }))
      sendJson(response, view ? view(tickets, page) : { record_count: records, tickets })
    },
  })
  const halo = server.client()
  const list = (query: PageParameters, call?: object) => halo.request({ method: 'get', path: '/Tickets', query }, call)
  return {
    requests: server.apiRequests,
    pages: (options?: PaginateOptions, shape: string | ListShape | undefined = 'tickets') =>
      paginate<Ticket>(list, shape, options),
  }
}

/** The ids of all records, in the order in which they came. */
async function idsOf(tickets: AsyncIterable<Ticket>) {
  const ids: number[] = []
  for await (const { id } of tickets) ids.push(id)
  return ids
}

describe('paginate', () => {
  test('asks for pages as HaloPSA wants it, each of which begins with the last record of the one before', async () => {
    const { pages, requests } = await serveList({ records: 250 })
    expect(await idsOf(pages())).toEqual(numbers(1, 250))
    expect(requests.map(({ url }) => url.search)).toEqual([
      '?pageinate=true&page_size=100&page_no=1',
      '?pageinate=true&page_size=99&page_no=2',
      '?pageinate=true&page_size=98&page_no=3',
    ])
  })

  test('gets all 717 records in 8 requests from a server that caps pages at 100, whatever was asked for', async () => {
    const { pages, requests } = await serveList({ records: 717 })
    expect(await idsOf(pages({ pageSize: 1000 }))).toEqual(numbers(1, 717))
    expect(requests).toHaveLength(8)
  })

  test.each([Number.POSITIVE_INFINITY, 1e300])(
    'takes a pageSize of %d for the most that there is',
    async (pageSize) => {
      const { pages, requests } = await serveList({ records: 250 })
      expect(await idsOf(pages({ pageSize }))).toEqual(numbers(1, 250))
      expect(requests.map(({ url }) => url.searchParams.get('page_size'))).toEqual(['2147483647', '99', '98'])
    },
  )

  test('asks for no empty page when the records fill the last one', async () => {
    const { pages, requests } = await serveList({ records: 198 })
    expect(await idsOf(pages())).toEqual(numbers(1, 198))
    expect(requests).toHaveLength(2)
  })

  test('takes the size of a page as it comes', async () => {
    const { pages, requests } = await serveList({ records: 717, cap: 50 })
    expect(await idsOf(pages())).toEqual(numbers(1, 717))
    expect(requests).toHaveLength(17)
  })

  test.each([1, 2, 3, 5, 7, 10])('gets all records in pages of %i', async (pageSize) => {
    const { pages } = await serveList({ records: 61 })
    expect(await idsOf(pages({ pageSize }))).toEqual(numbers(1, 61))
    const capped = await serveList({ records: 61, cap: pageSize, view: (tickets) => tickets })
    expect(await idsOf(capped.pages())).toEqual(numbers(1, 61))
  })

  test.each([0, 1, 99, 100, 101, 350])('gets all %i records where record_count is missing', async (records) => {
    const { pages } = await serveList({ records, view: (tickets) => ({ tickets }) })
    expect(await idsOf(pages())).toEqual(numbers(1, records))
    expect(await idsOf(pages({ pageSize: 1000, concurrency: 3 }))).toEqual(numbers(1, records))
  })

  test.each([0, 30, 100, 250])('gets all %i records of an endpoint that answers with bare arrays', async (records) => {
    const { pages } = await serveList({ records, view: (tickets) => tickets })
    expect(await idsOf(pages())).toEqual(numbers(1, records))
    expect(await idsOf(pages({}, undefined))).toEqual(numbers(1, records))
  })

  test.each([
    ['grows', [250, 260, 270]],
    ['shrinks', [400, 300, 270]],
    ['is too small at first', [50, 270, 270]],
    ['is too small on the way', [270, 150, 270]],
    ['comes and goes', [270, undefined, 270]],
  ])('gets all records when record_count %s', async (_, counts) => {
    const { pages } = await serveList({
      records: 270,
      view: (tickets, page) => ({ record_count: counts[Math.min(page, counts.length) - 1], tickets }),
    })
    expect(await idsOf(pages())).toEqual(numbers(1, 270))
    expect(await idsOf(pages({ concurrency: 4 }))).toEqual(numbers(1, 270))
  })

  test.each([30, 100, 250])(
    'ends where an endpoint ignores paging and gives its %i records each time',
    async (records) => {
      for (const view of [undefined, (tickets: Ticket[]) => tickets, (tickets: Ticket[]) => ({ tickets })]) {
        for (const pageSize of [5, 100, 1000]) {
          const { pages, requests } = await serveList({ records, cap: records, ignoresPaging: true, view })
          expect(await idsOf(pages({ pageSize }))).toEqual(numbers(1, records))
          expect(requests.length).toBeLessThanOrEqual(2)
        }
      }
    },
  )

  test('ends where an endpoint begins anew after its last page', async () => {
    const { pages } = await serveList({
      records: 1000,
      view: (_, page) => ({ tickets: numbers(1, 100).map((id) => ({ id: ((page - 1) % 3) * 100 + id })) }),
    })
    expect(await idsOf(pages())).toEqual(numbers(1, 300))
  })

  test('a view without its key has no records', async () => {
    const { pages } = await serveList({ records: 5, view: (tickets) => ({ record_count: 0, columns: tickets }) })
    expect(await idsOf(pages())).toEqual([])
  })

  test.each([
    [{ rows: [{ id: 1 }], record_count: 1 }, 'The response has no list under tickets: it has rows, record_count'],
    [{ tickets: 'none', message: 'x' }, 'The response has no list under tickets: it has tickets, message'],
    [{}, 'The response has no list under tickets: it has no fields'],
    ['Signed out', 'The response has no list under tickets: it is a string'],
    [null, 'The response has no list under tickets: it is empty'],
    [undefined, 'The response has no list under tickets: it is empty'],
  ])('%j, which is no list, is an error and not an empty list', async (response, message) => {
    const list = () => paginate(async () => response, 'tickets')
    await expect(list().toArray()).rejects.toMatchObject({ name: 'HaloPagingError', missing: 'list', message })
    const unpaged = paginate(async () => response, { records: 'tickets', pages: false })
    await expect(unpaged.toArray()).rejects.toMatchObject({ missing: 'list' })
  })

  test('a list that is null has no records', async () => {
    expect(await paginate(async () => ({ tickets: null }), 'tickets').toArray()).toEqual([])
  })

  test('throws what a page throws', async () => {
    const list = vi.fn(async ({ page_no }: PageParameters) => {
      if (page_no === 2) throw new Error('page 2')
      return numbers(1, 100)
    })
    await expect(paginate(list, undefined).toArray()).rejects.toThrow('page 2')
    expect(list).toHaveBeenCalledTimes(2)
  })

  test('each iteration begins anew', async () => {
    const { pages } = await serveList({ records: 150 })
    const tickets = pages()
    expect(await idsOf(tickets)).toEqual(await idsOf(tickets))
  })
})

describe('where nobody knows the records’ key', () => {
  const list = (view: object) => paginate(async ({ page_no }) => (page_no === 1 ? view : []), undefined).toArray()

  test('it is that of the only array of objects', async () => {
    expect(await list({ record_count: 1, ids: [1, 2], things: [{ a: 1 }] })).toEqual([{ a: 1 }])
  })

  test('an array longer than record_count is not it', async () => {
    expect(await list({ record_count: 1, columns: [{}, {}], things: [{ a: 1 }] })).toEqual([{ a: 1 }])
    expect(await list({ record_count: 0, columns: [{}, {}] })).toEqual([])
  })

  test('a response without any array is an error, an empty array is a list', async () => {
    await expect(list({ id: 1 })).rejects.toThrow('The response has no list: it has id')
    await expect(list({ record_count: 3 })).rejects.toMatchObject({ missing: 'list' })
    expect(await list({ things: [] })).toEqual([])
  })

  test('several candidates are an error that names them', async () => {
    await expect(list({ columns: [{}], things: [{}] })).rejects.toThrow('columns or things')
  })
})

describe('concurrency', () => {
  test('fetches the pages after the first side by side, and keeps the order', async () => {
    const arrivals: number[] = []
    const waiting: (() => void)[] = []
    const list = async ({ page_no, page_size }: PageParameters) => {
      arrivals.push(page_no)
      if (page_no > 1) {
        await new Promise<void>((resolve) => {
          waiting.push(resolve)
          // The last to arrive is the first to be answered.
          if (waiting.length === 3) for (const answer of waiting.splice(0).reverse()) answer()
        })
      }
      const start = (page_no - 1) * page_size
      return { record_count: 650, tickets: numbers(start + 1, Math.min(650, start + page_size)).map((id) => ({ id })) }
    }
    expect(await idsOf(paginate<Ticket>(list, 'tickets', { concurrency: 3 }))).toEqual(numbers(1, 650))
    expect(arrivals).toEqual(numbers(1, 7))
  })

  test.each([undefined, 100_000])(
    'has at most 10 pages in flight, where record_count is %s and concurrency is infinite',
    async (recordCount) => {
      let [inFlight, most] = [0, 0]
      const list = async ({ page_no, page_size }: PageParameters) => {
        most = Math.max(most, ++inFlight)
        await new Promise((resolve) => setImmediate(resolve))
        inFlight--
        return {
          record_count: recordCount,
          tickets: numbers((page_no - 1) * page_size + 1, page_no * page_size).map((id) => ({ id })),
        }
      }
      const tickets = paginate<Ticket>(list, 'tickets', { concurrency: Number.POSITIVE_INFINITY })
      for await (const { id } of tickets) if (id === 5000) break
      expect(most).toBe(10)
    },
  )

  test('asks for no more pages than there should be', async () => {
    const { pages, requests } = await serveList({ records: 717 })
    expect(await idsOf(pages({ pageSize: 1000, concurrency: 5 }))).toEqual(numbers(1, 717))
    expect(requests).toHaveLength(8)
  })
})

describe('stopping early', () => {
  test('asks for nothing more', async () => {
    const { pages, requests } = await serveList({ records: 1000 })
    for await (const { id } of pages()) if (id === 150) break
    expect(requests).toHaveLength(2)
  })

  test('cancels the pages that are under way', async () => {
    const signals: AbortSignal[] = []
    const list = async ({ page_no }: PageParameters, call?: { signal?: AbortSignal }) => {
      if (call?.signal) signals.push(call.signal)
      return page_no > 2
        ? new Promise(() => {})
        : { record_count: 1000, tickets: numbers(1, 100).map((id) => ({ id: page_no * 1000 + id })) }
    }
    for await (const { id } of paginate<Ticket>(list, 'tickets', { concurrency: 4 })) if (id === 2001) break
    expect(signals.map(({ aborted }) => aborted)).toEqual(Array(signals.length).fill(true))
    expect(signals.length).toBeGreaterThan(2)
  })

  test('toArray takes no more than its limit', async () => {
    const { pages, requests } = await serveList({ records: 1000 })
    expect(await pages().toArray({ limit: 100 })).toHaveLength(100)
    expect(await pages().toArray({ limit: 0 })).toEqual([])
    expect(requests).toHaveLength(1)
    expect(await pages().toArray()).toHaveLength(1000)
  })

  test('a signal cancels the page that is waited for', async () => {
    const controller = new AbortController()
    const server = await serveHalo({ api: () => controller.abort() })
    const halo = server.client()
    const tickets = paginate(
      (query, call) => halo.request({ method: 'get', path: '/Tickets', query }, call),
      'tickets',
      {
        signal: controller.signal,
      },
    )
    await expect(tickets.toArray()).rejects.toMatchObject({ name: 'AbortError' })
  })
})

test('pages() gives the records of each page that the pages before it did not have', async () => {
  const { pages } = await serveList({ records: 250 })
  const lengths: number[] = []
  for await (const page of pages().pages()) lengths.push(page.length)
  expect(lengths).toEqual([100, 98, 52])
})

test('options of the call go to each page', async () => {
  const { pages, requests } = await serveList({ records: 150 })
  await pages({ headers: { 'x-trace': '7' } }).toArray()
  expect(requests.map(({ headers }) => headers['x-trace'])).toEqual(['7', '7'])
})

test('memory stays flat over 100,000 records', async () => {
  const text = 'x'.repeat(2_000)
  const list = async ({ page_no }: PageParameters) => ({
    record_count: 100_000,
    tickets: numbers(page_no * 100 - 99, page_no * 100).map((id) => ({ id, text: `${text}${id}` })),
  })
  const before = memoryInUse()
  let [count, most] = [0, 0]
  for await (const _ of paginate(list, 'tickets', { concurrency: 2 })) {
    if (++count % 10_000 === 0) most = Math.max(most, memoryInUse() - before)
  }
  expect(count).toBe(100_000)
  expect(most).toBeLessThan(10_000_000)
})
