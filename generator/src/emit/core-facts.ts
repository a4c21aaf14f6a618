import { stringLiteral } from '@halopsa/codegen'
import { listDefaults, lists } from '../../spec/lists.ts'
import { customFieldTypes, noDates, timeOfDayDates } from '../../spec/statuses.ts'
import { generatedWords } from './generated-notice.ts'

/**
 * Facts that `@halopsa/core` needs when it runs. Each is an export of its own, so that a bundler keeps those that a
 * program uses.
 */
export function emitCoreFacts(): string {
  const days = new Set([...noDates.value, ...timeOfDayDates.value].map((date) => date.slice(0, 10)))
  const caps = new Set([listDefaults, ...Object.values(lists)].flatMap(({ pageCap }) => pageCap?.value ?? []))
  const kinds = Object.entries(customFieldTypes).map(([type, { value }]) => `  ${type}: ${stringLiteral(value.value)},`)
  return [
    `// ${generatedWords}`,
    '',
    '/** The most records that HaloPSA puts into a page of a list that nothing else is known of. */',
    `export const pageCap = ${listDefaults.pageCap.value}`,
    '',
    '/** Every number of records at which HaloPSA is known to cap a page. */',
    `export const pageCaps: readonly number[] = [${[...caps].join(', ')}]`,
    '',
    '/** Days that stand for no date, whatever the time of day beside them. */',
    `export const noDateDays: readonly string[] = [${[...days].map(stringLiteral).join(', ')}]`,
    '',
    '/** How the value of a custom field looks, by the `type` of the field. */',
    'export const customFieldKinds = {',
    ...kinds,
    '} as const',
    '',
  ].join('\n')
}
