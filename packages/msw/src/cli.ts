#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'

/** The digits for HALO on a telephone's keys. */
const defaultPort = '4256'

const helpText = `halopsa-msw: a HaloPSA tenant in memory, on 127.0.0.1

Usage: halopsa-msw [--port ${defaultPort}] [--tickets 250]

  --port     TCP port; 0 takes any free one (default ${defaultPort})
  --tickets  number of tickets to start with (default 250)
  --help     this text
`

try {
  const { port, tickets, help } = readOptions()
  process.stdout.write(help ? helpText : describeServer(await startHaloServer({ port, tickets })))
} catch (error) {
  process.stderr.write(`halopsa-msw: ${(error as Error).message.split('\n')[0]}\n`)
  process.exitCode = 1
}

function readOptions(): { port: number; tickets: number; help: boolean } {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: defaultPort },
      tickets: { type: 'string', default: '250' },
      help: { type: 'boolean', default: false },
    },
  })
  const [port, tickets] = (['port', 'tickets'] as const).map((name) => {
    if (!/^\d+$/.test(values[name]))
      throw new RangeError(`--${name} takes a number, not ${JSON.stringify(values[name])}`)
    return Number(values[name])
  }) as [number, number]
  return { port, tickets, help: values.help }
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

Press Ctrl+C to stop.
`
}
