/** The first items of a sequence, and all of them. */
export interface ReadAhead<Item> {
  first: readonly Item[]
  /** The first items and then the others, read once. */
  all: AsyncIterable<Item>
  /** Ends the sequence where it is. Nothing happens when all items are read. */
  close(): Promise<void>
}

/** Reads the first items of a sequence, to look at them before the others are asked for. Whoever calls it closes it. */
export async function readAhead<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  count: number,
): Promise<ReadAhead<Item>> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
  let isOpen = true
  const next = async () => {
    const result = await iterator.next()
    if (result.done) isOpen = false
    return result
  }
  const first: Item[] = []
  while (first.length < count) {
    const { done, value } = await next()
    if (done) break
    first.push(value)
  }
  async function* all() {
    yield* first
    if (!isOpen) return
    for (let result = await next(); !result.done; result = await next()) yield result.value
  }
  const close = async () => {
    if (isOpen) await iterator.return?.()
    isOpen = false
  }
  return { first, all: all(), close }
}
