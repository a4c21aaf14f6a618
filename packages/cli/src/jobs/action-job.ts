import { findOutcome } from '@halopsa/tenant-access/jobs/outcomes'
import type { Flags, FlagValues } from '../command-line/flags.ts'
import type { Context } from '../context.ts'
import { readerOf } from './read-job.ts'
import { ticketTitle } from './ticket-title.ts'
import { unresolvedId } from './unresolved-id.ts'
import { runWriteJob } from './write-job.ts'

/** Options of jobs that add an action to a ticket. */
export const actionFlags = {
  public: { type: 'boolean', words: 'The user can see it. Otherwise only agents do.' },
  outcome: {
    type: 'text',
    placeholder: 'ID or NAME',
    words: 'What the action is filed under. Default: the outcome that the tenant has for a note.',
  },
} as const satisfies Flags

/** An action that a job adds. */
export interface ActionJob {
  ticket: number
  /** Empty where nothing is noted. */
  note: string
  flags: FlagValues<typeof actionFlags>
  /** Hours of work. */
  hours?: number | undefined
  /** Status that the ticket gets. With `--dry-run` its id can be what stands for it. */
  status?: { id: number | string; name: string; isOpen?: boolean } | undefined
}

const columns = ['ticket_id', 'id', 'outcome', 'new_status', 'timetaken', 'hiddenfromuser', 'note']

/**
 * Adds an action to a ticket, which asks for no email. With `--dry-run` the tenant is not asked for its outcome.
 *
 * @returns the exit code.
 */
export async function runActionJob(context: Context, job: ActionJob): Promise<number> {
  const { ticket, note, flags, hours, status } = job
  const visibility = flags.public ? 'public' : 'private'
  const outcome = context.globals['dry-run']
    ? { id: unresolvedId('Outcome', flags.outcome, `the outcome for a ${visibility} note`), name: flags.outcome }
    : await findOutcome(readerOf(context), flags.outcome, visibility)
  const title = await ticketTitle(context, ticket)
  return runWriteJob(context, {
    sentence: describeAction(job, title, outcome.name),
    operation: 'postActions',
    record: {
      ticket_id: ticket,
      outcome_id: outcome.id,
      ...(note !== '' && { note }),
      ...(hours !== undefined && { timetaken: hours }),
      ...(status && { new_status: status.id }),
      hiddenfromuser: !flags.public,
      sendemail: false,
    },
    columns,
  })
}

function describeAction({ note, flags, hours, status }: ActionJob, title: string, outcome: string | undefined): string {
  const parts = [
    note !== '' && (flags.public ? 'a note that the user can see' : 'a note that only agents see'),
    hours !== undefined && `${hours} ${hours === 1 ? 'hour' : 'hours'} of work`,
    status && `the status ${JSON.stringify(status.name)}${status.isOpen ? ', which does not close it' : ''}`,
  ].filter((part) => typeof part === 'string')
  const filed = outcome === undefined ? '' : `, filed under ${JSON.stringify(outcome)}`
  return `${title} gets ${parts.join(', ')}${filed}; no email is asked for`
}
