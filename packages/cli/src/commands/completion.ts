import { UsageError } from '@halopsa/command'
import { defineCommand } from '../command-line/command.ts'
import { scripts } from '../completion/scripts.ts'
import { shells } from '../completion/shells.ts'

/** `halo completion`: the script with which a shell completes command lines of `halo`. */
export const command = defineCommand({
  usage: '<bash | zsh | fish | powershell>',
  words: 'Prints a script for the start-up file of the shell. Its first lines say where it goes.',
  positionals: [1, 1],
  examples: [
    'completion bash >> ~/.bashrc',
    'completion zsh >> ~/.zshrc',
    'completion fish > ~/.config/fish/completions/halo.fish',
    'completion powershell >> $PROFILE',
  ],
  flags: {},
  run({ streams }, { positionals: [word = ''] }) {
    const shell = shells.find((known) => known === word.toLowerCase())
    if (!shell) {
      throw new UsageError(`completion is for ${shells.join(', ')}, not ${JSON.stringify(word)}`, {
        command: 'completion',
      })
    }
    streams.output.write(scripts[shell])
    return Promise.resolve(0)
  },
})
