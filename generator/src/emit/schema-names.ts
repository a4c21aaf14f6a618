import { sortedEntries } from '../document/order.ts'
import { generatedNotice } from './generated-notice.ts'
import type { SchemaIdentifiers } from './operation-text.ts'
import { stringLiteral } from './typescript.ts'

/** `src/index.ts` of `@halopsa/schemas`: each schema under its own name. */
export function emitSchemaNames(identifiers: SchemaIdentifiers): string {
  const aliases = sortedEntries(Object.fromEntries(identifiers)).map(
    ([name, identifier]) => `export type ${identifier} = components['schemas'][${stringLiteral(name)}]\n`,
  )
  return `${generatedNotice}import type { components } from './components.ts'\n\nexport type { components }\n${aliases.join('')}`
}
