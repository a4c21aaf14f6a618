import { once } from 'node:events'
import { describe, expect, test, vi } from 'vitest'
import { memoryInUse } from '../../test/memory-in-use.ts'
import { serveHalo } from '../../test/serve-halo.ts'
import { toBase64 } from '../index.ts'

const pattern = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 31 + (index >> 8)) % 256)

describe('toBase64', () => {
  test.each([0, 1, 2, 3, 0x6000 - 1, 0x6000, 0x6000 + 1, 1_000_003])(
    'of %i bytes is what Node makes of them',
    async (length) => {
      const bytes = pattern(length)
      const expected = Buffer.from(bytes).toString('base64')
      expect(await toBase64(bytes)).toBe(expected)
      expect(await toBase64(bytes.buffer)).toBe(expected)
      expect(await toBase64(new Blob([bytes]))).toBe(expected)
      expect(await toBase64(new Blob([bytes]).stream())).toBe(expected)
      expect(await toBase64(Object.assign(bytes, { toBase64: undefined }))).toBe(expected)
    },
  )

  test('of a part of a buffer is that part', async () => {
    expect(await toBase64(pattern(10).subarray(2, 5))).toBe(Buffer.from(pattern(10).subarray(2, 5)).toString('base64'))
  })

  test.each([
    ['with a reader of its own', { arrayBuffer: async () => pattern(3).buffer }],
    ['without one, which a FileReader reads', {}],
  ])('of a file of another realm, as of jsdom, %s, is that of its bytes', async (_, methods) => {
    class Reader {
      result = pattern(3).buffer
      onload?: () => void
      readAsArrayBuffer() {
        this.onload?.()
      }
    }
    vi.stubGlobal('FileReader', Reader)
    const file = { [Symbol.toStringTag]: 'File', ...methods } as unknown as File
    expect(await toBase64(file)).toBe(Buffer.from(pattern(3)).toString('base64'))
    vi.unstubAllGlobals()
  })

  test('leaves it to the platform where that can do it', async () => {
    expect(await toBase64(Object.assign(pattern(3), { toBase64: () => 'by the platform' }))).toBe('by the platform')
  })
})

describe('a download of 200 MB', () => {
  test('as a stream holds no more than a small part of it in memory', async () => {
    const chunk = pattern(1_000_000)
    const server = await serveHalo({
      api: async (_, response) => {
        response.writeHead(200, { 'content-type': 'application/octet-stream' })
        for (let sent = 0; sent < 200; sent++) if (!response.write(chunk)) await once(response, 'drain')
        response.end()
      },
    })
    const stream = await server.client().request({ method: 'get', path: '/Attachment/1' }, { as: 'stream' })
    const before = memoryInUse()
    let [size, most, sampled] = [0, 0, 0]
    for await (const part of stream as unknown as AsyncIterable<Uint8Array>) {
      size += part.length
      if (size - sampled < 10_000_000) continue
      sampled = size
      most = Math.max(most, memoryInUse() - before)
    }
    expect(size).toBe(200_000_000)
    expect(most).toBeLessThan(64_000_000)
  })
})
