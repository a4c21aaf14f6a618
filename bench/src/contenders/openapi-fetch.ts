import { documentFile } from '../paths.ts'
import { type Contender, connectFunction, pageQuery, serverImport } from './contender.ts'

const folder = 'openapi-fetch'

export const openapiFetch: Contender = {
  name: 'openapi-fetch',
  packages: ['openapi-fetch', 'openapi-typescript'],
  typed: true,
  generation: {
    folder,
    command: ['openapi-typescript/bin/cli.js', documentFile, '-o', `generated/clients/${folder}/schema.ts`],
  },
  program({ sections, paging, equipped }) {
    const calls = sections.map(
      ({ section }) =>
        `get${section}ById: async (id: number) => (await api.GET('/${section}/{id}', { params: { path: { id } } })).data`,
    )
    if (paging) {
      calls.push(
        `listTickets: async (page_no: number) => (await api.GET('/Tickets', { params: { query: ${pageQuery} } })).data`,
      )
    }
    return [
      serverImport,
      equipped ? "import { equipFetch } from '../../equipment/equip-fetch.ts'" : '',
      "import createClient from 'openapi-fetch'",
      `import type { paths } from '../clients/${folder}/schema.ts'`,
      connectFunction(
        equipped
          ? "const api = createClient<paths>({ baseUrl: server.url + '/api', fetch: equipFetch(server) })"
          : `const headers = { authorization: 'Bearer ' + server.token }
             const api = createClient<paths>({ baseUrl: server.url + '/api', headers })`,
        calls,
      ),
    ].join('\n')
  },
}
