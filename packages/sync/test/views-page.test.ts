import { join } from 'node:path'
import { expect, test } from 'vitest'
import { viewsPage } from './views-page.ts'

test('docs/views.md is written from the views', async () => {
  await expect(viewsPage()).toMatchFileSnapshot(join(import.meta.dirname, '../docs/views.md'))
})
