import { nearNames, type OperationDetails } from '@halopsa/catalog'
import { recordFields } from '@halopsa/tenant-access/operations/record-fields'
import type { Context } from '../context.ts'
import { chooseFormat } from '../output/format.ts'
import { parseFields } from '../output/parse-fields.ts'
import type { PrintOptions } from '../output/print-options.ts'

/**
 * How the command line wants records printed.
 *
 * @param operation Whose records they are; what the catalogue knows of them is looked up where it chooses columns.
 * @param columns Those of a table, where the command knows better than the catalogue.
 */
export function printOptionsOf(
  { globals, streams, env, catalog }: Context,
  operation?: OperationDetails,
  columns?: readonly string[],
): PrintOptions {
  return {
    format: chooseFormat(globals, streams, env),
    streams,
    env,
    nearNames,
    ...(globals.fields !== undefined && { fields: parseFields(globals.fields) }),
    ...(columns && { columns }),
    ...(operation && {
      isWritten: operation.effect.effect !== 'read' || operation.effect.otherwise !== undefined,
      details: {
        key: operation.list?.key,
        get fields() {
          return recordFields(catalog, operation)
        },
      },
    }),
  }
}
