// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { StreamOneIonDetails } from '@halopsa/schemas'

/** Parameters of {@link getStreamOneIonDetails}. */
export type GetStreamOneIonDetailsParams = Record<string, never>

/**
 * `GET /StreamOneIonDetails`
 *
 * Lists connections to StreamOne Ion (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getStreamOneIonDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetStreamOneIonDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, StreamOneIonDetails[]>> {
  return halo.request<StreamOneIonDetails[], As>({ method: 'get', path: '/StreamOneIonDetails', query }, options)
}

/** Parameters of {@link paginateStreamOneIonDetails}: those of {@link getStreamOneIonDetails}. */
export type PaginateStreamOneIonDetailsParams = GetStreamOneIonDetailsParams

/**
 * Every record of `GET /StreamOneIonDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateStreamOneIonDetails(
  halo: HaloClient,
  params?: PaginateStreamOneIonDetailsParams,
  options?: PaginateOptions,
): Pages<StreamOneIonDetails> {
  return paginate((_, call) => getStreamOneIonDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postStreamOneIonDetails}. */
export interface PostStreamOneIonDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  streamOneIonDetailsList: StreamOneIonDetails[]
}

/**
 * `POST /StreamOneIonDetails`
 *
 * Creates or updates connections to StreamOne Ion (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postStreamOneIonDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { streamOneIonDetailsList, ...query }: PostStreamOneIonDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, StreamOneIonDetails[], StreamOneIonDetails>>> {
  return halo.request<Flagged<Flag, StreamOneIonDetails[], StreamOneIonDetails>, As>(withBody({ method: 'post', path: '/StreamOneIonDetails', query, body: streamOneIonDetailsList }, 'streamOneIonDetailsList'), options)
}

/** Parameters of {@link getStreamOneIonDetailsById}. */
export interface GetStreamOneIonDetailsByIdParams {
  id: number
}

/**
 * `GET /StreamOneIonDetails/{id}`
 *
 * Reads a connection to StreamOne Ion (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getStreamOneIonDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetStreamOneIonDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, StreamOneIonDetails>> {
  return halo.request<StreamOneIonDetails, As>({ method: 'get', path: path`/StreamOneIonDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteStreamOneIonDetailsById}. */
export interface DeleteStreamOneIonDetailsByIdParams {
  id: number
}

/**
 * `DELETE /StreamOneIonDetails/{id}`
 *
 * Deletes a connection to StreamOne Ion (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteStreamOneIonDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteStreamOneIonDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, StreamOneIonDetails | undefined>> {
  return halo.request<StreamOneIonDetails | undefined, As>({ method: 'delete', path: path`/StreamOneIonDetails/${id}`, query, as: byMediaType }, options)
}
