import { UsageError } from '@halopsa/command'

/**
 * The names in `--fields id,client.name`. `undefined` where the option was not given.
 * @throws UsageError when there is no name in it
 */
export function parseFields(text: string | undefined): string[] | undefined {
  if (text === undefined) return undefined
  const names = text.split(',').map((name) => name.trim())
  const fields = [...new Set(names.filter((name) => name !== ''))]
  if (fields.length === 0) throw new UsageError('--fields takes names of fields: --fields id,summary')
  return fields
}
