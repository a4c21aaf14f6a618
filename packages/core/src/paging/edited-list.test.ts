import { describe, expect, test } from 'vitest'
import { memoryInUse } from '../../test/memory-in-use.ts'
import { sendJson } from '../../test/serve.ts'
import { serveHalo } from '../../test/serve-halo.ts'
import { HaloPagingError, type PageParameters, type PaginateOptions, paginate } from '../index.ts'

interface Ticket {
  id: number
}

/** A list that is edited before each request but the first. */
async function serveEdited(tickets: Ticket[], edit: (request: number) => void, hasCount = true) {
  let requests = 0
  const server = await serveHalo({
    api: ({ url }, response) => {
      if (++requests > 1) edit(requests)
      const size = Number(url.searchParams.get('page_size'))
      const start = (Number(url.searchParams.get('page_no')) - 1) * size
      const page = tickets.slice(start, start + Math.min(100, size))
      sendJson(response, hasCount ? { record_count: page.length ? tickets.length : 0, tickets: page } : page)
    },
  })
  const halo = server.client()
  return (options?: PaginateOptions) =>
    paginate<Ticket>(
      (query, call) => halo.request({ method: 'get', path: '/Tickets', query }, call),
      hasCount ? 'tickets' : undefined,
      options,
    )
}

const ascending = (count: number): Ticket[] => Array.from({ length: count }, (_, index) => ({ id: index + 1 }))
const newestFirst = (count: number) => ascending(count).reverse()
const idsOf = (tickets: Ticket[]) => tickets.map(({ id }) => id)

/** Expects that all of `whole` came, and that nothing came twice. */
function expectOnce(came: Ticket[], whole: Ticket[]) {
  const ids = idsOf(came)
  expect(new Set(ids).size).toBe(ids.length)
  expect(idsOf(whole).filter((id) => !ids.includes(id))).toEqual([])
}

describe('a list that is edited between two requests', () => {
  test('717 records, newest first, and exactly a page of new ones inserted', async () => {
    const tickets = newestFirst(717)
    const whole = [...tickets]
    const pages = await serveEdited(tickets, (request) => {
      if (request === 2) tickets.unshift(...newestFirst(100).map(({ id }) => ({ id: 1000 + id })))
    })
    expectOnce(await pages().toArray(), whole)
  })

  test('three deleted on an earlier page: no other is skipped', async () => {
    const tickets = newestFirst(717)
    const whole = tickets.slice(3)
    const pages = await serveEdited(tickets, (request) => {
      if (request === 2) tickets.splice(0, 3)
    })
    expectOnce(await pages().toArray(), whole)
  })

  test('three inserted: none comes twice', async () => {
    const tickets = newestFirst(717)
    const whole = [...tickets]
    const pages = await serveEdited(tickets, (request) => {
      if (request === 3) tickets.unshift({ id: 803 }, { id: 802 }, { id: 801 })
    })
    expectOnce(await pages().toArray(), whole)
  })

  test('the caller deletes each page that he has read', async () => {
    const tickets = ascending(450)
    const pages = await serveEdited(tickets, () => {})
    const came: Ticket[] = []
    for await (const page of pages().pages()) {
      came.push(...page)
      for (const { id } of page)
        tickets.splice(
          tickets.findIndex((ticket) => ticket.id === id),
          1,
        )
    }
    expect(idsOf(came)).toEqual(idsOf(ascending(450)))
  })

  test('a record that leaps from a page to come to the first one comes once', async () => {
    const tickets = newestFirst(300)
    const whole = [...tickets]
    const pages = await serveEdited(tickets, (request) => {
      if (request === 2) tickets.unshift(...tickets.splice(250, 1))
    })
    expectOnce(await pages().toArray(), whole)
  })
})

describe('a list that a seeded script edits before each request', () => {
  const randomFrom = (seed: number) => () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return seed / 2 ** 32
  }
  const orders = {
    'oldest first': (count: number) => ascending(count),
    'newest first': (count: number) => newestFirst(count),
    'by something else than the key': (count: number) =>
      ascending(count).map(({ id }) => ({ id: ((id * 7919) % 10_007) + 1 })),
  }

  /** Inserts, at the front, in the middle or at the end, and deletes, anywhere; whole pages at times. */
  function script(tickets: Ticket[], whole: Set<Ticket>, random: () => number, order: string) {
    let nextId = 1_000_000
    return () => {
      for (let edits = Math.floor(random() * 4); edits > 0; edits--) {
        const count = random() < 0.1 ? Math.floor(random() * 120) : 1 + Math.floor(random() * 4)
        const anywhere = Math.floor(random() * tickets.length)
        if (random() < 0.5) {
          const places: Record<string, number> = { 'oldest first': tickets.length, 'newest first': 0 }
          const place = places[order] ?? [0, anywhere, tickets.length][Math.floor(random() * 3)] ?? 0
          const added = Array.from({ length: count }, () => ({ id: ++nextId }))
          tickets.splice(place, 0, ...(order === 'newest first' ? added.reverse() : added))
        } else {
          for (const ticket of tickets.splice(anywhere, count)) whole.delete(ticket)
        }
      }
    }
  }

  const variants = Object.keys(orders).flatMap((order) =>
    [true, false].flatMap((hasCount) => [1, 4].map((concurrency) => ({ order, hasCount, concurrency }))),
  )

  test.each(variants)(
    '$order, count: $hasCount, concurrency $concurrency',
    async ({ order, hasCount, concurrency }) => {
      for (let seed = 1; seed <= 12; seed++) {
        const random = randomFrom(seed * 977)
        const tickets = orders[order as keyof typeof orders](Math.floor(random() * 800))
        const whole = new Set(tickets)
        const pages = await serveEdited(tickets, script(tickets, whole, random, order), hasCount)
        expectOnce(await pages({ concurrency }).toArray(), [...whole])
      }
    },
  )

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'sorted by something that changes, seed %i: an error, or all come once',
    async (seed) => {
      const random = randomFrom(seed)
      const tickets = ascending(600)
      const whole = [...tickets]
      const pages = await serveEdited(tickets, () => {
        const [moved] = tickets.splice(Math.floor(random() * tickets.length), 1)
        if (moved) tickets.splice(Math.floor(random() * tickets.length), 0, moved)
      })
      const came = await pages()
        .toArray()
        .catch((error) => error)
      if (Array.isArray(came)) expectOnce(came, whole)
      else expect(came).toBeInstanceOf(HaloPagingError)
    },
  )
})

test('memory stays flat over 500,000 records that are in no order', async () => {
  const text = 'x'.repeat(2_000)
  const list = async ({ page_no, page_size }: PageParameters) => ({
    record_count: 500_000,
    tickets: Array.from({ length: Math.min(page_size, 500_000 - (page_no - 1) * page_size) }, (_, index) => {
      const id = (((page_no - 1) * page_size + index) * 7919) % 500_009
      return { id, text: `${text}${id}` }
    }),
  })
  const before = memoryInUse()
  let [count, most] = [0, 0]
  for await (const _ of paginate(list, 'tickets', { concurrency: 10 })) {
    if (++count % 50_000 === 0) most = Math.max(most, memoryInUse() - before)
  }
  expect(count).toBe(500_000)
  expect(most).toBeLessThan(16_000_000)
})
