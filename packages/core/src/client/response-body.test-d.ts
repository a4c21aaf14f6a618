import { expectTypeOf, test } from 'vitest'
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '../index.ts'

interface Ticket {
  id: number
}

declare function getTicket<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Ticket>>

test('a call resolves to the declared type, or to what the caller asked for', () => {
  expectTypeOf<Awaited<ReturnType<typeof getTicket>>>().toEqualTypeOf<Ticket>()
  expectTypeOf<typeof getTicket<'json'>>().returns.resolves.toEqualTypeOf<Ticket>()
  expectTypeOf<typeof getTicket<'stream'>>().returns.resolves.toEqualTypeOf<ReadableStream<Uint8Array>>()
  expectTypeOf<typeof getTicket<'blob'>>().returns.resolves.toEqualTypeOf<Blob>()
  expectTypeOf<typeof getTicket<'bytes'>>().returns.resolves.toEqualTypeOf<Uint8Array<ArrayBuffer>>()
  expectTypeOf<typeof getTicket<'text'>>().returns.resolves.toEqualTypeOf<string>()
  expectTypeOf<typeof getTicket<'response'>>().returns.resolves.toEqualTypeOf<Response>()
})

test('an unknown answer takes a type argument', () => {
  expectTypeOf<HaloClient['request']>().returns.resolves.toEqualTypeOf<unknown>()
  expectTypeOf<typeof HaloClient.prototype.request<Ticket>>().returns.resolves.toEqualTypeOf<Ticket>()
})
