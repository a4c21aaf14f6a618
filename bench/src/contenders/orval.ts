import { documentFile } from '../paths.ts'
import { type Contender, connectFunction, pageQuery, serverImport } from './contender.ts'

const folder = 'orval'

/** Uses `axios-functions`: the other axios client of orval is one object, so bundlers keep all of its operations. */
export const orval: Contender = {
  name: 'orval, axios',
  packages: ['orval', 'axios'],
  typed: true,
  generation: {
    folder,
    command: [
      'orval/dist/bin/orval.mjs',
      ...['--input', documentFile, '--output', `generated/clients/${folder}/api.ts`, '--client', 'axios-functions'],
    ],
  },
  program({ sections, paging, equipped }) {
    const names = sections.map(({ section }) => `get${section}Id`)
    const calls = sections.map(
      ({ section }) => `get${section}ById: async (id: number) => (await get${section}Id(id)).data`,
    )
    if (paging) {
      names.push('getTickets')
      calls.push(`listTickets: async (page_no: number) => (await getTickets(${pageQuery})).data`)
    }
    return [
      serverImport,
      "import axios from 'axios'",
      equipped ? "import { equipAxios } from '../../equipment/equip-axios.ts'" : '',
      `import { ${names.join(', ')} } from '../clients/${folder}/api.ts'`,
      connectFunction(
        `axios.defaults.baseURL = server.url + '/api'
         ${
           equipped
             ? 'equipAxios(axios, server)'
             : `axios.defaults.headers.common.authorization = 'Bearer ' + server.token
                axios.defaults.timeout = server.timeout`
         }`,
        calls,
      ),
    ].join('\n')
  },
}
