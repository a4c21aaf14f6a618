import type { Catalog, OperationSummary } from '@halopsa/catalog'
import { commands } from '../commands/registry.ts'
import { sectionWord, verbsOf } from './verbs.ts'

/** How an operation is typed: `tickets list`, or by its name where a command by hand has taken these words. */
export function operationWords(catalog: Catalog, operation: OperationSummary): string {
  const section = catalog.section(operation.section)
  const verb = section && verbsOf(catalog, section).find((known) => known.operation.name === operation.name)?.verb
  const words = section && verb ? [sectionWord(section), verb] : []
  const isTaken = commands.some(({ name, isSection }) => name === words.join(' ') || (name === words[0] && !isSection))
  return words.length === 0 || isTaken ? `call ${operation.name}` : words.join(' ')
}
