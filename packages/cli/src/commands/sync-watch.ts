import { UsageError } from '@halopsa/command'
import { defineCommand } from '../command-line/command.ts'
import { printReport, progressOf, syncFlags, syncOptionsOf } from '../mirror/sync-options.ts'

const second = 1000

/** `halo sync watch`: keeps a mirror up to date until it is ended. */
export const command = defineCommand({
  words: 'Changes come each five minutes, lists that can only be read whole each six hours, deletions once a day.',
  examples: ['sync watch --to halo.db --tables tickets,actions'],
  takesDryRun: false,
  flags: {
    ...syncFlags,
    every: { type: 'integer', placeholder: 'SECONDS', words: 'How often changes are asked for (default 300).' },
  },
  async run(context, { flags }) {
    const { watch } = await import('@halopsa/sync')
    const { every } = flags
    // Without a pause one run after the other would spend the budget of the tenant.
    if (every !== undefined && every < 1) {
      throw new UsageError(`--every is 1 second or more, not ${every}`, { command: 'sync watch' })
    }
    const options = await syncOptionsOf(context, flags)
    const paces = every === undefined ? undefined : { changes: every * second }
    const progress = progressOf(context)
    let code = 0
    try {
      for await (const report of watch({ ...options, paces, onProgress: progress.listen })) {
        progress.end()
        code = await printReport(context, report)
      }
    } catch (error) {
      if (!context.signal.aborted) throw error
    }
    progress.end()
    return code
  },
})
