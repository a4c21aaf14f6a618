import { UsageError } from '@halopsa/command'
import type { PlannedRequest } from '@halopsa/tenant-access/requests/planned-request'
import { defineCommand } from '../command-line/command.ts'
import { splitPair } from '../operations/plan-request.ts'
import { readData } from '../operations/read-data.ts'
import { runRequest } from '../operations/run-request.ts'

const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const

/** `halo api`: a request to any path, of those that no catalogue knows too. */
export const command = defineCommand({
  usage: '<METHOD> </Path>',
  words: 'The path stands below /api. A method other than GET asks before it sends, unless the operation only reads.',
  positionals: [1, 2],
  examples: [
    'api GET /Tickets --query open_only=true --query page_size=5',
    'api GET /Status --paginate --ndjson',
    'api POST /Actions --data @actions.json --yes',
  ],
  flags: {
    query: { type: 'text', multiple: true, placeholder: 'NAME=VALUE', words: 'Adds a parameter.' },
    data: { type: 'text', placeholder: 'JSON', words: 'The body: JSON, `@FILE`, or `-` for the standard input.' },
    paginate: {
      type: 'boolean',
      words: 'Reads a list, page by page: 100 records, or so many as --limit or --all says.',
    },
  },
  async run(context, { flags, positionals }) {
    const [first = '', second] = positionals
    const method = second === undefined ? 'get' : methods.find((known) => known === first.toLowerCase())
    if (!method) throw new UsageError(`The method is one of ${methods.join(', ')}, not ${first}`, { command: 'api' })
    const pathTemplate = `/${(second ?? first).replace(/^\/?(?:api\/)?/i, '')}`
    const known = context.catalog.operationAt(method, pathTemplate)
    const pairs = (flags.query ?? []).map((pair) => splitPair(pair, '--query', undefined, 'api'))
    const names = pairs.map(([name]) => name)
    const twice = names.find((name, index) => names.indexOf(name) !== index)
    if (twice)
      throw new UsageError(`--query ${twice} is given twice; a list of ids is one value: 1,2`, { command: 'api' })
    const request: PlannedRequest = {
      method,
      pathTemplate,
      pathValues: [],
      query: Object.fromEntries(pairs),
      ...(flags.data !== undefined && { body: await readData(flags.data, context.streams) }),
      ...(known && { operation: context.catalog.describe(known.name) }),
    }
    if (flags.paginate && method !== 'get') throw new UsageError('--paginate is for GET', { command: 'api' })
    return runRequest(context, request, { asList: flags.paginate ?? false })
  },
})
