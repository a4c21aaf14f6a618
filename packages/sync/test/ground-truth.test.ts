import { afterAll, describe, expect, test } from 'vitest'
import { groundTruth } from './ground-truth.ts'
import { databases, stopServer } from './mirrors.ts'

afterAll(stopServer)

describe.each(databases)('a mirror in %s of a tenant that is edited while it is read', (database) => {
  test.each([1, 2, 3])('is equal to the tenant once that rests (seed %i)', { timeout: 120_000 }, async (seed) => {
    const { edits, calls: _, ...differences } = await groundTruth({ seed, records: 1500, database, runs: 3 })
    expect(differences).toEqual({ lost: [], stale: [], phantom: [], unproven: [] })
    expect(edits).toBeGreaterThan(50)
  })
})
