import { stat } from 'node:fs/promises'
import { packPackages } from '@halopsa/testing'
import { expect, test } from 'vitest'

/** Limit for the size of the tarball, in bytes. It holds the table of all sections. */
const sizeLimit = 150_000

test('the packed package stays within its limit', async () => {
  const [tarball = ''] = (await packPackages(['@halopsa/msw'])).values()
  const { size } = await stat(tarball)
  expect(size).toBeLessThanOrEqual(sizeLimit)
})
