import type { HaloTable, TableOperation } from '../table/sections.ts'

/** Where an instance serves its own OpenAPI document, without a token, in lower case. */
export const documentPath = '/api/swagger/v2/swagger.json'

interface DocumentParameter {
  name: string
  in: 'path' | 'query'
  required?: true
}

/**
 * The OpenAPI document of the double: its operations, with the parameters of their paths and of those lists whose
 * parameters the table knows. It has no schemas.
 */
export function openApiDocument({ sectionNames, findSection }: HaloTable): object {
  const paths: Record<string, Record<string, { tags: string[]; parameters: DocumentParameter[] }>> = {}
  for (const { name, operations } of sectionNames.flatMap((sectionName) => findSection(sectionName) ?? [])) {
    for (const operation of operations) {
      const item = { tags: [name], parameters: parametersOf(operation) }
      paths[operation.path] = { ...paths[operation.path], [operation.method]: item }
    }
  }
  return { openapi: '3.0.1', info: { title: 'Halo API', version: 'v2' }, servers: [{ url: '/api' }], paths }
}

function parametersOf({ path, kind, section }: TableOperation): DocumentParameter[] {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name)
  const known = { list: section.parameters, get: section.recordParameters }[kind as 'list' | 'get']
  return [
    ...names.map((name) => ({ name, in: 'path', required: true }) as const),
    ...[...(known?.values() ?? [])].map(({ name }) => ({ name, in: 'query' }) as const),
  ]
}
