import type { Operation } from '../model/model.ts'
import { endpoint } from './operation-text.ts'
import { plainText } from './plain-text.ts'

/** Lines of the doc comment of an operation: its request, what it does, and what it answers with. */
export function operationLines(operation: Operation): string[] {
  const { description, deprecated } = operation
  return [
    endpoint(operation),
    '',
    ...(description ? [plainText(description), ''] : []),
    responseLine(operation),
    ...(deprecated ? ['', '@deprecated'] : []),
  ]
}

/** What comes back, and how we know it. */
function responseLine(operation: Operation): string {
  const { source, format } = operation.response
  if (source === 'unknown') {
    return 'The document does not declare the answer: it is read by its media type; pass a type argument if you know it.'
  }
  if (format === 'bytes') return "Answers with bytes; `as: 'stream'` reads a large file piece by piece."
  if (format === 'text') return 'Answers with text.'
  if (format === 'none') return 'Answers with nothing.'
  const reasons = {
    declared: 'as the document declares',
    section: 'inferred from the other operations of the section',
    'schema-name': 'inferred from the schema that is named after the section',
    'post-body': 'inferred from what the section takes in a POST',
  }
  return `Answers with ${responseNoun(operation)}, ${reasons[source]}.`
}

function responseNoun({ response: { type }, method, identifiers, body, list }: Operation): string {
  if (type.kind === 'array') return 'a list'
  if (!/^(?:reference|intersection|object)$/.test(type.kind)) return 'a value'
  if (list) return 'a view of the list'
  if (method === 'post' && body?.type.kind === 'array') return 'the created or updated record'
  return identifiers.length > 0 ? 'one record' : 'an object'
}
