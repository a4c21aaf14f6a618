// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { OutboundIntegration } from '@halopsa/schemas'

/** Parameters of {@link getCustomIntegration}. */
export type GetCustomIntegrationParams = Record<string, never>

/**
 * `GET /CustomIntegration`
 *
 * Lists custom integrations.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getCustomIntegration<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetCustomIntegrationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, OutboundIntegration[]>> {
  return halo.request<OutboundIntegration[], As>({ method: 'get', path: '/CustomIntegration', query }, options)
}

/** Parameters of {@link paginateCustomIntegration}: those of {@link getCustomIntegration}. */
export type PaginateCustomIntegrationParams = GetCustomIntegrationParams

/**
 * Every record of `GET /CustomIntegration`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateCustomIntegration(
  halo: HaloClient,
  params?: PaginateCustomIntegrationParams,
  options?: PaginateOptions,
): Pages<OutboundIntegration> {
  return paginate((_, call) => getCustomIntegration(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postCustomIntegration}. */
export interface PostCustomIntegrationParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  outboundIntegrationList: OutboundIntegration[]
}

/**
 * `POST /CustomIntegration`
 *
 * Creates or updates custom integrations.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postCustomIntegration<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { outboundIntegrationList, ...query }: PostCustomIntegrationParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, OutboundIntegration[], OutboundIntegration>>> {
  return halo.request<Flagged<Flag, OutboundIntegration[], OutboundIntegration>, As>(withBody({ method: 'post', path: '/CustomIntegration', query, body: outboundIntegrationList }, 'outboundIntegrationList'), options)
}

/** Parameters of {@link getCustomIntegrationById}. */
export interface GetCustomIntegrationByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  /** With the methods of the integration. */
  includemethods?: boolean | null | undefined
  module_id?: number | null | undefined
}

/**
 * `GET /CustomIntegration/{id}`
 *
 * Reads a custom integration.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getCustomIntegrationById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetCustomIntegrationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, OutboundIntegration>> {
  return halo.request<OutboundIntegration, As>({ method: 'get', path: path`/CustomIntegration/${id}`, query }, options)
}

/** Parameters of {@link deleteCustomIntegrationById}. */
export interface DeleteCustomIntegrationByIdParams {
  id: number
}

/**
 * `DELETE /CustomIntegration/{id}`
 *
 * Deletes a custom integration.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteCustomIntegrationById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteCustomIntegrationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, OutboundIntegration | undefined>> {
  return halo.request<OutboundIntegration | undefined, As>({ method: 'delete', path: path`/CustomIntegration/${id}`, query, as: byMediaType }, options)
}
