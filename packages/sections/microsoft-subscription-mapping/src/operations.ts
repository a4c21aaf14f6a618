// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { MicrosoftSubscriptionMapping } from '@halopsa/schemas'

/** Parameters of {@link getMicrosoftSubscriptionMapping}. */
export type GetMicrosoftSubscriptionMappingParams = Record<string, never>

/**
 * `GET /MicrosoftSubscriptionMapping`
 *
 * Lists mappings of SharePoint sites and lists to Halo.
 *
 * Answers with a view of the list with the records under `subscriptionmappings`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getMicrosoftSubscriptionMapping<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetMicrosoftSubscriptionMappingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'subscriptionmappings', MicrosoftSubscriptionMapping>>> {
  return halo.request<ListView<'subscriptionmappings', MicrosoftSubscriptionMapping>, As>({ method: 'get', path: '/MicrosoftSubscriptionMapping', query }, options)
}

/** Parameters of {@link paginateMicrosoftSubscriptionMapping}: those of {@link getMicrosoftSubscriptionMapping}. */
export type PaginateMicrosoftSubscriptionMappingParams = GetMicrosoftSubscriptionMappingParams

/**
 * Every record of `GET /MicrosoftSubscriptionMapping`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateMicrosoftSubscriptionMapping(
  halo: HaloClient,
  params?: PaginateMicrosoftSubscriptionMappingParams,
  options?: PaginateOptions,
): Pages<MicrosoftSubscriptionMapping> {
  return paginate((_, call) => getMicrosoftSubscriptionMapping(halo, params, call), { records: 'subscriptionmappings', pages: false }, options)
}

/** Parameters of {@link postMicrosoftSubscriptionMapping}. */
export interface PostMicrosoftSubscriptionMappingParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  microsoftSubscriptionMappingList: MicrosoftSubscriptionMapping[]
}

/**
 * `POST /MicrosoftSubscriptionMapping`
 *
 * Creates or updates mappings of SharePoint sites and lists to Halo.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postMicrosoftSubscriptionMapping<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { microsoftSubscriptionMappingList, ...query }: PostMicrosoftSubscriptionMappingParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, MicrosoftSubscriptionMapping[], MicrosoftSubscriptionMapping>>> {
  return halo.request<Flagged<Flag, MicrosoftSubscriptionMapping[], MicrosoftSubscriptionMapping>, As>(withBody({ method: 'post', path: '/MicrosoftSubscriptionMapping', query, body: microsoftSubscriptionMappingList }, 'microsoftSubscriptionMappingList'), options)
}

/** Parameters of {@link getMicrosoftSubscriptionMappingById}. */
export interface GetMicrosoftSubscriptionMappingByIdParams {
  id: number
}

/**
 * `GET /MicrosoftSubscriptionMapping/{id}`
 *
 * Reads a mapping of a SharePoint site or list to Halo.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getMicrosoftSubscriptionMappingById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetMicrosoftSubscriptionMappingByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MicrosoftSubscriptionMapping>> {
  return halo.request<MicrosoftSubscriptionMapping, As>({ method: 'get', path: path`/MicrosoftSubscriptionMapping/${id}`, query }, options)
}

/** Parameters of {@link deleteMicrosoftSubscriptionMappingById}. */
export interface DeleteMicrosoftSubscriptionMappingByIdParams {
  id: number
}

/**
 * `DELETE /MicrosoftSubscriptionMapping/{id}`
 *
 * Deletes a mapping of a SharePoint site or list to Halo.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteMicrosoftSubscriptionMappingById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteMicrosoftSubscriptionMappingByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MicrosoftSubscriptionMapping | undefined>> {
  return halo.request<MicrosoftSubscriptionMapping | undefined, As>({ method: 'delete', path: path`/MicrosoftSubscriptionMapping/${id}`, query, as: byMediaType }, options)
}
