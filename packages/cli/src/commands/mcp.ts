import { CommandError, isUsageError, UsageError, usageMessage } from '@halopsa/command'
import { defineCommand } from '../command-line/command.ts'
import type { GlobalFlags } from '../command-line/global-flags.ts'

/** `halo mcp`: the server of `@halopsa/mcp-server`, which is a package that not everyone needs. */
export const command = defineCommand({
  words:
    'The same as `npx @halopsa/mcp-server`, over the standard input and output or with --http over HTTP, with the same options; `halo mcp --help` lists them where that package is installed. It only reads until --allow names what else it may do.',
  examples: ['mcp --profile acme', 'mcp --allow act:postActions', 'mcp --demo --http --port 4257'],
  flags: {},
  passesOn: true,
  async run(context, { positionals: line }) {
    const server = await loadServer()
    if (!server) {
      throw new CommandError(
        'halo mcp needs @halopsa/mcp-server beside @halopsa/cli: npm install --global @halopsa/mcp-server, or start it by npx @halopsa/mcp-server',
      )
    }
    try {
      const { env, streams } = context
      return await server.runServer([...wordsOf(context.globals), ...line], {
        env,
        errors: streams.errors,
        interruption: context,
      })
    } catch (error) {
      throw isUsageError(error) ? new UsageError(usageMessage(error), { command: 'mcp', cause: error }) : error
    }
  },
  async ownHelp() {
    const server = await loadServer()
    return (
      server &&
      `${await server.help('halo mcp')}\nThe operations of the section MCP: halo mcp list --help, halo search mcp`
    )
  },
})

/** The package, or `undefined` where it is not installed. */
async function loadServer() {
  try {
    return await import('@halopsa/mcp-server/command')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_MODULE_NOT_FOUND' && message.includes("'@halopsa/mcp-server'")) return undefined
    throw error
  }
}

/** Options that stand before the command, as the server reads them. */
function wordsOf({ profile, demo, ...others }: GlobalFlags): string[] {
  const [other] = Object.keys(others)
  if (other !== undefined) throw new UsageError(`mcp has no option --${other}`, { command: 'mcp' })
  return [...(profile === undefined ? [] : ['--profile', profile]), ...(demo ? ['--demo'] : [])]
}
