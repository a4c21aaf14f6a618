import { expect, test } from 'vitest'
import { run } from '../processes/run.ts'
import { hasPostgres, startPostgres } from './postgres.ts'

const isRequired = process.env.REQUIRE_ALL === '1'
if (!hasPostgres() && !isRequired) console.warn('No Postgres on this machine: the helper that starts it is not tested.')

test.skipIf(!hasPostgres() && !isRequired)('starts a Postgres that responds, and stops it', async () => {
  let url: string
  {
    await using server = await startPostgres()
    url = server.url
    const { stdout } = await run('psql', [url, '--tuples-only', '--command', 'select 6 * 7'])
    expect(stdout.trim()).toBe('42')
  }
  const { code } = await run('psql', [url, '--command', 'select 1'], { mayFail: true })
  expect(code).not.toBe(0)
})
