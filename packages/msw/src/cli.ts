#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { startHaloServer } from '@halopsa/msw/server'

const HELP = `halopsa-msw: a HaloPSA tenant in memory, on 127.0.0.1

Usage: halopsa-msw [--port 3333] [--tickets 250]

  --port     TCP port; 0 takes any free one (default 3333)
  --tickets  number of tickets to start with (default 250)
  --help     this text
`

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3333' },
    tickets: { type: 'string', default: '250' },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) {
  process.stdout.write(HELP)
} else {
  const server = await startHaloServer({ port: Number(values.port), tickets: Number(values.tickets) })
  process.stdout.write(`HaloPSA is at ${server.url}

Client id      ${server.clientId}
Client secret  ${server.clientSecret}
Browser login  client id ${server.publicClientId}, user name "agent", password "password"

Try it:
  TOKEN=$(curl -s ${server.url}/auth/token -d grant_type=client_credentials \\
    -d client_id=${server.clientId} -d client_secret=${server.clientSecret} -d scope=all \\
    | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
  curl -s "${server.url}/api/Tickets?count=3" -H "Authorization: Bearer $TOKEN"

Press Ctrl+C to stop.
`)
}
