import { type Contender, connectFunction, pageQuery, serverImport } from './contender.ts'

export const halopsa: Contender = {
  name: '@halopsa',
  packages: ['@halopsa/core', 'ky'],
  typed: true,
  program({ sections, paging }) {
    const imports = sections.map(({ package: name, section }) => `import { get${section}ById } from '@halopsa/${name}'`)
    const calls = sections.map(({ section }) => `get${section}ById: (id: number) => get${section}ById(halo, { id })`)
    if (paging) {
      imports.push("import { getTickets, paginateTickets } from '@halopsa/tickets'")
      calls.push(`listTickets: (page_no: number) => getTickets(halo, ${pageQuery})`)
      calls.push('paginateTickets: () => paginateTickets(halo)')
    }
    return [
      serverImport,
      "import { HaloClient } from '@halopsa/core'",
      ...imports,
      connectFunction(
        `const { url: companyUrl, clientId, clientSecret, timeout } = server
         const halo = new HaloClient({ companyUrl, clientId, clientSecret, timeout, retry: true })`,
        calls,
      ),
    ].join('\n')
  },
}
