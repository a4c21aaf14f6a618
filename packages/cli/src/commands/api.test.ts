import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runHaloInProcess, tenantOf } from '../../test/run-halo-in-process.ts'

let server: HaloServer

beforeEach(async () => {
  server = await startHaloServer({ tickets: 120 })
})
afterEach(() => server.close())

const run = (...args: string[]) => runHaloInProcess(['api', ...args], { env: tenantOf(server) })
const paths = () => server.state.requests.map(({ method, path }) => `${method} ${path}`)

test('takes a path with and without /api, and GET where no method stands before it', async () => {
  for (const path of ['/Status', 'status', '/api/Status', 'api/Status']) {
    expect(await run(path, '--json')).toMatchObject({ code: 0 })
  }
  expect(paths().filter((path) => path === 'GET /api/Status')).toHaveLength(3)
})

test('reads a list page by page', async () => {
  const { stdout } = await run('/Tickets', '--paginate', '--all', '--fields', 'id')
  expect(stdout.trimEnd().split('\n')).toHaveLength(121)
})

test('refuses a field of the records where the view they lie in is printed, instead of an empty column', async () => {
  expect(await run('/Tickets', '--fields', 'id', '--json')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^halo: No record has the field "id"/),
  })
  expect((await run('/Tickets', '--fields', 'record_count')).stdout).toBe('record_count\t50\n')
})

test('reads the page that a caller asks for by hand, and that one alone', async () => {
  const page = [
    '--query',
    'pageinate=true',
    '--query',
    'page_size=3',
    '--query',
    'page_no=2',
    '--fields',
    'id',
    '--csv',
  ]
  const { code, stdout, stderr } = await run('/Tickets', '--paginate', ...page)
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: 'id\r\n1003\r\n1004\r\n1005\r\n', stderr: '' })
  expect((await run('/Tickets', '--paginate', '--query', 'count=2', '--fields', 'id', '--csv')).stdout).toBe(
    'id\r\n1000\r\n1001\r\n',
  )
  expect(paths().filter((path) => path === 'GET /api/Tickets')).toHaveLength(2)
})

test('takes parameters behind the path, beside those of --query', async () => {
  await run('/Tickets?open_only=true&search=a+b', '--query', 'page_size=2')
  const asked = server.state.requests.find(({ path }) => path === '/api/Tickets')
  expect(asked?.query.toString()).toBe('open_only=true&search=a+b&page_size=2')
})

test('says that a list is empty', async () => {
  const empty = { code: 0, stdout: '[]\n', stderr: 'There are no such records\n' }
  expect(await run('/Tickets', '--paginate', '--query', 'client_id=99999', '--json')).toMatchObject(empty)
})

describe('refuses before anything is sent', () => {
  test.each([
    [['https://evil.example/api/Tickets'], 'stands below /api'],
    [['GET', '/../auth/token'], 'dots or line breaks'],
    [['GET', '/Tickets/%2e%2e/%2E%2e/auth'], 'dots or line breaks'],
    [['GET', '/Tickets\n'], 'dots or line breaks'],
    [['GET', '/Tickets', '--data', '{}'], 'A GET request has no body'],
    [['FETCH', '/Tickets'], 'The method is one of get, post'],
    [['/Tickets', '--all'], '--all and --limit need --paginate'],
    [['/Tickets', '--limit', '5'], '--all and --limit need --paginate'],
    [['/Tickets/1000', '--paginate'], '/Tickets/1000 is one record, and no list'],
    [['POST', '/Tickets', '--paginate', '--yes'], '--paginate is for GET'],
    [['/Tickets', '--query', 'a=1', '--query', 'a=2'], '--query a is given twice'],
    [['/Tickets?a=1', '--query', 'a=2'], 'The parameter a is given twice'],
    [['/Tickets/1000?a=1', '--paginate'], '/Tickets/1000 is one record, and no list'],
    [
      ['/Tickets?page_no=2&page_size=5', '--paginate'],
      'page_no counts only where pageinate=true, page_size and page_no',
    ],
    [['/Tickets?pageinate=true&page_size=500', '--paginate'], 'page_size counts only where pageinate=true'],
    [['/Tickets?page_size=5', '--paginate', '--all'], '--all reads all pages, and page_size asks for one of them'],
  ])('%j', async (args, message) => {
    const { code, stderr } = await run(...args)
    expect(code).toBe(2)
    expect(stderr).toContain(message)
    expect(paths()).toEqual([])
  })
})
