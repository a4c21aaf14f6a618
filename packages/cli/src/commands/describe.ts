import { nearNames } from '@halopsa/catalog'
import { CommandError } from '@halopsa/command'
import { exitCodes } from '@halopsa/tenant-access/exit-codes'
import { defineCommand } from '../command-line/command.ts'
import { describeOperation, describeSchema, describeSection } from '../help/describe.ts'
import { printFacts } from '../printing/print-facts.ts'

/** `halo describe`: what the catalogue knows of an operation, a section or a schema. */
export const command = defineCommand({
  usage: '<operation | METHOD /Path | section | schema>',
  positionals: [1, 2],
  examples: ['describe getTickets', 'describe POST /Actions', 'describe Tickets', 'describe Faults'],
  flags: {},
  async run(context, { positionals }) {
    const { catalog } = context
    const [first = '', second] = positionals
    const operation = second === undefined ? catalog.operation(first) : catalog.operationAt(first, second)
    const section = second === undefined ? catalog.section(first) : undefined
    if (operation) {
      const details = catalog.describe(operation.name)
      return printFacts(context, details, () => describeOperation(catalog, details))
    }
    if (section) {
      const details = { ...section, operations: catalog.operationsOf(section.name) }
      return printFacts(context, details, () => describeSection(catalog, section))
    }
    const schema = catalog.schemaNames.find((name) => name.toLowerCase() === first.toLowerCase())
    if (schema && second === undefined) {
      const details = catalog.schema(schema)
      return printFacts(context, details, () => describeSchema(details))
    }
    const names = [...catalog.operations.map(({ name }) => name), ...catalog.sections.map(({ name }) => name)]
    const near = nearNames(first, [...names, ...catalog.schemaNames])
    const hint = near.length > 0 ? `; the nearest are ${near.join(', ')}` : '; halo search finds operations'
    const message = `There is no operation, section or schema ${JSON.stringify(positionals.join(' '))}${hint}`
    throw new CommandError(message, { exitCode: exitCodes.notFound })
  },
})
