import { CommandError, UsageError } from '@halopsa/command'
import { defineCommand } from '../command-line/command.ts'

/** `halo mcp`: serves the tenant to an AI agent. All of it is `@halopsa/mcp-server`, which is installed beside. */
export const command = defineCommand({
  usage: '[options of @halopsa/mcp-server]',
  words: [
    'Speaks the Model Context Protocol over the standard input and output, or over HTTP with --http. It is',
    '`npx @halopsa/mcp-server`, with the profiles of halo, and needs that package beside this one:',
    '`npm install -g @halopsa/mcp-server`. It reads alone, until --allow names what else it may do.',
  ].join(' '),
  examples: ['mcp', 'mcp --demo', 'mcp --allow write:Tickets', 'mcp --http --port 4257'],
  flags: {},
  passesOn: true,
  async ownHelp() {
    const server = await loadServer().catch(() => undefined)
    return server?.help.replaceAll('halopsa-mcp-server', 'halo mcp')
  },
  async run(context, { flags, positionals }) {
    const { demo, profile, ...others } = flags
    const [other] = Object.keys(others)
    if (other !== undefined) throw new UsageError(`mcp takes no --${other} before it`, { command: 'mcp' })
    const { runServer } = await loadServer()
    const args = [...(demo ? ['--demo'] : []), ...(profile === undefined ? [] : ['--profile', profile]), ...positionals]
    return runServer(args, { env: context.env, errors: context.streams.errors, interruption: context })
  },
})

async function loadServer() {
  try {
    return await import('@halopsa/mcp-server/run')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new CommandError(
      'halo mcp needs @halopsa/mcp-server, which is not installed: npm install -g @halopsa/mcp-server',
      { cause: error },
    )
  }
}
