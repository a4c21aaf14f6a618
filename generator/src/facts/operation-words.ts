import type { Facts } from '../../spec/facts.ts'
import { own } from '../document/own.ts'
import type { Role } from '../model/model.ts'
import { endpointKey, sectionOf } from './endpoint-key.ts'

/**
 * What an operation does, in one or two sentences: the words written for it, else what is usual for its section.
 * `undefined` where nothing is known of the section.
 */
export function operationWords(
  method: string,
  path: string,
  role: Role,
  { operationFacts, sectionFacts }: Facts,
): string | undefined {
  const key = endpointKey(method, path)
  const words = own(operationFacts, key)
  if (words !== undefined) return words
  const section = own(sectionFacts, sectionOf(path))
  if (!section) return undefined
  switch (role) {
    case 'list':
      return `Lists ${section.many}.`
    case 'get':
      return `Reads ${section.one}.`
    case 'save':
      return `Creates or updates ${section.many}.`
    case 'delete':
      return `Deletes ${section.one}.`
    case 'action':
      return undefined
  }
}
