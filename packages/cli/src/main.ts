import { runCommand } from '@halopsa/command'

await runCommand({
  name: 'halo',
  help: async (words) => (await import('./help/help-text.ts')).helpText(words),
  async main(args, interruption) {
    const { runHalo } = await import('./run-halo.ts')
    const streams = { input: process.stdin, output: process.stdout, errors: process.stderr }
    return runHalo(args, { env: process.env, streams, interruption })
  },
})
