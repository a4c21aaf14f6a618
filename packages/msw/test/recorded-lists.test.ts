import { beforeAll, describe, expect, test } from 'vitest'
import { createHaloDouble, type HaloDouble } from '../src/halo-double.ts'
import recordedLists from './__fixtures__/recorded-lists.json' with { type: 'json' }

/** A list as a live server sent it. */
interface RecordedList {
  shape: 'array' | 'view' | 'array-or-view'
  /** Key of the records in a view. */
  listKey?: string
  /** Keys of a record, the first by the alphabet. */
  fields?: readonly string[]
}

/** Every recorded list of the document, by method and path. */
const recorded = Object.entries(recordedLists) as [string, RecordedList][]

const url = 'https://tenant.halopsa.com'
let double: HaloDouble
let authorization: string

beforeAll(async () => {
  double = createHaloDouble({ baseUrl: url, requestLimit: 5000 })
  const body = new URLSearchParams({ grant_type: 'client_credentials' })
  body.set('client_id', double.clientId)
  body.set('client_secret', double.clientSecret)
  const response = await double.handle(new Request(`${url}/auth/token`, { method: 'POST', body }))
  const tokens = (await response.json()) as { access_token: string }
  authorization = `Bearer ${tokens.access_token}`
})

const get = async (path: string) => {
  const response = await double.handle(new Request(`${url}/api${path}`, { headers: { authorization } }))
  expect([path, response.status]).toEqual([path, 200])
  return (await response.json()) as unknown
}

test('there are recordings of most lists', () => {
  expect(recorded.length).toBeGreaterThan(300)
})

describe('a list has the recorded shape, list key and keys', () => {
  test.each(recorded)('%s', async (operation, { shape, listKey = '', fields = [] }) => {
    const path = operation.slice('GET '.length)
    const section = path.split('/')[1] ?? ''
    const isRoot = path === `/${section}`
    if (isRoot && double.state.list(section).length === 0) double.state.seed({ [section]: [{}] })
    const array = shape === 'view' ? undefined : await get(path)
    const view = shape === 'array' ? undefined : await get(`${path}?pageinate=true&page_size=10&page_no=1`)
    if (array !== undefined) expect(array).toBeInstanceOf(Array)
    if (view !== undefined)
      expect(view).toMatchObject({ record_count: expect.any(Number), [listKey]: expect.any(Array) })
    const records = [array, (view as Record<string, unknown> | undefined)?.[listKey]].flatMap((list) => list ?? [])
    if (isRoot) expect(records.length).toBeGreaterThan(0)
    for (const record of records) expect(Object.keys(record as object)).toEqual(expect.arrayContaining([...fields]))
  })
})
