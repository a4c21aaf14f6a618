import type { Property, Type } from '@halopsa/codegen'
import { referencedSchema, type Schema } from '../document/document.ts'
import { own } from '../document/own.ts'

/** The identifiers of schemas, by name; a schema that is not among them is its own. */
export type SchemaIdentifiers = Readonly<Record<string, string>>

/** The type that a schema describes. */
export function schemaType(schema: Schema, identifiers: SchemaIdentifiers = {}): Type {
  const type = bareType(schema, identifiers)
  return schema.nullable ? { kind: 'nullable', type } : type
}

function bareType(schema: Schema, identifiers: SchemaIdentifiers): Type {
  if (schema.$ref !== undefined) return reference(referencedSchema(schema.$ref), identifiers)
  if (schema.allOf || schema.oneOf || schema.anyOf) return composedType(schema, identifiers)
  switch (schema.type) {
    case 'string':
      return stringType(schema)
    case 'integer':
    case 'number':
      return numberType(schema)
    case 'boolean':
      return { kind: 'boolean' }
    case 'array':
      return { kind: 'array', items: schemaType(schema.items ?? {}, identifiers) }
    case 'object':
      return objectType(schema, identifiers)
    default:
      return schema.properties
        ? objectType(schema, identifiers)
        : schema.enum
          ? enumType(schema.enum)
          : { kind: 'unknown' }
  }
}

/**
 * A reference to a schema, with its identifier where that is not its name.
 * @param name name of the schema
 */
export function reference(name: string, identifiers: SchemaIdentifiers): Type {
  const identifier = own(identifiers, name)
  return identifier === undefined || identifier === name
    ? { kind: 'reference', name }
    : { kind: 'reference', name, identifier }
}

/** All of what a schema asks for at once: its parts, one of its alternatives, its own properties. */
function composedType(schema: Schema, identifiers: SchemaIdentifiers): Type {
  const { allOf = [], oneOf = [], anyOf = [], properties } = schema
  const toType = (member: Schema) => schemaType(member, identifiers)
  return combined('intersection', [
    ...allOf.map(toType),
    ...[oneOf, anyOf].filter(({ length }) => length > 0).map((members) => combined('union', members.map(toType))),
    ...(properties ? [objectType(schema, identifiers)] : []),
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

function objectType(
  { properties = {}, required = [], additionalProperties }: Schema,
  identifiers: SchemaIdentifiers,
): Type {
  return {
    kind: 'object',
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, property]): [string, Property] => [
        name,
        {
          required: required.includes(name),
          type: schemaType(property, identifiers),
          ...(property.description && { description: property.description }),
        },
      ]),
    ),
    ...(additionalProperties && {
      additional: additionalProperties === true ? { kind: 'unknown' } : schemaType(additionalProperties, identifiers),
    }),
  }
}
