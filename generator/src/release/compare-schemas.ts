import { codeSpan, type Property, type Type, typeText } from '@halopsa/codegen'
import { own } from '../document/own.ts'
import type { Schemas } from './accepts-type.ts'
import type { Change } from './bump.ts'

/**
 * What happened to the schemas. All of it is minor, removals too: these are types of what Halo sends, and code that
 * reads a field that is no longer sent is better told at compile time than not at all.
 */
export function compareSchemas(before: Schemas, after: Schemas): Change[] {
  const added = Object.keys(after).filter((name) => !Object.hasOwn(before, name))
  const removed = Object.keys(before).filter((name) => !Object.hasOwn(after, name))
  return [
    ...listed('adds', added),
    ...listed('removes', removed),
    ...Object.keys(after).flatMap((name) => {
      const old = own(before, name)
      return old ? compareSchema(name, old, after[name] as Type) : []
    }),
  ]
}

function compareSchema(name: string, before: Type, after: Type): Change[] {
  if (before.kind !== 'object' || after.kind !== 'object') {
    const [was, is] = [label(before), label(after)]
    return was === is ? [] : [{ bump: 'minor', text: `${codeSpan(name)}: is ${codeSpan(is)} (was ${codeSpan(was)})` }]
  }
  const known = before.properties
  const current = after.properties
  const common = Object.keys(current).filter((key) => Object.hasOwn(known, key))
  const retyped = common.flatMap((key) => {
    const [was, is] = [propertyLabel(known[key] as Property), propertyLabel(current[key] as Property)]
    return was === is ? [] : [`${codeSpan(key)} is ${codeSpan(is)} (was ${codeSpan(was)})`]
  })
  const parts = [
    ...keys(
      'adds',
      Object.keys(current).filter((key) => !Object.hasOwn(known, key)),
    ),
    ...keys(
      'removes',
      Object.keys(known).filter((key) => !Object.hasOwn(current, key)),
    ),
    ...retyped,
    ...compareRest(before.additional, after.additional),
  ]
  if (parts.length > 0) return [{ bump: 'minor', text: `${codeSpan(name)}: ${parts.join('; ')}` }]
  const documented = common.some((key) => known[key]?.description !== current[key]?.description)
  return documented ? [{ bump: 'patch', text: `${codeSpan(name)}: documents its properties anew` }] : []
}

function compareRest(before: Type | undefined, after: Type | undefined): string[] {
  const [was, is] = [before ? label(before) : 'nothing', after ? label(after) : 'nothing']
  return was === is ? [] : [`other properties are ${codeSpan(is)} (was ${codeSpan(was)})`]
}

function listed(verb: string, names: readonly string[]): Change[] {
  return keys(verb, names).map((text): Change => ({ bump: 'minor', text }))
}

function keys(verb: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${verb} ${names.map((name) => `${codeSpan(name)}`).join(', ')}`]
}

function propertyLabel({ required, type }: Property): string {
  return `${label(type)}${required ? '' : ' | undefined'}`
}

function label(type: Type): string {
  return typeText(type, 'output')
}
