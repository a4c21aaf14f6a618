import { loginWords } from '@halopsa/tenant-access/profiles/profile'
import { readConfiguration } from '@halopsa/tenant-access/profiles/profile-file'
import { defineCommand } from '../command-line/command.ts'

/** `halo profile list`: the tenants that are set up. */
export const command = defineCommand({
  words: 'A star marks the default. Secrets are not looked at.',
  examples: ['profile list', 'profile list --json'],
  flags: {},
  async run({ env, streams: { output, errors }, globals }) {
    const { default: defaultName, profiles } = await readConfiguration(env)
    const entries = Object.entries(profiles).map(([name, profile]) => ({
      name,
      isDefault: name === defaultName,
      ...profile,
    }))
    if (globals.json) {
      output.write(`${JSON.stringify(entries, null, 2)}\n`)
      return
    }
    if (entries.length === 0) errors.write('There are no profiles; halo login makes one\n')
    const width = Math.max(...entries.map(({ name }) => name.length))
    for (const { name, isDefault, companyUrl, login } of entries) {
      output.write(`${isDefault ? '*' : ' '} ${name.padEnd(width)}  ${companyUrl}  ${loginWords[login]}\n`)
    }
  },
})
