import type { Flag, Flags } from '../src/command-line/flags.ts'
import { globalFlags } from '../src/command-line/global-flags.ts'
import { loadCommand } from '../src/commands/load-command.ts'
import { commands, type RegisteredCommand } from '../src/commands/registry.ts'
import { helpText } from '../src/help/help-text.ts'

const introductions: Readonly<Record<RegisteredCommand['group'], string>> = {
  Work: 'Jobs of every day. What changes something shows what it would send and asks first; `--yes` answers for scripts, and `--dry-run` sends nothing.',
  API: 'Any operation of the API, and what is known of it. Each section is a command too: see [sections](./sections.md).',
  Mirror:
    'A database with the records of the tenant, for reports in SQL. `halo sql --mirror FILE` asks it; [`@halopsa/sync`](../../sync) tells what is in it and how it stays true.',
  Tenant: 'Which tenant the commands talk to, and whether all is well with it.',
  More: 'What makes the rest comfortable.',
}

/** The pages of the commands: Markdown by file name. They are written from what the help is written from. */
export async function commandPages(): Promise<Map<string, string>> {
  const groups = Map.groupBy(
    commands.filter(({ isHidden }) => !isHidden),
    ({ group }) => group,
  )
  const pages = [...groups].map(async ([group, members]) => {
    const parts = await Promise.all(members.map(commandPart))
    return [`${group.toLowerCase()}.md`, page(`Commands: ${group}`, [introductions[group], ...parts])] as const
  })
  return new Map([...(await Promise.all(pages)), ['options.md', optionsPage()], ['sections.md', await sectionsPage()]])
}

function page(title: string, parts: readonly string[]): string {
  return `<!-- Generated from the commands. Do not edit. -->\n\n# ${title}\n\n${parts.join('\n\n')}\n`
}

async function commandPart({ name, words: summary }: RegisteredCommand): Promise<string> {
  const { usage, words, flags, examples = [] } = await loadCommand(name)
  return [
    `## halo ${name}`,
    `${summary}.${words ? ` ${words}` : ''}`,
    fence('sh', [`halo ${[name, usage, '[options]'].filter(Boolean).join(' ')}`]),
    ...(Object.keys(flags).length > 0 ? [flagTable(flags)] : []),
    ...(examples.length > 0
      ? [
          fence(
            'sh',
            examples.map((example) => `halo ${example}`),
          ),
        ]
      : []),
  ].join('\n\n')
}

function fence(language: string, lines: readonly string[]): string {
  return ['```'.concat(language), ...lines, '```'].join('\n')
}

function flagTable(flags: Flags): string {
  const rows = Object.entries(flags).map(([name, flag]) => `| \`${flagName(name, flag)}\` | ${flagWords(flag)} |`)
  return ['| Option | |', '| --- | --- |', ...rows].join('\n')
}

function flagName(name: string, { type, short, placeholder, values }: Flag): string {
  const value =
    placeholder ?? (values ? values.join('|') : { boolean: '', text: 'TEXT', integer: 'N', number: 'N' }[type])
  return [`${short ? `-${short}, ` : ''}--${name}`, value].filter(Boolean).join(' ').replaceAll('|', '\\|')
}

function flagWords({ words = '', multiple }: Flag): string {
  return `${words}${multiple ? ' May be given several times.' : ''}`.replaceAll('|', '\\|')
}

function optionsPage(): string {
  return page('Options of every command', [
    flagTable(globalFlags),
    `Without one of the formats, a terminal gets a table, and a pipe gets lines that are separated by tabs. For the commands of an AI agent the lines are as short as they can be. \`--json\`, \`--ndjson\` and \`--csv\` have all fields, unless \`--fields\` names some.`,
    `| Exit code | |
| --- | --- |
| 0 | done |
| 1 | failed |
| 2 | wrong usage |
| 3 | not signed in |
| 4 | not permitted: the scope of the application or the role of the agent |
| 5 | not found |
| 6 | refused for now: the tenant's budget of requests is spent |
| 130 | ended by Ctrl+C |`,
  ])
}

async function sectionsPage(): Promise<string> {
  const help = await helpText(['tickets'])
  return page('Sections', [
    `Each of the 396 sections of the API is a command, under the name of its package: \`halo tickets\`, \`halo crm-note\`. Records have \`list\`, \`get\`, \`create\`, \`update\` and \`delete\`; other operations go by their path: \`POST /Tickets/vote\` is \`halo tickets vote\`. \`halo search\` finds operations, and \`halo call getTickets\` calls one by the name of its function.`,
    fence('text', help.split('\n')),
    `Parameters and fields are options in kebab case: \`client_id\` is \`--client-id\`. Where HaloPSA wants the id of a record, a name will do, and \`--client\` is short for \`--client-id\`: \`--client "Acme"\`, \`--status "In Progress"\`, \`--agent me\`. A name that nobody has is told with the nearest ones. Dates are ISO 8601, \`today\`, \`yesterday\`, or a time ago such as \`7d\`.`,
    `An unknown option is refused, because HaloPSA ignores unknown parameters and sends everything.`,
    `A body comes from options, from \`--set FIELD=VALUE\` for a field that has none, or from \`--data\`: JSON, \`@FILE\`, or \`-\` for the standard input. Options go into each record of the data.`,
    fence('sh', [
      'halo tickets list --open-only --client "Harbour Logistics" --fields id,summary',
      'halo tickets create --summary "No network" --client 2 --dry-run',
      'halo tickets update 1000 --status "In Progress" --dry-run',
    ]),
    `PowerShell gives some characters a meaning of its own, so put such values in single quotes: \`--data '@body.json'\`, \`--fields 'id,summary'\`. Before version 7.3 it drops the double quotes of JSON, unless each has a backslash before it, and Windows PowerShell loses letters such as é in a pipe: a file has neither trouble.`,
  ])
}
