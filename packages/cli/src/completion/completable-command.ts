import type { Catalog } from '@halopsa/catalog'
import { recordFields } from '@halopsa/tenant-access/operations/record-fields'
import type { Flag, Flags } from '../command-line/flags.ts'
import { globalFlags } from '../command-line/global-flags.ts'
import { loadCommand } from '../commands/load-command.ts'
import type { FoundCommand } from '../find-command.ts'
import { type OperationFlag, operationFlags } from '../operations/operation-flags.ts'
import { bodyOptions } from '../operations/plan-request.ts'
import type { Verb } from '../operations/verbs.ts'
import { type PositionalValues, positionalValues } from './positional-values.ts'

/** What is known of a command whose line is being typed. */
export interface CompletableCommand {
  /** Its own options and the global ones. */
  flags: Flags
  /** Values of an option that the catalogue lists. */
  values?(flag: Flag): string[] | undefined
  /** Words that may come next, where there is a list of them. */
  positionalValues?: PositionalValues
}

/** Gets what is known of a command. */
export async function completableCommand(
  found: Exclude<FoundCommand, { kind: 'section' }>,
  catalog: () => Catalog,
): Promise<CompletableCommand> {
  if (found.kind === 'operation') return ofOperation(catalog(), found.verb)
  const { name } = found.command
  const { flags } = await loadCommand(name)
  const words = positionalValues[name]
  return { flags: { ...globalFlags, ...flags }, ...(words && { positionalValues: words }) }
}

function ofOperation(catalog: Catalog, { verb, operation: summary }: Verb): CompletableCommand {
  const operation = catalog.describe(summary.name)
  const own = operationFlags(catalog, { operation, verb })
  const byFlag = new Map(own.map((flag) => [flag.flag, flag]))
  const fieldNames = () => Object.keys(recordFields(catalog, operation))
  return {
    flags: {
      ...globalFlags,
      ...Object.fromEntries(own.map(({ name, flag }) => [name, flag])),
      ...bodyOptions(operation),
    },
    values(flag) {
      if (flag === globalFlags.fields) return fieldNames()
      return valuesOfParameter(byFlag.get(flag), fieldNames)
    },
  }
}

function valuesOfParameter(flag: OperationFlag | undefined, fieldNames: () => string[]): string[] | undefined {
  if (!flag) return undefined
  // A list is sorted by a field of its records.
  if (flag.does === 'sorts' && flag.flag.type === 'text') return fieldNames()
  return flag.type.values?.map(String)
}
