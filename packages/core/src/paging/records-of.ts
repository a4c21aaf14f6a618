/** The records of a page, and the key of the view under which they are. */
export interface PageRecords {
  records: unknown[]
  key?: string
}

/**
 * Finds the records in what a list answered: the answer itself where it is an array, else what is under `key`; a view
 * without its key has no records. Where the key is not known, it is that of the view's only array of objects that is no
 * longer than its `record_count`.
 *
 * @throws TypeError when several arrays may be the records.
 */
export function recordsOf(answer: unknown, key?: string): PageRecords {
  if (Array.isArray(answer)) return { records: answer, key }
  const view = Object(answer) as Record<string, unknown>
  const name = key ?? guessKey(view)
  const records = name !== undefined && view[name]
  return { records: Array.isArray(records) ? records : [], key: name }
}

function guessKey(view: Record<string, unknown>): string | undefined {
  const { record_count: most = Number.POSITIVE_INFINITY } = view as { record_count?: number }
  const keys = Object.keys(view).filter((key) => {
    const value = view[key]
    return Array.isArray(value) && value.length > 0 && value.length <= most && value.every(isObject)
  })
  if (keys.length > 1) throw new TypeError(`The records may be under ${keys.join(' or ')}: recordsKey has to say`)
  return keys[0]
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}
