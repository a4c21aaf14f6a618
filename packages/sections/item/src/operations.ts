// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Item } from '@halopsa/schemas'

/** Parameters of {@link getItem}. */
export interface GetItemParams {
  /** Two words, `true` or `false`, separated by a comma: with active records, with inactive ones; `true,false` sends the active ones only. */
  activeinactive?: string | null | undefined
  /** Conditions for single fields, as JSON text of `[{ filter_name, filter_type, filter_value }]`; `filter_type` is `2` for equal and `4` for containing. The server refuses a name that it does not know. */
  advanced_search?: string | null | undefined
  /** Only items in the asset group with this id. */
  assetgroup_id?: number | null | undefined
  /** Only items in one of these asset groups: ids separated by commas: `1,2`. */
  assetgroups?: string | readonly number[] | null | undefined
  /** Only items of one of these asset types: ids separated by commas: `1,2`. */
  assettypes?: string | readonly number[] | null | undefined
  /** Only items that are services of Autotask. */
  autotask_service_items?: boolean | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  dbc_company_id?: string | null | undefined
  exactdivision?: number | null | undefined
  /** Without recurring items. */
  excluderecurring?: boolean | null | undefined
  /** With the values of these custom fields: ids separated by commas: `1,2`. */
  include_custom_fields?: string | readonly number[] | null | undefined
  /** With active records. */
  includeactive?: boolean | null | undefined
  /** With inactive records too. */
  includeinactive?: boolean | null | undefined
  itemservice_id?: number | null | undefined
  itemservicerequestdetails_id?: number | null | undefined
  /** Only items that the supplier offers to the client with this id. */
  itemsupplierclientid?: number | null | undefined
  itemsuppliercurrency?: number | null | undefined
  /** Only items of the KashFlow tenant with this id. */
  kashflowtenantid?: number | null | undefined
  /** Name of the field to sort by. */
  order?: string | null | undefined
  /** Name of the second field to sort by. */
  order2?: string | null | undefined
  /** Name of the third field to sort by. */
  order3?: string | null | undefined
  /** Name of the fourth field to sort by. */
  order4?: string | null | undefined
  /** Name of the fifth field to sort by. */
  order5?: string | null | undefined
  /** Sorts `order` from the highest to the lowest. */
  orderdesc?: boolean | null | undefined
  /** Sorts `order2` from the highest to the lowest. */
  orderdesc2?: boolean | null | undefined
  /** Sorts `order3` from the highest to the lowest. */
  orderdesc3?: boolean | null | undefined
  /** Sorts `order4` from the highest to the lowest. */
  orderdesc4?: boolean | null | undefined
  /** Sorts `order5` from the highest to the lowest. */
  orderdesc5?: boolean | null | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | null | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  /** Page by page: `page_size` and `page_no` must be sent with it. */
  pageinate?: boolean | null | undefined
  /** Only items that come from QuickBooks. */
  qbitemsonly?: boolean | null | undefined
  /** Only items of the QuickBooks Online company with this id. */
  qbocompanyid?: string | null | undefined
  /** Only recurring items. */
  recurringonly?: boolean | null | undefined
  sagebusinesscloudtenantid?: number | null | undefined
  /** Only records in which this text occurs. */
  search?: string | null | undefined
  search1?: string | null | undefined
  /** With items that are not in stock. */
  show_not_in_stock?: boolean | null | undefined
  /** Only items at the stock location with this id. */
  stocklocation_id?: number | null | undefined
  /** Only the records of the supplier with this id. */
  supplier_id?: number | null | undefined
  /** Only items of the Xero tenant with this id. */
  xerotenantid?: string | null | undefined
}

/**
 * `GET /Item`
 *
 * Lists items (products).
 *
 * Answers with a view of the list with the records under `items`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getItem<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetItemParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'items', Item>>> {
  return halo.request<ListView<'items', Item>, As>({ method: 'get', path: '/Item', query }, options)
}

/** Parameters of {@link paginateItem}: those of {@link getItem} without the ones that page. */
export type PaginateItemParams = Omit<GetItemParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /Item`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateItem(
  halo: HaloClient,
  params?: PaginateItemParams,
  options?: PaginateOptions,
): Pages<Item> {
  return paginate((page, call) => getItem(halo, { ...params, ...page }, call), 'items', options)
}

/** Parameters of {@link postItem}. */
export interface PostItemParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  itemList: Item[]
}

/**
 * `POST /Item`
 *
 * Creates or updates items (products).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postItem<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { itemList, ...query }: PostItemParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Item[], Item>>> {
  return halo.request<Flagged<Flag, Item[], Item>, As>(withBody({ method: 'post', path: '/Item', query, body: itemList }, 'itemList'), options)
}

/** Parameters of {@link postItemNewAccountsId}. */
export interface PostItemNewAccountsIdParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  itemList: Item[]
}

/**
 * `POST /Item/NewAccountsId`
 *
 * Sends items that are to get a new id for the accounting system.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postItemNewAccountsId<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { itemList, ...query }: PostItemNewAccountsIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Item/NewAccountsId', query, body: itemList, as: byMediaType }, 'itemList'), options)
}

/** Parameters of {@link getItemById}. */
export interface GetItemByIdParams {
  id: number
  dbc_company_id?: string | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  kashflowtenantid?: number | null | undefined
  qbocompanyid?: string | null | undefined
  sagebusinesscloudtenantid?: number | null | undefined
  xerotenantid?: string | null | undefined
}

/**
 * `GET /Item/{id}`
 *
 * Reads an item (product).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getItemById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetItemByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Item>> {
  return halo.request<Item, As>({ method: 'get', path: path`/Item/${id}`, query }, options)
}

/** Parameters of {@link deleteItemById}. */
export interface DeleteItemByIdParams {
  id: number
}

/**
 * `DELETE /Item/{id}`
 *
 * Deletes an item (product).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteItemById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteItemByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Item | undefined>> {
  return halo.request<Item | undefined, As>({ method: 'delete', path: path`/Item/${id}`, query, as: byMediaType }, options)
}
