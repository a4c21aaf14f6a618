/** What is kept of a response with a list: names of keys, no value. */
export interface SeenList {
  /** `other` holds no list. */
  shape: 'array' | 'view' | 'other'
  /** Key of a view that holds the records. */
  recordsKey?: string
  isEmpty: boolean
  /** Keys that every record has. */
  commonKeys: string[]
  /** Keys that a record has. */
  keys: string[]
}

/**
 * Looks at a response.
 *
 * @param expectedKey the key under which records are looked for first. Without it, or where it is not there, they are the
 * last array of objects: a view may carry other arrays before its records.
 */
export function seeList(body: unknown, expectedKey?: string): SeenList {
  if (Array.isArray(body)) return { shape: 'array', ...keysOf(body) }
  const arrays = Object.entries(isObject(body) ? body : {}).filter(isArrayEntry)
  const entry =
    arrays.find(([key]) => key === expectedKey) ?? arrays.findLast(([, array]) => array.some(isObject)) ?? arrays.at(-1)
  if (!entry) return { shape: 'other', ...keysOf([]) }
  return { shape: 'view', recordsKey: entry[0], ...keysOf(entry[1]) }
}

function keysOf(list: readonly unknown[]): Pick<SeenList, 'isEmpty' | 'commonKeys' | 'keys'> {
  const records = list.filter(isObject).map((record) => new Set(Object.keys(record)))
  const keys = [...new Set(records.flatMap((record) => [...record]))]
  return {
    isEmpty: records.length === 0,
    commonKeys: keys.filter((key) => records.every((record) => record.has(key))),
    keys,
  }
}

function isArrayEntry(entry: [string, unknown]): entry is [string, unknown[]] {
  return Array.isArray(entry[1])
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
