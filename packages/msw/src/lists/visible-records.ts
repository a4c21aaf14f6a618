import type { HaloRecord } from '../records/collection.ts'
import { parseDate } from '../records/record-dates.ts'
import { closedStatusId } from '../table/halo-facts.generated.ts'
import type { TableSection } from '../table/sections.ts'
import { isTrue } from './filters.ts'
import { inactivityField } from './special-filters.ts'

/** Days after which a closed ticket is no longer listed. A tenant can set them; what they are by default is not known. */
const recentlyClosedDays = 30

const dayInMilliseconds = 86_400_000

/** Parameters that ask for tickets whose closing is long ago. */
const asksForClosed = [
  'includeclosed',
  'closed_only',
  'deleted',
  'status',
  'status_id',
  'ticketids',
  'datesearch',
] as const

/** Parameters that ask for records that are no longer in use. */
const asksForInactive = ['includeinactive', 'includedisabled', 'showinactive', 'showall'] as const

type Rule = (records: readonly HaloRecord[]) => readonly HaloRecord[]

/**
 * The records that a list has before its filters: HaloPSA leaves out deleted records, tickets that were closed long ago,
 * and records that are no longer in use, where the query does not ask for them.
 */
export function visibleRecords(
  section: TableSection,
  records: readonly HaloRecord[],
  query: URLSearchParams,
): readonly HaloRecord[] {
  return rulesFor(section, query).reduce((visible, rule) => remembered(rule, visible), records)
}

function rulesFor({ posted, parameters }: TableSection, query: URLSearchParams): Rule[] {
  const rules: Rule[] = []
  if (isTrue(query.get('deleted'))) rules.push(onlyDeleted)
  else if (!isTrue(query.get('includedeleted'))) rules.push(withoutDeleted)
  if (posted?.name === 'Faults' && !asksForClosed.some((name) => query.has(name))) rules.push(withoutLongClosed)
  const inclusion = parameters?.get('includeinactive') ?? parameters?.get('includedisabled')
  const isAsked = query.has('activeinactive') || asksForInactive.some((name) => isTrue(query.get(name)))
  if (inclusion !== undefined && !isAsked) rules.push(hideRules[inactivityField(inclusion)])
  return rules
}

/** What a rule left of records, for as long as these stay the same: a page of a large list then costs no filtering. */
const results = new WeakMap<readonly HaloRecord[], Map<Rule, readonly HaloRecord[]>>()

function remembered(rule: Rule, records: readonly HaloRecord[]): readonly HaloRecord[] {
  const known = results.get(records) ?? new Map<Rule, readonly HaloRecord[]>()
  results.set(records, known)
  const result = known.get(rule) ?? rule(records)
  known.set(rule, result)
  return result
}

const onlyDeleted: Rule = (records) => records.filter(({ deleted }) => deleted === true)
const withoutDeleted: Rule = (records) => records.filter(({ deleted }) => deleted !== true)
const hideRules = {
  inactive: (records) => records.filter(({ inactive }) => inactive !== true),
  isdisabled: (records) => records.filter(({ isdisabled }) => isdisabled !== true),
} satisfies Record<string, Rule>

/**
 * Recent is what was closed or changed not long before the newest ticket came in, and not before today: the records of a
 * test do not age.
 */
const withoutLongClosed: Rule = (records) => {
  const newest = records.reduce((latest, { dateoccurred }) => Math.max(latest, parseDate(dateoccurred) ?? 0), 0)
  const limit = newest - recentlyClosedDays * dayInMilliseconds
  const touchedAt = ({ dateclosed, last_update }: HaloRecord) =>
    Math.max(parseDate(dateclosed) ?? newest, parseDate(last_update) ?? 0)
  return records.filter((record) => record.status_id !== closedStatusId || touchedAt(record) >= limit)
}
