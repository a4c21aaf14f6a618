import { loginWords } from '@halopsa/tenant-access/profiles/profile'
import { readConfiguration } from '@halopsa/tenant-access/profiles/profile-file'
import { defineCommand } from '../command-line/command.ts'
import { printFacts } from '../printing/print-facts.ts'

/** `halo profile list`: the tenants that are set up. */
export const command = defineCommand({
  words: 'A star marks the default. Secrets are not looked at.',
  examples: ['profile list', 'profile list --json'],
  flags: {},
  async run(context) {
    const { default: defaultName, profiles } = await readConfiguration(context.env)
    const entries = Object.entries(profiles).map(([name, profile]) => ({
      name,
      isDefault: name === defaultName,
      ...profile,
    }))
    if (entries.length === 0) context.streams.errors.write('There are no profiles; halo login makes one\n')
    const width = Math.max(...entries.map(({ name }) => name.length))
    const lines = entries.map(
      ({ name, isDefault, companyUrl, login }) =>
        `${isDefault ? '*' : ' '} ${name.padEnd(width)}  ${companyUrl}  ${loginWords[login]}`,
    )
    await printFacts(context, entries, () => lines.join('\n'))
  },
})
