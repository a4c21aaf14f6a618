import { UsageError } from '@halopsa/command'
import { type CardPart, type ClientCard, daysAhead } from '@halopsa/tenant-access/jobs/client-card'
import { numberField, textField } from '@halopsa/tenant-access/jobs/fields'
import { plainLine } from '@halopsa/tenant-access/plain-text'
import type { Row } from '@halopsa/tenant-access/records/row'
import type { Context } from '../context.ts'
import { chooseFormat, isData } from '../output/format.ts'
import { writeText } from '../output/write-text.ts'
import { printResponse } from '../printing/print-response.ts'
import { printRows } from '../printing/print-rows.ts'

/** Most rows of a part of the page. */
const defaultRows = 10

/**
 * Checks the options that choose from a client card, before it is read in many requests.
 *
 * @throws UsageError for `--fields` with a page for people.
 */
export function assertCardOptions({ globals, streams, env }: Context): void {
  if (globals.fields === undefined || isData(chooseFormat(globals, streams, env))) return
  throw new UsageError('--fields chooses parts of a client card with --json', { command: 'client card' })
}

/** Prints a client: a page with a table for each part, or all of it as one record of JSON. */
export async function printClientCard(context: Context, card: ClientCard): Promise<void> {
  const { globals, streams, env } = context
  if (isData(chooseFormat(globals, streams, env))) return printResponse(context, card)
  await writeText(streams.output, `${headline(card)}\n`)
  for (const part of partsOf(card)) await printPart(context, part, card.not_permitted.includes(part.of))
}

function headline({ client }: ClientCard): string {
  const notes = [
    client.is_vip === true && 'VIP',
    textField(client, 'toplevel_name'),
    numberField(client, 'prepaytotal') > 0 &&
      `prepaid: ${numberField(client, 'prepayused')} used, ${numberField(client, 'prepaybalance')} left`,
  ].filter((note) => typeof note === 'string' && note !== '')
  return plainLine(`${textField(client, 'name')} (${client.id})${notes.map((note) => `, ${note}`).join('')}`)
}

/** A part of the page. */
interface Part {
  /** What it is taken from. */
  of: CardPart
  title: string
  /** What the title says of the whole. */
  summary?: string
  rows: readonly Row[]
  columns: readonly string[]
}

function partsOf(card: ClientCard): Part[] {
  const { assets, time } = card
  const ends = `of ${assets.count}; ${assets.with_end_date} have an end date`
  return [
    {
      of: 'contacts',
      title: 'Contacts',
      rows: card.contacts,
      columns: ['id', 'name', 'title', 'emailaddress', 'phonenumber'],
    },
    { of: 'sites', title: 'Sites', rows: card.sites, columns: ['id', 'name', 'phonenumber', 'maincontact_name'] },
    {
      of: 'open_tickets',
      title: 'SLA breached or at risk',
      rows: card.sla_at_risk,
      columns: ['id', 'summary', 'agent_name', 'sla', 'due', 'hours_left'],
    },
    {
      of: 'open_tickets',
      title: 'Open tickets',
      rows: card.open_tickets,
      columns: ['id', 'summary', 'user_name', 'agent_name', 'status_name', 'due'],
    },
    {
      of: 'contracts',
      title: 'Contracts',
      rows: card.contracts,
      columns: ['id', 'ref', 'contracttype_name', 'start_date', 'end_date', 'used', 'left'],
    },
    {
      of: 'assets',
      title: `Assets that expire within ${daysAhead} days`,
      summary: ` (${ends})`,
      rows: card.expiring_assets,
      columns: ['id', 'inventory_number', 'assettype_name', 'site_name', 'ends', 'end_date'],
    },
    {
      of: 'time',
      title: `Time of the last ${time.days} days`,
      summary: `: ${time.hours} hours`,
      rows: time.by_agent,
      columns: ['agent', 'hours'],
    },
  ]
}

async function printPart(
  context: Context,
  { title, summary = '', rows, columns }: Part,
  isRefused: boolean,
): Promise<void> {
  const { globals, streams } = context
  if (isRefused) return writeText(streams.output, `\n${title}: not permitted\n`)
  const limit = globals.all ? rows.length : (globals.limit ?? defaultRows)
  const count = rows.length > limit ? `, ${limit} of ${rows.length}` : rows.length === 0 ? ': none' : ''
  await writeText(streams.output, `\n${title}${summary}${count}\n`)
  if (rows.length > 0) await printRows(context, rows.slice(0, limit), undefined, columns)
}
