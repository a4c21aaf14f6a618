import type { Type } from '@halopsa/codegen'
import type { References } from '../../spec/references.ts'
import { own } from '../document/own.ts'

/** The fields of each schema that point to other records. A schema `X_List` has those of `X`, where it has the field. */
export function referencesOf(
  schemas: Readonly<Record<string, Type>>,
  facts: Readonly<Record<string, References>>,
): Record<string, References> {
  const entries = Object.entries(schemas).flatMap(([name, schema]): [string, References][] => {
    if (schema.kind !== 'object') return []
    const known = { ...own(facts, name.replace(/_List$/, '')), ...own(facts, name) }
    const present = Object.entries(known).filter(([field]) => Object.hasOwn(schema.properties, field))
    return present.length > 0 ? [[name, Object.fromEntries(present)]] : []
  })
  return Object.fromEntries(entries)
}
