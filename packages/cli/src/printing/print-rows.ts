import type { OperationDetails } from '@halopsa/catalog'
import type { Row } from '@halopsa/tenant-access/records/row'
import type { Context } from '../context.ts'
import { printRecords } from '../output/print-records.ts'
import type { Progress } from '../output/progress.ts'
import { printOptionsOf } from './print-options-of.ts'

export type { Row }

/**
 * Prints records as the options of the command line say.
 *
 * @param columns Those of a table, where the command knows better than the catalogue.
 * @param progress Ends before the first record is printed.
 * @returns how many there were.
 */
export function printRows(
  context: Context,
  records: AsyncIterable<Row> | Iterable<Row>,
  operation?: OperationDetails,
  columns?: readonly string[],
  progress?: Progress,
): Promise<number> {
  return printRecords(records, { ...printOptionsOf(context, operation, columns), ...(progress && { progress }) })
}
