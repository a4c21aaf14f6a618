import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runHaloInProcess, tenantOf } from '../../test/run-halo-in-process.ts'

let server: HaloServer

beforeEach(async () => {
  server = await startHaloServer()
})
afterEach(() => server.close())

const open = (...words: string[]) => runHaloInProcess(['open', ...words, '--print'], { env: tenantOf(server) })

test.each([
  [['tickets', '123'], '/tickets?id=123'],
  [['ticket', '123'], '/tickets?id=123'],
  [['projects', '123'], '/tickets?id=123'],
  [['client', '4'], '/customers?mainview=client&clientid=4'],
  [['client', 'olive tree bakery'], '/customers?mainview=client&clientid=4'],
  [['users', '9'], '/customers?mainview=user&userid=9'],
  [['invoice', '77'], '/invoices?mainview=invoices&selid=-1&sellevel=1&invoiceid=77'],
])('prints the address of %j', async (words, path) => {
  expect(await open(...words)).toMatchObject({ code: 0, stdout: `${server.url}${path}\n` })
})

test('prints an object with --json', async () => {
  expect(JSON.parse((await open('tickets', '123', '--json')).stdout)).toEqual({ url: `${server.url}/tickets?id=123` })
})

test.each(['asset', 'kb-article', 'nonsense'])(
  'refuses %s, whose address nobody knows, and lists the others',
  async (word) => {
    const { code, stderr } = await open(word, '1')
    expect(code).toBe(2)
    expect(stderr).toContain(
      `Nobody knows the address of "${word}" in the web application; there are tickets, projects`,
    )
  },
)
