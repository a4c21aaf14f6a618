/**
 * A view of a list, as HaloPSA sends it where it pages: the records under a key of the list's own, and how many there
 * are. It stands for views that Halo's document has no schema for.
 *
 * @typeParam Key key of the records: `'tickets'`
 * @typeParam Item one record
 */
export type ListView<Key extends string, Item> = {
  /** Records in the whole list when the call asks for a page; else the records that came. */
  record_count: number
  /** Number of the page, from 1, when the call asks for one. */
  page_no?: number
  /** The page size that the call asks for, also where the server sends fewer records. */
  page_size?: number
} & { [Records in Key]: Item[] }
