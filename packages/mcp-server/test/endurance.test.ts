import { join } from 'node:path'
import { startHaloServer } from '@halopsa/msw/server'
import { run } from '@halopsa/testing'
import { expect, test } from 'vitest'

test('1,000 calls in a row leave the heap as it was', async () => {
  await using halo = await startHaloServer()
  const program = ['--conditions=@halopsa/source', '--no-warnings', join(import.meta.dirname, 'measure-heap.ts')]
  const { stdout } = await run(process.execPath, [...program, halo.url, halo.clientId, halo.clientSecret])
  const growth = Number(stdout)
  console.info(`1,000 calls: ${Math.round(growth / 1024)} kB of heap`)
  expect(growth).toBeLessThan(2_000_000)
})
