import { createHmac } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { type LoopbackServer, serveHttp } from '@halopsa/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createHaloDouble, type HaloDouble } from '../double.ts'

let double: HaloDouble
let receiver: LoopbackServer
let url: string
let received: { headers: IncomingHttpHeaders; body: string }[]

beforeEach(async () => {
  double = createHaloDouble({
    seed: {
      Tickets: [
        { id: 1, summary: 'One' },
        { id: 2, summary: 'Two' },
      ],
    },
  })
  received = []
  receiver = await serveHttp(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() })
    response.writeHead(202).end('thanks')
  })
  url = `${receiver.url}/hook`
})
afterEach(() => receiver[Symbol.asyncDispose]())

const send = (options: Partial<Parameters<HaloDouble['state']['sendWebhook']>[0]> = {}) =>
  double.state.sendWebhook({ url, name: 'ticket', records: double.state.list('Tickets'), ...options })
const bodies = () => received.map(({ body }) => JSON.parse(body) as unknown)

describe('a webhook', () => {
  test('sends each record under its name, and returns how the receiver responded', async () => {
    const receipts = await send()
    expect(bodies()).toEqual([{ ticket: { id: 1, summary: 'One' } }, { ticket: { id: 2, summary: 'Two' } }])
    expect(receipts).toMatchObject([
      { status: 202, responseBody: 'thanks' },
      { status: 202, responseBody: 'thanks' },
    ])
  })

  test('sends all records as an array where it is batched', async () => {
    await send({ batched: true })
    expect(bodies()).toEqual([[{ ticket: { id: 1, summary: 'One' } }, { ticket: { id: 2, summary: 'Two' } }]])
  })

  test('is sent twice, late, or with a body of its own', async () => {
    await send({ records: [{ id: 7 }], times: 2, delay: 5 })
    await send({ body: { text: 'as the template has it' } })
    expect(bodies()).toEqual([{ ticket: { id: 7 } }, { ticket: { id: 7 } }, { text: 'as the template has it' }])
  })

  test('authenticates itself in each way', async () => {
    const records = [{ id: 1, summary: 'Ünïcode' }]
    await send({ records, authentication: { kind: 'basic', username: 'me', password: 'pässword' } })
    await send({ records, authentication: { kind: 'bearer', token: 'token' } })
    await send({ records, authentication: { kind: 'apiKey', header: 'X-Api-Key', key: 'key' } })
    await send({ records, authentication: { kind: 'hmac', header: 'X-Signature', secret: 'secret' } })
    const signature = createHmac('sha256', 'secret')
      .update(received[3]?.body ?? '')
      .digest('base64')
    expect(received[0]?.headers.authorization).toBe(`Basic ${Buffer.from('me:pässword').toString('base64')}`)
    expect(received[1]?.headers.authorization).toBe('Bearer token')
    expect(received[2]?.headers['x-api-key']).toBe('key')
    expect(received[3]?.headers['x-signature']).toBe(signature)
  })

  test('is kept in WebhookEvent with its body, without what authenticates it', async () => {
    await send({ records: [{ id: 1 }], authentication: { kind: 'bearer', token: 'the-token' } })
    const [event] = double.state.list('WebhookEvent')
    expect(event).toMatchObject({ requestbody: '{"ticket":{"id":1}}', responsestatus: 202, responsebody: 'thanks' })
    expect(JSON.stringify(event)).not.toContain('the-token')
  })

  test('fails where nobody listens', async () => {
    await expect(send({ url: 'http://127.0.0.1:9/' })).rejects.toThrow(TypeError)
  })
})
