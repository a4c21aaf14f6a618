import type { HaloTable, TableSection } from '../table/sections.ts'
import { Collection, type HaloRecord, isRecord, type RecordId } from './collection.ts'
import { isNestedTooDeeply, maxDepth } from './nesting.ts'
import { createRandom, type Random, randomUuid } from './random.ts'

/** Records by section. */
export type HaloRecords = Readonly<Record<string, readonly HaloRecord[]>>

/** Sections whose records are all tickets: they share their ids, and each reads and changes the tickets of the others. */
const ticketSections: readonly string[] = ['Tickets', 'Projects', 'Opportunities']

/** The records of every section. */
export class RecordStore {
  readonly #table: HaloTable
  readonly #now: () => number
  readonly #collections = new Map<string, Collection>()
  readonly #storedAt = new WeakMap<HaloRecord, number>()
  readonly #seed: number
  #random: Random

  /**
   * @param seed Seed of the ids that are UUIDs.
   * @param now Milliseconds since 1970.
   */
  constructor(table: HaloTable, seed: number, now: () => number) {
    this.#table = table
    this.#now = now
    this.#seed = seed
    this.#random = createRandom(seed)
  }

  /**
   * What the table says of a section.
   *
   * @throws RangeError when the API has no such section.
   */
  section(name: string): TableSection {
    const section = this.#table.findSection(name)
    if (section === undefined) throw new RangeError(`HaloPSA has no section ${JSON.stringify(name)}`)
    return section
  }

  /**
   * The records of a section.
   *
   * @throws RangeError when the API has no such section.
   */
  collection(name: string): Collection {
    return this.#open(this.section(name))
  }

  /**
   * The collection that holds the record with a key: for a ticket that of another section of tickets, where it is there.
   * The section's own, where no section has the record.
   */
  home(section: TableSection, key: RecordId): Collection {
    const own = this.#open(section)
    return this.#family(section).find((collection) => collection.get(key) !== undefined) ?? own
  }

  /**
   * The record of a section with a key; for a ticket, from whichever section of tickets has it.
   *
   * @param key The id, or the values of several key fields as `joinKey` joins them.
   * @throws RangeError when the API has no such section.
   */
  find(name: string, key: RecordId): HaloRecord | undefined {
    return this.home(this.section(name), key).get(key)
  }

  /**
   * Stores records under their ids; those without one get the next.
   *
   * @throws RangeError when the API has no such section, or a record is nested too deeply for a response. No record is
   * stored then.
   * @throws TypeError when the records of a section are not an array of objects.
   */
  add(records: HaloRecords): void {
    const entries = Object.entries(records).map(([name, list]) => [this.section(name), list] as const)
    for (const [section, list] of entries) checkRecords(section.name, list)
    for (const [section, list] of entries) for (const record of list) this.save(section, record)
  }

  /** Stores one record in place of the one that has its id; without an id it gets the next. */
  save(section: TableSection, record: HaloRecord): HaloRecord {
    const own = this.#open(section)
    const stored =
      hasId(record) || !needsId(section) ? { ...record } : { ...record, id: this.#createId(section, own, record) }
    this.home(section, own.keyOf(stored)).set(stored)
    this.#storedAt.set(stored, this.#now())
    return stored
  }

  /** When a record was stored, in milliseconds since 1970: the date of its last change, where it does not say it itself. */
  storedAt(record: HaloRecord): number {
    return this.#storedAt.get(record) ?? 0
  }

  /** Removes every record, and starts the ids over. */
  clear(): void {
    this.#collections.clear()
    this.#random = createRandom(this.#seed)
  }

  #open(section: TableSection): Collection {
    let collection = this.#collections.get(section.name)
    if (collection === undefined) {
      collection = new Collection(section.key)
      this.#collections.set(section.name, collection)
    }
    return collection
  }

  /** The collections that share their ids with a section's, its own first. */
  #family(section: TableSection): Collection[] {
    if (!ticketSections.includes(section.name)) return [this.#open(section)]
    const others = ticketSections.filter((name) => name !== section.name).map((name) => this.collection(name))
    return [this.#open(section), ...others]
  }

  #createId(section: TableSection, collection: Collection, record: HaloRecord): RecordId {
    const fields = section.posted?.fields
    if (fields?.get('id') === 'uuid') return this.#createUuid(collection)
    const isNumber = fields === undefined || fields.size === 0 || fields.get('id') === 'integer'
    const id = Math.max(...this.#family(section).map((member) => member.nextId(record)))
    return isNumber ? id : String(id)
  }

  /** Repeats where the id is taken: records that a test added can have the ids that the same seed gives. */
  #createUuid(collection: Collection): string {
    const id = randomUuid(this.#random)
    return collection.get(id) === undefined ? id : this.#createUuid(collection)
  }
}

/** Whether a record has an id. As in HaloPSA, 0 and negative numbers mean a record that has yet to be created. */
export function hasId(record: HaloRecord): record is HaloRecord & { id: RecordId } {
  const { id } = record
  return typeof id === 'number' ? id > 0 : typeof id === 'string' && id !== '' && id !== '0'
}

/** A section whose key has no `id`, such as the day of an agent in Timesheet, stores a record without one as it is. */
function needsId({ key }: TableSection): boolean {
  return key.includes('id')
}

function checkRecords(name: string, list: unknown): asserts list is readonly HaloRecord[] {
  if (!Array.isArray(list)) throw new TypeError(`The records of ${name} must be an array, not ${describe(list)}`)
  for (const [index, record] of list.entries()) {
    if (!isRecord(record)) {
      throw new TypeError(`Record ${index} of ${name} must be an object, not ${describe(record)}`)
    }
    if (isNestedTooDeeply(record)) {
      throw new RangeError(`Record ${index} of ${name} is nested deeper than ${maxDepth} levels`)
    }
  }
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `the ${typeof value} ${JSON.stringify(value)}`
}
