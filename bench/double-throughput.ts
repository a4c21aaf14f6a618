import { Agent, request } from 'node:http'
import { type HaloServer, startHaloServer } from '../packages/msw/src/server.ts'

/**
 * Measures the double of HaloPSA on loopback, with the load in the same process: how many requests a second it serves
 * for one ticket out of 10,000, and how the time for a list grows with the number of records.
 *
 *     node --conditions=@halopsa/source bench/double-throughput.ts [requests]
 */
const requests = Number(process.argv[2] ?? 20_000)
const inFlight = 16

const agent = new Agent({ keepAlive: true, maxSockets: inFlight })

async function signIn({ url, clientId, clientSecret }: HaloServer): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  })
  const response = await fetch(`${url}/auth/token`, { method: 'POST', body })
  const { access_token } = (await response.json()) as { access_token: string }
  return `Bearer ${access_token}`
}

function get(url: string, authorization: string): Promise<void> {
  return new Promise((resolve, reject) => {
    request(url, { agent, headers: { authorization } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode}`))
      response.resume().once('end', resolve)
    })
      .once('error', reject)
      .end()
  })
}

async function ticketsPerSecond(): Promise<number> {
  await using server = await startHaloServer({ tickets: 10_000 })
  const authorization = await signIn(server)
  let sent = 0
  const run = async () => {
    while (sent < requests) await get(`${server.url}/api/Tickets/${1000 + (sent++ % 10_000)}`, authorization)
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: inFlight }, run))
  return requests / ((performance.now() - start) / 1000)
}

async function millisecondsPerList(tickets: number, query: string): Promise<number> {
  await using server = await startHaloServer({ tickets })
  const authorization = await signIn(server)
  const times: number[] = []
  for (let index = 0; index < 15; index += 1) {
    const start = performance.now()
    await get(`${server.url}/api/Tickets?pageinate=true&page_size=100&page_no=${1 + index}&${query}`, authorization)
    times.push(performance.now() - start)
  }
  return times.toSorted((left, right) => left - right)[times.length >> 1] ?? 0
}

console.log(`Node ${process.version}`)
console.log(
  `GET /Tickets/{id}, 10,000 tickets, ${inFlight} in flight: ${Math.round(await ticketsPerSecond())} requests a second`,
)
for (const query of ['', 'search=printer&order=summary']) {
  for (const tickets of [1000, 10_000, 100_000]) {
    const time = await millisecondsPerList(tickets, query)
    console.log(`GET /Tickets?${query || 'page'}, ${tickets} tickets: ${time.toFixed(1)} ms for a page of 100`)
  }
}
