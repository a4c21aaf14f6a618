import type { Property, Type } from '@halopsa/codegen'
import type { Field, ValueType } from '../../../packages/catalog/src/value-type.ts'
import type { References } from '../../spec/references.ts'
import { compact } from '../document/compact.ts'
import { own } from '../document/own.ts'

/** A type as the catalogue writes it. */
export function valueType(type: Type): ValueType {
  switch (type.kind) {
    case 'nullable':
      return { ...valueType(type.type), nullable: true }
    case 'string':
      return compact({ type: 'string' as const, format: type.format, values: type.enum })
    case 'number':
      return compact({ type: type.integer ? ('integer' as const) : ('number' as const), values: type.enum })
    case 'binary':
      return { type: 'bytes' }
    case 'reference':
      return { type: 'schema', schema: type.name }
    case 'array':
      return { type: 'array', items: valueType(type.items) }
    case 'view':
      return { type: 'view', recordsKey: type.recordsKey, items: valueType(type.record) }
    case 'object':
      return compact({
        type: 'object' as const,
        fields: fieldsOf(type.properties),
        additional: type.additional && valueType(type.additional),
      })
    case 'union':
    case 'intersection':
      return { type: type.kind, members: type.members.map(valueType) }
    case 'boolean':
    case 'unknown':
      return { type: type.kind }
  }
}

/** The fields of an object, with the records that they point to. */
export function fieldsOf(
  properties: Readonly<Record<string, Property>>,
  references: References | undefined = {},
): Record<string, Field> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { type, required, description }]): [string, Field] => [
      name,
      compact({
        ...valueType(type),
        required: required ? (true as const) : undefined,
        words: description,
        refersTo: own(references, name),
      }) as Field,
    ]),
  )
}
