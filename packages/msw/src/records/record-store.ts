import { fieldsOf } from '../table/schema-fields.ts'
import { findSection, type TableSection } from '../table/sections.ts'
import { Collection, type HaloRecord, type RecordId } from './collection.ts'
import { createRandom, type Random, randomUuid } from './random.ts'

/** Records by section. */
export type HaloRecords = Readonly<Record<string, readonly HaloRecord[]>>

/** The records of every section. */
export class RecordStore {
  readonly #collections = new Map<string, Collection>()
  readonly #seed: number
  #random: Random

  /** @param seed Seed of the ids that are UUIDs. */
  constructor(seed: number) {
    this.#seed = seed
    this.#random = createRandom(seed)
  }

  /**
   * The records of a section.
   *
   * @throws RangeError when the API has no such section.
   */
  collection(name: string): Collection {
    return this.#open(requireSection(name))
  }

  /** Stores records under their ids; those without one get the next. */
  add(records: HaloRecords): void {
    for (const [name, list] of Object.entries(records)) {
      const section = requireSection(name)
      for (const record of list) this.save(section, record)
    }
  }

  /** Stores one record in place of the one that has its id; without an id it gets the next. */
  save(section: TableSection, record: HaloRecord): HaloRecord {
    const collection = this.#open(section)
    const id = hasId(record) ? record.id : this.#createId(section, collection)
    const stored = { ...record, id }
    collection.set(id, stored)
    return stored
  }

  /** Removes every record, and starts the ids over. */
  clear(): void {
    this.#collections.clear()
    this.#random = createRandom(this.#seed)
  }

  #open(section: TableSection): Collection {
    let collection = this.#collections.get(section.name)
    if (collection === undefined) {
      collection = new Collection()
      this.#collections.set(section.name, collection)
    }
    return collection
  }

  #createId({ posted }: TableSection, collection: Collection): RecordId {
    const fields = posted === undefined ? undefined : fieldsOf(posted)
    if (fields?.get('id') === 'uuid') return this.#createUuid(collection)
    const isNumber = fields === undefined || fields.size === 0 || fields.get('id') === 'integer'
    return isNumber ? collection.nextId : String(collection.nextId)
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

function requireSection(name: string): TableSection {
  const section = findSection(name)
  if (section === undefined) throw new RangeError(`HaloPSA has no section ${JSON.stringify(name)}`)
  return section
}
