import { expect, test } from 'vitest'
import { emitMirrorFacts } from './mirror-facts.ts'

test('the views of a mirror get the status of closed tickets', () => {
  expect(emitMirrorFacts().split('\n')).toContain('export const closedStatusId = 9')
})
