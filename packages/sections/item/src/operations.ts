// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { Item } from '@halopsa/schemas'

/** Parameters of {@link getItem}. */
export interface GetItemParams {
  /** Two words separated by a comma, `true` or `false`: with active records, with inactive ones. */
  activeinactive?: string | undefined
  /** Conditions for single fields, as JSON text. */
  advanced_search?: string | undefined
  /** Only records of the asset group with this id. */
  assetgroup_id?: number | undefined
  assetgroups?: string | undefined
  assettypes?: string | undefined
  autotask_service_items?: boolean | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  dbc_company_id?: string | undefined
  exactdivision?: number | undefined
  excluderecurring?: boolean | undefined
  include_custom_fields?: string | undefined
  /** With active records. */
  includeactive?: boolean | undefined
  /** With inactive records too. */
  includeinactive?: boolean | undefined
  itemservice_id?: number | undefined
  itemservicerequestdetails_id?: number | undefined
  itemsupplierclientid?: number | undefined
  itemsuppliercurrency?: number | undefined
  kashflowtenantid?: number | undefined
  /** Field to sort by. */
  order?: string | undefined
  /** Field number 2 to sort by. */
  order2?: string | undefined
  /** Field number 3 to sort by. */
  order3?: string | undefined
  /** Field number 4 to sort by. */
  order4?: string | undefined
  /** Field number 5 to sort by. */
  order5?: string | undefined
  /** Sort from the highest to the lowest. */
  orderdesc?: boolean | undefined
  /** Sort by `order2` from the highest to the lowest. */
  orderdesc2?: boolean | undefined
  /** Sort by `order3` from the highest to the lowest. */
  orderdesc3?: boolean | undefined
  /** Sort by `order4` from the highest to the lowest. */
  orderdesc4?: boolean | undefined
  /** Sort by `order5` from the highest to the lowest. */
  orderdesc5?: boolean | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | undefined
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean | undefined
  qbitemsonly?: boolean | undefined
  qbocompanyid?: string | undefined
  recurringonly?: boolean | undefined
  sagebusinesscloudtenantid?: number | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
  search1?: string | undefined
  show_not_in_stock?: boolean | undefined
  /** Only records of the stock location with this id. */
  stocklocation_id?: number | undefined
  /** Only records of the supplier with this id. */
  supplier_id?: number | undefined
  xerotenantid?: string | undefined
}

/**
 * `GET /Item`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getItem<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetItemParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Item', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateItem}: those of {@link getItem} without the ones that page. */
export type PaginateItemParams = Omit<GetItemParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /Item`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateItem<T = unknown>(
  halo: HaloClient,
  params?: PaginateItemParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getItem(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postItem}. */
export interface PostItemParams {
  /** Records to create; one that has an `id` is updated. */
  itemList: Item[]
}

/**
 * `POST /Item`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postItem<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { itemList, ...query }: PostItemParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Item>> {
  return halo.request<Item, As>({ method: 'post', path: '/Item', query, body: itemList }, options)
}

/** Parameters of {@link postItemNewAccountsId}. */
export interface PostItemNewAccountsIdParams {
  itemList: Item[]
}

/**
 * `POST /Item/NewAccountsId`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postItemNewAccountsId<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { itemList, ...query }: PostItemNewAccountsIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Item/NewAccountsId', query, body: itemList, as: 'auto' }, options)
}

/** Parameters of {@link getItemById}. */
export interface GetItemByIdParams {
  id: number
  dbc_company_id?: string | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  kashflowtenantid?: number | undefined
  qbocompanyid?: string | undefined
  sagebusinesscloudtenantid?: number | undefined
  xerotenantid?: string | undefined
}

/**
 * `GET /Item/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteItemById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteItemByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Item/${id}`, query, as: 'auto' }, options)
}
