// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { Site, Site_List, Site_View } from '@halopsa/schemas'

/** Parameters of {@link getSite}. */
export interface GetSiteParams {
  /** Two words separated by a comma, `true` or `false`: with active records, with inactive ones. */
  activeinactive?: string | undefined
  /** Conditions for single fields, as JSON text. */
  advanced_search?: string | undefined
  azuresites?: boolean | undefined
  /** Only records of the client with this id. */
  client_id?: number | undefined
  /** Only records of the contract with this id. */
  contract_id?: number | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  exclude_internal?: boolean | undefined
  gfisites?: boolean | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | undefined
  include_custom_fields?: string | undefined
  /** With active records. */
  includeactive?: boolean | undefined
  includeaddress?: boolean | undefined
  /** With inactive records too. */
  includeinactive?: boolean | undefined
  includenonstocklocations?: boolean | undefined
  includenoorderstockbin?: boolean | undefined
  includenotes?: boolean | undefined
  includestocklocations?: boolean | undefined
  iscalendarfilter?: boolean | undefined
  item_id_qty?: number | undefined
  item_salesorder_id?: number | undefined
  item_salesorder_line?: number | undefined
  lastupdatefromdate?: boolean | undefined
  lastupdatetodate?: boolean | undefined
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
  override_enablestockbins?: boolean | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | undefined
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
  /** Only records of the site with this id. */
  site_id?: number | undefined
  sitefields?: string | undefined
  stocklocation?: string | undefined
  /** Only records of the top level with this id. */
  toplevel_id?: number | undefined
  user_override?: number | undefined
}

/**
 * `GET /Site`
 *
 * Answers with a view of the list, as the document declares.
 */
export async function getSite<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSiteParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Site_View>> {
  return halo.request<Site_View, As>({ method: 'get', path: '/Site', query }, options)
}

/** Parameters of {@link paginateSite}: those of {@link getSite} without the ones that page. */
export type PaginateSiteParams = Omit<GetSiteParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /Site`, page by page. */
export function paginateSite(
  halo: HaloClient,
  params?: PaginateSiteParams,
  options?: PaginateOptions,
): Pages<Site_List> {
  return paginate((page, call) => getSite(halo, { ...params, ...page }, call), 'sites', options)
}

/** Parameters of {@link postSite}. */
export interface PostSiteParams {
  /** Records to create; one that has an `id` is updated. */
  siteList: Site[]
}

/**
 * `POST /Site`
 *
 * Answers with the created or updated record, as the document declares.
 */
export async function postSite<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { siteList, ...query }: PostSiteParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Site>> {
  return halo.request<Site, As>({ method: 'post', path: '/Site', query, body: siteList }, options)
}

/** Parameters of {@link getSiteStockBins}. */
export type GetSiteStockBinsParams = Record<string, never>

/**
 * `GET /Site/StockBins`
 *
 * Answers with a list, as the document declares.
 */
export async function getSiteStockBins<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSiteStockBinsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Site_List[]>> {
  return halo.request<Site_List[], As>({ method: 'get', path: '/Site/StockBins', query }, options)
}

/** Parameters of {@link getSiteById}. */
export interface GetSiteByIdParams {
  id: number
  client_override?: number | undefined
  /** Area of the product that the request is for, such as `reqs` for tickets. */
  domain?: string | undefined
  includeactivity?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  issetup?: boolean | undefined
  tickettype_id?: number | undefined
}

/**
 * `GET /Site/{id}`
 *
 * Answers with one record, as the document declares.
 */
export async function getSiteById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSiteByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Site>> {
  return halo.request<Site, As>({ method: 'get', path: path`/Site/${id}`, query }, options)
}

/** Parameters of {@link deleteSiteById}. */
export interface DeleteSiteByIdParams {
  id: number
}

/**
 * `DELETE /Site/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteSiteById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteSiteByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Site/${id}`, query, as: 'auto' }, options)
}
