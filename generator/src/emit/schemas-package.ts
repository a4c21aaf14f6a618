import openapiTS, { astToString } from 'openapi-typescript'
import { sortedEntries } from '../spec/compare.ts'
import type { Document } from '../spec/document.ts'
import { generatedNotice } from './generated-notice.ts'
import type { SchemaIdentifiers } from './operation-text.ts'
import { stringLiteral } from './typescript.ts'

/** `src/components.ts` of `@halopsa/schemas`: every schema as openapi-typescript writes it. */
export async function emitComponents({ openapi, components }: Document): Promise<string> {
  const document = { openapi, info: { title: '', version: '' }, paths: {}, components }
  // A serialised document takes the shortest way in: openapi-typescript parses text itself and resolves no files.
  const nodes = await openapiTS(JSON.stringify(document, withoutNumberFormats), {
    alphabetize: false,
    defaultNonNullable: false,
    silent: true,
  })
  return generatedNotice + astToString(nodes.filter((node) => /\bcomponents\b/.test(nodeName(node))))
}

/** The width of a number says nothing in TypeScript, and would be a comment at every third property. */
function withoutNumberFormats(key: string, value: unknown): unknown {
  return key === 'format' && /^(?:int32|int64|float|double)$/.test(String(value)) ? undefined : value
}

function nodeName(node: object): string {
  return 'name' in node && typeof node.name === 'object' && node.name && 'text' in node.name
    ? String(node.name.text)
    : ''
}

/** `src/index.ts` of `@halopsa/schemas`: each schema under its own name. */
export function emitSchemaNames(identifiers: SchemaIdentifiers): string {
  const aliases = sortedEntries(Object.fromEntries(identifiers)).map(
    ([name, identifier]) => `export type ${identifier} = components['schemas'][${stringLiteral(name)}]\n`,
  )
  return `${generatedNotice}import type { components } from './components.ts'\n\nexport type { components }\n${aliases.join('')}`
}
