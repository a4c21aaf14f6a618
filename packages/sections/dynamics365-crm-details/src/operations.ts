// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Dynamics365CRMDetails } from '@halopsa/schemas'

/** Parameters of {@link getDynamics365CRMDetails}. */
export type GetDynamics365CRMDetailsParams = Record<string, never>

/**
 * `GET /Dynamics365CRMDetails`
 *
 * Lists connections to Microsoft Dynamics 365 CRM (settings of the integration).
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getDynamics365CRMDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetDynamics365CRMDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Dynamics365CRMDetails[]>> {
  return halo.request<Dynamics365CRMDetails[], As>({ method: 'get', path: '/Dynamics365CRMDetails', query }, options)
}

/** Parameters of {@link paginateDynamics365CRMDetails}: those of {@link getDynamics365CRMDetails}. */
export type PaginateDynamics365CRMDetailsParams = GetDynamics365CRMDetailsParams

/**
 * Every record of `GET /Dynamics365CRMDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateDynamics365CRMDetails(
  halo: HaloClient,
  params?: PaginateDynamics365CRMDetailsParams,
  options?: PaginateOptions,
): Pages<Dynamics365CRMDetails> {
  return paginate((_, call) => getDynamics365CRMDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postDynamics365CRMDetails}. */
export interface PostDynamics365CRMDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  dynamics365CRMDetailsList: Dynamics365CRMDetails[]
}

/**
 * `POST /Dynamics365CRMDetails`
 *
 * Creates or updates connections to Microsoft Dynamics 365 CRM (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postDynamics365CRMDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { dynamics365CRMDetailsList, ...query }: PostDynamics365CRMDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Dynamics365CRMDetails[], Dynamics365CRMDetails>>> {
  return halo.request<Flagged<Flag, Dynamics365CRMDetails[], Dynamics365CRMDetails>, As>(withBody({ method: 'post', path: '/Dynamics365CRMDetails', query, body: dynamics365CRMDetailsList }, 'dynamics365CRMDetailsList'), options)
}

/** Parameters of {@link getDynamics365CRMDetailsById}. */
export interface GetDynamics365CRMDetailsByIdParams {
  id: number
}

/**
 * `GET /Dynamics365CRMDetails/{id}`
 *
 * Reads a connection to Microsoft Dynamics 365 CRM (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getDynamics365CRMDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetDynamics365CRMDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Dynamics365CRMDetails>> {
  return halo.request<Dynamics365CRMDetails, As>({ method: 'get', path: path`/Dynamics365CRMDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteDynamics365CRMDetailsById}. */
export interface DeleteDynamics365CRMDetailsByIdParams {
  id: number
}

/**
 * `DELETE /Dynamics365CRMDetails/{id}`
 *
 * Deletes a connection to Microsoft Dynamics 365 CRM (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteDynamics365CRMDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteDynamics365CRMDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Dynamics365CRMDetails | undefined>> {
  return halo.request<Dynamics365CRMDetails | undefined, As>({ method: 'delete', path: path`/Dynamics365CRMDetails/${id}`, query, as: byMediaType }, options)
}
