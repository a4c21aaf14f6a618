import { CommandError } from '@halopsa/command'
import { exitCodes } from '@halopsa/tenant-access/exit-codes'
import { findRecord } from '@halopsa/tenant-access/names/look-up'
import { idOrName, NameOfRecord } from '@halopsa/tenant-access/names/name-of-record'
import type { Context } from '../context.ts'
import type { Row } from '../output/row.ts'
import { textField } from './fields.ts'
import { connectToRead, readAll } from './read-job.ts'

/**
 * The people among the agents: neither disabled, nor an application, nor the agent named Unassigned.
 *
 * @param wanted Id or name of the only one that is asked for; `me` is you.
 * @throws CommandError when there is none of that name.
 */
export async function readAgents(context: Context, wanted?: string): Promise<Row[]> {
  const agents = (await readAll(context, 'getAgent')).filter(isPerson)
  if (wanted === undefined) return agents
  const value = idOrName(wanted, { section: 'Agent', basis: 'documented' })
  const id =
    value instanceof NameOfRecord ? await findRecord(context.catalog, await connectToRead(context), value) : value
  const found = agents.filter((agent) => agent.id === id)
  if (found.length > 0) return found
  throw new CommandError(`Agent ${wanted} is disabled, an application, or not there`, { exitCode: exitCodes.notFound })
}

function isPerson(agent: Row): boolean {
  const isNobody = textField(agent, 'name').toLowerCase() === 'unassigned'
  return agent.isdisabled !== true && agent.isapiagent !== true && !isNobody
}
