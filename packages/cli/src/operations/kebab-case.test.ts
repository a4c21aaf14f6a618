import { expect, test } from 'vitest'
import { kebabCase } from './kebab-case.ts'

test.each([
  ['client_id', 'client-id'],
  ['clientId', 'client-id'],
  ['open_only', 'open-only'],
  ['orderdesc', 'orderdesc'],
  ['file_stream.CanRead', 'file-stream-can-read'],
  ['SetBillableProject', 'set-billable-project'],
  ['_recover', 'recover'],
  ['SLAList', 'sla-list'],
])('%s is written %s', (name, option) => {
  expect(kebabCase(name)).toBe(option)
})
