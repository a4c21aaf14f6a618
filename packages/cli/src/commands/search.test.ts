import { expect, test } from 'vitest'
import { runHaloInProcess } from '../../test/run-halo-in-process.ts'

const search = (...args: string[]) => runHaloInProcess(['search', ...args, '--ndjson', '--fields', 'operation'])
const count = (lines: string) => lines.split('\n').length - 1

test('prints the ten best operations, or as many as --limit and --all say', async () => {
  expect(count((await search('ticket')).stdout)).toBe(10)
  expect(count((await search('ticket', '--limit', '3')).stdout)).toBe(3)
  expect(count((await search('ticket', '--all')).stdout)).toBeGreaterThan(100)
})

test('says that nothing was found, and refuses a question without a word', async () => {
  expect(await search('zzqqxx')).toEqual({ code: 1, stdout: '', stderr: 'No operation fits "zzqqxx"\n' })
  expect(await search('', ' ')).toMatchObject({ code: 2, stderr: 'halo: search has no question\n' })
})
