import { UsageError } from '@halopsa/command'
import { defineCommand } from '../command-line/command.ts'
import { operationWords } from '../operations/operation-words.ts'
import { printRows } from '../printing/print-rows.ts'

/** Most operations that are printed unless `--limit` or `--all` says otherwise. */
const defaultLimit = 10

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
    const limit = flags.all ? catalog.operations.length : (flags.limit ?? defaultLimit)
    const effect = flags.effect as (typeof effects)[number] | undefined
    const question = positionals.join(' ').trim()
    if (question === '') throw new UsageError('search has no question', { command: 'search' })
    const found = await catalog.search(question, { limit, ...(effect && { effect }) })
    const rows = found.map((operation) => ({
      command: `halo ${operationWords(catalog, operation)}`,
      effect: operation.effect,
      operation: operation.name,
      words: operation.words,
    }))
    await printRows(context, rows, undefined, ['command', 'effect', 'words'])
    if (rows.length > 0) return 0
    context.streams.errors.write(`No operation fits ${JSON.stringify(question)}\n`)
    return 1
  },
})
