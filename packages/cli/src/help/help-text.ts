import type { Command } from '../command-line/command.ts'
import { globalFlags } from '../command-line/global-flags.ts'
import { commands } from '../commands/registry.ts'
import { alignRows, flagRows, wrap } from './rows.ts'

/** The help for the words of a command line. That for none needs no catalogue: it is to come at once. */
export async function helpText(words: readonly string[]): Promise<string> {
  const leading = words.filter((word) => !word.startsWith('-'))
  const named = leading[0] === 'demo' ? leading.slice(1) : leading
  if (named.length === 0) return overview()
  const [{ openCatalog }, { findCommand }] = await Promise.all([
    import('@halopsa/catalog'),
    import('../find-command.ts'),
  ])
  const catalog = openCatalog()
  const found = findCommand(named, () => catalog)
  if (found.kind === 'registered') {
    const { name, words: summary } = found.command
    const { loadCommand } = await import('../commands/load-command.ts')
    const command = await loadCommand(name)
    return (await command.ownHelp?.()) ?? commandHelp(name, summary, command)
  }
  const { operationHelp, sectionHelp } = await import('./operation-help.ts')
  if (found.kind === 'section') return sectionHelp(catalog, found.section, found.verbs)
  return operationHelp(catalog, found.verb, named.slice(0, found.length).join(' '))
}

function overview(): string {
  const groups = Map.groupBy(
    commands.filter(({ isHidden }) => !isHidden),
    ({ group }) => group,
  )
  const lists = [...groups].map(([group, members]) =>
    [`${group}:`, ...alignRows(members.map(({ name, words }) => [name, words]))].join('\n'),
  )
  return [
    'halo: the whole HaloPSA API at a prompt',
    `Usage: halo <command> [options]
       halo <section> list|get|create|update|delete [id] [options]
       halo demo <any of these>            against a tenant in memory: nothing to set up`,
    ...lists,
    `Sections: 396, such as tickets, actions, client, users, asset; halo <section> lists its commands,
  halo search finds operations, halo call <operation> calls one by its name`,
    ['Options of every command:', ...flagRows(globalFlags)].join('\n'),
    `Variables: HALO_API_URL, HALO_API_CLIENT_ID and HALO_API_CLIENT_SECRET (HALO_API_SCOPE, HALO_API_TENANT) name a
  tenant without a profile, HALO_PROFILE a profile, HALO_CONFIG_HOME the folder of the profiles; HALO_KEYRING=off keeps
  secrets in a file there; NO_COLOR prints no colours`,
    'Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not signed in, 4 not permitted, 5 not found, 6 refused for now',
  ].join('\n\n')
}

/** The help of a command by hand. */
function commandHelp(name: string, summary: string, { usage = '', words, flags, examples = [] }: Command): string {
  const options = flagRows(flags)
  return [
    `halo ${name}: ${summary}`,
    `Usage: halo ${[name, usage, '[options]'].filter(Boolean).join(' ')}`,
    ...(words ? [wrap(words).join('\n')] : []),
    ...(options.length > 0 ? [['Options:', ...options].join('\n')] : []),
    ...(examples.length > 0 ? [['Examples:', ...examples.map((line) => `  halo ${line}`)].join('\n')] : []),
    'Options of every command: halo --help',
  ].join('\n\n')
}
