import { exitCodes } from '@halopsa/tenant-access/exit-codes'
import { defineCommand } from '../command-line/command.ts'
import { printFacts } from '../printing/print-facts.ts'
import { type Identity, whoAmI } from '../profiles/who-am-i.ts'

/** `halo whoami`: the agent, its roles, the scopes, the tenant. */
export const command = defineCommand({
  words: 'The scopes of the application and the roles of the agent both have to allow what a command does.',
  examples: ['whoami', 'whoami --profile acme --json'],
  flags: {},
  takesDryRun: false,
  async run(context) {
    const identity = await whoAmI(context)
    const lines = () => rows(identity).map(([label, text]) => `${label.padEnd(10)} ${text}`)
    await printFacts(context, identity, () => lines().join('\n'))
    return identity.refusal === undefined ? 0 : exitCodes.notPermitted
  },
})

function rows(identity: Identity): [label: string, text: string][] {
  const { agent, scopes, companyUrl, tenant, profile, signedInBy } = identity
  return [
    ['Agent', agentText(identity)],
    ['Roles', agent?.roles?.join(', ') || 'not known: the server does not name them'],
    ['Scopes', scopes?.join(' ') ?? 'not known: the server does not say what it granted'],
    ['Tenant', tenant ? `${companyUrl} (${tenant})` : companyUrl],
    ['Profile', profile],
    ['Signed in', signedInBy],
  ]
}

function agentText({ agent, refusal }: Identity): string {
  if (refusal !== undefined) return `not known: the API refuses to tell (GET /Agent/me, ${refusal})`
  const { id, name, email } = agent ?? {}
  if (id === undefined) return 'none: this login belongs to no agent'
  return `${name ?? 'without a name'} (id ${id}${email ? `, ${email}` : ''})`
}
