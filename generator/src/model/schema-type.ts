import { referencedSchema, type Schema } from '../spec/document.ts'
import type { Property, Type } from './model.ts'

/** The type that a schema describes. */
export function schemaType(schema: Schema): Type {
  const type = bareType(schema)
  return schema.nullable ? { kind: 'nullable', type } : type
}

function bareType(schema: Schema): Type {
  if (schema.$ref !== undefined) return { kind: 'reference', name: referencedSchema(schema.$ref) }
  if (schema.allOf) return combined('intersection', schema.allOf)
  const alternatives = schema.oneOf ?? schema.anyOf
  if (alternatives) return combined('union', alternatives)
  switch (schema.type) {
    case 'string':
      return stringType(schema)
    case 'integer':
    case 'number':
      return numberType(schema)
    case 'boolean':
      return { kind: 'boolean' }
    case 'array':
      return { kind: 'array', items: schemaType(schema.items ?? {}) }
    case 'object':
      return objectType(schema)
    default:
      return schema.properties ? objectType(schema) : schema.enum ? enumType(schema.enum) : { kind: 'unknown' }
  }
}

function combined(kind: 'union' | 'intersection', schemas: Schema[]): Type {
  const members = schemas.map(schemaType)
  return members.length === 1 ? (members[0] as Type) : { kind, members }
}

function stringType({ format, enum: values }: Schema): Type {
  if (format === 'binary') return { kind: 'binary' }
  const members = values?.filter((value) => typeof value === 'string')
  return { kind: 'string', ...(format && { format }), ...(members?.length && { enum: members }) }
}

function numberType({ type, enum: values }: Schema): Type {
  const members = values?.filter((value) => typeof value === 'number')
  return { kind: 'number', integer: type === 'integer', ...(members?.length && { enum: members }) }
}

function enumType(values: NonNullable<Schema['enum']>): Type {
  if (values.every((value) => typeof value === 'number')) return numberType({ type: 'number', enum: values })
  if (values.every((value) => typeof value === 'string')) return stringType({ enum: values })
  return { kind: 'unknown' }
}

function objectType({ properties = {}, required = [], additionalProperties }: Schema): Type {
  return {
    kind: 'object',
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, property]): [string, Property] => [
        name,
        {
          required: required.includes(name),
          type: schemaType(property),
          ...(property.description && { description: property.description }),
        },
      ]),
    ),
    ...(additionalProperties && {
      additional: additionalProperties === true ? { kind: 'unknown' } : schemaType(additionalProperties),
    }),
  }
}
