/** A record as a section stores it: any JSON fields. A stored record is never changed in place. */
export type HaloRecord = Readonly<Record<string, unknown>>

/** Identifier of a record: a number for most sections, a string for some. */
export type RecordId = number | string

/** The records of one section, indexed by id. */
export class Collection {
  readonly #recordsById = new Map<string, HaloRecord>()
  readonly #fields = new Set<string>()
  #records: readonly HaloRecord[] | undefined
  #highestId = 0

  /** All records in the order in which they were created. */
  get records(): readonly HaloRecord[] {
    this.#records ??= [...this.#recordsById.values()]
    return this.#records
  }

  /** The id that the next new record gets. */
  get nextId(): number {
    return this.#highestId + 1
  }

  /** Whether any record ever had this field. */
  hasField(name: string): boolean {
    return this.#fields.has(name)
  }

  get(id: RecordId): HaloRecord | undefined {
    return this.#recordsById.get(String(id))
  }

  /** Stores a record under its id, in place of the one that had it. */
  set(id: RecordId, record: HaloRecord): void {
    this.#recordsById.set(String(id), record)
    this.#records = undefined
    if (Number.isSafeInteger(Number(id))) this.#highestId = Math.max(this.#highestId, Number(id))
    for (const name in record) this.#fields.add(name)
  }

  /** Removes a record. Returns whether there was one. */
  delete(id: RecordId): boolean {
    this.#records = undefined
    return this.#recordsById.delete(String(id))
  }
}
