import { Readable } from 'node:stream'
import { type TemporaryFolder, temporaryFolder } from '@halopsa/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readText } from './read-text.ts'

let folder: TemporaryFolder

beforeAll(async () => {
  folder = await temporaryFolder()
})
afterAll(() => folder[Symbol.asyncDispose]())

const text = '{"summary":"Zoë – 日本"}'
const littleEndian = Buffer.from(`\uFEFF${text}`, 'utf16le')
const encoded = {
  'UTF-8': Buffer.from(text),
  'UTF-8 with a byte order mark': Buffer.from(`\uFEFF${text}`),
  'UTF-16, as Windows PowerShell writes it': littleEndian,
  'UTF-16 with its bytes the other way round': Buffer.from(littleEndian).swap16(),
}

test.each(Object.entries(encoded))('reads %s from a file and from the standard input', async (_, bytes) => {
  const file = await folder.write('data.json', bytes)
  expect(await readText(`@${file}`, { input: Readable.from([]) })).toBe(text)
  expect(await readText('-', { input: Readable.from([bytes]) })).toBe(text)
})

test('refuses bytes that are no text, by the name of their source', async () => {
  const file = await folder.write('data.bin', Buffer.from([0x7b, 0xc3, 0x28]))
  await expect(readText(`@${file}`, { input: Readable.from([]) })).rejects.toThrow(`${file} is no text`)
})

test('refuses a folder and an @ without a name, in words of its own', async () => {
  const read = (argument: string) => readText(argument, { input: Readable.from([]) })
  await expect(read(`@${folder.path}`)).rejects.toThrow(`${folder.path} is a folder, and no file`)
  await expect(read('@')).rejects.toMatchObject({ name: 'UsageError', message: expect.stringMatching(/^@ stands/) })
})

test('takes another argument as it is', async () => {
  expect(await readText('select 1', { input: Readable.from([]) })).toBe('select 1')
})
