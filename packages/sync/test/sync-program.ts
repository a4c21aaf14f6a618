import { HaloClient } from '@halopsa/core'
import { sync } from '../src/sync.ts'

/** Mirrors a few tables, for tests that end it. Arguments: URL, client id, client secret, mirror. */
const [companyUrl = '', clientId, clientSecret, to = ''] = process.argv.slice(2)
const halo = new HaloClient({ companyUrl, clientId, clientSecret })
console.log('ready')
const { complete, passes } = await sync({
  halo,
  to,
  tables: ['tickets', 'actions', 'client'],
  budget: { limit: 1_000_000, window: 1000 },
})
console.log(complete ? 'complete' : JSON.stringify(passes))
