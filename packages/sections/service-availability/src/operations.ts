// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ServiceAvailability } from '@halopsa/schemas'

/** Parameters of {@link getServiceAvailability}. */
export type GetServiceAvailabilityParams = Record<string, never>

/**
 * `GET /ServiceAvailability`
 *
 * Lists availabilities of services.
 *
 * Answers with a view of the list with the records under `serviceavailability`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getServiceAvailability<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetServiceAvailabilityParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'serviceavailability', ServiceAvailability>>> {
  return halo.request<ListView<'serviceavailability', ServiceAvailability>, As>({ method: 'get', path: '/ServiceAvailability', query }, options)
}

/** Parameters of {@link paginateServiceAvailability}: those of {@link getServiceAvailability}. */
export type PaginateServiceAvailabilityParams = GetServiceAvailabilityParams

/**
 * Every record of `GET /ServiceAvailability`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateServiceAvailability(
  halo: HaloClient,
  params?: PaginateServiceAvailabilityParams,
  options?: PaginateOptions,
): Pages<ServiceAvailability> {
  return paginate((_, call) => getServiceAvailability(halo, params, call), { records: 'serviceavailability', pages: false }, options)
}

/** Parameters of {@link postServiceAvailability}. */
export interface PostServiceAvailabilityParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  serviceAvailabilityList: ServiceAvailability[]
}

/**
 * `POST /ServiceAvailability`
 *
 * Creates or updates availabilities of services.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postServiceAvailability<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { serviceAvailabilityList, ...query }: PostServiceAvailabilityParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ServiceAvailability[], ServiceAvailability>>> {
  return halo.request<Flagged<Flag, ServiceAvailability[], ServiceAvailability>, As>(withBody({ method: 'post', path: '/ServiceAvailability', query, body: serviceAvailabilityList }, 'serviceAvailabilityList'), options)
}

/** Parameters of {@link getServiceAvailabilityById}. */
export interface GetServiceAvailabilityByIdParams {
  id: number
}

/**
 * `GET /ServiceAvailability/{id}`
 *
 * Reads the availability of a service.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getServiceAvailabilityById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetServiceAvailabilityByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ServiceAvailability>> {
  return halo.request<ServiceAvailability, As>({ method: 'get', path: path`/ServiceAvailability/${id}`, query }, options)
}

/** Parameters of {@link deleteServiceAvailabilityById}. */
export interface DeleteServiceAvailabilityByIdParams {
  id: number
}

/**
 * `DELETE /ServiceAvailability/{id}`
 *
 * Deletes the availability of a service.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteServiceAvailabilityById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteServiceAvailabilityByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ServiceAvailability | undefined>> {
  return halo.request<ServiceAvailability | undefined, As>({ method: 'delete', path: path`/ServiceAvailability/${id}`, query, as: byMediaType }, options)
}
