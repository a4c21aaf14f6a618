import { stringLiteral } from '@halopsa/codegen'
import { listDefaults } from '../../spec/lists.ts'
import { references } from '../../spec/references.ts'
import { noDates, statuses } from '../../spec/statuses.ts'
import { generatedWords } from './generated-notice.ts'

/** Facts that the double of HaloPSA needs beside its table. */
export function emitDoubleFacts(): string {
  const sections = Object.entries({ ...references.Actions, ...references.Faults })
    .filter(([, { field = 'id' }]) => field === 'id')
    .map(([field, { section }]) => `  ${field}: ${stringLiteral(section)},`)
    .sort()
  return [
    `// ${generatedWords}`,
    '',
    '/** The most records in a page of a list that nothing else is known of. */',
    `export const pageCap = ${listDefaults.pageCap.value}`,
    '',
    '/** Records that come where the call does not page. */',
    `export const firstPageSize = ${listDefaults.firstPage.value}`,
    '',
    '/** Status of a ticket that is closed, in a tenant as installed. */',
    `export const closedStatusId = ${statuses.closed.value}`,
    '',
    '/** Status of a ticket that was just created, in a tenant as installed. */',
    `export const createdStatusId = ${statuses.created.value}`,
    '',
    '/** Dates that stand for none, all without a zone. */',
    `export const noDates = [${noDates.value.map(stringLiteral).join(', ')}] as const`,
    '',
    '/** Section of the record that a field of a ticket or an action names by its id. */',
    'export const referredSections = {',
    ...sections,
    '} as const',
    '',
  ].join('\n')
}
