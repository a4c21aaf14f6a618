import { type HaloRecord, isRecord, joinKey } from '../records/collection.ts'
import type { HaloRecords } from '../records/record-store.ts'
import { matchOperation } from '../table/match-operation.ts'
import { haloTable, type Shape, type TableSection } from '../table/sections.ts'
import { outlineRecord } from './outline-record.ts'
import { PersonalDataReplacer } from './replace-personal-data.ts'

/** What is kept of the records that pass: one outline for each section, or every record without personal data. */
export type RecordingMode = 'shapes' | 'values'

/**
 * Keeps the records that a tenant sends, as the seed of a double. Secrets are left out, and personal data is replaced.
 *
 * @example
 * const recording = new Recording('values')
 * recording.add('GET', '/Tickets', await response.json())
 * createHaloDouble({ seed: recording.seed })
 */
export class Recording {
  readonly #mode: RecordingMode
  readonly #replacer = new PersonalDataReplacer()
  readonly #records = new Map<string, Map<string, HaloRecord>>()

  /** @param mode Default: `shapes`. */
  constructor(mode: RecordingMode = 'shapes') {
    this.#mode = mode
  }

  /** What is kept, by section. */
  get seed(): HaloRecords {
    return Object.fromEntries([...this.#records].map(([section, records]) => [section, [...records.values()]]))
  }

  /**
   * Keeps the records of a response to the list or the record of a section. Other responses are left out.
   *
   * @param path Path below the resource server: `/Tickets/5`.
   * @param body The response as JSON.
   */
  add(method: string, path: string, body: unknown): void {
    const match = matchOperation(haloTable, method, path)
    if (typeof match !== 'object') return
    const { section, kind } = match.operation
    if (kind !== 'list' && kind !== 'get') return
    const records = kind === 'list' ? listedRecords(body, section.list) : [body].filter(isRecord)
    for (const record of records)
      if (section.key.every((field) => isKeyValue(record[field]))) this.#keep(record, section)
  }

  #keep(record: HaloRecord, section: TableSection): void {
    const records = this.#records.get(section.name) ?? new Map<string, HaloRecord>()
    this.#records.set(section.name, records)
    const isOutline = this.#mode === 'shapes'
    const kept = isOutline ? outlineRecord(record, section.key) : this.#replacer.replace(record, section.name)
    const key = isOutline ? '' : joinKey(section.key.map((field) => record[field]))
    const previous = records.get(key)
    // The key of an outline stays that of the first record; a record has more fields when it is read alone.
    const first = previous && isOutline ? Object.fromEntries(section.key.map((field) => [field, previous[field]])) : {}
    records.set(key, { ...previous, ...kept, ...first })
  }
}

function listedRecords(body: unknown, shape: Shape | undefined): HaloRecord[] {
  if (Array.isArray(body)) return body.filter(isRecord)
  if (!isRecord(body)) return []
  const known = shape?.kind === 'object' ? undefined : body[shape?.key ?? '']
  if (Array.isArray(known)) return known.filter(isRecord)
  // The longest array of a view holds its records: the others are columns and the like.
  const arrays = Object.values(body).filter((value) => Array.isArray(value))
  const longest = arrays.reduce<unknown[]>((left, right) => (right.length > left.length ? right : left), [])
  return longest.filter(isRecord)
}

function isKeyValue(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value !== '')
}
