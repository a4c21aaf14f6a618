import type { Catalog, Field, OperationDetails, Parameter, Reference, ValueType } from '@halopsa/catalog'

/** Fields of the records of an operation: of its list, its response or its body. */
export function recordFields(catalog: Catalog, operation: OperationDetails): Record<string, Field> {
  const section = catalog.operationsOf(operation.section)
  const save = section.find(({ role }) => role === 'save')
  const saved = save && bodyFields(catalog, catalog.describe(save.name))
  const own = operation.list?.record ?? operation.response.type
  return { ...saved, ...fieldsOf(catalog, own) }
}

/** Fields of the record that an operation takes; `undefined` where its body is no record. */
export function bodyFields(catalog: Catalog, { body }: OperationDetails): Record<string, Field> | undefined {
  if (!body) return undefined
  return fieldsOf(catalog, body.type.type === 'array' ? (body.type.items ?? body.type) : body.type)
}

function fieldsOf(catalog: Catalog, type: ValueType): Record<string, Field> | undefined {
  return type.type === 'schema' && type.schema ? catalog.schema(type.schema).fields : type.fields
}

/** The record whose id a parameter takes; `undefined` where it takes none. */
export function referenceOf(parameter: Parameter, record: Readonly<Record<string, Field>>): Reference | undefined {
  const isId = parameter.takes === 'ids' || parameter.type === 'integer'
  return isId ? (record[parameter.field ?? parameter.name] ?? record[parameter.name])?.refersTo : undefined
}
