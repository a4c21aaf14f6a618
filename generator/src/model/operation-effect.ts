import { type Effect, type EffectFact, effectOfVerb } from '../../spec/effects.ts'
import { compact } from '../document/compact.ts'
import type { Method, OperationEffect } from './model.ts'

/** What an operation does to the world: what is known of it, else what its verb says. */
export function operationEffect(method: Method, fact: EffectFact | undefined): OperationEffect {
  const ofVerb = verbEffect(method)
  if (!fact) return { effect: ofVerb }
  const { effect, reason, basis, fields, otherwise } = fact
  return compact({
    effect,
    reason,
    basis,
    fields: fields && [...fields],
    otherwise: fields && (otherwise ?? ofVerb),
  })
}

/** Of a verb that the table lacks we do not know that it is harmless, but for the two that HTTP calls safe. */
function verbEffect(method: Method): Effect {
  if (method === 'head' || method === 'options') return 'read'
  return effectOfVerb[method.toUpperCase()] ?? 'write'
}
