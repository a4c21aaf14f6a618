import { afterAll, expect, test } from 'vitest'
import { killRuns } from './kill.ts'
import { databases, stopServer } from './mirrors.ts'

afterAll(stopServer)

test.each(databases)(
  'a run in %s that is killed at any moment goes on and misses nothing',
  { timeout: 120_000 },
  async (database) => {
    const { differences, kills } = await killRuns({ seed: 7, records: 1500, kills: 5, database })
    expect(differences).toEqual([])
    expect(kills).toBe(5)
  },
)
