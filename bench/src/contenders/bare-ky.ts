import { type Contender, connectFunction, pageQuery, serverImport } from './contender.ts'

export const bareKy: Contender = {
  name: 'ky',
  packages: ['ky'],
  typed: false,
  program({ sections, paging, equipped }) {
    const calls = sections.map(
      ({ section }) => `get${section}ById: (id: number) => api.get(\`${section}/\${id}\`).json<unknown>()`,
    )
    if (paging) {
      calls.push(`listTickets: (page_no: number) => api.get('Tickets', { searchParams: ${pageQuery} }).json<unknown>()`)
    }
    return [
      serverImport,
      equipped ? "import { equipKy } from '../../equipment/equip-ky.ts'" : "import ky from 'ky'",
      connectFunction(
        equipped
          ? 'const api = equipKy(server)'
          : `const { url, token, timeout } = server
             const headers = { authorization: \`Bearer \${token}\` }
             const api = ky.create({ prefix: \`\${url}/api/\`, headers, timeout })`,
        calls,
      ),
    ].join('\n')
  },
}
