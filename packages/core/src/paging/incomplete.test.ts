import { describe, expect, test, vi } from 'vitest'
import { sendJson } from '../../test/serve.ts'
import { serveHalo } from '../../test/serve-halo.ts'
import { type ListShape, type PaginateOptions, paginate } from '../index.ts'

interface Row {
  id?: number
}

interface PageQuery {
  start: number
  size: number
  query: URLSearchParams
}

/** A list whose pages `respond` makes; also tells what was asked for. */
async function serve(respond: (page: PageQuery, request: number) => unknown) {
  const server = await serveHalo({
    api: ({ url }, response) => {
      const size = Number(url.searchParams.get('page_size'))
      const start = (Number(url.searchParams.get('page_no')) - 1) * size
      sendJson(response, respond({ start, size, query: url.searchParams }, server.apiRequests.length))
    },
  })
  const halo = server.client()
  const read = (shape?: string | ListShape, options?: PaginateOptions) =>
    paginate<Row>(
      (query, call) => halo.request({ method: 'get', path: '/Rows', query }, call),
      shape,
      options,
    ).toArray()
  return { read, requests: server.apiRequests }
}

const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ id: index + 1 }))
const pageOf = (list: unknown[], { start, size }: PageQuery, cap = 100) =>
  list.slice(start, start + Math.min(size, cap))

/** A list that says to have 5000 records, and ends after 270. */
const shortList = () => serve((page) => ({ record_count: 5000, rows: pageOf(rows(270), page) }))

describe('a list that cannot be shown to be complete ends with an error that says what is missing', () => {
  test('a record_count that the list never reaches', async () => {
    const { read, requests } = await shortList()
    await expect(read('rows')).rejects.toMatchObject({
      name: 'HaloPagingError',
      missing: 'count',
      message: 'record_count is 5000, but the list ends after 270 records',
    })
    expect(requests.length).toBeLessThan(10)
  })

  test('a list that responds to every page number with its first page', async () => {
    const { read, requests } = await serve(({ size }) => ({ rows: rows(Math.min(100, size)) }))
    await expect(read('rows')).rejects.toMatchObject({ missing: 'page' })
    expect(requests.length).toBeLessThan(12)
    const counted = await serve(({ size }) => ({ record_count: 250, rows: rows(Math.min(100, size)) }))
    await expect(counted.read('rows')).rejects.toMatchObject({ missing: 'page' })
  })

  test('a list that is sorted anew for each page', async () => {
    let seed = 7
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed
    }
    const { read } = await serve((page) => {
      const shuffled = rows(400).map((row) => ({ row, place: random() }))
      shuffled.sort((left, right) => left.place - right.place)
      return {
        record_count: 400,
        rows: pageOf(
          shuffled.map(({ row }) => row),
          page,
        ),
      }
    })
    await expect(read('rows')).rejects.toMatchObject({
      name: 'HaloPagingError',
      missing: expect.stringMatching(/place|order/),
    })
  })

  test('a declared key that is none', async () => {
    const actions = rows(300).map(({ id }) => ({ ticket_id: Math.ceil(id / 10), id: (id % 10) + 1 }))
    const { read } = await serve((page) => ({ record_count: 300, actions: pageOf(actions, page) }))
    await expect(read({ records: 'actions', key: ['id'] })).rejects.toMatchObject({ missing: 'key' })
    expect(await read({ records: 'actions', key: ['ticket_id', 'id'] })).toEqual(actions)
    expect(await read('actions')).toEqual(actions)
  })

  test('a key that is one on the first page alone, and a count that shows it', async () => {
    const actions = [120, 80, 200].flatMap((count, ticket) => rows(count).map(({ id }) => ({ ticket_id: ticket, id })))
    const { read } = await serve((page) => ({ record_count: 400, actions: pageOf(actions, page) }))
    await expect(read('actions')).rejects.toMatchObject({ missing: expect.stringMatching(/key|count|order/) })
    expect(await read('actions', { incomplete: () => {} })).toEqual(actions)
    const bare = await serve((page) => pageOf(actions, page))
    await expect(bare.read()).rejects.toMatchObject({ missing: expect.stringMatching(/key|order/) })
    expect(await bare.read({ key: ['ticket_id', 'id'] })).toEqual(actions)
  })

  test('a list that does not page, and has fewer records than its record_count', async () => {
    const { read, requests } = await serve(() => ({ record_count: 300, rows: rows(50) }))
    await expect(read({ records: 'rows', pages: false })).rejects.toMatchObject({ missing: 'count' })
    expect(requests).toHaveLength(1)
  })
})

describe('incomplete: warn', () => {
  test('gives all that can be had, and one warning to the logger', async () => {
    const { read } = await shortList()
    const logger = vi.fn()
    expect(await read('rows', { incomplete: logger })).toHaveLength(270)
    expect(logger.mock.calls).toEqual([['warn', expect.stringContaining('5000'), { missing: 'count' }]])
  })

  test('or to the console', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { read } = await serve(({ size }) => ({ rows: rows(Math.min(100, size)) }))
    expect(await read('rows', { incomplete: 'warn' })).toHaveLength(100)
    expect(warn).toHaveBeenCalledOnce()
    warn.mockRestore()
  })

  test('leaves nothing out where the key is none', async () => {
    const actions = rows(300).map(({ id }) => ({ ticket_id: Math.ceil(id / 10), id: (id % 10) + 1 }))
    const { read } = await serve((page) => ({ record_count: 300, actions: pageOf(actions, page) }))
    expect(await read({ records: 'actions', key: ['id'] }, { incomplete: () => {} })).toEqual(actions)
  })
})

describe('what lists of HaloPSA are like', () => {
  test('717 records of which a page holds 100, where the server counts the offset by page_size', async () => {
    const { read, requests } = await serve((page) => ({ record_count: 717, rows: pageOf(rows(717), page) }))
    expect(await read('rows', { pageSize: 1000 })).toEqual(rows(717))
    expect(requests).toHaveLength(8)
  })

  test('a list that ignores pages, and has a field that changes and no count, is asked twice at most', async () => {
    for (const withId of [true, false]) {
      const { read, requests } = await serve((_, age) =>
        rows(250).map(({ id }) => ({ name: `row ${id}`, age, ...(withId && { id }) })),
      )
      expect(await read()).toHaveLength(250)
      expect(requests).toHaveLength(2)
    }
  })

  test('a list that is known to ignore pages is asked once, and without the parameters for pages', async () => {
    const { read, requests } = await serve(() => rows(250))
    expect(await read({ pages: false })).toEqual(rows(250))
    expect(requests.map(({ url }) => url.search)).toEqual([''])
  })

  test('a list that has pages of a size of its own', async () => {
    const list = rows(170)
    const { read } = await serve(({ query }) => list.slice((Number(query.get('page_no')) - 1) * 40).slice(0, 40))
    expect(await read()).toEqual(list)
  })

  test('a list that repeats its last page behind the end', async () => {
    const { read } = await serve(({ start, size }) =>
      rows(250)
        .slice(Math.min(start, 250 - size))
        .slice(0, size),
    )
    expect(await read()).toEqual(rows(250))
  })

  test('a list that is an array or, with pages, a view', async () => {
    const { read } = await serve((page) => ({ record_count: 150, results: pageOf(rows(150), page) }))
    expect(await read('results')).toEqual(rows(150))
    const array = await serve((page) => pageOf(rows(150), page))
    expect(await array.read('results')).toEqual(rows(150))
  })

  test('a list with a cursor, whatever is inserted meanwhile', async () => {
    const feed = rows(250).reverse()
    const { read, requests } = await serve(({ query }) => {
      const olderThan = Number(query.get('older_than_id') ?? Number.POSITIVE_INFINITY)
      const page = feed.filter(({ id }) => id < olderThan).slice(0, Number(query.get('count')))
      feed.unshift({ id: feed.length + 1 })
      return { feed: page }
    })
    expect(await read({ records: 'feed', cursor: 'older_than_id' })).toEqual(rows(250).reverse())
    expect(requests.map(({ url }) => url.search)).toEqual([
      '?count=100',
      '?count=100&older_than_id=151',
      '?count=100&older_than_id=51',
      '?count=100&older_than_id=1',
    ])
  })

  test('records without a key that differ', async () => {
    const names = rows(250).map(({ id }) => ({ name: `row ${id}` }))
    const { read } = await serve((page) => pageOf(names, page))
    expect(await read()).toEqual(names)
  })
})

test.each([{ pageSize: 0 }, { pageSize: Number.NaN }, { concurrency: -1 }])('%j is refused by its name', (options) => {
  const [[name, value] = []] = Object.entries(options)
  expect(() => paginate(async () => [], 'rows', options)).toThrow(
    new TypeError(`${name} must be at least 1, but is ${value}`),
  )
})
