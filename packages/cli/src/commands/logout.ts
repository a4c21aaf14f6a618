import { UsageError } from '@halopsa/command'
import { chooseProfile } from '@halopsa/tenant-access/profiles/choose-profile'
import { whileTokensRest } from '@halopsa/tenant-access/profiles/person-login'
import { readConfiguration } from '@halopsa/tenant-access/profiles/profile-file'
import { forgetSecrets } from '@halopsa/tenant-access/profiles/secret-keys'
import { openSecretStore } from '@halopsa/tenant-access/profiles/secrets'
import { defineCommand } from '../command-line/command.ts'
import { printFacts } from '../printing/print-facts.ts'

/** `halo logout`: forgets the secrets of a profile. */
export const command = defineCommand({
  usage: '[profile]',
  words: [
    'Forgets the client secret and the tokens of a profile on this machine. The profile stays: halo login --profile NAME',
    'signs in again. HaloPSA is not told: a token that was given out works there until it ends, and an application until',
    'it is disabled.',
  ].join(' '),
  examples: ['logout', 'logout acme'],
  positionals: [0, 1],
  flags: {},
  takesDryRun: false,
  takesDemo: false,
  async run(context, { positionals }) {
    const { env, streams, globals } = context
    const [word] = positionals
    if (word !== undefined && globals.profile !== undefined) {
      throw new UsageError(`logout is of one profile, not of ${word} and ${globals.profile}`, { command: 'logout' })
    }
    const configuration = await readConfiguration(env)
    const { name } = chooseProfile(configuration, env, word ?? globals.profile)
    const secrets = openSecretStore({ env, warn: (line) => streams.errors.write(`halo: ${line}\n`) })
    await whileTokensRest(env, name, () => forgetSecrets(secrets, name))
    const words = `Signed out of ${name}: its secret and tokens are forgotten here. HaloPSA takes its last token until that ends`
    await printFacts(context, { name, signedIn: false }, () => words, { isDone: true })
  },
})
