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
    if (!method) throw wrong(`The method is one of ${methods.join(', ')}, not ${first}`)
    const [path = '', ...search] = (second ?? first).split('?')
    const pathTemplate = readPath(path)
    const known = context.catalog.operationAt(method, pathTemplate)
    const query = joined([
      ...new URLSearchParams(search.join('?')),
      ...(flags.query ?? []).map((pair) => splitPair(pair, '--query', undefined, 'api')),
    ])
    if (flags.paginate && method !== 'get') throw wrong('--paginate is for GET')
    if (flags.paginate && known?.role === 'get') throw wrong(`${pathTemplate} is one record, and no list`)
    if (!flags.paginate && (flags.all || flags.limit !== undefined)) throw wrong('--all and --limit need --paginate')
    if (flags.data !== undefined && (method === 'get' || method === 'head')) {
      throw wrong(`A ${method.toUpperCase()} request has no body: --query NAME=VALUE adds a parameter`)
    }
    const request: PlannedRequest = {
      method,
      pathTemplate,
      pathValues: [],
      query,
      ...(flags.data !== undefined && { body: await readData(flags.data, context.streams) }),
      ...(known && { operation: context.catalog.describe(known.name) }),
    }
    return runRequest(context, request, { asList: flags.paginate ?? false })
  },
})

function wrong(message: string): UsageError {
  return new UsageError(message, { command: 'api' })
}

/** The parameters behind the path and those of `--query`. A name that comes again would be a second key, which HaloPSA does not take. */
function joined(pairs: readonly (readonly [name: string, value: string])[]): Record<string, string> {
  const twice = pairs.find(([name], index) => pairs.findIndex(([other]) => other === name) < index)
  if (twice) throw wrong(`The parameter ${twice[0]} is given twice; several ids are one value: 1,2`)
  return Object.fromEntries(pairs)
}

/** The path below `/api`. */
function readPath(word: string): string {
  if (/^[a-z]+:\/\//i.test(word))
    throw wrong(`The path stands below /api, such as /Tickets, and is no address: ${word}`)
  const path = `/${word.replace(/^\/?(?:api\/)?/i, '')}`
  const isDotted = path.split(/[/\\]|%2f/i).some((segment) => /^(?:\.|%2e){1,2}(?:$|[?#])/i.test(segment))
  if (isDotted || /[\r\n]/.test(path)) throw wrong(`The path has dots or line breaks that lead elsewhere: ${word}`)
  return path
}
