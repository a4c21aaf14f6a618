import type {
  Catalog,
  Field,
  OperationDetails,
  Parameter,
  SchemaDetails,
  SectionSummary,
  ValueType,
} from '@halopsa/catalog'
import { operationWords } from '../operations/operation-words.ts'
import { verbsOf } from '../operations/verbs.ts'
import { sectionHelp } from './operation-help.ts'
import { alignRows } from './rows.ts'

/** An operation as the catalogue has it, for a person. */
export function describeOperation(catalog: Catalog, operation: OperationDetails): string {
  const { name, method, path, words, effect, response, list, body, pathParameters, queryParameters } = operation
  return [
    `${name}: ${words}`,
    alignRows([
      ['request', `${method.toUpperCase()} ${path}`],
      ['command', `halo ${operationWords(catalog, { ...operation, effect: effect.effect })}`],
      ['package', operation.package],
      ['effect', [effect.effect, effect.reason].filter(Boolean).join(': ')],
      ['response', `${typeText(response.type)} (${response.source})`],
      ...(response.note ? [['', response.note] as const] : []),
      ...(list ? [['list', listText(list)] as const] : []),
      ...(body ? [['body', `${body.key}: ${typeText(body.type)}`] as const] : []),
    ]).join('\n'),
    ...parameterList('In the path:', pathParameters),
    ...parameterList('Parameters:', queryParameters),
  ].join('\n\n')
}

function listText({ shape, recordsKey, key, paging }: NonNullable<OperationDetails['list']>): string {
  const records = recordsKey ? `, records under ${recordsKey}` : ''
  return `${shape}${records}, key ${key?.join(', ') ?? 'not known'}, paging: ${paging}`
}

function parameterList(heading: string, parameters: readonly Parameter[]): string[] {
  if (parameters.length === 0) return []
  const rows = parameters.map((parameter) => {
    const notes = [parameter.words, parameter.required && 'Required.'].filter(Boolean).join(' ')
    return [`${parameter.name}: ${typeText(parameter)}`, notes] as const
  })
  return [[heading, ...alignRows(rows)].join('\n')]
}

/** A section: its commands. */
export function describeSection(catalog: Catalog, section: SectionSummary): string {
  return sectionHelp(catalog, section, verbsOf(catalog, section))
}

/** A schema with its fields. */
export function describeSchema({ name, fields = {}, ...type }: SchemaDetails): string {
  const rows = Object.entries(fields).map(
    ([field, details]) => [`${field}: ${typeText(details)}`, fieldWords(details)] as const,
  )
  return rows.length === 0 ? `${name}: ${typeText({ ...type })}` : [`${name}:`, ...alignRows(rows)].join('\n')
}

function fieldWords({ words, refersTo, required }: Field): string {
  const reference = refersTo && `Points to ${refersTo.section}${refersTo.field ? ` by ${refersTo.field}` : ''}.`
  return [words, reference, required && 'Required.'].filter(Boolean).join(' ')
}

function typeText({ type, schema, items, values, format, recordsKey, members }: ValueType): string {
  if (values) return values.map((value) => JSON.stringify(value)).join(' | ')
  switch (type) {
    case 'schema':
      return schema ?? 'unknown'
    case 'array':
      return `${items ? typeText(items) : 'unknown'}[]`
    case 'view':
      return `{ record_count, ${recordsKey}: ${items ? typeText(items) : 'unknown'}[] }`
    case 'union':
      return (members ?? []).map(typeText).join(' | ')
    case 'intersection':
      return (members ?? []).map(typeText).join(' & ')
    default:
      return format ?? type
  }
}
