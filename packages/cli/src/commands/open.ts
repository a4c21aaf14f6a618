import { UsageError } from '@halopsa/command'
import { findRecord } from '@halopsa/tenant-access/names/look-up'
import { idOrName, NameOfRecord } from '@halopsa/tenant-access/names/name-of-record'
import { openBrowser } from '@halopsa/tenant-access/profiles/open-browser'
import { defineCommand } from '../command-line/command.ts'
import type { Context } from '../context.ts'
import { connectToRead } from '../jobs/read-job.ts'
import { sectionsWithPages, webPageOf } from '../jobs/web-pages.ts'
import { sectionWord } from '../operations/verbs.ts'
import { printFacts } from '../printing/print-facts.ts'

/** `halo open`: shows a record in the web application. */
export const command = defineCommand({
  usage: '<section> <id or name>',
  words: 'Prints the address, and opens it in the browser.',
  positionals: [2, 2],
  examples: ['open tickets 1234', 'open client "Acme"', 'open invoice 77 --print'],
  flags: { print: { type: 'boolean', words: 'Prints the address alone.' } },
  async run(context, { flags, positionals }) {
    const [word = '', record = ''] = positionals
    const section = sectionOf(context, word)
    const value = idOrName(record, { section, basis: 'convention' })
    const { companyUrl } = await context.connect()
    const id = value instanceof NameOfRecord ? await findByName(context, value) : value
    const url = webPageOf(companyUrl, section, id)
    if (url === undefined) throw noPage(context, word)
    await printFacts(context, { url }, () => url)
    const { demo, 'dry-run': isDryRun } = context.globals
    if (flags.print || demo || isDryRun) return
    await openBrowser(url, context.env)
  },
})

async function findByName(context: Context, name: NameOfRecord): Promise<string | number> {
  return findRecord(context.catalog, await connectToRead(context), name, context.signal)
}

/** The section that a word names, in the singular too: `ticket`. */
function sectionOf(context: Context, word: string): string {
  const section = (context.catalog.section(word) ?? context.catalog.section(`${word}s`))?.name
  if (section !== undefined && sectionsWithPages.includes(section)) return section
  throw noPage(context, word)
}

function noPage({ catalog }: Context, word: string): UsageError {
  const known = sectionsWithPages.flatMap((name) => catalog.section(name) ?? []).map(sectionWord)
  const message = `Nobody knows the address of ${JSON.stringify(word)} in the web application; there are ${known.join(', ')}`
  return new UsageError(message, { command: 'open' })
}
