import { CommandError } from '@halopsa/command'
import { exitCodes } from '../exit-codes.ts'
import { findRecord } from '../names/look-up.ts'
import { idOrName, NameOfRecord } from '../names/name-of-record.ts'
import type { Row } from '../records/row.ts'
import { textField } from './fields.ts'
import type { TenantReader } from './tenant-reader.ts'

/**
 * The people among the agents: neither disabled, nor an application, nor the agent named Unassigned.
 *
 * @param wanted Id or name of the only one that is asked for; `me` is you.
 * @throws CommandError when there is none of that name.
 */
export async function readAgents(reader: TenantReader, wanted?: string): Promise<Row[]> {
  const agents = (await reader.readAll('getAgent')).filter(isPerson)
  if (wanted === undefined) return agents
  const value = idOrName(wanted, { section: 'Agent', basis: 'documented' })
  const id =
    value instanceof NameOfRecord
      ? await findRecord(reader.catalog, await reader.connect(), value, reader.signal)
      : value
  const found = agents.filter((agent) => agent.id === id)
  if (found.length > 0) return found
  throw new CommandError(`Agent ${wanted} is disabled, an application, or not there`, { exitCode: exitCodes.notFound })
}

function isPerson(agent: Row): boolean {
  const isNobody = textField(agent, 'name').toLowerCase() === 'unassigned'
  return agent.isdisabled !== true && agent.isapiagent !== true && !isNobody
}
