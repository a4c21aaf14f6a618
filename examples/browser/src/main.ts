import { isLoginRequired } from '@halopsa/login'
import { announce } from './announce.ts'
import { byId, element } from './element.ts'
import { parseRoute } from './route.ts'
import { completeLogin, halo, isSignedIn, signOut, userName } from './session.ts'
import './style.css'
import { problemView } from './views/problem-view.ts'
import { signInView } from './views/sign-in-view.ts'
import { ticketView } from './views/ticket-view.ts'
import { ticketsView } from './views/tickets-view.ts'
import type { View } from './views/view.ts'

const main = byId('main')
let navigation = new AbortController()

/** Shows the view that the hash of the URL names. Cancels the calls of the view before, if they are under way. */
async function navigate(): Promise<void> {
  navigation.abort()
  navigation = new AbortController()
  const { signal } = navigation
  main.ariaBusy = 'true'
  announce('Loading')
  const view = await currentView(signal)
  await showAccount()
  if (!signal.aborted) show(view)
}

async function currentView(signal: AbortSignal): Promise<View> {
  const route = parseRoute(location.hash)
  try {
    if (!(await isSignedIn())) return signInView()
    return await (route.view === 'ticket' ? ticketView(halo, route.id, signal) : ticketsView(halo, route, signal))
  } catch (error) {
    // The session ended after the check.
    return isLoginRequired(error) ? signInView() : problemView(error, navigate)
  }
}

function show({ title, content, summary }: View): void {
  const heading = element('h2', { tabIndex: -1 }, title)
  main.replaceChildren(heading, ...content)
  main.ariaBusy = 'false'
  document.title = `${title} · Ticket desk`
  // Keyboard and screen reader continue at the new view.
  heading.focus()
  announce(summary)
}

async function showAccount(): Promise<void> {
  const name = await userName()
  byId('account').hidden = !name
  byId('user').textContent = name ?? ''
}

byId('sign-out').addEventListener('click', signOut)
byId('skip').addEventListener('click', (event) => {
  event.preventDefault()
  main.focus()
})
addEventListener('hashchange', navigate)
try {
  await completeLogin()
  await navigate()
} catch (error) {
  show(problemView(error, navigate))
}
