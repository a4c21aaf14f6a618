import type { ValueType } from '@halopsa/catalog'

/** Most characters of the values that there are. */
const longestValues = 60

/** A type in a word or two. */
export function typeText({ type, format, items, schema, values }: ValueType): string {
  if (values) return shortened(values.join(', '))
  if (type === 'array') return `list of ${items ? typeText(items) : 'values'}`
  return schema ?? (format === 'date-time' ? 'date' : type)
}

function shortened(text: string): string {
  return text.length > longestValues ? `${text.slice(0, longestValues)}…` : text
}
