import { type Type, withoutNull } from '@halopsa/codegen'
import type { List, Method, Parameter, ResponseType } from './model.ts'

/** The list that an operation answers with; undefined where it does not answer with one. */
export function listOf(
  method: Method,
  queryParameters: readonly Parameter[],
  { type }: ResponseType,
  schemas: Readonly<Record<string, Type>>,
): List | undefined {
  const names = new Set(queryParameters.map(({ name }) => name))
  const pages = method === 'get' && names.has('page_no') && names.has('page_size')
  if (type.kind === 'array') return { shape: 'array', record: type.items, pages }
  if (type.kind === 'reference' && (pages || type.name.endsWith('_View'))) {
    const view = viewRecords(type.name, Object.hasOwn(schemas, type.name) ? schemas[type.name] : undefined)
    if (view) return { shape: 'view', ...view, pages }
  }
  return pages ? { shape: 'unknown', record: { kind: 'unknown' }, pages } : undefined
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
