import type { Operation, Section } from '../model/model.ts'
import { paginateName, parametersTypeName } from '../model/names.ts'
import { generatedNotice } from './generated-notice.ts'
import {
  coreTypes,
  hasRequiredParameters,
  outputTypes,
  recordText,
  resultText,
  type SchemaIdentifiers,
  schemaImport,
  schemasOf,
  typeParametersText,
} from './operation-text.ts'
import { endpoint } from './parameter-descriptions.ts'
import { codeSpan, docComment } from './typescript.ts'

/** `src/<section>-api.ts`: the section's operations as methods of one class. */
export function emitSectionApi(section: Section, identifiers: SchemaIdentifiers): string {
  return [
    generatedNotice,
    `import type { ${coreTypes(section).join(', ')} } from '@halopsa/core'\n`,
    schemaImport(schemasOf(section.operations.flatMap(outputTypes), identifiers)),
    "import * as operations from './operations.ts'\n\n",
    docComment([`Every operation under ${codeSpan(`/${section.name}`)} as a method.`]),
    `export class ${section.apiName} {\n`,
    '  readonly #halo: HaloClient\n\n',
    docComment(['@param halo - the client whose transport and token the calls share'], '  '),
    '  constructor(halo: HaloClient) {\n    this.#halo = halo\n  }\n',
    ...section.operations.flatMap((operation) => [
      `\n${operationMethod(operation, identifiers)}`,
      ...(operation.paging ? [`\n${paginateMethod(operation, identifiers)}`] : []),
    ]),
    '}\n',
  ].join('')
}

function operationMethod(operation: Operation, identifiers: SchemaIdentifiers): string {
  const { name } = operation
  const result = resultText(operation, identifiers)
  return [
    docComment([`${endpoint(operation)}: see {@link operations.${name}}.`], '  '),
    `  ${name}<${typeParametersText(result)}>(\n`,
    `    ${parametersText(operation, name)},\n`,
    '    options?: RequestOptions<As>,\n',
    `  ): Promise<ResponseBody<As, ${result}>> {\n`,
    `    return operations.${name}<${result === 'T' ? 'T, ' : ''}As>(this.#halo, params, options)\n`,
    '  }\n',
  ].join('')
}

function paginateMethod(operation: Operation, identifiers: SchemaIdentifiers): string {
  const name = paginateName(operation.name)
  const record = recordText(operation, identifiers)
  return [
    docComment([`Every record of ${endpoint(operation)}: see {@link operations.${name}}.`], '  '),
    `  ${name}${record === 'T' ? '<T = unknown>' : ''}(\n`,
    `    ${parametersText(operation, name)},\n`,
    '    options?: PaginateOptions,\n',
    `  ): Pages<${record}> {\n`,
    `    return operations.${name}${record === 'T' ? '<T>' : ''}(this.#halo, params, options)\n`,
    '  }\n',
  ].join('')
}

function parametersText(operation: Operation, name: string): string {
  return `params${hasRequiredParameters(operation) ? '' : '?'}: operations.${parametersTypeName(name)}`
}
