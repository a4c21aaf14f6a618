import { type Contender, connectFunction, serverImport } from './contender.ts'

export const bareFetch: Contender = {
  name: 'fetch',
  packages: [],
  typed: false,
  program({ sections, paging, equipped }) {
    const calls = sections.map(({ section }) => `get${section}ById: (id: number) => get(\`/${section}/\${id}\`)`)
    if (paging) {
      calls.push("listTickets: (page_no: number) => get('/Tickets?pageinate=true&page_size=100&page_no=' + page_no)")
    }
    return [
      serverImport,
      equipped ? "import { equipFetch } from '../../equipment/equip-fetch.ts'" : '',
      connectFunction(
        equipped
          ? `const send = equipFetch(server)
             const get = async (path: string): Promise<unknown> => (await send(server.url + '/api' + path)).json()`
          : `const headers = { authorization: 'Bearer ' + server.token }
             const get = async (path: string): Promise<unknown> =>
               (await fetch(server.url + '/api' + path, { headers })).json()`,
        calls,
      ),
    ].join('\n')
  },
}
