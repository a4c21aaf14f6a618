import { CommandError } from '@halopsa/command'
import { isRow } from '@halopsa/tenant-access/records/row'
import { bareText } from './bare-text.ts'
import { checkFields } from './check-fields.ts'
import type { PrintOptions } from './print-options.ts'
import { printRecords } from './print-records.ts'
import { recordText } from './record-text.ts'
import { writeText } from './write-text.ts'

/**
 * Prints what a call responded with: one record, a list, a text, a number, nothing, or the bytes of a file.
 *
 * A table and compact output have a line for each field of a record that is filled; `--json` has them all. A list of
 * records is printed as {@link printRecords} does it, and `fields` applies to records alone.
 *
 * @throws UsageError for a field of `fields` that the record does not have
 * @throws CommandError for bytes at a terminal
 */
export async function printValue(value: unknown, options: PrintOptions): Promise<void> {
  const { format, streams, fields } = options
  if (value instanceof Uint8Array) return printBytes(value, streams)
  if (Array.isArray(value) && value.every(isRow)) {
    await printRecords(value, options)
  } else if (!isRow(value)) {
    await writeText(streams.output, await bareText(value, options))
  } else if (format === 'csv') {
    await printRecords([value], options)
  } else {
    if (fields) checkFields(fields, [value], options)
    await writeText(streams.output, await recordText(value, { ...options, format }))
  }
}

async function printBytes(bytes: Uint8Array, { output }: PrintOptions['streams']): Promise<void> {
  if (output.isTTY) {
    throw new CommandError(`A file of ${bytes.length} bytes is not shown at a terminal; redirect it, as in: > file`)
  }
  await writeText(output, bytes)
}
