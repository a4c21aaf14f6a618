import { writeFile } from 'node:fs/promises'
import { defineCommand } from '../command-line/command.ts'
import type { Context } from '../context.ts'
import { type Check, exitCodeOf } from '../doctor/check.ts'
import { examineTenant } from '../doctor/examine.ts'
import { formatCheck, formatSummary } from '../doctor/format-check.ts'
import { knowledgeReport } from '../doctor/report.ts'
import { printFacts } from '../printing/print-facts.ts'

/** Seconds for each request, where `--timeout` does not say. */
const defaultTimeout = 20

export const command = defineCommand({
  words: [
    'Reaches the server, compares the clocks, tries the token and its scopes, compares the OpenAPI document of the',
    'tenant and a dozen lists with the catalogue, and says what to do about each difference. It changes nothing, and',
    'prints no value of a record and no name or address of the tenant: its output can be shown to others. --all',
    'names every operation and field that a line sums up. Exit code 1 when a check failed.',
  ].join(' '),
  examples: ['doctor', 'doctor --all', 'doctor --profile acme --report acme.json', 'doctor --json'],
  takesDryRun: false,
  flags: {
    report: {
      type: 'text',
      placeholder: 'FILE',
      words: 'Writes what differs to a file, for a maintainer of the packages: names of keys, and no values.',
    },
  },
  async run(context, { flags }) {
    const { streams, signal, catalog } = context
    const tenant = await context.connect()
    const progress = (text: string) => streams.errors.write(`${text} …\n`)
    progress(`Examining ${tenant.companyUrl}`)
    const timeout = (flags.timeout ?? defaultTimeout) * 1000
    const examination = await examineTenant({ tenant, timeout, signal, progress }, catalog)
    try {
      // Written first: a reader of the checks that has seen enough, such as head, ends the process.
      if (flags.report !== undefined) {
        await writeFile(flags.report, `${JSON.stringify(knowledgeReport(examination, new Date()), null, 2)}\n`)
        progress(`Wrote ${flags.report}`)
      }
    } finally {
      await print(context, examination.checks)
    }
    return exitCodeOf(examination.checks)
  },
})

function print(context: Context, checks: readonly Check[]): Promise<void> {
  const options = { all: context.globals.all ?? false, stream: context.streams.output }
  const lines = () => checks.map((check) => formatCheck(check, options)).join('\n')
  return printFacts(context, checks, () => `${lines()}\n\n${formatSummary(checks)}`)
}
