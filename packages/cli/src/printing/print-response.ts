import type { OperationDetails } from '@halopsa/catalog'
import { isRow } from '@halopsa/tenant-access/records/row'
import type { Context } from '../context.ts'
import { printValue } from '../output/print-value.ts'
import { printOptionsOf } from './print-options-of.ts'
import { printRows } from './print-rows.ts'

/**
 * Prints the response of an operation: one record, a list, a text, or bytes.
 *
 * @param columns Fields of a record that say enough, where the command knows better than the catalogue.
 */
export async function printResponse(
  context: Context,
  value: unknown,
  operation?: OperationDetails,
  columns?: readonly string[],
): Promise<void> {
  // What the catalogue knows are the fields of the records in a view, and not those of the view.
  const options = printOptionsOf(context, isView(value, operation) ? undefined : operation)
  // One record is an object in JSON, whatever command wrote it.
  if (columns && isRow(value) && options.format !== 'json') await printRows(context, [value], operation, columns)
  else await printValue(value, options)
}

/** Whether a response is a list that was not taken out of its view. */
function isView(value: unknown, operation: OperationDetails | undefined): boolean {
  const key = operation?.list?.recordsKey
  return key !== undefined && isRow(value) && Array.isArray(value[key])
}
