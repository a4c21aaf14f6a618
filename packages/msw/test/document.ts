import { readFileSync } from 'node:fs'

/** A schema of the document, as far as the tests look into it. */
export interface Schema {
  $ref?: string
  type?: string
  format?: string
  items?: Schema
}

interface DocumentOperation {
  parameters?: { name: string; in: string; schema?: Schema }[]
  requestBody?: { content: Record<string, { schema?: Schema }> }
  responses: Record<string, { content?: Record<string, { schema?: Schema }> }>
}

/** An operation of the document. */
export interface Operation extends DocumentOperation {
  method: string
  path: string
  section: string
}

const file = new URL('../../../generator/spec/halo-psa-api.json', import.meta.url)

/** The document that the table was generated from. */
export const document = JSON.parse(readFileSync(file, 'utf8')) as {
  paths: Record<string, Record<string, DocumentOperation>>
  components: { schemas: Record<string, object> }
}

/** Every operation of the document. */
export const operations: Operation[] = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({
    ...operation,
    method: method.toUpperCase(),
    path,
    section: path.split('/')[1] as string,
  })),
)
