import { astToString, type GlobalContext, type OpenAPI3, transformSchema } from 'openapi-typescript'
import { type Document, referencedSchema } from '../document/document.ts'
import { generatedNotice } from './generated-notice.ts'

/**
 * `src/components.ts` of `@halopsa/schemas`: every schema as openapi-typescript writes it. The document is checked
 * and has no references to other files, so it goes straight to the transformation: the bundler that openapi-typescript
 * runs before it falls into an endless loop on a schema named `__proto__`.
 */
export function emitComponents({ openapi, components }: Document): string {
  const schemas = JSON.parse(JSON.stringify(components.schemas, legible)) as Document['components']['schemas']
  const document = { openapi, info: { title: '', version: '' }, components: { schemas } } as OpenAPI3
  const nodes = transformSchema(document, {
    ...transformOptions,
    resolve: (reference) => schemas[referencedSchema(reference)] as never,
  })
  return generatedNotice + astToString(nodes.filter((node) => nodeName(node) === 'components'))
}

/** The options of openapi-typescript that its own entry point fills in, at their defaults. */
const transformOptions = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  defaultNonNullable: false,
  discriminators: { objects: {}, refsHandled: [] },
  emptyObjectsUnknown: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  immutable: false,
  injectFooter: [],
  pathParamsAsTypes: false,
  silent: true,
} as unknown as Omit<GlobalContext, 'resolve'>

/** A schema's keywords as a comment should show them. */
function legible(key: string, value: unknown): unknown {
  // The width of a number says nothing in TypeScript, and would be a comment at every third property.
  return key === 'format' && /^(?:int32|int64|float|double)$/.test(String(value)) ? undefined : value
}

function nodeName(node: object): string {
  return 'name' in node && typeof node.name === 'object' && node.name && 'text' in node.name
    ? String(node.name.text)
    : ''
}
