import type { Method, Paging, Parameter, ResponseType, Type } from './model.ts'

/** How an operation pages; undefined when it does not. */
export function paging(
  method: Method,
  queryParameters: readonly Parameter[],
  response: ResponseType,
  schemas: Readonly<Record<string, Type>>,
): Paging | undefined {
  const names = new Set(queryParameters.map(({ name }) => name))
  if (method !== 'get' || !names.has('page_no') || !names.has('page_size')) return undefined
  const { type } = response
  if (type.kind === 'array') return { record: type.items }
  const view = type.kind === 'reference' && Object.hasOwn(schemas, type.name) ? schemas[type.name] : undefined
  const records = type.kind === 'reference' && view ? viewRecords(type.name, view) : undefined
  return records ?? { record: { kind: 'unknown' } }
}

/**
 * The array of a view schema that holds its records. A view `Faults_View` lists `Faults_List` or `Faults`; its other
 * arrays describe the list (columns, statuses, agents …).
 */
function viewRecords(name: string, view: Type): Paging | undefined {
  if (view.kind !== 'object') return undefined
  const item = name.replace(/_View$/, '')
  const arrays = Object.entries(view.properties).flatMap(([recordsKey, property]) => {
    const type = property.type.kind === 'nullable' ? property.type.type : property.type
    return type.kind === 'array' && type.items.kind === 'reference' ? [{ recordsKey, record: type.items }] : []
  })
  const named = (wanted: string) => arrays.find(({ record }) => record.name === wanted)
  return named(`${item}_List`) ?? named(item) ?? (arrays.length === 1 ? arrays[0] : undefined)
}
