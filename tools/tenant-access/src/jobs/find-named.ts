import { nearNames } from '@halopsa/catalog'
import { CommandError } from '@halopsa/command'
import { exitCodes } from '../exit-codes.ts'
import type { Row } from '../records/row.ts'
import { numberField, textField } from './fields.ts'

/**
 * The record that has an id or a name, in any case.
 *
 * @param kind What the records are, with a capital letter: `Outcome`.
 * @param nameField Field that holds their name.
 * @throws CommandError when there is none, with the nearest names, and when several have the name.
 */
export function findNamed(records: readonly Row[], wanted: string, kind: string, nameField: string): Row {
  const matches = /^\d+$/.test(wanted)
    ? records.filter((record) => numberField(record, 'id') === Number(wanted))
    : records.filter((record) => textField(record, nameField).toLowerCase() === wanted.toLowerCase())
  const [found, second] = matches
  if (found && !second) return found
  const ids = matches.map(({ id }) => id).join(', ')
  const message = second
    ? `${matches.length} records of ${kind} are called ${JSON.stringify(wanted)}: ${ids}`
    : `${kind} has no ${JSON.stringify(wanted)}${nearest(records, wanted, nameField)}`
  throw new CommandError(message, { exitCode: exitCodes.notFound })
}

function nearest(records: readonly Row[], wanted: string, nameField: string): string {
  const names = [...new Set(records.map((record) => textField(record, nameField)).filter((name) => name !== ''))]
  const containing = names.filter((name) => name.toLowerCase().includes(wanted.toLowerCase()))
  const near = [...new Set([...containing, ...nearNames(wanted, names)])].slice(0, 5)
  if (near.length > 0) return `; the nearest are ${near.map((name) => JSON.stringify(name)).join(', ')}`
  return listed('there are', names)
}

/** The end of a message: names to choose from. */
export function chooseFrom(names: readonly string[]): string {
  return listed('name one of them:', names)
}

function listed(words: string, names: readonly string[]): string {
  return names.length > 0 ? `; ${words} ${nameList(names)}` : '; the tenant shows none'
}

/** Names for a message, not all of a long list. */
function nameList(names: readonly string[]): string {
  const shown = names.slice(0, 12).map((name) => JSON.stringify(name))
  return names.length > shown.length ? `${shown.join(', ')} and ${names.length - shown.length} more` : shown.join(', ')
}
