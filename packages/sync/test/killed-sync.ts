import { HaloClient } from '@halopsa/core'
import { sync } from '../src/index.ts'

/** Runs one synchronisation in a process that can be killed: `killed-sync.ts URL ID SECRET TO TABLE…` */
const [companyUrl = '', clientId, clientSecret, to = '', ...tables] = process.argv.slice(2)
const halo = new HaloClient({ companyUrl, clientId, clientSecret, logger: () => {} })
console.log(`process ${process.pid}`)
const report = await sync({
  halo,
  to,
  tables,
  paces: { deletions: 0 },
  budget: { limit: 1_000_000, window: 1000 },
  onProgress: () => console.log('page'),
})
const memory = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(`complete: ${report.complete}, calls: ${report.calls}, memory: ${memory} MB`)
