import { UsageError } from '@halopsa/command'
import { idOrName } from '@halopsa/tenant-access/names/name-of-record'
import { defineCommand } from '../command-line/command.ts'
import { readTicketNumber } from '../jobs/arguments.ts'
import { ticketTitle } from '../jobs/ticket-title.ts'
import { runWriteJob } from '../jobs/write-job.ts'

/** `halo assign`: gives a ticket to an agent or a team. */
export const command = defineCommand({
  usage: '<ticket> [agent|me]',
  words: 'The tenant may mail the agent, as its notifications say.',
  positionals: [1, 2],
  examples: ['assign 1234 me', 'assign 1234 "Sam Okafor" --team "First Line"', 'assign 1234 --team "Second Line"'],
  flags: { team: { type: 'text', placeholder: 'ID or NAME', words: 'The team that gets it.' } },
  async run(context, { flags, positionals }) {
    const [word, agent] = positionals
    const { team } = flags
    const ticket = readTicketNumber(word, 'assign')
    if (agent === undefined && team === undefined)
      throw new UsageError('assign takes an agent, me, or --team', { command: 'assign' })
    const owners = [agent && (agent.toLowerCase() === 'me' ? 'you' : agent), team && `the team ${team}`].filter(Boolean)
    return runWriteJob(context, {
      sentence: `${await ticketTitle(context, ticket)} goes to ${owners.join(' in ')}`,
      operation: 'postTickets',
      record: {
        id: ticket,
        ...(team !== undefined && { team_id: idOrName(team, { section: 'Team', basis: 'convention' }) }),
        ...(agent !== undefined && { agent_id: idOrName(agent, { section: 'Agent', basis: 'documented' }) }),
      },
      columns: ['id', 'summary', 'client_name', 'agent_id', 'team'],
    })
  },
})
