// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ExternalLink_List, GenerateExternalLink } from '@halopsa/schemas'

/** Parameters of {@link getExternalLink}. */
export interface GetExternalLinkParams {
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  details_id?: number | null | undefined
  halo_id?: number | null | undefined
  /** Only the records of the module with this id. */
  module_id?: number | null | undefined
  module_list?: string | null | undefined
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
  /** Only records in which this text occurs. */
  search?: string | null | undefined
  table_id?: number | null | undefined
  third_party_desc?: string | null | undefined
  /** Only records with this id in the other product. */
  third_party_id?: string | null | undefined
  third_party_secondary_id?: string | null | undefined
  third_party_type?: string | null | undefined
}

/**
 * `GET /ExternalLink`
 *
 * Lists links of records in Halo to those in other systems.
 *
 * Answers with a view of the list with the records under `links`, as recorded on a live server.
 */
export async function getExternalLink<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetExternalLinkParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'links', ExternalLink_List>>> {
  return halo.request<ListView<'links', ExternalLink_List>, As>({ method: 'get', path: '/ExternalLink', query }, options)
}

/** Parameters of {@link paginateExternalLink}: those of {@link getExternalLink} without the ones that page. */
export type PaginateExternalLinkParams = Omit<GetExternalLinkParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /ExternalLink`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateExternalLink(
  halo: HaloClient,
  params?: PaginateExternalLinkParams,
  options?: PaginateOptions,
): Pages<ExternalLink_List> {
  return paginate((page, call) => getExternalLink(halo, { ...params, ...page }, call), 'links', options)
}

/** Parameters of {@link postExternalLink}. */
export interface PostExternalLinkParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  externalLink_ListList: ExternalLink_List[]
}

/**
 * `POST /ExternalLink`
 *
 * Creates or updates links of records in Halo to those in other systems.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postExternalLink<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { externalLink_ListList, ...query }: PostExternalLinkParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ExternalLink_List[], ExternalLink_List>>> {
  return halo.request<Flagged<Flag, ExternalLink_List[], ExternalLink_List>, As>(withBody({ method: 'post', path: '/ExternalLink', query, body: externalLink_ListList }, 'externalLink_ListList'), options)
}

/** Parameters of {@link postExternalLinkGenerate}. */
export interface PostExternalLinkGenerateParams {
  generateExternalLink: GenerateExternalLink
}

/**
 * `POST /ExternalLink/Generate`
 *
 * Generates links between records in Halo and in the integration `module_id`.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postExternalLinkGenerate<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { generateExternalLink, ...query }: PostExternalLinkGenerateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/ExternalLink/Generate', query, body: generateExternalLink, as: byMediaType }, 'generateExternalLink'), options)
}

/** Parameters of {@link getExternalLinkById}. */
export interface GetExternalLinkByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /ExternalLink/{id}`
 *
 * Reads a link of a record in Halo to one in another system.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getExternalLinkById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetExternalLinkByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ExternalLink_List>> {
  return halo.request<ExternalLink_List, As>({ method: 'get', path: path`/ExternalLink/${id}`, query }, options)
}

/** Parameters of {@link deleteExternalLinkById}. */
export interface DeleteExternalLinkByIdParams {
  id: number
}

/**
 * `DELETE /ExternalLink/{id}`
 *
 * Deletes a link of a record in Halo to one in another system.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteExternalLinkById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteExternalLinkByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ExternalLink_List | undefined>> {
  return halo.request<ExternalLink_List | undefined, As>({ method: 'delete', path: path`/ExternalLink/${id}`, query, as: byMediaType }, options)
}
