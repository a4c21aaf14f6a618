import { stat } from 'node:fs/promises'
import { packPackages } from '@halopsa/testing'
import { expect, test } from 'vitest'

/** What the package may weigh on its way from the registry, in bytes, with all sections in it. */
const sizeLimit = 150_000

test('the packed package stays within its limit', async () => {
  const [tarball = ''] = (await packPackages(['@halopsa/msw'])).values()
  const { size } = await stat(tarball)
  expect(size).toBeLessThanOrEqual(sizeLimit)
})
