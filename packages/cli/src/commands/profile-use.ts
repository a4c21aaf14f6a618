import { defineCommand } from '../command-line/command.ts'
import { requireProfile } from '../profiles/choose-profile.ts'
import { precedenceNote } from '../profiles/precedence-note.ts'
import { changeConfiguration } from '../profiles/profile-file.ts'

/** `halo profile use`: makes a profile the default. */
export const command = defineCommand({
  usage: '<profile>',
  examples: ['profile use acme'],
  positionals: [1, 1],
  flags: {},
  async run({ env, streams, globals }, { positionals: [name = ''] }) {
    const { profiles } = await changeConfiguration(env, (configuration) => {
      requireProfile(configuration, name)
      return { ...configuration, default: name }
    })
    const words = `The default is ${name} (${profiles[name]?.companyUrl})`
    streams.output.write(`${globals.json ? JSON.stringify({ default: name }, null, 2) : words}\n`)
    const note = precedenceNote(env, name)
    if (note) streams.errors.write(`halo: ${note}\n`)
  },
})
