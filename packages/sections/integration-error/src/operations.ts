// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { IntegrationError } from '@halopsa/schemas'

/** Parameters of {@link getIntegrationError}. */
export interface GetIntegrationErrorParams {
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  detail_id?: number | null | undefined
  /** Only the records of the module with this id. */
  module_id?: number | null | undefined
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
}

/**
 * `GET /IntegrationError`
 *
 * Lists errors of integrations.
 *
 * Answers with a view of the list with the records under `errors`, as recorded on a live server.
 */
export async function getIntegrationError<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetIntegrationErrorParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'errors', IntegrationError>>> {
  return halo.request<ListView<'errors', IntegrationError>, As>({ method: 'get', path: '/IntegrationError', query }, options)
}

/** Parameters of {@link paginateIntegrationError}: those of {@link getIntegrationError} without the ones that page. */
export type PaginateIntegrationErrorParams = Omit<GetIntegrationErrorParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /IntegrationError`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateIntegrationError(
  halo: HaloClient,
  params?: PaginateIntegrationErrorParams,
  options?: PaginateOptions,
): Pages<IntegrationError> {
  return paginate((page, call) => getIntegrationError(halo, { ...params, ...page }, call), 'errors', options)
}

/** Parameters of {@link postIntegrationError}. */
export interface PostIntegrationErrorParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  integrationErrorList: IntegrationError[]
}

/**
 * `POST /IntegrationError`
 *
 * Creates or updates errors of integrations.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postIntegrationError<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { integrationErrorList, ...query }: PostIntegrationErrorParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, IntegrationError[], IntegrationError>>> {
  return halo.request<Flagged<Flag, IntegrationError[], IntegrationError>, As>(withBody({ method: 'post', path: '/IntegrationError', query, body: integrationErrorList }, 'integrationErrorList'), options)
}

/** Parameters of {@link getIntegrationErrorById}. */
export interface GetIntegrationErrorByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /IntegrationError/{id}`
 *
 * Reads an error of an integration.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getIntegrationErrorById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetIntegrationErrorByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationError>> {
  return halo.request<IntegrationError, As>({ method: 'get', path: path`/IntegrationError/${id}`, query }, options)
}

/** Parameters of {@link deleteIntegrationErrorById}. */
export interface DeleteIntegrationErrorByIdParams {
  id: number
}

/**
 * `DELETE /IntegrationError/{id}`
 *
 * Deletes an error of an integration.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteIntegrationErrorById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteIntegrationErrorByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationError | undefined>> {
  return halo.request<IntegrationError | undefined, As>({ method: 'delete', path: path`/IntegrationError/${id}`, query, as: byMediaType }, options)
}
