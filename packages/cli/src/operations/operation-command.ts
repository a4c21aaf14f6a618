import type { Catalog, OperationDetails } from '@halopsa/catalog'
import type { Command } from '../command-line/command.ts'
import { globalFlags } from '../command-line/global-flags.ts'
import { type OperationFlag, operationFlags } from './operation-flags.ts'
import { bodyOptions, type OperationLine, planRequest } from './plan-request.ts'
import { runRequest } from './run-request.ts'
import type { Verb } from './verbs.ts'

/**
 * The command of an operation, made from the catalogue.
 *
 * @param name As it is typed: `tickets list`.
 */
export function operationCommand(catalog: Catalog, { verb, operation: summary }: Verb, name: string): Command {
  const operation = catalog.describe(summary.name)
  const identifiers = identifiersOf(operation, verb)
  let made: OperationFlag[] | undefined
  const flags = () => {
    made ??= operationFlags(catalog, { operation, verb })
    return made
  }
  return {
    usage: identifiers.map((identifier) => `<${identifier}>`).join(' '),
    get flags() {
      return { ...Object.fromEntries(flags().map((flag) => [flag.name, flag.flag])), ...bodyOptions(operation) }
    },
    positionals: [identifiers.length, identifiers.length],
    async run(context, input) {
      const call = { operation, verb, command: name, flags: hasParameters(input.flags) ? flags() : [] }
      return runRequest(context, await planRequest(catalog, call, input as OperationLine, context.streams))
    },
  }
}

function hasParameters(flags: object): boolean {
  return Object.keys(flags).some((name) => !Object.hasOwn(globalFlags, name))
}

/** What names the record of a call: the parameters of its path, or the id that an update needs. */
export function identifiersOf({ pathParameters }: OperationDetails, verb: string): string[] {
  return verb === 'update' && pathParameters.length === 0 ? ['id'] : pathParameters.map(({ name }) => name)
}
