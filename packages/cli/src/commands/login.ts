import { plainLine } from '@halopsa/tenant-access/plain-text'
import type { NamedProfile } from '@halopsa/tenant-access/profiles/choose-profile'
import { openBrowser } from '@halopsa/tenant-access/profiles/open-browser'
import { whileTokensRest } from '@halopsa/tenant-access/profiles/person-login'
import { precedenceNote } from '@halopsa/tenant-access/profiles/precedence-note'
import { changeConfiguration, readConfiguration } from '@halopsa/tenant-access/profiles/profile-file'
import { forgetSecrets, secretKeys } from '@halopsa/tenant-access/profiles/secret-keys'
import { openSecretStore } from '@halopsa/tenant-access/profiles/secrets'
import { tokenSlot } from '@halopsa/tenant-access/profiles/token-slot'
import { defineCommand } from '../command-line/command.ts'
import type { Context } from '../context.ts'
import { printFacts } from '../printing/print-facts.ts'
import { type LoginFlags, readClientSecret, readProfile } from '../profiles/login-settings.ts'
import { tryCredentials } from '../profiles/try-credentials.ts'

/** What a login brought: how to store its secrets. */
interface SignedIn {
  /** Who or what is signed in. */
  as: string
  /** Stores what the next runs need. Resolves to where. */
  store(): Promise<string>
}

/** `halo login`: makes a profile, or signs in to one again. */
export const command = defineCommand({
  usage: '[url]',
  words: [
    'Tries the credentials before anything is stored, and tells where the secret lies: in the keyring of the system, or in',
    'a file that you alone can read (HALO_KEYRING=off: always the file). --person signs you in by the login page instead: the application needs the',
    'authentication method of an authorisation code without secret, and the redirect URI http://127.0.0.1:PORT/callback.',
    'What is not given is asked for. --profile NAME signs in to a profile again.',
  ].join(' '),
  examples: [
    'login https://acme.halopsa.com --client-id 11111111-2222-3333-4444-555555555555',
    'login acme.halopsa.com --client-id ID --client-secret-stdin < secret.txt',
    'login acme.halopsa.com --person --client-id ID --port 8400',
    'login --profile acme',
  ],
  positionals: [0, 1],
  takesDryRun: false,
  takesDemo: false,
  flags: {
    'client-id': { type: 'text', placeholder: 'ID', words: 'Client ID of the application.' },
    'client-secret': {
      type: 'text',
      placeholder: 'SECRET',
      words: 'Better not: other users see it in the list of processes, and it stays in the history of the shell.',
    },
    'client-secret-stdin': { type: 'boolean', words: 'Reads the client secret from the standard input.' },
    scope: {
      type: 'text',
      words: 'Scopes to ask for, separated by spaces (default all; with --person openid all offline_access).',
    },
    tenant: { type: 'text', placeholder: 'NAME', words: 'Tenant, where an instance is shared by several.' },
    'auth-url': { type: 'text', placeholder: 'URL', words: 'Authorisation server, where it is not at URL/auth.' },
    person: { type: 'boolean', words: 'Signs a person in by the login page in the browser.' },
    port: { type: 'integer', words: 'Port of the redirect URI (default any free one).' },
    browser: { type: 'boolean', words: 'Opens the login page (default); --no-browser prints its address alone.' },
    name: { type: 'text', words: 'Name of the profile (default the first part of the host).' },
  },
  async run(context, { flags, positionals: [url] }) {
    const configuration = await readConfiguration(context.env)
    const named = await readProfile(context, { url, flags, configuration })
    const { as, store } =
      named.profile.login === 'person' ? await signInPerson(context, flags, named) : await signIn(context, flags, named)
    const secretIn = await store()
    const changed = await changeConfiguration(context.env, ({ default: known, profiles, ...rest }) => ({
      ...rest,
      default: known ?? named.name,
      profiles: { ...profiles, [named.name]: named.profile },
    }))
    await report(context, { ...named, as, secretIn, isDefault: changed.default === named.name })
  },
})

/** By client ID and secret. */
async function signIn(context: Context, flags: LoginFlags, { name, profile }: NamedProfile): Promise<SignedIn> {
  const clientSecret = await readClientSecret(context, flags, profile)
  const { timeout } = context.globals
  const trial = { timeout: timeout === undefined ? undefined : timeout * 1000, signal: context.signal }
  await tryCredentials({ ...profile, clientSecret }, trial)
  return {
    as: `application ${profile.clientId}`,
    async store() {
      const secrets = openSecretStore({ env: context.env, warn: (line) => warn(context, line) })
      // A token of before may lack a scope that the application grants by now.
      await forgetSecrets(secrets, name)
      return secrets.set(secretKeys(name).clientSecret, clientSecret)
    },
  }
}

/** By the login page in the browser. */
async function signInPerson(context: Context, flags: LoginFlags, { name, profile }: NamedProfile): Promise<SignedIn> {
  const { env, signal, streams } = context
  const { signInByBrowser } = await import('@halopsa/tenant-access/profiles/loopback-login')
  const tokens = new Map<string, unknown>()
  const { user } = await signInByBrowser({
    profile,
    store: tokens,
    port: flags.port,
    signal,
    async show(page) {
      const isShown = flags.browser !== false && (await openBrowser(page, env))
      streams.errors.write(`${isShown ? 'The login page opens in the browser' : 'Sign in at this address'}:\n${page}\n`)
    },
  })
  const person = user?.preferred_username ?? user?.name
  return {
    as: typeof person === 'string' ? plainLine(person) : 'a person',
    store: () =>
      whileTokensRest(env, name, async () => {
        const secrets = openSecretStore({ env, warn: (line) => warn(context, line) })
        await forgetSecrets(secrets, name)
        const slot = tokenSlot(secrets, secretKeys(name).login)
        let place = ''
        for (const [key, value] of tokens) place = await slot.set(key, value)
        return place
      }),
  }
}

function warn({ streams }: Context, line: string): void {
  streams.errors.write(`halo: ${line}\n`)
}

interface Report extends NamedProfile {
  as: string
  secretIn: string
  isDefault: boolean
}

async function report(context: Context, { name, profile, as, secretIn, isDefault }: Report): Promise<void> {
  const what = profile.login === 'person' ? 'Its tokens are' : 'Its secret is'
  const lines = [
    `Signed in to ${profile.companyUrl} as ${as}`,
    `The profile is ${name}${isDefault ? ', the default' : `; halo profile use ${name} makes it the default`}`,
    `${what} in ${secretIn}`,
  ]
  await printFacts(context, { name, ...profile, isDefault, secretIn }, () => lines.join('\n'), { isDone: true })
  const note = precedenceNote(context.env, name)
  if (note) warn(context, note)
}
