#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { runCommand, UsageError } from '@halopsa/command'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'

/** The digits of HALO on a telephone. */
const defaultPort = '4256'

const help = `halopsa-msw: a HaloPSA tenant in memory, on 127.0.0.1

Usage: halopsa-msw [--port ${defaultPort}] [--tickets 250]

  --port     TCP port; 0 takes any free one (default ${defaultPort})
  --tickets  number of tickets to start with (default 250)
  --help     this text
`

await runCommand({
  name: 'halopsa-msw',
  help,
  async main(args) {
    console.log(describeServer(await startHaloServer(serverOptions(args))))
  },
})

function serverOptions(args: string[]): { port: number; tickets: number } {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: defaultPort },
      tickets: { type: 'string', default: '250' },
    },
  })
  return { port: wholeNumber('--port', values.port), tickets: wholeNumber('--tickets', values.tickets) }
}

function wholeNumber(option: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new UsageError(`${option} takes a number, not ${JSON.stringify(value)}`)
  return Number(value)
}

function describeServer({ url, clientId, clientSecret, publicClientId }: HaloServer): string {
  return `HaloPSA is at ${url}

Client id      ${clientId}
Client secret  ${clientSecret}
Browser login  client id ${publicClientId}, user name agent, password password

Try it:
  TOKEN=$(curl -s ${url}/auth/token -d grant_type=client_credentials \\
    -d client_id=${clientId} -d client_secret=${clientSecret} -d scope=all \\
    | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
  curl -s "${url}/api/Tickets?count=3" -H "Authorization: Bearer $TOKEN"

Press Ctrl+C to stop.`
}
