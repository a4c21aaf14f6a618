import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { writeText } from './write-text.ts'

test('a full stream is waited for until it has sent what it holds', async () => {
  const stream = new PassThrough({ highWaterMark: 4 })
  await writeText(stream, 'abc')
  let isWritten = false
  const written = writeText(stream, 'defghijk').then(() => {
    isWritten = true
  })
  await new Promise((resolve) => setImmediate(resolve))
  expect(isWritten).toBe(false)
  stream.resume()
  await written
})

test('a stream that closes while it is full is an error', async () => {
  const stream = new PassThrough({ highWaterMark: 1 })
  const written = writeText(stream, 'abc')
  stream.destroy()
  await expect(written).rejects.toThrow('The output was closed before everything was written')
})

test('a full stream keeps no listener', async () => {
  const stream = new PassThrough({ highWaterMark: 1 })
  stream.resume()
  for (let time = 0; time < 20; time += 1) await writeText(stream, 'abc')
  expect(stream.listenerCount('close')).toBe(0)
})

test('a closed stream is an error, and nothing is waited for', async () => {
  const stream = new PassThrough().on('error', () => {})
  stream.destroy()
  await expect(writeText(stream, 'abc')).rejects.toThrow(/closed|destroyed/)
})
