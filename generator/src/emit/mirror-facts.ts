import { statuses } from '../../spec/statuses.ts'
import { generatedWords } from './generated-notice.ts'

/** Facts that the views of a mirror need. */
export function emitMirrorFacts(): string {
  return [
    `// ${generatedWords}`,
    '',
    '/** Status of a ticket that is closed, in a tenant as installed. */',
    `export const closedStatusId = ${statuses.closed.value}`,
    '',
  ].join('\n')
}
