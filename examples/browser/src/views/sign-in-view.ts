import { element } from '../element.ts'
import { signIn } from '../session.ts'
import type { View } from './view.ts'

/** Invites the user to sign in. */
export function signInView(): View {
  const button = element('button', { type: 'button', onclick: signIn }, 'Sign in with HaloPSA')
  const text = 'See and answer the tickets of your HaloPSA. Your password stays with HaloPSA.'
  return { title: 'Welcome', content: [element('p', {}, text), button], summary: 'You are signed out' }
}
