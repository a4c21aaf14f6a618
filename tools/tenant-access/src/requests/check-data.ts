import { UsageError } from '@halopsa/command'
import { isRow } from '../records/row.ts'

/** The data of a command line that become the body of a request. */
export interface DataToCheck {
  /** As it is typed, without `halo`: `tickets update`. */
  command: string
  /** What `--data` holds; absent where it is not given. */
  data: unknown
  /** Whether the request takes records. */
  takesRecords: boolean
  /** The record that an update names. */
  id?: unknown
  /** The id that `--set` gives. */
  setId?: unknown
}

/**
 * Checks that data are records, and that an update changes the record which it names: not another, and not several.
 *
 * @throws UsageError otherwise.
 */
export function checkData({ command, data, takesRecords, id, setId }: DataToCheck): void {
  const wrong = (message: string) => new UsageError(message, { command })
  const records: unknown[] = data === undefined ? [] : Array.isArray(data) ? data : [data]
  if (takesRecords && data !== undefined) {
    if (records.length === 0) throw wrong('--data has no record')
    const other = records.find((record) => !isRow(record))
    if (other !== undefined) throw wrong(`--data takes records, not ${JSON.stringify(other).slice(0, 40)}`)
  }
  if (id === undefined) return
  if (records.length > 1) throw wrong(`${command} changes one record, and --data has ${records.length}`)
  const given = [setId, ...records.map((record) => Object(record).id)].find(
    (value) => value !== undefined && String(value) !== String(id),
  )
  if (given !== undefined) throw wrong(`${command} changes ${id}, and the fields name ${JSON.stringify(given)}`)
}
