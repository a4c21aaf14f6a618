import type { Contender } from '../contenders/contender.ts'
import { bundledPlans } from '../measures/measure-bundles.ts'
import { callsInFlight } from '../measures/measure-load.ts'
import { compilers } from '../measures/measure-type-checks.ts'
import { median, pairedMedian, pairedRatio, spread } from '../statistics/statistics.ts'
import type { Measurements } from './measurements.ts'
import { table } from './table.ts'
import { targetsTable } from './targets.ts'

/** The page of results, as Markdown. */
export function resultsPage(measurements: Measurements, versions: string): string {
  return `<!-- Made by \`pnpm bench\`. Do not edit. -->

# Results

One run on one machine, every client made from the same document and called on the same loopback servers. What is
compared was measured in turn, A B C, C B A, …; figures are medians, with the least and the most of the rounds behind
them where they vary. Ratios and differences are medians of those within each round. Read the ratios: the figures
themselves depend on the machine and on its other work.

${versions}

## What this project sets itself

${targetsTable(measurements)}

### What limits it

- **Size.** ky alone is 8.9 kB, so a client on bare \`fetch\` is smaller than any on ky. What the clients on \`fetch\` are
  equipped with here was written by hand for this comparison: it passes the four trials below and has nothing else of
  the core (a 401 that no token mends, errors in Halo's words, bodies that break off, a shared token cache, the limiter,
  logging, streams).
- **Calls.** ky's own work is most of what a call costs over bare \`fetch\`. The core adds its own (token, limiter, log,
  errors), and gives part of that back by what it spares ky: hooks, the merging of headers, and the copy of each request
  that ky keeps when it may have to repeat it.

## What each client does by itself

Tried against the double: tokens revoked, connections cut, a response that does not come, a 404. What is missing here a
user adds by hand; [rivals/equipment](rivals/equipment) does so, and with it all pass, or the run fails. hey-api over ky
reads the body of an error response that ky 2 has already read: its user sees a \`TypeError\` in place of the error.

${featuresTable(measurements)}

## Bundle

Bytes, minified by esbuild and gzipped, of a call of \`GET /Tickets/{id}\`, and of one such call in each of ten sections:
as the client comes, and with what it leaves out added from [rivals/equipment](rivals/equipment).

${bundlesTable(measurements)}

## Import

A process of its own each time, on the client's JavaScript file by file: milliseconds from the start of Node until the
client is imported and constructed, and memory after a garbage collection.

${importsTable(measurements)}

## Calls

\`GET /Tickets/{id}\` against a server in a process of its own that responds at once, with a token that lasts; each client
as it comes, in a process of its own, started five times and warmed up, and without V8's memory reducer, which
would slow down at random those that wait for their turn. The processor's time is the client's, and steadier than the
clock where the machine has other work.

${[...callsInFlight].map((inFlight) => `### ${inFlight} in flight\n\n${callsTable(measurements, inFlight)}`).join('\n\n')}

## Paging

10,000 tickets from the double, 100 a page, one page after the other; this project with \`paginateTickets\`, the others
with the loop that people write.

${pagingTable(measurements)}

## Type check

Seconds for one call of each of ten sections with \`strict\` and \`skipLibCheck\`: this project's declarations as they are
installed, the others' generated sources as they lie in a project.

${typeChecksTable(measurements)}

## Generation

Seconds for the whole document. This project's generator writes 396 packages and their shared schemas.

${generationTable(measurements)}

## The double

\`\`\`
${measurements.double}
\`\`\`
`
}

function featuresTable({ features }: Measurements): string {
  const names = Object.keys([...features.values()][0] ?? {})
  return table(
    ['', ...names],
    [...features].map(([{ name }, found]) => [name, ...Object.values(found).map((has) => (has ? 'yes' : '–'))]),
  )
}

function bundlesTable({ bundles }: Measurements): string {
  const heads = ['one call', 'ten sections', 'one call, equipped', 'ten sections, equipped']
  return table(
    ['', ...heads],
    [...bundles].map(([{ name }, sizes]) => [name, ...bundledPlans.map((plan) => sizes[plan].toLocaleString('en'))]),
  )
}

function importsTable({ imports }: Measurements): string {
  const nothing = imports.get('nothing')?.milliseconds ?? []
  const ky = imports.get('ky')?.milliseconds ?? []
  return table(
    ['', 'ms', 'over nothing', 'over ky', 'heap, MB', 'resident, MB'],
    [...imports].map(([name, { milliseconds = [], heap = [], resident = [] }]) => [
      name,
      spread(milliseconds, 0),
      signed(pairedMedian(milliseconds, nothing, (value, other) => value - other)),
      signed(pairedMedian(milliseconds, ky, (value, other) => value - other)),
      median(heap).toFixed(1),
      median(resident).toFixed(0),
    ]),
  )
}

function callsTable({ calls }: Measurements, inFlight: number): string {
  const figures = calls.get(inFlight) ?? new Map<Contender, Record<string, number[]>>()
  const ky = [...figures].find(([{ name }]) => name === 'ky')?.[1]
  return table(
    ['', 'requests a second', 'to ky', 'latency, ms', '99th percentile, ms', 'processor, ms a call', 'to ky'],
    [...figures].map(([{ name }, { perSecond = [], latency = [], tail = [], processor = [] }]) => [
      name,
      spread(perSecond, 0),
      ratio(perSecond, ky?.perSecond),
      spread(latency, 2),
      median(tail).toFixed(1),
      median(processor).toFixed(3),
      ratio(processor, ky?.processor),
    ]),
  )
}

function pagingTable({ paging }: Measurements): string {
  const ky = [...paging].find(([{ name }]) => name === 'ky')?.[1]
  return table(
    ['', 'ms', 'to ky'],
    [...paging].map(([{ name }, { milliseconds = [] }]) => [
      name,
      spread(milliseconds, 0),
      ratio(milliseconds, ky?.milliseconds),
    ]),
  )
}

function typeChecksTable({ typeChecks }: Measurements): string {
  const [first] = typeChecks.values()
  return table(
    ['', ...Object.keys(compilers).flatMap((name) => [name, 'to @halopsa'])],
    [...typeChecks].map(([{ name }, seconds]) => [
      name,
      ...Object.keys(compilers).flatMap((compiler) => [
        spread(seconds[compiler] ?? [], 2),
        ratio(seconds[compiler], first?.[compiler]),
      ]),
    ]),
  )
}

function generationTable({ generation }: Measurements): string {
  const [first] = generation.values()
  return table(
    ['', 's', 'to @halopsa'],
    [...generation].map(([name, { seconds = [] }]) => [name, spread(seconds, 1), ratio(seconds, first?.seconds)]),
  )
}

function ratio(values: readonly number[] = [], base: readonly number[] = []): string {
  return pairedRatio(values, base).toFixed(2)
}

function signed(milliseconds: number): string {
  return `${milliseconds < 0 ? '−' : '+'}${Math.abs(milliseconds).toFixed(1)}`
}
