import { sortedEntries, stringLiteral } from '@halopsa/codegen'
import type { Model } from '../model/model.ts'
import { generatedNotice } from './generated-notice.ts'

/** `src/index.ts` of `@halopsa/schemas`: each schema under its own name. */
export function emitSchemaNames({ schemaIdentifiers }: Model): string {
  const aliases = sortedEntries(schemaIdentifiers).map(
    ([name, identifier]) => `export type ${identifier} = components['schemas'][${stringLiteral(name)}]\n`,
  )
  return `${generatedNotice}import type { components } from './components.ts'\n\nexport type { components }\n${aliases.join('')}`
}
