/** Which way the keys of a page run: up, down, or neither. */
export type Direction = 1 | -1 | 0

/**
 * Tells the records of a list apart. Without declared fields a record is known by its `id`; where that is absent, or not
 * unique among the records that are seen first, by all that it holds.
 */
export class RecordKeys {
  readonly #isDeclared: boolean
  #fields: readonly string[] | undefined

  constructor(fields: readonly string[] | undefined) {
    this.#isDeclared = fields !== undefined
    this.#fields = fields ?? ['id']
  }

  /** Keys of the first records of a list, which may show that `id` is no key. */
  first(records: unknown[]): string[] {
    const keys = this.of(records)
    if (this.#isDeclared || new Set(keys).size === keys.length) return keys
    this.#fields = undefined
    return this.of(records)
  }

  of(records: unknown[]): string[] {
    return records.map((record) => {
      const values = this.#values(record)
      return JSON.stringify(values.includes(undefined) ? record : values) ?? String(record)
    })
  }

  /** The value of a record's first key field, which is what a cursor takes. */
  cursorOf(record: unknown): unknown {
    return this.#values(record)[0]
  }

  /** Which way the keys of these records run. Two equal keys, or one that cannot be compared, run neither way. */
  direction(records: unknown[]): Direction {
    const steps = new Set(records.slice(1).map((record, index) => this.#compare(records[index], record)))
    const [step = 0] = steps
    return steps.size === 1 ? step : 0
  }

  /** `1` where the second record has the greater key. */
  #compare(first: unknown, second: unknown): Direction {
    const values = this.#values(second)
    for (const [index, value] of this.#values(first).entries()) {
      const other = values[index]
      if (value === other) continue
      const areComparable = typeof value === typeof other && (typeof value === 'number' || typeof value === 'string')
      if (!areComparable) return 0
      return (value as number) < (other as number) ? 1 : -1
    }
    return 0
  }

  #values(record: unknown): unknown[] {
    return (this.#fields ?? []).map((field) => Object(record)[field]).concat(this.#fields ? [] : [undefined])
  }
}
