import { Collection, type HaloRecord, type RecordId } from './collection.ts'
import { fieldsOf, findSection, type TableSection } from './halo-table.ts'
import { type Random, randomUuid } from './random.ts'

/** Records by section. */
export type HaloRecords = Readonly<Record<string, readonly HaloRecord[]>>

/** The records of every section. */
export class RecordStore {
  readonly #collections = new Map<string, Collection>()
  readonly #random: Random

  constructor(random: Random) {
    this.#random = random
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

  /** Forgets every record. */
  clear(): void {
    this.#collections.clear()
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
    if (fields?.get('id') === 'uuid') return randomUuid(this.#random)
    const isNumber = fields === undefined || fields.size === 0 || fields.get('id') === 'integer'
    return isNumber ? collection.nextId : String(collection.nextId)
  }
}

/** Whether a record says which one it is. As in HaloPSA, 0 and negative numbers stand for a record yet to be created. */
export function hasId(record: HaloRecord): record is HaloRecord & { id: RecordId } {
  const { id } = record
  return typeof id === 'number' ? id > 0 : typeof id === 'string' && id !== '' && id !== '0'
}

function requireSection(name: string): TableSection {
  const section = findSection(name)
  if (section === undefined) throw new RangeError(`HaloPSA has no section ${JSON.stringify(name)}.`)
  return section
}
