/** A type as an API document means it, apart from the language that it is printed in. */
export type Type =
  | { kind: 'unknown' }
  | { kind: 'string'; format?: string; enum?: string[] }
  | { kind: 'number'; integer: boolean; enum?: number[] }
  | { kind: 'boolean' }
  /** Bytes: `Bytes` of the core in a response, `Blob` in a form. */
  | { kind: 'binary' }
  /** A schema by its name, and its identifier in code where that is not its name. */
  | { kind: 'reference'; name: string; identifier?: string }
  | { kind: 'array'; items: Type }
  /** A view of a list that no schema describes: an object with the records under a key. */
  | { kind: 'view'; recordsKey: string; record: Type }
  | { kind: 'object'; properties: Record<string, Property>; additional?: Type }
  | { kind: 'union' | 'intersection'; members: Type[] }
  | { kind: 'nullable'; type: Type }

export interface Property {
  required: boolean
  type: Type
  description?: string
}

/** The type without `null`, where it allows that. */
export function withoutNull(type: Type): Type {
  return type.kind === 'nullable' ? type.type : type
}

/** The schemas that a type refers to, by name, with the identifier of each. */
export function referencedSchemas(type: Type): { name: string; identifier: string }[] {
  switch (type.kind) {
    case 'reference':
      return [{ name: type.name, identifier: type.identifier ?? type.name }]
    case 'array':
      return referencedSchemas(type.items)
    case 'view':
      return referencedSchemas(type.record)
    case 'nullable':
      return referencedSchemas(type.type)
    case 'union':
    case 'intersection':
      return type.members.flatMap(referencedSchemas)
    case 'object':
      return [
        ...Object.values(type.properties).flatMap(({ type }) => referencedSchemas(type)),
        ...(type.additional ? referencedSchemas(type.additional) : []),
      ]
    default:
      return []
  }
}
