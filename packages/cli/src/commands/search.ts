import { defineCommand } from '../command-line/command.ts'
import { operationWords } from '../operations/operation-words.ts'
import { printRows } from '../printing/print-rows.ts'

const effects = ['read', 'write', 'delete', 'act'] as const

/** `halo search`: operations that fit a question. */
export const command = defineCommand({
  usage: '<question...>',
  positionals: [1, 100],
  examples: ['search unbilled time of an agent last month', 'search "close a ticket" --effect write'],
  flags: {
    effect: { type: 'text', values: effects, words: 'Only operations with this effect.' },
  },
  async run(context, { flags, positionals }) {
    const { catalog } = context
    const limit = flags.limit ?? 10
    const effect = flags.effect as (typeof effects)[number] | undefined
    const found = await catalog.search(positionals.join(' '), { limit, ...(effect && { effect }) })
    const rows = found.map((operation) => ({
      command: `halo ${operationWords(catalog, operation)}`,
      effect: operation.effect,
      operation: operation.name,
      words: operation.words,
    }))
    await printRows(context, rows, undefined, ['command', 'effect', 'words'])
    return rows.length === 0 ? 1 : 0
  },
})
