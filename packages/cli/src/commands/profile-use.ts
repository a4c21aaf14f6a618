import { requireProfile } from '@halopsa/tenant-access/profiles/choose-profile'
import { precedenceNote } from '@halopsa/tenant-access/profiles/precedence-note'
import { changeConfiguration } from '@halopsa/tenant-access/profiles/profile-file'
import { defineCommand } from '../command-line/command.ts'
import { printFacts } from '../printing/print-facts.ts'

/** `halo profile use`: makes a profile the default. */
export const command = defineCommand({
  usage: '<profile>',
  examples: ['profile use acme'],
  positionals: [1, 1],
  flags: {},
  takesDryRun: false,
  takesDemo: false,
  async run(context, { positionals: [name = ''] }) {
    const { env, streams } = context
    const { profiles } = await changeConfiguration(env, (configuration) => {
      requireProfile(configuration, name)
      return { ...configuration, default: name }
    })
    const words = `The default is ${name} (${profiles[name]?.companyUrl})`
    await printFacts(context, { default: name }, () => words, { isDone: true })
    const note = precedenceNote(env, name)
    if (note) streams.errors.write(`halo: ${note}\n`)
  },
})
