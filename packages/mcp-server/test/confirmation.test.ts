import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { beforeEach, describe, expect, test } from 'vitest'
import { connectClient, writesOf } from './connect-client.ts'

const allow = ['write', 'delete', 'act']
const rename = { operation: 'postStatus', body: { id: 1, name: 'Brand new' } }

let halo: HaloServer
beforeEach(async () => {
  halo = await startHaloServer()
  return () => halo.close()
})

const codeIn = (shown: readonly string[]) => /code ([A-Z2-9]{4}-[A-Z2-9]{4})/.exec(shown.at(-1) ?? '')?.[1] ?? ''

describe('where the client cannot ask', () => {
  test('the person gets the code, the model the preview, and the second call sends', async () => {
    await using server = await connectClient(halo, { allow })
    const first = await server.call('write', rename)
    expect(first.text).toMatch(/^Nothing was sent yet/)
    expect(first.text).toContain('name: "New" → "Brand new"')
    const code = codeIn(server.shown)
    expect(code).not.toBe('')
    expect(JSON.stringify(first)).not.toContain(code)
    expect(server.audit.at(-1)).toMatchObject({ outcome: 'asked for confirmation' })
    const second = await server.call('write', { ...rename, confirmation: code })
    expect(second.text).toContain('Done: POST /Status')
    expect(server.audit.at(-1)).toMatchObject({ outcome: 'sent', effect: 'write' })
    expect(writesOf(halo)).toEqual(['POST /api/Status'])
    const third = await server.call('write', { ...rename, confirmation: code })
    expect(third.text).toMatch(/^Nothing was sent yet/)
    expect(writesOf(halo)).toHaveLength(1)
  })

  test('a code is of no use for another request', async () => {
    await using server = await connectClient(halo, { allow })
    await server.call('write', rename)
    const confirmation = codeIn(server.shown)
    await server.call('write', { ...rename, body: { id: 2, name: 'Brand new' }, confirmation })
    await server.call('write', { operation: 'deleteStatusById', parameters: { id: 1 }, confirmation })
    expect(writesOf(halo)).toEqual([])
  })

  test('a code is void once the record has changed', async () => {
    await using server = await connectClient(halo, { allow })
    await server.call('write', rename)
    const confirmation = codeIn(server.shown)
    halo.state.seed({ Status: [{ id: 1, name: 'Renamed by another' }] })
    const { text } = await server.call('write', { ...rename, confirmation })
    expect(text).toContain('"Renamed by another" → "Brand new"')
    expect(writesOf(halo)).toEqual([])
  })
})

describe('where the client asks', () => {
  test('the person sees all of what is sent, and it is sent once confirmed', async () => {
    const asked: string[] = []
    const person = (message: string) => {
      asked.push(message)
      return { action: 'accept' as const, content: { send: true } }
    }
    await using server = await connectClient(halo, { allow, person })
    const note = `${'harmless '.repeat(100)}and the hidden end`
    const { text, isError } = await server.call('add_note', { ticket: 1000, note })
    expect({ text, isError }).toMatchObject({ isError: false, text: expect.stringContaining('Done: POST /Actions') })
    expect(asked).toHaveLength(1)
    expect(asked[0]).toContain('and the hidden end')
    expect(asked[0]).toContain('Ticket 1000 gets a note that only agents see')
  })

  test.each([
    ['declines', { action: 'decline' as const }],
    ['closes the form', { action: 'cancel' as const }],
    ['accepts without the tick', { action: 'accept' as const, content: { send: false } }],
  ])('nothing is sent where the person %s', async (_, answer) => {
    await using server = await connectClient(halo, { allow, person: () => answer })
    const { isError } = await server.call('write', { operation: 'deleteTicketsById', parameters: { id: 1000 } })
    expect(isError).toBe(true)
    expect(writesOf(halo)).toEqual([])
  })

  test('a code of the model is not taken in place of the person', async () => {
    await using server = await connectClient(halo, { allow, person: () => ({ action: 'decline' as const }) })
    await server.call('write', { ...rename, confirmation: 'AAAA-AAAA' })
    expect(writesOf(halo)).toEqual([])
  })
})

test('a delete names the record, and a write is sent once though its response is lost', async () => {
  const asked: string[] = []
  const person = (message: string) => {
    asked.push(message)
    return { action: 'accept' as const, content: { send: true } }
  }
  await using server = await connectClient(halo, { allow, person })
  halo.state.trouble({ on: 'DELETE /Tickets/{id}', fault: 'drop', processed: true })
  const { isError } = await server.call('write', { operation: 'deleteTicketsById', parameters: { id: 1000 } })
  expect(asked[0]).toContain('Tickets 1000: "VPN drops in the warehouse" of "Brightwater Dental"')
  expect(isError).toBe(true)
  expect(writesOf(halo).filter((call) => call.startsWith('DELETE'))).toHaveLength(1)
})
