import { readAgents } from '@halopsa/tenant-access/jobs/agents'
import { daysBefore } from '@halopsa/tenant-access/jobs/days'
import { defineCommand } from '../command-line/command.ts'
import { readDays, readHours } from '../jobs/arguments.ts'
import { printFindings } from '../jobs/print-findings.ts'
import { readerOf } from '../jobs/read-job.ts'
import { readAgentDays } from '../jobs/time-gaps.ts'

const defaultDays = 7
/** Hours that may be missing: fewer are the minutes between two entries. */
const defaultLeast = 0.25

/** `halo time gaps`: days on which less time was booked than was to be worked. */
export const command = defineCommand({
  words:
    'Timesheets tell the working hours and the booked ones; where there is no timesheet, working hours and time entries do. Today is left out.',
  examples: ['time gaps', 'time gaps --agent me --days 14', 'time gaps --complete --csv'],
  flags: {
    agent: { type: 'text', placeholder: 'ID or NAME', words: 'Only this agent; `me` is you.' },
    days: { type: 'integer', placeholder: 'N', words: `Days before today (default ${defaultDays}).` },
    least: { type: 'number', placeholder: 'HOURS', words: `Fewer missing hours are no gap (default ${defaultLeast}).` },
    complete: { type: 'boolean', words: 'Days without a gap too.' },
  },
  async run(context, { flags }) {
    const count = readDays(flags.days ?? defaultDays, 'time gaps')
    const least = readHours(flags.least, 'least', 'time gaps') ?? defaultLeast
    const agents = await readAgents(readerOf(context), flags.agent)
    const { days, unknownAgents } = await readAgentDays(context, agents, daysBefore(new Date(), count))
    const rows = days.filter(({ missing_hours: missing }) => flags.complete || (missing > 0 && missing >= least))
    await printFindings(context, {
      rows: rows.map((row) => ({ ...row })),
      columns: ['agent', 'date', 'working_hours', 'booked_hours', 'missing_hours'],
      what: `gaps in the last ${count} days`,
    })
    if (unknownAgents.length > 0) {
      context.streams.errors.write(`Nothing tells the working hours of ${unknownAgents.join(', ')}\n`)
    }
  },
})
