/** A record as a section stores it: any JSON fields. A stored record is never changed in place. */
export type HaloRecord = Readonly<Record<string, unknown>>

/** Identifier of a record: a number for most sections, a string for some. */
export type RecordId = number | string

/** Whether a JSON value is an object, as opposed to an array or a plain value. */
export function isRecord(value: unknown): value is HaloRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof FormData)
}

/** Joins the values of a record's key fields to one text. */
export function joinKey(values: readonly unknown[]): string {
  return values.map((value) => String(value ?? '')).join('\0')
}

/** The records of one section, indexed by their key. */
export class Collection {
  readonly #key: readonly string[]
  /** Fields of the key besides `id`: the parent whose record it is. */
  readonly #parent: readonly string[]
  readonly #recordsByKey = new Map<string, HaloRecord>()
  readonly #fields = new Set<string>()
  /** Highest `id` by the other fields of the key: actions number from 1 within a ticket. */
  readonly #highestIds = new Map<string, number>()
  /** Where the key has a parent: its records, by their key. */
  readonly #recordsByParent = new Map<string, Map<string, HaloRecord>>()
  #records: readonly HaloRecord[] | undefined

  /** @param key Fields that identify a record. */
  constructor(key: readonly string[]) {
    this.#key = key
    this.#parent = key.filter((field) => field !== 'id')
  }

  /** All records in the order in which they were created. The array stays the same until a record changes. */
  get records(): readonly HaloRecord[] {
    this.#records ??= [...this.#recordsByKey.values()]
    return this.#records
  }

  /**
   * The records that a list has to look at: those of one parent where the query names it, so that the actions of a ticket
   * cost the same among few and among many; otherwise all.
   */
  recordsFor(query: URLSearchParams): readonly HaloRecord[] {
    const parent = this.#parent.map((field) => query.get(field) ?? '')
    if (!this.#hasParent || !parent.every((id) => /^[1-9]\d*$/.test(id))) return this.records
    return [...(this.#recordsByParent.get(joinKey(parent))?.values() ?? [])]
  }

  /** The id that a new record gets. */
  nextId(record: HaloRecord): number {
    return (this.#highestIds.get(this.#parentOf(record)) ?? 0) + 1
  }

  /** Whether any record ever had this field. */
  hasField(name: string): boolean {
    return this.#fields.has(name)
  }

  keyOf(record: HaloRecord): string {
    return joinKey(this.#key.map((field) => record[field]))
  }

  /** @param key The id, or the values of several key fields as {@link joinKey} joins them. */
  get(key: RecordId): HaloRecord | undefined {
    return this.#recordsByKey.get(String(key))
  }

  /** Stores a record in place of the one that has its key. */
  set(record: HaloRecord): void {
    const key = this.keyOf(record)
    const parent = this.#parentOf(record)
    this.#recordsByKey.set(key, record)
    this.#records = undefined
    if (this.#hasParent) {
      const siblings = this.#recordsByParent.get(parent) ?? new Map<string, HaloRecord>()
      this.#recordsByParent.set(parent, siblings.set(key, record))
    }
    const id = Number(record.id)
    if (Number.isSafeInteger(id)) this.#highestIds.set(parent, Math.max(this.#highestIds.get(parent) ?? 0, id))
    for (const name in record) this.#fields.add(name)
  }

  /** Removes a record. Returns whether there was one. */
  delete(key: RecordId): boolean {
    const record = this.get(key)
    if (record === undefined) return false
    this.#records = undefined
    this.#recordsByParent.get(this.#parentOf(record))?.delete(String(key))
    return this.#recordsByKey.delete(String(key))
  }

  get #hasParent(): boolean {
    return this.#parent.length > 0 && this.#parent.length < this.#key.length
  }

  #parentOf(record: HaloRecord): string {
    return joinKey(this.#parent.map((field) => record[field]))
  }
}
