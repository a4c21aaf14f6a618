import { CommandError } from '@halopsa/command'
import { exitCodes } from '../exit-codes.ts'
import type { Row } from '../records/row.ts'
import { numberField, textField } from './fields.ts'
import { chooseFrom, findNamed } from './find-named.ts'
import type { TenantReader } from './tenant-reader.ts'

/** Names of outcomes that only write a note down, the best first. The first one is that of a new tenant. */
const noteNames = {
  private: ['private note', 'internal note', 'note'],
  public: ['public note', 'note'],
} as const

/** What an action is filed under. */
export interface Outcome {
  id: number
  name: string
}

/**
 * The outcome that was asked for by id or name, or else the one that the tenant has for a note.
 *
 * @throws CommandError when the tenant has none of that name, or none for a note: then it lists those that there are.
 */
export async function findOutcome(
  reader: TenantReader,
  wanted: string | undefined,
  visibility: keyof typeof noteNames,
): Promise<Outcome> {
  const outcomes = await reader.readAll('getOutcome')
  if (wanted !== undefined) return toOutcome(findNamed(outcomes, wanted, 'Outcome', 'outcome'))
  const usable = outcomes.filter(({ hidden }) => hidden !== true)
  const byName = noteNames[visibility].map((name) => usable.find((outcome) => nameOf(outcome).toLowerCase() === name))
  const found = byName.find((outcome) => outcome !== undefined) ?? plainNote(usable, visibility)
  if (found) return toOutcome(found)
  const message = `The tenant has no outcome for a ${visibility} note${chooseFrom(usable.map(nameOf))}`
  throw new CommandError(message, { exitCode: exitCodes.notFound })
}

/** An outcome that is hidden from users and leaves the status alone. Others may mail, so none is taken for a public note. */
function plainNote(outcomes: readonly Row[], visibility: keyof typeof noteNames): Row | undefined {
  if (visibility === 'public') return undefined
  return outcomes.find((outcome) => outcome.hidefromuser === true && numberField(outcome, 'newstatus') < 1)
}

function nameOf(outcome: Row): string {
  return textField(outcome, 'outcome')
}

function toOutcome(outcome: Row): Outcome {
  return { id: numberField(outcome, 'id'), name: nameOf(outcome) }
}
