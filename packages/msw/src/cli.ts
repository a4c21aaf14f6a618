#!/usr/bin/env node
import { type Interruption, runCommand } from '@halopsa/command'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { startRecord } from './command/record.ts'
import { defaultPort, readServeOptions } from './command/serve-options.ts'

const help = `halopsa-msw: a HaloPSA tenant in memory, on 127.0.0.1

Usage: halopsa-msw [--port ${defaultPort}] [--tickets 250] [--seed FILE] [--strict] [--log]
       halopsa-msw record --tenant URL [--port 0] [--values] [--out halo-seed.json]

  --port     TCP port; 0 takes any free one (default ${defaultPort})
  --tickets  number of tickets to start with (default 250)
  --seed     JSON file of records by section, in place of those of the double
  --strict   refuse query parameters that have no effect, with 400
  --log      print each request to the standard error
  --help     this text

record is a proxy of a tenant. It writes what the tenant sends to a seed file:
  --tenant   URL of the tenant
  --values   keep all records, with personal data replaced; without it, one
             record without values for each section
  --out      the file (default halo-seed.json)
Tokens and secrets are never written.
`

await runCommand({
  name: 'halopsa-msw',
  help,
  async main([command, ...args], interruption) {
    if (command === 'record') return record(args, interruption)
    const words = command === undefined ? args : [command, ...args]
    const options = await readServeOptions(words, (line) => console.error(line))
    console.log(describeServer(await startHaloServer(options)))
  },
})

/** Records until it is interrupted, then writes the seed. */
async function record(args: string[], { signal }: Interruption): Promise<number> {
  const { text, finish } = await startRecord(args)
  console.log(text)
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
  console.log(await finish())
  return 0
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
