import { referencedSchema, type Schema } from '../document/document.ts'
import type { Property, Type } from './model.ts'

/** The type that a schema describes. */
export function schemaType(schema: Schema): Type {
  const type = bareType(schema)
  return schema.nullable ? { kind: 'nullable', type } : type
}

function bareType(schema: Schema): Type {
  if (schema.$ref !== undefined) return { kind: 'reference', name: referencedSchema(schema.$ref) }
  if (schema.allOf || schema.oneOf || schema.anyOf) return composedType(schema)
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

/** All of what a schema asks for at once: its parts, one of its alternatives, its own properties. */
function composedType(schema: Schema): Type {
  const { allOf = [], oneOf = [], anyOf = [], properties } = schema
  return combined('intersection', [
    ...allOf.map(schemaType),
    ...[oneOf, anyOf].filter(({ length }) => length > 0).map((members) => combined('union', members.map(schemaType))),
    ...(properties ? [objectType(schema)] : []),
  ])
}

function combined(kind: 'union' | 'intersection', members: Type[]): Type {
  return members.length > 1 ? { kind, members } : (members[0] ?? { kind: 'unknown' })
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
  const has = (type: string) => values.some((value) => typeof value === type)
  const type = combined('union', [
    ...(has('string') ? [stringType({ enum: values })] : []),
    ...(has('number') ? [numberType({ type: 'number', enum: values })] : []),
    ...(has('boolean') ? [{ kind: 'boolean' } as const] : []),
  ])
  return values.includes(null) ? { kind: 'nullable', type } : type
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
