import { byCodePoint, type Type, withoutNull } from '@halopsa/codegen'
import type { Facts } from '../../spec/facts.ts'
import type { ListFact } from '../../spec/lists.ts'
import type { RecordFact } from '../../spec/records.ts'
import { compact } from '../document/compact.ts'
import { own } from '../document/own.ts'
import type { List, ListPaging, Method, Parameter, ResponseType } from './model.ts'
import type { Schemas } from './recorded-response.ts'

/** What is known of a list beyond its response. */
export interface ListFacts {
  /** What holds for lists of which nothing else is known. */
  defaults: Facts['listDefaults']
  list?: ListFact | undefined
  record?: RecordFact | undefined
  /** Fields that its records were recorded to have. */
  fields?: readonly string[] | undefined
  /** Number under which `GET /FieldInfo` has the custom fields of its records. */
  fieldInfoType?: number | undefined
}

/** The list that an operation answers with; undefined where it does not answer with one. */
export function listOf(
  method: Method,
  queryParameters: readonly Parameter[],
  response: ResponseType,
  schemas: Schemas,
  facts: ListFacts,
): List | undefined {
  const paging = listPaging(method, queryParameters, facts)
  const outline = listOutline(response, paging, schemas)
  return (
    outline &&
    compact<List>({
      ...outline,
      key: facts.record ? [...facts.record.key] : conventionalKey(outline.record, schemas, facts.fields),
      paging,
      pageParameters: pageParameters(paging, facts).filter((name) =>
        queryParameters.some((other) => other.name === name),
      ),
      pageCap: facts.list?.pageCap?.value,
      cursors: paging === 'cursor' ? facts.list?.cursors?.value : undefined,
      fields: facts.fields && [...facts.fields],
      honoursCount: facts.list?.count && facts.list.count.value === 'honoured',
      whole: wholeQuery(queryParameters, facts),
      idsOnly: facts.list?.idsOnly?.value,
      changedBetween: facts.list?.changedBetween?.value,
      changeDate: facts.list?.changeDate?.value,
      deleted: facts.list?.deleted?.value,
      needs: facts.list?.needs?.value,
      customFields: customFields(queryParameters, facts),
    })
  )
}

function listPaging(method: Method, parameters: readonly Parameter[], { list, defaults }: ListFacts): ListPaging {
  if (list?.paging) return list.paging.value
  const names = new Set(parameters.map(({ name }) => name))
  const [, ...sizeAndNumber] = defaults.pageParameters.value
  return method === 'get' && sizeAndNumber.every((name) => names.has(name)) ? 'pages' : 'ignored'
}

function pageParameters(paging: ListPaging, { list, defaults }: ListFacts): string[] {
  const { newer, older } = list?.cursors?.value ?? {}
  switch (paging) {
    case 'ignored':
      return []
    case 'cursor':
      return ['count', newer, older].filter((name) => name !== undefined)
    default:
      return ['count', ...defaults.pageParameters.value].sort(byCodePoint)
  }
}

function listOutline(
  { type, whenFlagged }: ResponseType,
  paging: ListPaging,
  schemas: Schemas,
): Pick<List, 'shape' | 'recordsKey' | 'record'> | undefined {
  if (whenFlagged?.type.kind === 'view' && type.kind === 'array') {
    return { shape: 'either', recordsKey: whenFlagged.type.recordsKey, record: type.items }
  }
  if (type.kind === 'array') return { shape: 'array', record: type.items }
  if (type.kind === 'view') return { shape: 'view', recordsKey: type.recordsKey, record: type.record }
  const pages = paging === 'pages'
  if (type.kind === 'reference' && (pages || type.name.endsWith('_View'))) {
    const view = viewRecords(type.name, own(schemas, type.name))
    if (view) return { shape: 'view', ...view }
  }
  return pages ? { shape: 'unknown', record: { kind: 'unknown' } } : undefined
}

/** Parameter of lists that takes the ids of the custom fields to send. */
const customFieldsParameter = 'include_custom_fields'

function customFields(
  parameters: readonly Parameter[],
  { fieldInfoType: typeid }: ListFacts,
): List['customFields'] | undefined {
  const isDeclared = parameters.some(({ name }) => name === customFieldsParameter)
  return isDeclared && typeid !== undefined ? { parameter: customFieldsParameter, typeid } : undefined
}

function wholeQuery(parameters: readonly Parameter[], { list, defaults }: ListFacts): List['whole'] | undefined {
  const flags = defaults.wholeFlags.value.filter((flag) => parameters.some(({ name }) => name === flag))
  const query = { ...Object.fromEntries(flags.map((flag) => [flag, 'true'])), ...list?.whole?.value }
  return Object.keys(query).length > 0 ? query : undefined
}

/** `id`, where the record has one, by its schema or as it was recorded where there is none. */
function conventionalKey(record: Type, schemas: Schemas, recordedFields: readonly string[] = []): string[] | undefined {
  const schema = record.kind === 'reference' ? own(schemas, record.name) : record
  if (schema?.kind === 'unknown' && recordedFields.includes('id')) return ['id']
  return schema?.kind === 'object' && Object.hasOwn(schema.properties, 'id') ? ['id'] : undefined
}

/**
 * The array of a view schema that holds its records. A view `Faults_View` lists `Faults_List` or `Faults`; its other
 * arrays describe the list (columns, statuses, agents …).
 */
function viewRecords(name: string, view: Type | undefined): Pick<List, 'recordsKey' | 'record'> | undefined {
  if (view?.kind !== 'object') return undefined
  const item = name.replace(/_View$/, '')
  const arrays = Object.entries(view.properties).flatMap(([recordsKey, property]) => {
    const type = withoutNull(property.type)
    return type.kind === 'array' && type.items.kind === 'reference' ? [{ recordsKey, record: type.items }] : []
  })
  const named = (wanted: string) => arrays.find(({ record }) => record.name === wanted)
  return named(`${item}_List`) ?? named(item) ?? (arrays.length === 1 ? arrays[0] : undefined)
}
