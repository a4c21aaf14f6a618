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
  readonly #recordsByKey = new Map<string, HaloRecord>()
  readonly #fields = new Set<string>()
  /** Highest `id` by the other fields of the key: actions number from 1 within a ticket. */
  readonly #highestIds = new Map<string, number>()
  #records: readonly HaloRecord[] | undefined

  /** @param key Fields that identify a record. */
  constructor(key: readonly string[]) {
    this.#key = key
  }

  /** All records in the order in which they were created. The array stays the same until a record changes. */
  get records(): readonly HaloRecord[] {
    this.#records ??= [...this.#recordsByKey.values()]
    return this.#records
  }

  /** The id that a new record gets. */
  nextId(record: HaloRecord): number {
    return (this.#highestIds.get(this.#groupOf(record)) ?? 0) + 1
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
    this.#recordsByKey.set(this.keyOf(record), record)
    this.#records = undefined
    const id = Number(record.id)
    const group = this.#groupOf(record)
    if (Number.isSafeInteger(id)) this.#highestIds.set(group, Math.max(this.#highestIds.get(group) ?? 0, id))
    for (const name in record) this.#fields.add(name)
  }

  /** Removes a record. Returns whether there was one. */
  delete(key: RecordId): boolean {
    this.#records = undefined
    return this.#recordsByKey.delete(String(key))
  }

  #groupOf(record: HaloRecord): string {
    return joinKey(this.#key.filter((field) => field !== 'id').map((field) => record[field]))
  }
}
