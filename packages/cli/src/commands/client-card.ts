import { readClientCard } from '@halopsa/tenant-access/jobs/client-card'
import { findRecord } from '@halopsa/tenant-access/names/look-up'
import { idOrName, NameOfRecord } from '@halopsa/tenant-access/names/name-of-record'
import { defineCommand } from '../command-line/command.ts'
import { assertCardOptions, printClientCard } from '../jobs/print-client-card.ts'
import { connectToRead, readerOf } from '../jobs/read-job.ts'

/** `halo client card`: a client on a page. */
export const command = defineCommand({
  usage: '<client>',
  words:
    'Contacts, sites, open tickets, what is breached or at risk, contracts with what is used of them, assets that expire, and the time of the last 30 days. Each part shows 10 rows, or as many as --limit or --all says.',
  positionals: [1, 1],
  examples: ['client card "Harbour Logistics"', 'client card 2 --json', 'client card "Summit Legal" --all'],
  flags: {},
  async run(context, { positionals }) {
    const [word = ''] = positionals
    assertCardOptions(context)
    const halo = await connectToRead(context)
    const value = idOrName(word, { section: 'Client', basis: 'documented' })
    const id = value instanceof NameOfRecord ? await findRecord(context.catalog, halo, value, context.signal) : value
    await printClientCard(context, await readClientCard(readerOf(context), Number(id), new Date()))
  },
})
