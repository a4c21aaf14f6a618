import { requireProfile } from '@halopsa/tenant-access/profiles/choose-profile'
import { whileTokensRest } from '@halopsa/tenant-access/profiles/person-login'
import { withoutProfile } from '@halopsa/tenant-access/profiles/profile'
import { changeConfiguration, readConfiguration } from '@halopsa/tenant-access/profiles/profile-file'
import { forgetSecrets } from '@halopsa/tenant-access/profiles/secret-keys'
import { openSecretStore } from '@halopsa/tenant-access/profiles/secrets'
import { defineCommand } from '../command-line/command.ts'
import { printFacts } from '../printing/print-facts.ts'

/** `halo profile remove`: forgets a profile. */
export const command = defineCommand({
  usage: '<profile>',
  words: 'Forgets the profile with its secret and tokens on this machine. HaloPSA is not told.',
  examples: ['profile remove acme'],
  positionals: [1, 1],
  flags: {},
  takesDryRun: false,
  takesDemo: false,
  async run(context, { positionals: [name = ''] }) {
    const { env, streams } = context
    requireProfile(await readConfiguration(env), name)
    const secrets = openSecretStore({ env, warn: (line) => streams.errors.write(`halo: ${line}\n`) })
    // Without its profile nobody would find a secret any more: it goes first.
    await whileTokensRest(env, name, () => forgetSecrets(secrets, name))
    const { default: defaultName, profiles } = await changeConfiguration(env, (configuration) =>
      withoutProfile(configuration, name),
    )
    const names = Object.keys(profiles)
    const next = defaultName === undefined && names.length > 1 ? '; halo profile use names a new default' : ''
    const words = `Removed ${name} with its secret and tokens${next}`
    await printFacts(context, { removed: name, profiles: names }, () => words, { isDone: true })
  },
})
