// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { Item } from '@halopsa/schemas'

/** Parameters of {@link getItem}. */
export interface GetItemParams {
  activeinactive?: string
  /** Conditions for single fields, as JSON text. */
  advanced_search?: string
  /** Only records of the assetgroup with this id. */
  assetgroup_id?: number
  assetgroups?: string
  assettypes?: string
  autotask_service_items?: boolean
  /** At most this many records, when the list does not page. */
  count?: number
  dbc_company_id?: string
  exactdivision?: number
  excluderecurring?: boolean
  include_custom_fields?: string
  /** With active records. */
  includeactive?: boolean
  /** With inactive records too. */
  includeinactive?: boolean
  /** Only records of the itemservice with this id. */
  itemservice_id?: number
  /** Only records of the itemservicerequestdetails with this id. */
  itemservicerequestdetails_id?: number
  itemsupplierclientid?: number
  itemsuppliercurrency?: number
  kashflowtenantid?: number
  /** Field to sort by. */
  order?: string
  /** Field number 2 to sort by. */
  order2?: string
  /** Field number 3 to sort by. */
  order3?: string
  /** Field number 4 to sort by. */
  order4?: string
  /** Field number 5 to sort by. */
  order5?: string
  /** Sort from the highest to the lowest. */
  orderdesc?: boolean
  /** Sort by `order2` from the highest to the lowest. */
  orderdesc2?: boolean
  /** Sort by `order3` from the highest to the lowest. */
  orderdesc3?: boolean
  /** Sort by `order4` from the highest to the lowest. */
  orderdesc4?: boolean
  /** Sort by `order5` from the highest to the lowest. */
  orderdesc5?: boolean
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean
  qbitemsonly?: boolean
  qbocompanyid?: string
  recurringonly?: boolean
  sagebusinesscloudtenantid?: number
  /** Only records in which this text occurs. */
  search?: string
  search1?: string
  show_not_in_stock?: boolean
  /** Only records of the stocklocation with this id. */
  stocklocation_id?: number
  /** Only records of the supplier with this id. */
  supplier_id?: number
  xerotenantid?: string
}

/**
 * `GET /Item`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getItem<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetItemParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Item', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateItem}: those of {@link getItem} without the ones that page. */
export type PaginateItemParams = Omit<GetItemParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /Item`, page by page. */
export function paginateItem<T = unknown>(
  halo: HaloClient,
  params?: PaginateItemParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getItem(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postItem}. */
export interface PostItemParams {
  itemList: Item[]
}

/**
 * `POST /Item`
 *
 * Answers with the created or updated record, inferred from the schema of that name.
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
export async function postItemNewAccountsId<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { itemList, ...query }: PostItemNewAccountsIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Item/NewAccountsId', query, body: itemList, as: 'auto' }, options)
}

/** Parameters of {@link getItemById}. */
export interface GetItemByIdParams {
  id: number
  dbc_company_id?: string
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
  kashflowtenantid?: number
  qbocompanyid?: string
  sagebusinesscloudtenantid?: number
  xerotenantid?: string
}

/**
 * `GET /Item/{id}`
 *
 * Answers with one record, inferred from the schema of that name.
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
export async function deleteItemById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteItemByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Item/${id}`, query, as: 'auto' }, options)
}
