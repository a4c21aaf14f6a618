import { runCommand } from '@halopsa/command'

await runCommand({
  name: 'halopsa-mcp-server',
  help: async () => (await import('./help.ts')).help,
  async main(args, interruption) {
    const { runServer } = await import('./run-server.ts')
    return runServer(args, { env: process.env, errors: process.stderr, interruption })
  },
})
