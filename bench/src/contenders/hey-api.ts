import { documentFile } from '../paths.ts'
import { type Contender, connectFunction, pageQuery, serverImport } from './contender.ts'

type Transport = 'fetch' | 'ky' | 'axios'

/** Code that sets the generated client of each transport up: the options of its `client`. */
const setUp: Record<Transport, { plain: string; equipped: string; imports: string }> = {
  fetch: {
    imports: "import { equipFetch } from '../../equipment/equip-fetch.ts'",
    plain: 'client.setConfig({ baseUrl, headers, throwOnError: true })',
    equipped: 'client.setConfig({ baseUrl, fetch: equipFetch(server), throwOnError: true })',
  },
  ky: {
    // The generated code reads the body of an error response, which ky 2 has already read.
    imports: "import { equipKy, toApiError } from '../../equipment/equip-ky.ts'",
    plain: 'client.setConfig({ baseUrl, headers, timeout: server.timeout, throwOnError: true })',
    equipped: `
      client.setConfig({
        baseUrl,
        ky: equipKy(server).extend({ prefix: '', hooks: { beforeError: [toApiError] } }),
        timeout: server.timeout,
        retry: { limit: 4, statusCodes: [401] },
        throwOnError: true,
      })`,
  },
  axios: {
    imports: "import { equipAxios } from '../../equipment/equip-axios.ts'",
    plain: 'client.setConfig({ baseURL: baseUrl, headers, timeout: server.timeout, throwOnError: true })',
    equipped: `
      client.setConfig({ baseURL: baseUrl, timeout: server.timeout, throwOnError: true })
      equipAxios(client.instance, server)`,
  },
}

/** The client that `@hey-api/openapi-ts` generates over a transport. */
export function heyApi(transport: Transport): Contender {
  const folder = `hey-api-${transport}`
  return {
    name: `hey-api, ${transport}`,
    packages: ['@hey-api/openapi-ts', ...(transport === 'fetch' ? [] : [transport])],
    // The types are the same over each transport.
    typed: transport === 'fetch',
    generation: {
      folder,
      command: [
        '@hey-api/openapi-ts/bin/run.js',
        ...['-i', documentFile, '-o', `generated/clients/${folder}`, '-c', `@hey-api/client-${transport}`],
        ...['--silent', '--no-log-file'],
      ],
    },
    program({ sections, paging, equipped }) {
      const names = sections.map(({ section }) => `get${section}ById`)
      const calls = names.map(
        (name) => `${name}: async (id: number) => (await ${name}({ path: { id }, throwOnError: true })).data`,
      )
      if (paging) {
        names.push('getTickets')
        calls.push(
          `listTickets: async (page_no: number) => (await getTickets({ query: ${pageQuery}, throwOnError: true })).data`,
        )
      }
      const { imports, plain, equipped: full } = setUp[transport]
      return [
        serverImport,
        equipped ? imports : '',
        `import { client } from '../clients/${folder}/client.gen.js'`,
        `import { ${names.join(', ')} } from '../clients/${folder}/sdk.gen.js'`,
        connectFunction(
          `const baseUrl = server.url + '/api'
           ${equipped ? '' : "const headers = { authorization: 'Bearer ' + server.token }"}
           ${equipped ? full : plain}`,
          calls,
        ),
      ].join('\n')
    },
  }
}
