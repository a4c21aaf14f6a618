import type { Type } from '@halopsa/codegen'
import { own } from '../document/own.ts'

/** The schemas that the references of a type are looked up in. */
export type Schemas = Readonly<Record<string, Type>>

/** A type, and where its references lead. */
export interface ScopedType {
  type: Type
  schemas: Schemas
}

/**
 * Whether everything that a caller could pass as `given` can be passed where `wanted` is expected, as TypeScript sees
 * it for values written in place: a property that `wanted` does not know is refused. Schemas of the same name count as
 * the same: what changed inside them is told in the changelog of the schemas.
 */
export function acceptsType(wanted: ScopedType, given: ScopedType): boolean {
  return new Acceptance(wanted.schemas, given.schemas).accepts(wanted.type, given.type)
}

class Acceptance {
  readonly #wantedSchemas: Schemas
  readonly #givenSchemas: Schemas
  /** Pairs being compared. Schemas are recursive: a pair that is met again is assumed to match, or this would loop. */
  readonly #assumed = new Set<string>()

  constructor(wantedSchemas: Schemas, givenSchemas: Schemas) {
    this.#wantedSchemas = wantedSchemas
    this.#givenSchemas = givenSchemas
  }

  accepts(wanted: Type, given: Type): boolean {
    if (wanted.kind === 'unknown') return true
    if (wanted.kind === 'reference' || given.kind === 'reference') return this.#acceptsReference(wanted, given)
    if (given.kind === 'union') return given.members.every((member) => this.accepts(wanted, member))
    if (given.kind === 'nullable') return acceptsNull(wanted) && this.accepts(wanted, given.type)
    if (wanted.kind === 'nullable') return this.accepts(wanted.type, given)
    if (wanted.kind === 'union') return wanted.members.some((member) => this.accepts(member, given))
    if (wanted.kind === 'intersection') return wanted.members.every((member) => this.accepts(member, given))
    if (given.kind === 'intersection') return given.members.some((member) => this.accepts(wanted, member))
    if (wanted.kind === 'array' && given.kind === 'array') return this.accepts(wanted.items, given.items)
    if (wanted.kind === 'object' && given.kind === 'object') return this.#acceptsObject(wanted, given)
    return acceptsScalar(wanted, given)
  }

  #acceptsReference(wanted: Type, given: Type): boolean {
    if (wanted.kind === 'reference' && given.kind === 'reference' && wanted.name === given.name) return true
    const pair = JSON.stringify([wanted, given])
    if (this.#assumed.has(pair)) return true
    this.#assumed.add(pair)
    return this.accepts(resolve(wanted, this.#wantedSchemas), resolve(given, this.#givenSchemas))
  }

  #acceptsObject(wanted: Type & { kind: 'object' }, given: Type & { kind: 'object' }): boolean {
    const wantedRest = indexType(wanted)
    const givenRest = indexType(given)
    const known = Object.entries(wanted.properties).every(([name, property]) => {
      const match = own(given.properties, name)
      if (!match) return !property.required
      return (match.required || !property.required) && this.accepts(property.type, match.type)
    })
    const foreign = Object.entries(given.properties).filter(([name]) => !Object.hasOwn(wanted.properties, name))
    return (
      known &&
      foreign.every(([, { type }]) => wantedRest !== undefined && this.accepts(wantedRest, type)) &&
      (givenRest === undefined || (wantedRest !== undefined && this.accepts(wantedRest, givenRest)))
    )
  }
}

function resolve(type: Type, schemas: Schemas): Type {
  return type.kind === 'reference' ? (schemas[type.name] as Type) : type
}

/** What other properties an object may have: an object without any of its own is a record. */
function indexType({ properties, additional }: Type & { kind: 'object' }): Type | undefined {
  return additional ?? (Object.keys(properties).length === 0 ? { kind: 'unknown' } : undefined)
}

function acceptsNull(type: Type): boolean {
  return type.kind === 'nullable' || (type.kind === 'union' && type.members.some(acceptsNull))
}

function acceptsScalar(wanted: Type, given: Type): boolean {
  if (wanted.kind === 'string' && given.kind === 'string') {
    // A date is passed as text or as a Date, a list of ids as text or as numbers.
    const takesMore = given.format === 'date-time' || given.format === 'ids'
    if (takesMore && wanted.format !== given.format && !given.enum) return false
    return acceptsValues(wanted.enum, given.enum)
  }
  if (wanted.kind === 'number' && given.kind === 'number') return acceptsValues(wanted.enum, given.enum)
  return wanted.kind === given.kind
}

function acceptsValues<Value>(wanted: readonly Value[] | undefined, given: readonly Value[] | undefined): boolean {
  return wanted === undefined || (given?.every((value) => wanted.includes(value)) ?? false)
}
