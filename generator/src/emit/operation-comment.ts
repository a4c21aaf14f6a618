import type { Operation, ResponseSource } from '../model/model.ts'
import { endpoint } from './operation-text.ts'

/** Lines of the doc comment of an operation: its request, what it does, and what it answers with. */
export function operationLines(operation: Operation): string[] {
  const { description, deprecated, response } = operation
  return [
    endpoint(operation),
    ...paragraph(description),
    ...paragraph(responseLine(operation)),
    ...paragraph(response.note),
    ...paragraph(savesRecords(operation) && response.whenFlagged ? severalRecords : undefined),
    ...paragraph(deprecated ? '@deprecated' : undefined),
  ]
}

/** Lines of the doc comment of a paginating companion. */
export function companionLines(operation: Operation): string[] {
  const { list } = operation
  return [
    `Every record of ${endpoint(operation)}${list?.paging === 'pages' ? ', page by page' : ''}. This is how to read the whole list, whatever its shape.`,
    ...paragraph(list?.record.kind === 'unknown' ? unknownRecord : undefined),
    ...paragraph(list?.paging === 'ignored' ? 'The list does not page: it is asked for once.' : undefined),
  ]
}

/** Whether an operation creates or updates the records of a list in its body. */
export function savesRecords({ role, method, body }: Operation): boolean {
  return role === 'save' && method === 'post' && body?.type.kind === 'array' && body.type.items.kind === 'reference'
}

const severalRecords =
  'Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.'

const unknownRecord = 'What a record holds is not known: pass a type argument if you know it.'

function paragraph(text: string | undefined): string[] {
  return text === undefined ? [] : ['', text]
}

/** What comes back, and how we know it. */
function responseLine(operation: Operation): string {
  const { source, format, mayBeEmpty, recordSource } = operation.response
  if (source === 'unknown') {
    return 'What comes back is not known: it is read by its media type; pass a type argument if you know it.'
  }
  if (format === 'bytes' || format === 'file')
    return "Answers with bytes; `as: 'stream'` reads a large file piece by piece."
  if (format === 'text') return 'Answers with text.'
  if (format === 'none') return 'Answers with nothing.'
  const named = recordSource === 'name' ? '; the schema of a record is told by its name alone' : ''
  return `Answers with ${responseNoun(operation)}${mayBeEmpty ? ' or nothing' : ''}, ${reasons[source]}${named}.`
}

const reasons: Readonly<Record<Exclude<ResponseSource, 'unknown'>, string>> = {
  recorded: 'as recorded on a live server',
  tested: 'as the tests of another client show',
  used: 'as other clients use it',
  declared: 'as the document declares',
  section: 'inferred from the other operations of the section',
  'schema-name': 'inferred from the schema that is named after the section',
  'post-body': 'inferred from what the section takes in a POST',
  convention: 'by convention: nobody recorded it here',
}

function responseNoun({ response: { type }, role, method, identifiers, body, list }: Operation): string {
  const key = list?.recordsKey === undefined ? '' : ` with the records under \`${list.recordsKey}\``
  if (list?.shape === 'either') return `an array, or with \`pageinate: true\` a view${key}`
  if (type.kind === 'array') return 'an array'
  if (type.kind === 'view' || list) return `a view of the list${key}`
  if (!/^(?:reference|intersection|object)$/.test(type.kind)) return 'a value'
  if (role === 'delete') return 'the deleted record'
  if (method === 'post' && body?.type.kind === 'array') return 'the created or updated record'
  return identifiers.length > 0 ? 'one record' : 'an object'
}
