import { codeSpan, docComment } from '@halopsa/codegen'
import type { Operation, Section } from '../model/model.ts'
import { companionName, parametersTypeName } from '../model/names.ts'
import { generatedNotice } from './generated-notice.ts'
import {
  coreTypes,
  endpoint,
  optionalMark,
  outputTypes,
  parametersText,
  recordText,
  recordTypeParameters,
  resultText,
  schemaImport,
  schemasOf,
  typeParameters,
} from './operation-text.ts'

/** `src/<section>-api.ts`: the section's operations as methods of one class. */
export function emitSectionApi(section: Section): string {
  const { name, apiName, operations } = section
  return `${generatedNotice}import type { ${coreTypes(section).join(', ')} } from '@halopsa/core'
${schemaImport(schemasOf(operations.flatMap(outputTypes)))}import * as operations from './operations.ts'

${docComment([`Every operation under ${codeSpan(`/${name}`)} as a method.`])}export class ${apiName} {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }
${operations.map((operation) => `${operationMethod(operation)}${paginateMethod(operation)}`).join('')}}
`
}

function operationMethod(operation: Operation): string {
  const { name } = operation
  const { declared, passed } = typeParameters(operation)
  return `
${docComment([`${endpoint(operation)}: see {@link operations.${name}}.`], '  ')}  ${name}${declared}(
    params${optionalMark(operation)}: ${parametersText(operation, 'operations.')},
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ${resultText(operation)}>> {
    return operations.${name}${passed}(this.#halo, params, options)
  }
`
}

function paginateMethod(operation: Operation): string {
  const name = companionName(operation)
  if (name === undefined) return ''
  const { declared, passed } = recordTypeParameters(operation)
  return `
${docComment([`Every record of ${endpoint(operation)}: see {@link operations.${name}}.`], '  ')}  ${name}${declared}(
    params${optionalMark(operation)}: operations.${parametersTypeName(name)},
    options?: PaginateOptions,
  ): Pages<${recordText(operation)}> {
    return operations.${name}${passed}(this.#halo, params, options)
  }
`
}
