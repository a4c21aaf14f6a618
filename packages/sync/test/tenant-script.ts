import { HaloClient } from '@halopsa/core'
import type { HaloServer } from '@halopsa/msw/server'
import type { Random } from './random.ts'

type HaloRecord = Record<string, unknown>

/** Sections that the script edits. Tickets tell their changes; the others are read whole. */
export const editedTables = [
  'tickets',
  'actions',
  'client',
  'users',
  'supplier',
  'item',
  'category',
  'timesheet',
  'feed',
]

const day = 86_400_000

/** Deletions of a section stay below this part of its records, between two runs of a mirror. */
const mostDeleted = 0.05

interface LiveRecord {
  key: string
  record: HaloRecord
  place: number
}

/** The records of a section that are not deleted. An edit of one costs the same among few and among many. */
class LiveRecords {
  readonly #entries: LiveRecord[] = []
  readonly #entriesByKey = new Map<string, LiveRecord>()

  get size(): number {
    return this.#entries.length
  }

  get(key: string): HaloRecord | undefined {
    return this.#entriesByKey.get(key)?.record
  }

  set(key: string, record: HaloRecord): void {
    const known = this.#entriesByKey.get(key)
    if (known) known.record = record
    else {
      const entry = { key, record, place: this.#entries.length }
      this.#entries.push(entry)
      this.#entriesByKey.set(key, entry)
    }
  }

  /** Removes a record, and moves the last one to its place. */
  delete(key: string): void {
    const entry = this.#entriesByKey.get(key)
    if (!entry) return
    this.#entriesByKey.delete(key)
    const last = this.#entries.pop() as LiveRecord
    if (last === entry) return
    last.place = entry.place
    this.#entries[entry.place] = last
  }

  pick(random: Random): HaloRecord {
    return random.pick(this.#entries).record
  }

  slice(start: number, end: number): HaloRecord[] {
    return this.#entries.slice(start, end).map(({ record }) => record)
  }
}

/** A tenant in a double that is edited at random while others read it. */
export class TenantScript {
  readonly #server: HaloServer
  readonly #random: Random
  readonly #agent: HaloClient
  readonly #counters = new Map<string, number>()
  readonly #sections = new Map<string, LiveRecords>()
  #deleted = new Map<string, number>()
  #stop: (() => void)[] = []
  /** Edits that were made. */
  edits = 0

  constructor(server: HaloServer, random: Random) {
    this.#server = server
    this.#random = random
    const { url: companyUrl, clientId, clientSecret } = server
    this.#agent = new HaloClient({ companyUrl, clientId, clientSecret, retry: true, logger: () => {} })
  }

  /** Fills the tenant: so many tickets, and fewer of everything else. */
  fill(records: number): void {
    const many = (count: number, make: (id: number) => HaloRecord) =>
      Array.from({ length: count }, (_, index) => make(index + 1))
    const some = Math.max(120, Math.floor(records / 20))
    const imported = Date.now() - day
    this.#seed({
      // Many tickets have the same date: an import has brought them.
      Tickets: many(records, (id) => this.#ticket(id, imported - (id % 3 === 0 ? 0 : this.#random.below(1000) * day))),
      Actions: many(some, (index) => this.#action(1 + (index % Math.ceil(some / 3)), Math.ceil((index * 3) / some))),
      Client: many(some, (id) => ({ id, name: `Client ${id}` })),
      Users: many(some, (id) => ({ id, name: `User ${id}`, inactive: id % 7 === 0, ...this.#fields() })),
      Supplier: many(some, (id) => ({ id, name: `Supplier ${id}`, ...this.#fields() })),
      Item: many(some, (id) => ({ id, name: `Item ${id}`, ...this.#fields() })),
      Category: many(some, (id) => ({ id, value: `Category ${id}`, type_id: 1, ...this.#fields() })),
      Timesheet: many(some, (index) => this.#timesheet(index)),
      Feed: many(some, (id) => this.#feed(id)),
    })
  }

  /** Edits after each response with a probability, and lets connections, limits and lists misbehave. */
  start(probability: number): void {
    const { state } = this.#server
    this.#deleted = new Map()
    this.#stop = [
      state.during('GET /*', async () => {
        if (this.#random.chance(probability))
          for (let left = 1 + this.#random.below(4); left > 0; left--) await this.#edit()
      }),
      state.trouble({ on: 'GET /*', fault: 'reset', probability: 0.01 }),
      state.trouble({ on: 'GET /*', fault: 'truncated', probability: 0.01 }),
      state.trouble({ on: 'GET /*', status: 503, probability: 0.01 }),
      state.trouble({ on: 'GET /*', status: 429, headers: { 'retry-after': '0' }, probability: 0.01 }),
      state.paging('Item', 'ignored'),
      state.paging('Supplier', 'last'),
    ]
  }

  /** Leaves the tenant as it is. */
  rest(): void {
    for (const stop of this.#stop) stop()
    this.#stop = []
  }

  /**
   * Whether an action, by its key, belongs to a ticket that is deleted. HaloPSA shows no such ticket, so that nobody asks
   * for its actions: those that came before stay, and others never come.
   */
  isOfDeletedTicket(key: string): boolean {
    return this.#liveTicket(Number(key.split('/')[0])) === undefined
  }

  /** Makes so many edits at once, while nobody reads. */
  async edit(count: number): Promise<void> {
    for (let left = count; left > 0; left--) await this.#edit()
  }

  async #edit(): Promise<void> {
    this.edits++
    if (this.#random.chance(0.01)) return this.#changeMany()
    const section = this.#random.pick([
      'Tickets',
      'Tickets',
      'Actions',
      'Users',
      'Supplier',
      'Item',
      'Category',
      'Timesheet',
      'Feed',
    ])
    const edit = this.#random.pick(['insert', 'change', 'change', 'delete'] as const)
    const record = this.#live(section).pick(this.#random)
    // HaloPSA shows no ticket that is deleted, and so nobody can tell what becomes of its actions.
    if (section === 'Actions' && !this.#liveTicket(record.ticket_id)) return
    if (edit === 'delete') await this.#delete(section, record)
    else if (section === 'Feed') this.#seed({ Feed: [this.#feed(this.#next('Feed'))] })
    else if (section === 'Actions') this.#editAction(edit, record)
    else if (edit === 'change')
      this.#seed({ [section]: [{ ...this.#without(record), ...this.#fields(), ...this.#touched(section) }] })
    else this.#seed({ [section]: [this.#inserted(section)] })
  }

  /** As when an agent closes a selection: all at the same moment, and more than a page holds. */
  #changeMany(): void {
    const tickets = this.#live('Tickets')
    const start = this.#random.below(tickets.size)
    const changed = { status_id: 9, ...this.#touched('Tickets') }
    this.#seed({ Tickets: tickets.slice(start, start + 150).map((ticket) => ({ ...ticket, ...changed })) })
  }

  /** Neither the feed nor timesheets lose records; others not more than a mirror takes for a mistake. */
  async #delete(section: string, record: HaloRecord): Promise<void> {
    const records = this.#live(section)
    const deleted = this.#deleted.get(section) ?? 0
    if (section === 'Feed' || section === 'Timesheet' || deleted >= records.size * mostDeleted) return
    records.delete(keyOf(section, record))
    this.#deleted.set(section, deleted + 1)
    const query = section === 'Actions' ? { ticket_id: record.ticket_id } : {}
    await this.#agent.request({ method: 'delete', path: `/${section}/${record.id}`, query })
    if (section === 'Actions') this.#touchTicket(record.ticket_id)
  }

  #editAction(edit: 'insert' | 'change', record: HaloRecord): void {
    const ticketId = Number(record.ticket_id)
    const id = edit === 'change' ? Number(record.id) : this.#next(`Actions ${ticketId}`)
    this.#seed({ Actions: [{ ...this.#action(ticketId, id), ...this.#fields() }] })
    this.#touchTicket(ticketId)
  }

  /** As HaloPSA does when an action is added to a ticket. */
  #touchTicket(id: unknown): void {
    const ticket = this.#liveTicket(id)
    if (ticket) this.#seed({ Tickets: [{ ...ticket, ...this.#touched('Tickets') }] })
  }

  #liveTicket(id: unknown): HaloRecord | undefined {
    return this.#live('Tickets').get(String(id))
  }

  #live(section: string): LiveRecords {
    const records = this.#sections.get(section) ?? new LiveRecords()
    this.#sections.set(section, records)
    return records
  }

  #inserted(section: string): HaloRecord {
    if (section === 'Timesheet') return this.#timesheet(this.#next(section))
    const id = this.#next(section)
    if (section === 'Tickets') return this.#ticket(id, Date.now())
    return {
      id,
      name: `${section} ${id}`,
      value: `${section} ${id}`,
      type_id: 1,
      ...this.#fields(),
      ...this.#touched(section),
    }
  }

  #seed(sections: Record<string, HaloRecord[]>): void {
    this.#server.state.seed(sections)
    for (const [section, records] of Object.entries(sections)) {
      for (const record of records) this.#live(section).set(keyOf(section, record), record)
    }
  }

  /** Numbers behind all that the section has had. */
  #next(section: string): number {
    const number = (this.#counters.get(section) ?? 1_000_000) + 1
    this.#counters.set(section, number)
    return number
  }

  #ticket(id: number, changedAt: number): HaloRecord {
    return {
      id,
      summary: `Ticket ${id}`,
      client_id: this.#random.below(50),
      status_id: this.#random.pick([1, 2, 3, 9]),
      dateoccurred: this.#date(changedAt - day),
      last_update: this.#date(changedAt),
      ...this.#fields(),
    }
  }

  #action(ticketId: number, id: number): HaloRecord {
    return { ticket_id: ticketId, id, note: `Action ${id} of ${ticketId}`, datetime: this.#date(Date.now() - day) }
  }

  #timesheet(number: number): HaloRecord {
    const date = new Date(Date.UTC(2024, 0, 1 + Math.floor(number / 7))).toISOString().slice(0, 19)
    return { agent_id: number % 7, date, id: 0, actual_hours: this.#random.below(80) / 10 }
  }

  #feed(id: number): HaloRecord {
    return { id, note: `Note ${id}`, datetime: this.#date(Date.now()) }
  }

  #touched(section: string): HaloRecord {
    return section === 'Tickets' || section === 'Client' || section === 'Users'
      ? { last_update: this.#date(Date.now()) }
      : {}
  }

  /** Fields that come and go, some of which change their type. */
  #fields(): HaloRecord {
    const { chance, pick, below } = this.#random
    const fields: HaloRecord = {}
    if (chance(0.3)) fields.new_number = pick([below(100), 18.0, 2.5])
    if (chance(0.2)) fields.new_text = pick(['a', 'b\n"c"', '', 'ü€😀', '\\N'])
    if (chance(0.1)) fields.new_date = this.#date(Date.now() - below(100) * day)
    if (chance(0.1)) fields[`odd_${below(5)}`] = pick(['text', 5, true, { nested: [1] }, [1, 2]])
    if (chance(0.1)) fields.new_flag = pick([true, false])
    return fields
  }

  #without(record: HaloRecord): HaloRecord {
    // Without the date of an earlier change, the double takes that of the edit.
    const kept = Object.entries(record).filter(
      ([field]) => !/last_?update|modified/.test(field) && (!/^(?:new|odd)_/.test(field) || this.#random.chance(0.5)),
    )
    return Object.fromEntries(kept)
  }

  /** A date in one of the forms that HaloPSA has. */
  #date(time: number): string {
    const iso = new Date(time).toISOString()
    return this.#random.pick([iso, iso.slice(0, 23), iso.replace('Z', '1234Z')])
  }
}

function keyOf(section: string, record: HaloRecord): string {
  if (section === 'Actions') return `${record.ticket_id}/${record.id}`
  return section === 'Timesheet' ? `${record.agent_id}/${record.date}` : String(record.id)
}
