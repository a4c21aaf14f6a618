// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path, withBody } from '@halopsa/core'
import type { Site, Site_List, Site_View } from '@halopsa/schemas'

/** Parameters of {@link getSite}. */
export interface GetSiteParams {
  /** Two words, `true` or `false`, separated by a comma: with active records, with inactive ones; `true,false` sends the active ones only. */
  activeinactive?: string | null | undefined
  /** Conditions for single fields, as JSON text of `[{ filter_name, filter_type, filter_value }]`; `filter_type` is `2` for equal and `4` for containing. The server refuses a name that it does not know. */
  advanced_search?: string | null | undefined
  /** Only sites that are linked with Azure. */
  azuresites?: boolean | null | undefined
  /** Only the records of the client with this id. */
  client_id?: number | null | undefined
  /** Only the records of the contract with this id. */
  contract_id?: number | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** Without records of the own organisation. */
  exclude_internal?: boolean | null | undefined
  /** Only sites that are linked with GFI. */
  gfisites?: boolean | null | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | null | undefined
  /** With the values of these custom fields: ids separated by commas: `1,2`. */
  include_custom_fields?: string | readonly number[] | null | undefined
  /** With active records. */
  includeactive?: boolean | null | undefined
  /** With the address of each site. */
  includeaddress?: boolean | null | undefined
  /** With inactive records too. */
  includeinactive?: boolean | null | undefined
  /** With sites that are no stock locations. */
  includenonstocklocations?: boolean | null | undefined
  includenoorderstockbin?: boolean | null | undefined
  /** With the notes on each site. */
  includenotes?: boolean | null | undefined
  /** With sites that are stock locations. */
  includestocklocations?: boolean | null | undefined
  iscalendarfilter?: boolean | null | undefined
  /** Id of an item: sites come with how much of it they have in stock. */
  item_id_qty?: number | null | undefined
  /** Id of a sales order: sites come with the stock for it. */
  item_salesorder_id?: number | null | undefined
  /** Id of a line of a sales order: sites come with the stock for it. */
  item_salesorder_line?: number | null | undefined
  /** Only records changed at this date-time or later. Halo once explained it as a field to show. */
  lastupdatefromdate?: string | Date | null | undefined
  /** Only records changed at this date-time or earlier. Halo once explained it as a field to show. */
  lastupdatetodate?: string | Date | null | undefined
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
  override_enablestockbins?: boolean | null | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | null | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  /** Page by page: `page_size` and `page_no` must be sent with it. */
  pageinate?: boolean | null | undefined
  /** Only records in which this text occurs. */
  search?: string | null | undefined
  /** Only the records of the site with this id. */
  site_id?: number | null | undefined
  /** With these fields of the sites: ids separated by commas: `1,2`. */
  sitefields?: string | readonly number[] | null | undefined
  /** Only sites that are one of these stock locations, separated by commas. */
  stocklocation?: string | null | undefined
  /** Only the records below the top level with this id. */
  toplevel_id?: number | null | undefined
  user_override?: number | null | undefined
}

/**
 * `GET /Site`
 *
 * Lists sites of clients.
 *
 * Answers with a view of the list with the records under `sites`, as the document declares.
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

/** Every record of `GET /Site`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateSite(
  halo: HaloClient,
  params?: PaginateSiteParams,
  options?: PaginateOptions,
): Pages<Site_List> {
  return paginate((page, call) => getSite(halo, { ...params, ...page }, call), 'sites', options)
}

/** Parameters of {@link postSite}. */
export interface PostSiteParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  siteList: Site[]
}

/**
 * `POST /Site`
 *
 * Creates or updates sites of clients; send `issitedetails: true` with them.
 *
 * Answers with the created or updated record, as the document declares.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postSite<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { siteList, ...query }: PostSiteParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Site[], Site>>> {
  return halo.request<Flagged<Flag, Site[], Site>, As>(withBody({ method: 'post', path: '/Site', query, body: siteList }, 'siteList'), options)
}

/** Parameters of {@link getSiteStockBins}. */
export type GetSiteStockBinsParams = Record<string, never>

/**
 * `GET /Site/StockBins`
 *
 * Lists sites with their stock bins.
 *
 * Answers with an array, as the document declares.
 */
export async function getSiteStockBins<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSiteStockBinsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Site_List[]>> {
  return halo.request<Site_List[], As>({ method: 'get', path: '/Site/StockBins', query }, options)
}

/** Parameters of {@link paginateSiteStockBins}: those of {@link getSiteStockBins}. */
export type PaginateSiteStockBinsParams = GetSiteStockBinsParams

/**
 * Every record of `GET /Site/StockBins`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSiteStockBins(
  halo: HaloClient,
  params?: PaginateSiteStockBinsParams,
  options?: PaginateOptions,
): Pages<Site_List> {
  return paginate((_, call) => getSiteStockBins(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link getSiteById}. */
export interface GetSiteByIdParams {
  id: number
  /** Only a site of the client with this id. */
  client_override?: number | null | undefined
  /** Area whose permissions apply: `opps` for opportunities. */
  domain?: string | null | undefined
  /** With what happened on the tickets. */
  includeactivity?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  issetup?: boolean | null | undefined
  tickettype_id?: number | null | undefined
}

/**
 * `GET /Site/{id}`
 *
 * Reads a site of a client.
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
 * Deletes a site of a client.
 *
 * Answers with the deleted record, as other clients use it; the schema of a record is told by its name alone.
 *
 * The deleted site; a client program reads its `id`.
 */
export async function deleteSiteById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteSiteByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Site>> {
  return halo.request<Site, As>({ method: 'delete', path: path`/Site/${id}`, query }, options)
}
