// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Licence_List } from '@halopsa/schemas'

/** Parameters of {@link getSoftwareLicence}. */
export interface GetSoftwareLicenceParams {
  /** Only the records of the client with this id. */
  client_id?: number | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** With inactive records too. */
  includeinactive?: boolean | null | undefined
  licence_type?: number | null | undefined
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
  /** Only the records of the site with this id. */
  site_id?: number | null | undefined
  tenant_id?: string | null | undefined
  toplevelid?: number | null | undefined
}

/**
 * `GET /SoftwareLicence`
 *
 * Lists software licences.
 *
 * Answers with a view of the list with the records under `licences`, as recorded on a live server.
 */
export async function getSoftwareLicence<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSoftwareLicenceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'licences', Licence_List>>> {
  return halo.request<ListView<'licences', Licence_List>, As>({ method: 'get', path: '/SoftwareLicence', query }, options)
}

/** Parameters of {@link paginateSoftwareLicence}: those of {@link getSoftwareLicence} without the ones that page. */
export type PaginateSoftwareLicenceParams = Omit<GetSoftwareLicenceParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /SoftwareLicence`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateSoftwareLicence(
  halo: HaloClient,
  params?: PaginateSoftwareLicenceParams,
  options?: PaginateOptions,
): Pages<Licence_List> {
  return paginate((page, call) => getSoftwareLicence(halo, { ...params, ...page }, call), 'licences', options)
}

/** Parameters of {@link postSoftwareLicence}. */
export interface PostSoftwareLicenceParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  licence_ListList: Licence_List[]
}

/**
 * `POST /SoftwareLicence`
 *
 * Creates or updates software licences.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postSoftwareLicence<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { licence_ListList, ...query }: PostSoftwareLicenceParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Licence_List[], Licence_List>>> {
  return halo.request<Flagged<Flag, Licence_List[], Licence_List>, As>(withBody({ method: 'post', path: '/SoftwareLicence', query, body: licence_ListList }, 'licence_ListList'), options)
}

/** Parameters of {@link getSoftwareLicenceById}. */
export interface GetSoftwareLicenceByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /SoftwareLicence/{id}`
 *
 * Reads a software licence.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getSoftwareLicenceById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSoftwareLicenceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Licence_List>> {
  return halo.request<Licence_List, As>({ method: 'get', path: path`/SoftwareLicence/${id}`, query }, options)
}

/** Parameters of {@link deleteSoftwareLicenceById}. */
export interface DeleteSoftwareLicenceByIdParams {
  id: number
}

/**
 * `DELETE /SoftwareLicence/{id}`
 *
 * Deletes a software licence.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteSoftwareLicenceById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteSoftwareLicenceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Licence_List | undefined>> {
  return halo.request<Licence_List | undefined, As>({ method: 'delete', path: path`/SoftwareLicence/${id}`, query, as: byMediaType }, options)
}
