import type { Reference } from '@halopsa/catalog'
import { UsageError } from '@halopsa/command'

/** A name that stands for an id until the tenant is asked. */
export class NameOfRecord {
  readonly name: string
  readonly reference: Reference

  constructor(name: string, reference: Reference) {
    this.name = name
    this.reference = reference
  }

  /** What a preview shows for it. */
  toString(): string {
    return `<id of ${this.reference.section} ${JSON.stringify(this.name)}>`
  }

  toJSON(): string {
    return this.toString()
  }
}

/**
 * Reads an id; another text is a name, where there is a record to look up. White space around it is left out: a line of a
 * file from Windows brings its line end along.
 *
 * @throws UsageError for an empty text, which a variable without a value leaves, and for a number that would be rounded.
 */
export function idOrName(word: string, reference: Reference): string | number | NameOfRecord {
  const text = word.trim()
  if (text === '') throw new UsageError(`The id or name of a record of ${reference.section} is empty`)
  if (/^-?\d+$/.test(text)) {
    if (Number.isSafeInteger(Number(text))) return Number(text)
    throw new UsageError(`${text} is no id of ${reference.section}: it is too large`)
  }
  const isGuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
  // A field that holds the text itself, such as the path of a category, has nothing to look up.
  const isText = reference.field !== undefined && !/id$/.test(reference.field)
  return isGuid || isText ? text : new NameOfRecord(text, reference)
}
